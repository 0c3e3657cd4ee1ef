/** What the frame of the workbench says. */
import { byLanguage } from '../../calculators/messages/by-language.ts';
import type { GateId } from '../../model/framework.ts';

export const frameMessages = byLanguage({
  en: {
    navigation: 'Parts of the workbench',
    plans: 'Your plans',
    results: 'Pilot results',
    risks: 'Risk register',
    compare: 'Compare',
    take: 'Take it away',
    gate: (id: GateId, title: string) => `${id}: ${title}`,
    pack: (id: GateId) => `Evidence pack for ${id}`,
    says: 'What the plan says',
    loading: 'Opening your plans.',
    noPlan: 'There is no plan here yet. Start one, and this part will show it.',
    noPlanLink: 'Start a plan',
  },
});
