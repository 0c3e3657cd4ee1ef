/** What `npm run new` says in a terminal. */
import type { StarterKind } from '../kinds.ts';

type Values<Name extends string> = Readonly<Record<Name, string>>;

export const kindNames: Readonly<Record<StarterKind, { name: string; description: string }>> = {
  playbook: { name: 'Playbook', description: 'One practice: when, how, and what goes wrong.' },
  sector: { name: 'Sector guide', description: 'What a sector adds to the gates.' },
  checklist: { name: 'Checklist', description: 'What has to be true, as items to tick.' },
  template: { name: 'Template', description: 'A sheet to fill in, offered as Word and Excel.' },
  example: {
    name: 'Worked example',
    description: 'A pilot told around a plan, from which every figure is computed.',
  },
};

export const questions = {
  kind: 'What do you want to write?',
  title: 'Its title, in sentence case:',
  name: ({ folder }: Values<'folder'>) => `Its file name in content/${folder}/, without ending:`,
  sector: 'Which sector is it about?',
  stages: 'Which stages does it serve?',
  gates: 'Which gates does it help to pass?',
  domains: 'Which kind of work is it about?',
  risk: 'For automations of which risk?',
  roles: 'Which roles is it written for?',
  owner: 'Which role keeps it true?',
  atLeastOne: 'Choose one at least, with the space bar.',
  any: 'Any',
};

export const problems = {
  noTitle: 'A page needs a title. Letters or digits are enough.',
  titleTaken: ({ title, file }: Values<'title' | 'file'>) =>
    `"${title}" is the title of ${file} already. Each page has a title of its own: say what is different about yours.`,
  citationInTitle:
    'A title cites no source: leave out the part in brackets that begins with ^, and cite it in the text.',
  addressInTitle:
    'A title holds no address of the web: it would become a link. Name the site in words.',
  numeralInTitle: ({ numeral }: Values<'numeral'>) =>
    `On the page of a worked example every number is checked against its plan, and a title cannot be. Write "${numeral}" as a word.`,
  nameForm:
    'A file name has small letters and digits joined by hyphens, as in night-shift-handover.',
  nameTaken: ({ owner }: Values<'owner'>) => `The name is taken by ${owner}.`,
  unknownValue: ({ what, typed, hint, known }: Values<'what' | 'typed' | 'hint' | 'known'>) =>
    `${what} "${typed}" is not known.${hint}\n    Known are ${known}.`,
  unknownOption: ({ typed, hint, known }: Values<'typed' | 'hint' | 'known'>) =>
    `There is no option --${typed}.${hint}\n    Options are ${known}.`,
  optionWithoutValue: ({ option }: Values<'option'>) =>
    `--${option} needs a value after it, as in --${option} value.`,
  keptByNpm: ({ option }: Values<'option'>) =>
    `npm kept --${option} for itself. Put -- before the kind, as in npm run new -- playbook "Night shifts" --stage pilot.`,
  beginWithKind: ({ known }: Values<'known'>) =>
    `The kind comes first, then the title, as in npm run new -- playbook "Night shifts".\n    Kinds are ${known}.`,
  appeared: ({ file }: Values<'file'>) =>
    `${file} has appeared meanwhile, and is left as it is. Choose another name with --file.`,
};

export const says = {
  nothingWritten: 'Nothing was written.',
  resume: ({ command }: Values<'command'>) => `To go on from here: ${command}`,
  instead: ({ command }: Values<'command'>) => `With another name: ${command}`,
  written: ({ file }: Values<'file'>) => `Written: ${file}`,
  next: ({ file, address }: Values<'file' | 'address'>) =>
    [
      '',
      'What stands in [brackets] is yours to replace, in the fields at the top too.',
      'Next:',
      `  npm run check -- ${file}`,
      '    says what is wrong, and which sentences are still the starter’s',
      '  npm run dev',
      `    shows the page while you write: http://localhost:4321${address}`,
    ].join('\n'),
};

export const usage = `Begin a page that builds and explains itself.

  npm run new                                asks what to write
  npm run new -- playbook "Night shifts"     writes it without questions

Kinds: playbook, sector, checklist, template, example

  --stage   idea, mvp, pilot, hardening, rollout
  --gate    G1 to G5; without it, the gate of the stage
  --sector  a sector, as the library knows it; for a sector guide and a worked example
  --domain  the kind of work, such as customer-service
  --risk    low, medium, high or any
  --role    the roles it is written for, such as operations-lead
  --owner   the role that keeps it true; without it, the first of the roles
  --file    the file name without ending; without it, made of the title

Several values are joined by commas, as in --stage pilot,rollout. Nothing is ever written over.`;
