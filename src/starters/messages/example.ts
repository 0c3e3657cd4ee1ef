/** The starter of a worked example: the story around a plan, with every figure checked. */
import type { Answers } from '../answers.ts';
import { gateLinks, howToUse, sourcesOf } from './shared.ts';

/** @param checked a figure of the plan as the page states it, with what the model gives for it */
export const exampleText = (answers: Answers, checked: (of: string) => string): string => `
${howToUse}

{/* On this page every numeral is checked against content/plans/${answers.name}.yaml. Change the plan
    first, then run npm run check: it says what each figure has become. A number that is not of the
    plan is written as a word. Describe the company and never name it. */}

[Say in two or three sentences who tried what, and how it ended.] The case is made up: nobody reported it, and every value is an [assumption](#what-this-example-assumes). Each underlined figure is computed from one plan; press it to see how. It is told up to ${gateLinks({ ...answers, gates: answers.gates.slice(-1) })}.
${sourcesOf(answers)}
<KeyFigures plan="${answers.name}" />

## When to read it

{/* Who has a case like this one, and which decision it helps with. */}

- [The team that stands before the same decision.]
- [The question that this example answers better than a playbook could.]

## Idea and hypothesis

{/* Who has the problem, what it costs, and what was promised. Then what counts as success. */}

${checked('plan.population.size')} in ${checked('plan.population.groups')} handle ${checked('plan.population.volumePerMonth')} a month, and each takes ${checked('plan.metrics.handling-time.baseline')}. The hypothesis: an assistant saves ${checked('metrics.handling-time.expectedFall')} of that time. [Say who has the problem and why nobody has solved it so far.]

| Metric | Role | Baseline | What counts as success |
|---|---|---|---|
| Handling time | Primary | ${checked('plan.metrics.handling-time.baseline')} | Down by at least ${checked('metrics.handling-time.limitFall')} |
| Errors found in audits | Guardrail | ${checked('plan.metrics.errors.baseline')} | Up by no more than ${checked('decision.errors.margin')} |
| Drafts used | Adoption | None | At least ${checked('metrics.adoption.limit')} |

## What was done

{/* How the cohort was drawn, against what it was compared, what happened in which week. */}

${checked('plan.cohort.units')} used the assistant for ${checked('plan.cohort.weeks')}, against a control group of the same size. The threshold asked for ${checked('cohort.required')} in each group. [Tell how they were drawn, and what happened in the second week.]

## What good looks like: the result at the gate

{/* The interval and not the average decides. Say what the committee asked. */}

| Metric | Pilot | Control | Change, ${checked('decision.confidence')} interval |
|---|---|---|---|
| Handling time | ${checked('plan.metrics.handling-time.observed.value')} | ${checked('plan.metrics.handling-time.observed.against.value')} | ${checked('decision.handling-time.low')} to ${checked('decision.handling-time.high')} |
| Errors | ${checked('plan.metrics.errors.observed.value')} | ${checked('plan.metrics.errors.observed.against.value')} | ${checked('decision.errors.low')} to ${checked('decision.errors.high')} |
| Drafts used | ${checked('plan.metrics.adoption.observed.value')} | None | At least ${checked('decision.adoption.low')} |

[Say what was decided, by whom, and what the weakest point of the evidence was.]

## What it is worth

{/* Benefit, cost, payback, and what they depend on most. */}

A minute is worth ${checked('plan.benefit.valuePerUnit')}, and ${checked('plan.benefit.realisation')} of the saved time turns into money. That is ${checked('payback.benefitPerYear')} a year against a run cost of ${checked('plan.costs.runPerYear')}. The investment of ${checked('payback.investment')} is back in ${checked('payback.months')} at full run rate. [Say which of these numbers finance doubted, and what came of it.]

If the gate is passed, ${checked('plan.rollout.phases.1.share')} of them begin in week ${checked('plan.rollout.phases.1.week')}, and from week ${checked('rollout.fullWeek')} on everybody has it.

<Calculator kind="payback" plan="${answers.name}" />

## What goes wrong in pilots like this

{/* Three things that nearly went wrong here, or did. */}

- [The count that was taken from the wrong system.]
- [The people who were not asked, and what they knew.]
- [The limit that was moved once the result was there.]

## What to take to the gate

[Name the one table that made the decision possible, and say who had to see it before.] Open this plan in the [workbench](/workbench/) and put your own values in place of these. The [other examples](/examples/) end in other ways.

## What this example assumes

<Assumptions plan="${answers.name}" />
`;
