/** What the frame of the workbench says. */

import type { GateId } from '../../model/framework.ts';
import { byLanguage } from '../../words/by-language.ts';

const count = (number: number, one: string, many: (number: number) => string): string =>
  number === 1 ? one : many(number);

export const frameMessages = byLanguage({
  en: {
    navigation: 'Parts of the workbench',
    here: (part: string) => `All parts (here: ${part})`,
    plans: 'Your plans',
    results: 'Pilot results',
    risks: 'Risk register',
    compare: 'Compare',
    stage: (number: number, title: string) => `${number}. ${title}`,
    take: 'Take it away',
    gate: (id: GateId, title: string) => `${id}: ${title}`,
    pack: (id: GateId) => `Evidence pack for ${id}`,
    climbed: (passed: number, all: number) => `${passed} of ${all} gates passed`,
    gateStates: {
      passed: 'passed',
      conditional: 'passed, conditions open',
      refused: 'no-go',
      ready: 'ready to decide',
    },
    missing: (number: number) =>
      count(number, '1 thing missing', (many) => `${many} things missing`),
    says: 'What the plan says',
    loading: 'Opening your plans.',
    notLoaded:
      'Your plans could not be opened. They are still in this browser: check the connection and reload the page.',
    noPlan: 'There is no plan here yet. Start one, and this part will show it.',
    noPlanLink: 'Start a plan',
    partNotLoaded:
      'This part could not be loaded. Check the connection and reload the page. Your plan is kept.',
    plan: 'Plan',
    frame: 'The plan and its steps',
    saved: 'Saved in this browser',
    forbidden:
      'Not kept: this browser forbids storage, as in a private window. Your plans last until you leave this page; download them before that.',
    full: (plans: string) =>
      `Not kept: the storage of this browser is full, and the latest of ${plans} is on this page alone. Download it, or delete plans that you no longer need.`,
    download: (title: string) => `Download “${title}”`,
    toPlans: 'Go to your plans',
    undo: 'Undo',
    redo: 'Redo',
    undoWhat: (what: string) => `Undo: ${what}`,
    redoWhat: (what: string) => `Redo: ${what}`,
    undone: (what: string) => `Undone: ${what}.`,
    redone: (what: string) => `Done again: ${what}.`,
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to redo.',
    close: 'Close this message',
    notices: {
      'changed-elsewhere': (title: string) =>
        `“${title}” was changed in another tab. You see it as it is now.`,
      'newer-elsewhere': (title: string) =>
        `“${title}” was changed in another tab by a newer version of this site. Reload the page to go on with it; what you change here until then is kept as a plan of its own.`,
      'removed-elsewhere': (title: string) => `“${title}” was deleted in another tab.`,
      'kept-both': (title: string) =>
        `Another tab changed “${title}” at the same time. Both versions are kept: this one is yours, and the other is among your plans under the same title.`,
    },
    keepCopy: 'Keep it here',
    damaged: (number: number) =>
      count(
        number,
        'A stored plan could not be read. It is kept aside.',
        (many) => `${many} stored plans could not be read. They are kept aside.`,
      ),
    damagedLink: 'See to it',
  },
});
