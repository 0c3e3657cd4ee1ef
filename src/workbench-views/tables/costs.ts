/** The plan's costs, line by line as they were typed. */
import type { TableData } from '../../calculators/chart/DataTable.tsx';
import { labelOf } from '../../calculators/explain.ts';
import type { Analysis } from '../../model/index.ts';
import { input } from '../../model/inputs.ts';
import { tablesMessages } from '../messages/tables.ts';
import { figureCell } from './cell.ts';

const single = ['build', 'pilot', 'changeManagement', 'buffer', 'runPerYear'] as const;

export function costsTable({ plan }: Analysis, locale: string): TableData {
  const { columns, costs: kinds } = tablesMessages(locale);
  const { costs = {}, currency } = plan;
  const row = (kind: string, path: string) => [
    kind,
    labelOf(`plan.${path}`, plan, locale),
    figureCell(input(plan, path), plan, locale),
    currency,
  ];
  const lines = (list: 'hardening' | 'rollout') =>
    (costs[list] ?? []).map(({ id }) => row(kinds[list], `costs.${list}.${id}.amount`));
  const alone = (name: (typeof single)[number]) =>
    costs[name] === undefined ? [] : [row(kinds[name], `costs.${name}`)];
  return {
    columns: [columns.kind, columns.name, columns.amount, columns.currency],
    rows: [
      ...alone('build'),
      ...alone('pilot'),
      ...lines('hardening'),
      ...lines('rollout'),
      ...alone('changeManagement'),
      ...alone('buffer'),
      ...alone('runPerYear'),
    ],
  };
}
