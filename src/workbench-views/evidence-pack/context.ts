/** What every part of a pack is written from. */
import { labelOf } from '../../calculators/explain.ts';
import { defaultLocale, formatDate, formatFigure, type Style } from '../../calculators/format.ts';
import type { Analysis, Figure, Framework, Gate, GateReadiness, Plan } from '../../model/index.ts';
import { own } from '../../model/own.ts';
import { packMessages } from '../messages/pack.ts';

export interface PackContext {
  readonly analysis: Analysis;
  readonly framework: Framework;
  readonly gate: Gate;
  readonly readiness: GateReadiness;
  readonly locale: string;
  readonly show: (figure: Figure, style?: Style) => string;
  readonly label: (path: string) => string;
  /** The name of a field of the plan, with the metric or risk that it belongs to. */
  readonly fieldLabel: (path: string) => string;
  readonly date: (iso: string) => string;
}

/** Throws where the framework has no such gate, which is a mistake of the program. */
export function packContext(
  analysis: Analysis,
  framework: Framework,
  gateId: Gate['id'],
  locale = defaultLocale,
): PackContext {
  const gate = framework.gates.find(({ id }) => id === gateId);
  const readiness = analysis.gates.find((each) => each.gate === gateId);
  if (!gate || !readiness) throw new RangeError(`No gate ${gateId} in the framework or analysis`);
  const { plan } = analysis;
  const label = (path: string) => labelOf(path, plan, locale);
  return {
    analysis,
    framework,
    gate,
    readiness,
    locale,
    show: (figure, style = 'short') =>
      formatFigure(figure, { currency: plan.currency, locale, style }),
    label,
    fieldLabel: (path) => {
      const named = own(packMessages(locale).fields, path) ?? label(`plan.${path}`);
      const of = ownerOf(plan, path);
      return of === undefined || named.includes(of)
        ? named
        : packMessages(locale).fieldOf(of, named);
    },
    date: (iso) => formatDate(iso, locale),
  };
}

/** The metric, risk or stakeholder that a field of the plan belongs to. */
export function ownerOf(plan: Plan, path: string): string | undefined {
  const [room, id, ...rest] = path.split('.');
  if (rest.length === 0) return undefined;
  if (room === 'metrics') return plan.metrics.find((metric) => metric.id === id)?.name;
  if (room === 'risks') return plan.risks?.find((risk) => risk.id === id)?.title;
  return room === 'stakeholders'
    ? plan.stakeholders?.find((stakeholder) => stakeholder.id === id)?.name
    : undefined;
}
