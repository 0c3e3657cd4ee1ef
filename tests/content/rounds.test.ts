/** The rounds of "would you go": judged by the model, and refused where their text is about another. */
import { expect, test } from 'vitest';
import { planOf, readLibrary } from '../../src/checks/library.ts';
import { readList } from '../../src/checks/read/yaml-file.ts';
import { checkRounds } from '../../src/checks/rules/rounds.ts';
import { showRound } from '../../src/components/exercises/rounds.ts';
import { judgeRound, roundSchema } from '../../src/exercises/rounds.ts';
import { analyse, callOn, calls } from '../../src/model/index.ts';
import { copilot } from '../support/plans.ts';

const library = readLibrary(new URL('../../', import.meta.url));
const rounds = library.rounds.map(({ value }) => value);

const verdicts = rounds.map((round) => {
  const plan = planOf(library, round.plan);
  if (!plan) throw new Error(`No plan ${round.plan}`);
  return { round, plan, judged: judgeRound(plan, round.with) };
});

test('no two rounds of a plan have the same reason, and most reasons occur once', () => {
  const traps = rounds.map(({ plan, because }) => `${plan}: ${because}`);
  expect(new Set(traps).size).toBe(rounds.length);
  expect(new Set(rounds.map(({ because }) => because)).size).toBeGreaterThan(rounds.length / 2);
});

test('every verdict occurs more than once, so that none can be had by elimination', () => {
  const given = verdicts.flatMap(({ judged }) => (judged.ok ? [judged.verdict.call] : []));
  expect(given).toHaveLength(rounds.length);
  for (const call of calls)
    expect(given.filter((it) => it === call).length, call).toBeGreaterThan(1);
});

test('results are told from several plans, and no pilot measured more agents than there are', () => {
  expect(new Set(rounds.map(({ plan }) => plan)).size).toBeGreaterThanOrEqual(4);
  const agents = verdicts
    .filter(({ plan }) => plan.id === copilot.id)
    .flatMap(({ round, plan }) => showRound(round, plan, 'en').results)
    .flatMap(({ measured }) => /^([\d,]+) agents$/.exec(measured)?.[1] ?? [])
    .map((count) => Number(count.replaceAll(',', '')));
  expect(agents.length).toBeGreaterThan(0);
  expect(Math.max(...agents)).toBeLessThanOrEqual(copilot.population.size ?? 0);
});

test('where nothing was asked of a metric, the table says so', () => {
  const review = verdicts.find(({ plan }) => plan.id === 'code-review');
  if (!review) throw new Error('The round is missing');
  const shown = showRound(review.round, review.plan, 'en').results;
  expect(shown.find(({ id }) => id === 'says-faster')).toMatchObject({
    asked: 'Nothing',
    against: 'Nothing',
    role: 'Secondary',
  });
});

test.each(verdicts)(
  '$round.id shows every metric, and a right reason that can be chosen',
  ({ round, plan }) => {
    const shown = showRound(round, plan, 'en');
    expect(shown.results.map(({ id }) => id)).toEqual(plan.metrics.map(({ id }) => id));
    const choices = [
      ...plan.metrics.map(({ id }) => id),
      'money',
      'comparison',
      'chance',
      'nothing',
    ];
    expect(shown.reasons.length).toBeGreaterThan(0);
    expect(shown.reasons.filter((reason) => !choices.includes(reason))).toEqual([]);
  },
);

test('the small pilot’s interval holds the control group’s value and the threshold', () => {
  const small = verdicts.find(({ round }) => round.id === 'twelve-volunteers');
  if (!small) throw new Error('The round is missing');
  const [aht] = showRound(small.round, small.plan, 'en').results;
  // Welch with twelve in each group: 1.2 ± t(22; 0.975) × 2.4 × √(2 ÷ 12) = 1.2 ± 2.0739 × 0.9798.
  expect(aht?.interval).toBe('4.27 minutes – 8.33 minutes');
  expect(aht?.against).toBe('7.5 minutes, control group');
});

test('the published results meet every threshold, and chance stays open', () => {
  const verdict = callOn(analyse(copilot));
  expect(verdict).toMatchObject({ call: 'remediate', because: 'chance-open' });
});

test('without any result one measures first', () => {
  const unmeasured = {
    ...copilot,
    metrics: copilot.metrics.map(({ observed, ...metric }) => metric),
  };
  expect(callOn(analyse(unmeasured)).call).toBe('remediate');
});

function findingsOn(changes: Record<string, unknown>) {
  const entry = { ...rounds[0], ...changes };
  const { read } = readList('rounds.yaml', JSON.stringify([entry]), roundSchema);
  return checkRounds({ ...library, rounds: read }).map(({ message }) => message);
}

test.each([
  ['another verdict', { because: 'all-met' }, /the model says remediate, because of "chance-open"/],
  ['an unknown plan', { plan: 'contact-centre-copilot' }, /no plan.*mean "contact-center-copilot"/],
  ['an unknown page', { pages: ['gates/g9'] }, /the page "gates\/g9"/],
  ['a change that cannot be read', { with: 'costs.pilot' }, /not written path = value/],
  ['a change to no place', { with: 'metrics.ath.observed.n = 5' }, /No "metrics\.ath/],
  ['a value out of range', { with: 'metrics.adoption.observed.value = 7' }, /changes make no plan/],
  ['a figure in the text', { story: 'It fell by 12%.' }, /"12%" is a numeral/],
])('%s is a finding', (_, changes, message) => {
  const findings = findingsOn(changes);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(message);
});

test('the rounds as they stand have no finding', () => {
  expect(findingsOn({})).toEqual([]);
  expect(checkRounds(library)).toEqual([]);
});
