/** The words of an opened figure; loaded when one is first opened. */
import type { Absence } from '../../model/figure.ts';
import { byLanguage } from '../../words/by-language.ts';

const en = {
  result: (value: string) => `= ${value}`,
  inputs: 'Where the values come from',
  from: {
    plan: 'input',
    assumption: 'assumption',
    convention: 'convention',
    computed: 'computed',
  },
  further: 'How it is computed',
  furtherOf: (label: string) => `: ${label}`,
  source: (source: string) => `Method and limits: ${source}`,
  absentBecause: {
    waits: (missing: string) => `Waits for: ${missing}.`,
    never: () => 'The run cost takes all of the benefit, or ten years are not enough.',
    unreachable: () => 'No size of pilot in this population is enough.',
    undefined: () => 'These values leave nothing to compute, such as a division by zero.',
    'no-rate': () => 'No rate makes the net present value zero.',
    'several-rates': () =>
      'More than one rate makes the net present value zero, so none is the answer.',
    'no-level': () => 'No possible level makes the net present value zero.',
  } satisfies Record<Absence, (missing: string) => string>,
};

export const explanationMessages = byLanguage({ en });
