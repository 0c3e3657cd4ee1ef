/** What the command says about a plan: the words of the site, about the figures of the model. */
import { formatDate, formatList } from '../calculators/format.ts';
import { type Analysis, callOn, type Framework, type GateReadiness } from '../model/index.ts';
import { packContext } from '../workbench-views/evidence-pack/context.ts';
import type { PackFigure, PackMetric } from '../workbench-views/evidence-pack/document.ts';
import {
  packFigures,
  packMetrics,
  packWarnings,
} from '../workbench-views/evidence-pack/evidence.ts';
import { stateText } from '../workbench-views/gates/say.ts';
import { outcomeText, remarksOn, verdictText } from '../workbench-views/results/say-result.ts';
import { type AtGate, atGate } from './at-gate.ts';
import { locale, cliMessages as words } from './messages.ts';

export interface Summary {
  readonly title: string;
  /** The plan's id and the day. */
  readonly about: string;
  /** What one would say at gate 3, and why: the sentence behind the exit status. */
  readonly verdict: string;
  readonly metrics: readonly SaidMetric[];
  readonly gates: readonly SaidGate[];
  /** The gate asked about, or the first that is not passed; missing once all are. */
  readonly gate?: AtGate;
  /** Whether the gate was asked about, and so comes first. */
  readonly asked: boolean;
  readonly figures: readonly PackFigure[];
  readonly warnings: readonly string[];
}

export interface SaidMetric
  extends Pick<PackMetric, 'id' | 'name' | 'value' | 'threshold' | 'verdict'> {
  /** The verdict and why, in a sentence. */
  readonly sentence: string;
  readonly remarks: readonly string[];
}

export interface SaidGate {
  readonly id: string;
  readonly title: string;
  readonly state: string;
}

export interface Asked {
  readonly framework: Framework;
  readonly gate: GateReadiness | undefined;
  readonly today: string;
}

/** @param analysis of the plan with the framework, so that it has gates */
export function summaryOf(analysis: Analysis, { framework, gate, today }: Asked): Summary {
  const { plan, gates } = analysis;
  const next = gate ?? gates.find(({ passed }) => !passed);
  // Figures, metrics and warnings are the same in the pack of any gate.
  const context = packContext(analysis, framework, next?.gate ?? 'G5', locale);
  return {
    title: plan.title,
    about: words.about({ id: plan.id, date: formatDate(today, locale) }),
    verdict: verdictOn(analysis),
    metrics: metricsOf(analysis, packMetrics(context)),
    gates: gates.map((each) => ({
      id: each.gate,
      title: framework.gates.find(({ id }) => id === each.gate)?.title ?? each.gate,
      state: stateText(each, locale),
    })),
    asked: gate !== undefined,
    ...(next && { gate: atGate(next, analysis, framework, today) }),
    figures: ['cohort', 'payback', 'rollout']
      .flatMap((room) => packFigures(context, room))
      .filter(({ path }) => analysis.figures.get(path)?.absent !== 'waits'),
    warnings: packWarnings(context),
  };
}

/** Where the call is stricter than the results, its reason; else what the results amount to. */
function verdictOn(analysis: Analysis): string {
  const { plan, results } = analysis;
  if (!results) return words.noResults;
  const { because, about } = callOn(analysis);
  if (because !== 'never-pays' && because !== 'over-time' && because !== 'chance-open')
    return outcomeText(results, analysis, locale);
  const names = plan.metrics.filter(({ id }) => about.includes(id)).map(({ name }) => name);
  return words.stricter[because]({ metrics: formatList(names, locale) });
}

const metricsOf = (analysis: Analysis, packed: readonly PackMetric[]): SaidMetric[] =>
  (analysis.results?.metrics ?? []).flatMap((result) => {
    const found = packed.find(({ id }) => id === result.metric.id);
    if (!found) return [];
    const { id, name, value, threshold, verdict } = found;
    return [
      {
        id,
        name,
        value,
        threshold,
        verdict,
        sentence: verdictText(result, analysis, locale),
        remarks: remarksOn(result, analysis, locale),
      },
    ];
  });
