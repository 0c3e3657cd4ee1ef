/** The words about reviews and rollback triggers. */
import { byLanguage } from '../../words/by-language.ts';
import type { Values } from './shared.ts';

export const reviewsMessages = byLanguage({
  en: {
    reviews: 'Each review’s boundary',
    risk: (v: Values) =>
      `Deciding at ${v.count} reviews with the usual limit would see an effect where there is none ${v.without} of the time. With these boundaries it is ${v.with}.`,
    single: 'There is one review, so its limit is the usual one.',
    waits: (missing: string) => `The boundaries wait for: ${missing}.`,
    undefined: 'With these error rates there are no boundaries.',
    spendingTitle: 'The risk of a false alarm is spent',
    spendingChoices: { asOF: 'late', asP: 'evenly' },
    spending: {
      asOF: 'The risk is spent late, so that an early review needs overwhelming evidence (Lan-DeMets, O’Brien-Fleming type).',
      asP: 'The risk is spent evenly over the reviews (Lan-DeMets, Pocock type).',
    },
    assumes:
      'Information counts unit-weeks. The same people come back each week, so early reviews know a little more and late ones a little less. Stopping for harm is always allowed.',
    columns: {
      review: 'Review',
      information: 'Information',
      boundary: 'Boundary, in standard errors',
      level: 'One-sided p',
      effect: 'Effect that counts',
      spent: 'Risk used so far',
    },
    computed: 'How these are computed',
    simulate: 'Check by simulation',
    simulated: (v: Values) =>
      `Of ${v.trials} simulated rollouts without an effect, ${v.without} raised an alarm with the usual limit (± ${v.error}) and ${v.with} with the boundaries. Seed ${v.seed}.`,

    triggers: 'Rollback triggers at each phase’s volume',
    fires: {
      above: (v: Values) => `${v.name}: fires above ${v.limit}, tried on a true ${v.harm}`,
      below: (v: Values) => `${v.name}: fires below ${v.limit}, tried on a true ${v.harm}`,
    },
    cannot: {
      signal: (name: string) =>
        `${name}: cannot be computed, because the plan has no distribution for a technical signal. Try the trigger on recorded data.`,
      count: (name: string) =>
        `${name}: cannot be computed, because the plan does not say what period the count covers.`,
    },
    triggerWaits: (name: string, missing: string) =>
      `${name}: not computed yet. Needed: ${missing}.`,
    triggerUndefined: (name: string) =>
      `${name}: nothing to compute. The baseline is already beyond the limit, or nobody is looked at.`,
    triggerAssumes:
      'Checked once a week. Nothing wrong means the baseline; harm lies twice as far from it as the limit. Shares are exact binomial, means normal, and each week counts as independent.',
    triggerColumns: {
      phase: 'Phase',
      sample: 'Observed a week',
      falseAlarm: 'False rollback at one check',
      falseAlarmInPhase: 'False rollback in the phase',
      missed: 'Harm missed in the phase',
      weeksUntilSeen: 'Weeks until harm is seen',
    },
  },
});
