/** What the list of plans and the ways to start one say. */
import { byLanguage } from '../../words/by-language.ts';

export const plansMessages = byLanguage({
  en: {
    title: 'Your plans',
    here: (count: number) =>
      count === 1 ? 'One plan in this browser' : `${count} plans in this browser`,
    private:
      'Plans stay in this browser and are sent nowhere. To use one elsewhere, or to be safe from a cleared browser, download it.',
    search: 'Find a plan',
    found: (count: number, all: number) => `${count} of ${all} plans`,
    current: 'Worked on now',
    from: (example: string) => `From the example “${example}”`,
    version: (example: string) => `Your numbers for the example “${example}”`,
    changed: 'Changed',
    stage: (number: number, title: string) => `Stage ${number}, ${title.toLowerCase()}`,
    passed: (gates: string) => (gates === '' ? 'No gate passed yet' : `${gates} passed`),
    rename: 'Rename',
    renameWhat: (title: string) => `Rename “${title}”`,
    newTitle: (title: string) => `New title for “${title}”`,
    keepTitle: 'Keep title',
    cancel: 'Cancel',
    emptyTitle: 'A plan needs a title. The last one is kept until you type another.',
    renamed: (title: string) => `The plan is now called “${title}”.`,
    duplicate: 'Duplicate',
    duplicateWhat: (title: string) => `Duplicate “${title}”`,
    copyOf: (title: string) => `${title} (copy)`,
    duplicated: (title: string) => `“${title}” was made.`,
    download: 'Download',
    downloadWhat: (title: string) => `Download “${title}”`,
    downloaded: (title: string) => `“${title}” is in your downloads.`,
    remove: 'Delete',
    removeWhat: (title: string) => `Delete “${title}”`,
    removed: (title: string) => `“${title}” was deleted.`,
    undoRemove: (title: string) => `Undo: bring back “${title}”`,
    restored: (title: string) => `“${title}” is back.`,
    changedElsewhere: (title: string) =>
      `“${title}” was changed in another tab and is shown as it is now. Delete it again if you still want to.`,

    start: 'Start a plan',
    promise:
      'Write down what you try, with whom, and what it costs. As you type, the workbench says whether the pilot can see its effect, when the investment is back, and what the next gate still lacks. It stays in this browser and is sent nowhere. Begin from nothing, a worked example, a file, or a link.',
    empty: 'From nothing',
    emptyHelp: 'A title is enough to begin. Everything can be changed later.',
    name: 'Title',
    untitled: 'Untitled plan',
    currency: 'Currency',
    startEmpty: 'Start an empty plan',
    examples: 'From a worked example',
    examplesHelp: 'A whole plan to look at, and then to make your own.',
    example: 'Example',
    startFrom: 'Start from this example',
    file: 'From a file',
    fileHelp:
      'A plan that was downloaded here, an evidence pack as JSON, or a plan in YAML. Choose it, or drop it anywhere here.',
    choose: 'Choose a file',
    drop: 'Drop the file to open it as a new plan',
    link: 'From a link',
    linkLabel: 'Link, or the text of a plan',
    linkHelp: 'Nothing is fetched: the link itself holds the plan.',
    openLink: 'Open as a new plan',

    damaged: (count: number) =>
      count === 1 ? 'A stored plan that cannot be read' : 'Stored plans that cannot be read',
    damagedHelp:
      'The text below was stored as a plan and is none any more. It is kept aside until you discard it. Download it to look into it, or to ask for help.',
    damagedText: (number: number) => `Text ${number}`,
    damagedBegins: (start: string) => `It begins: ${start}`,
    damagedDownload: (number: number) => `Download text ${number}`,
    discard: (number: number) => `Discard text ${number}`,
    discardAsk: 'Discard this text for good?',
    discardHelp: 'It cannot be brought back. Download it first if you may still need it.',
    discardYes: 'Discard it',
    discardNo: 'Keep it',
  },
});
