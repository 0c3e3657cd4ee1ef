/** The words of "How sure is this?", loaded with it. */
import { byLanguage } from '../../words/by-language.ts';
import type { Values } from './shared.ts';

export const surenessMessages = byLanguage({
  en: {
    chance: (v: Values) =>
      `${v.share} the money is back within a year of the rollout’s start, if the ranges are right and independent.`,
    inAll: 'In all draws',
    inNone: 'In none of the draws',
    inMost: 'In more than 99 of 100 draws',
    inFew: 'In fewer than 1 of 100 draws',
    inTen: (count: string) => `In ${count} of 10 draws`,
    inHundred: (count: string) => `In ${count} of 100 draws`,
    back: (v: Values) =>
      `One time in ten it is back within ${v.p10}, half of the time within ${v.p50}, nine times in ten within ${v.p90}.`,
    backOrNever: (v: Values) =>
      `One time in ten it is back within ${v.p10}, half of the time within ${v.p50}; ${v.never} of the draws are not back within ten years.`,
    seldomBack: (never: string) => `${never} of the draws are not back within ten years.`,
    value: (v: Values) =>
      `In eight of ten draws the net present value lies between ${v.p10} and ${v.p90}, with ${v.p50} in the middle. It is above zero in ${v.gains} of all draws.`,
    noValue: (missing: string) => `The net present value waits for: ${missing}.`,
    effect: {
      range: 'The improvement is drawn from the range below.',
      pilot:
        'The improvement is drawn from the pilot’s own 80% interval, from its group size and spread.',
      fixed:
        'The improvement has neither a spread from the pilot nor a range, so it is held fixed. The answer is surer than it should be.',
    },
    nothing: 'No input has a range yet, so there is nothing to draw. Type a low and a high value.',
    waits: 'An amount is missing, so nothing can be drawn.',
    outside: (inputs: string) =>
      `Not drawn, because the range does not contain the value: ${inputs}.`,
    method: (draws: string) =>
      `${draws} draws by Latin hypercube with a fixed seed. The plan’s value is the likely one; one time in ten an input is below its low value, one time in ten above its high one. Inputs are drawn independently of each other.`,
    drawing: (percent: string) => `Drawing, ${percent} done.`,
    ranges: 'Low and high values',
    low: 'Low',
    high: 'High',
    legend: (input: string, likely: string) => `${input}: ${likely}`,
    tornado: 'What each range alone does to the net present value',
    tornadoText: (v: Values) =>
      `${v.input} moves it most, from ${v.low} to ${v.high}; with all likely values it is ${v.likely}.`,
    byInput: 'input by input',
    tornadoPoint: (v: Values) => `${v.input}: ${v.npvLow} at ${v.low}, ${v.npvHigh} at ${v.high}`,
    columns: {
      input: 'Input',
      low: 'Low',
      high: 'High',
      npvLow: 'Net present value at low',
      npvHigh: 'Net present value at high',
      monthsLow: 'Payback at low',
      monthsHigh: 'Payback at high',
    },
    atLow: 'Input low',
    atHigh: 'Input high',
    drivers: 'What drives the spread',
    driversNote:
      'Squared rank correlations as parts of their sum: an approximation that holds for independent inputs, each of which only raises or only lowers the result.',
  },
});
