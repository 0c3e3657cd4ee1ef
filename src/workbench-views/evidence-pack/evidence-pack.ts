/** The evidence pack of one gate, from the analysis of a plan. */
import { phaseTable } from '../../calculators/chart/phase-table.ts';
import { formatList } from '../../calculators/format.ts';
import type { Analysis, Framework, GateId } from '../../model/index.ts';
import { versionOf } from '../../workbench/plan-version.ts';
import { governanceMessages } from '../messages/governance.ts';
import { packMessages } from '../messages/pack.ts';
import { resultsMessages } from '../messages/results.ts';
import { type PackContext, packContext } from './context.ts';
import {
  packArtifacts,
  packChecks,
  packMissing,
  packObjections,
  packQuestions,
} from './criteria.ts';
import { packDecision } from './decisions.ts';
import type { Cover, EvidencePack, Summary } from './document.ts';
import {
  packAssumptions,
  packFigures,
  packFormulas,
  packMetrics,
  packRisks,
  packWarnings,
} from './evidence.ts';
import { packCosts, packFreezes, packStakeholders, packTriggers } from './plan-parts.ts';

export interface PackRequest {
  /** Of the plan with the framework, so that it has gates. */
  readonly analysis: Analysis;
  readonly framework: Framework;
  readonly gate: GateId;
  /** The day on which it is made: 2026-11-25. */
  readonly generated: string;
  readonly locale: string;
}

export async function evidencePack(request: PackRequest): Promise<EvidencePack> {
  const { analysis, locale } = request;
  const context = packContext(analysis, request.framework, request.gate, locale);
  const { readiness, show } = context;
  const decision = readiness.decision && packDecision(readiness.decision, context);
  const cohort = packFigures(context, 'cohort');
  const money = packFigures(context, 'payback');
  const rollout = packFigures(context, 'rollout');
  return {
    locale,
    cover: coverOf(context, await versionOf(analysis.plan), request.generated),
    summary: summaryOf(context),
    ...(decision && { decision }),
    history: readiness.history.map((each) => packDecision(each, context)),
    conditions: decision?.conditions ?? [],
    checks: packChecks(context),
    questions: packQuestions(context),
    metrics: packMetrics(context),
    cohort,
    money,
    rollout,
    ...(analysis.rollout && {
      phases: phaseTable(
        analysis.rollout,
        (figure, style) => ({
          text: show(figure, style),
          value: figure.value,
          figure: figure.path,
        }),
        locale,
      ),
    }),
    costs: packCosts(context),
    freezes: packFreezes(context),
    triggers: packTriggers(context),
    risks: packRisks(context),
    stakeholders: packStakeholders(context),
    artifacts: packArtifacts(context),
    assumptions: packAssumptions(context),
    warnings: packWarnings(context),
    missing: packMissing(context),
    figures: packFormulas(context, [...cohort, ...money, ...rollout]),
  };
}

function coverOf(context: PackContext, version: string | undefined, generated: string): Cover {
  const { analysis, gate, readiness, locale, date } = context;
  const words = packMessages(locale);
  const names = governanceMessages(locale);
  const { decision } = readiness;
  return {
    title: words.title(gate.id),
    plan: analysis.plan.title,
    gate: gate.id,
    gateTitle: words.gate(gate.id, gate.title),
    asks: gate.decision,
    deciders: gate.deciders.map((role) => names.roles[role]),
    decision: decision
      ? words.decided({
          decision: names.decisions[decision.decision],
          date: date(decision.date),
          role: names.roles[decision.role],
        })
      : names.notDecided,
    version: version === undefined ? words.noVersion : words.version(version),
    criteria: words.criteria(gate.id, gate.version),
    generated: words.generated(date(generated)),
    criteriaVersion: gate.version,
    ...(version !== undefined && { planVersion: version }),
    generatedOn: generated,
  };
}

function summaryOf(context: PackContext): Summary {
  const { analysis, readiness, locale } = context;
  const words = packMessages(locale);
  const said = resultsMessages(locale);
  const { plan, results } = analysis;
  const nameOf = (id: string) => plan.metrics.find((metric) => metric.id === id)?.name ?? id;
  const because =
    results &&
    said.because[results.because]({ metrics: formatList(results.about.map(nameOf), locale) });
  return {
    answer:
      results && because
        ? said.answer(said.outcomes[results.outcome], because)
        : said.outcomes['not-measured'],
    outcome: results?.outcome,
    ...(results &&
      results.outcome !== 'not-measured' &&
      !results.certain && { caveat: said.uncertain }),
    ready: readiness.ready,
    readiness: readiness.ready ? words.ready : words.notReady(readiness.todo.length),
    ...(plan.problem !== undefined && { problem: plan.problem }),
    ...(plan.hypothesis !== undefined && { hypothesis: plan.hypothesis }),
    objections: packObjections(context),
  };
}
