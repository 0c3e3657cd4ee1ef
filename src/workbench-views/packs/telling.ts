/** What every section of a pack is told from: the analysis, the gate, and ways to put it in words. */
import { labelOf } from '../../calculators/explain.ts';
import { formatDate, formatFigure, formatList, type Style } from '../../calculators/format.ts';
import { type Analysis, figureAt } from '../../model/analysis.ts';
import type { Figure } from '../../model/figure.ts';
import type { Framework, Gate, GateId, Role } from '../../model/framework.ts';
import type { GateReadiness } from '../../model/gates.ts';
import type { Plan } from '../../model/plan.ts';
import { governanceMessages } from '../messages/governance.ts';
import { nameMessages } from '../messages/names.ts';
import { paperMessages } from '../messages/paper.ts';

export interface Telling {
  readonly plan: Plan;
  readonly analysis: Analysis;
  readonly framework: Framework;
  readonly gate: Gate;
  readonly readiness: GateReadiness;
  readonly locale: string;
  readonly words: ReturnType<typeof paperMessages>;
  readonly names: ReturnType<typeof governanceMessages> & ReturnType<typeof nameMessages>;
  readonly show: (figure: Figure, style?: Style) => string;
  /** The figure at a path of the analysis, or that it is not known yet. */
  readonly showAt: (path: string, style?: Style) => string;
  /** The name of a field of the plan, with what it belongs to. */
  readonly field: (path: string) => string;
  readonly label: (path: string) => string;
  readonly date: (iso: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly role: (role: Role | undefined) => string;
}

/** Undefined where the analysis was made without the framework that names the gate. */
export function tellingOf(
  analysis: Analysis,
  framework: Framework,
  gateId: GateId,
  locale: string,
): Telling | undefined {
  const { plan } = analysis;
  const gate = framework.gates.find(({ id }) => id === gateId);
  const readiness = analysis.gates.find((entry) => entry.gate === gateId);
  if (!gate || !readiness) return undefined;
  const words = paperMessages(locale);
  const names = { ...governanceMessages(locale), ...nameMessages(locale) };
  const show = (figure: Figure, style: Style = 'short') =>
    formatFigure(figure, { currency: plan.currency, locale, style });
  return {
    plan,
    analysis,
    framework,
    gate,
    readiness,
    locale,
    words,
    names,
    show,
    showAt: (path, style) => {
      const figure = figureAt(analysis, path);
      return figure ? show(figure, style) : words.unknown;
    },
    field: (path) => {
      const label = labelOf(`plan.${path}`, plan, locale);
      const owner = ownerOf(plan, path);
      return owner === undefined || label.includes(owner) ? label : words.fieldOf(owner, label);
    },
    label: (path) => labelOf(path, plan, locale),
    date: (iso) => formatDate(iso, locale),
    list: (items) => formatList(items, locale),
    role: (role) => (role ? names.roles[role] : words.nobody),
  };
}

/** The risk, stakeholder or metric that a field belongs to. */
function ownerOf(plan: Plan, path: string): string | undefined {
  const [room, id, rest] = path.split('.');
  if (rest === undefined) return undefined;
  if (room === 'risks') return plan.risks?.find((risk) => risk.id === id)?.title;
  if (room === 'stakeholders') return plan.stakeholders?.find((entry) => entry.id === id)?.name;
  return room === 'metrics' ? plan.metrics.find((metric) => metric.id === id)?.name : undefined;
}
