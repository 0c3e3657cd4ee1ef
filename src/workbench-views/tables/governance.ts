/** Risks, evidence and decisions. */
import type { TableData } from '../../calculators/chart/DataTable.tsx';
import { artifactsOf } from '../../model/gates/artifacts.ts';
import type { Analysis, Framework } from '../../model/index.ts';
import { own } from '../../model/own.ts';
import { governanceMessages } from '../messages/governance.ts';
import { tablesMessages } from '../messages/tables.ts';
import { figureCell } from './cell.ts';

export function risksTable({ plan, risks }: Analysis, locale: string): TableData {
  const { columns } = tablesMessages(locale);
  const words = governanceMessages(locale);
  const band = (name: keyof typeof words.bands | undefined) =>
    name ? words.bands[name] : words.notRated;
  return {
    columns: [
      columns.risk,
      columns.likelihood,
      columns.impact,
      columns.score,
      columns.band,
      columns.controlOfRisk,
      columns.owner,
      columns.function,
      columns.residualLikelihood,
      columns.residualImpact,
      columns.residualBand,
      columns.note,
    ],
    rows: (risks?.risks ?? []).map(({ risk, inherent, residual }) => [
      risk.title,
      figureCell(inherent.likelihood, plan, locale),
      figureCell(inherent.impact, plan, locale),
      figureCell(inherent.score, plan, locale),
      band(inherent.band),
      risk.control ?? '',
      risk.owner ? words.roles[risk.owner] : '',
      risk.function ? words.functions[risk.function] : '',
      figureCell(residual.likelihood, plan, locale),
      figureCell(residual.impact, plan, locale),
      band(residual.band),
      risk.note ?? '',
    ]),
  };
}

export function evidenceTable({ plan }: Analysis, framework: Framework, locale: string): TableData {
  const { columns } = tablesMessages(locale);
  const words = governanceMessages(locale);
  return {
    columns: [
      columns.gate,
      columns.artifact,
      columns.status,
      columns.owner,
      columns.date,
      columns.link,
      columns.note,
    ],
    rows: framework.gates.flatMap(({ id: gate }) =>
      artifactsOf(framework, gate, plan.sector).map(({ id, title, owner }) => {
        const evidence = own(plan.evidence?.[gate], id);
        return [
          gate,
          title,
          words.statuses[evidence?.status ?? 'missing'],
          words.roles[evidence?.owner ?? owner],
          evidence?.date ?? '',
          evidence?.link ?? '',
          evidence?.note ?? '',
        ];
      }),
    ),
  };
}

export function decisionsTable(
  { plan }: Analysis,
  framework: Framework,
  locale: string,
): TableData {
  const { columns } = tablesMessages(locale);
  const words = governanceMessages(locale);
  return {
    columns: [
      columns.gate,
      columns.date,
      columns.decision,
      columns.decidedBy,
      columns.because,
      columns.conditions,
    ],
    rows: framework.gates.flatMap(({ id: gate }) =>
      (plan.decisions?.[gate] ?? []).map(
        ({ date, decision, role, reason = '', conditions = [] }) => [
          gate,
          date,
          words.decisions[decision],
          words.roles[role],
          reason,
          conditions.map(({ text }) => text).join('; '),
        ],
      ),
    ),
  };
}
