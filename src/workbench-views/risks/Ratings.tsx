/** The matrix in rows: each risk with its likelihood, impact and band, before and after control. */
import { DataTable } from '../../calculators/chart/DataTable.tsx';
import type { RiskRating, Risks } from '../../model/risk.ts';
import { governanceMessages } from '../messages/governance.ts';
import { riskMessages } from '../messages/risks.ts';
import { useWorkbench } from '../state/workbench.ts';

export function Ratings({ risks }: { readonly risks: Risks }) {
  const { locale } = useWorkbench();
  const words = riskMessages(locale);
  const names = governanceMessages(locale);
  const number = new Intl.NumberFormat(locale);
  const level = (value: number | null, levels: readonly string[]) =>
    value === null ? names.notRated : words.level(number.format(value), levels[value - 1] ?? '');
  const cells = ({ likelihood, impact, band }: RiskRating) => [
    level(likelihood.value, words.likelihoods),
    level(impact.value, words.impacts),
    band ? names.bands[band] : names.notRated,
  ];
  return (
    <DataTable
      caption={words.asTable}
      columns={[
        words.columns.risk,
        ...(['before', 'after'] as const).flatMap((when) =>
          (['likelihood', 'impact', 'band'] as const).map((what) => words.columns[when][what]),
        ),
      ]}
      rows={risks.risks.map(({ risk, inherent, residual }, index) => [
        words.heading(number.format(index + 1), risk.title),
        ...cells(inherent),
        ...cells(residual),
      ])}
    />
  );
}
