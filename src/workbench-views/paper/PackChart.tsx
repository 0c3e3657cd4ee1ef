/** A chart of the document: the calculators' own, without what only a screen can use. */
import { CashChart } from '../../calculators/chart/CashChart.tsx';
import { ForestChart } from '../../calculators/chart/ForestChart.tsx';
import { PhaseChart } from '../../calculators/chart/PhaseChart.tsx';
import type { Analysis } from '../../model/collect.ts';
import { useWorkbench } from '../state/workbench.ts';
import type { ChartName } from './document.ts';
import { ResultsChart } from './ResultsChart.tsx';

export function PackChart({ chart }: { readonly chart: ChartName }) {
  const { analysis } = useWorkbench();
  const { payback, rollout } = analysis;
  switch (chart) {
    case 'cash':
      return payback ? <CashChart {...payback} /> : null;
    case 'phases':
      return rollout ? <PhaseChart rollout={rollout} /> : null;
    case 'results':
      return <Results analysis={analysis} />;
    case 'intervals':
      return <Intervals analysis={analysis} />;
  }
}

interface Props {
  readonly analysis: Analysis;
}

const Results = ({ analysis: { results } }: Props) =>
  inPages((results?.metrics ?? []).filter(({ value }) => value.value !== null)).map((page) => (
    <ResultsChart key={page[0]?.metric.id} results={page} />
  ));

const Intervals = ({ analysis: { decision } }: Props) =>
  inPages((decision?.judgements ?? []).filter(({ low }) => low.value !== null)).map((page) => (
    <ForestChart key={page[0]?.metric.id} judgements={page} />
  ));

/** So many rows stand on one page. */
const rowsOnPage = 8;

const inPages = <Row,>(rows: readonly Row[]): (readonly Row[])[] =>
  rows.length === 0 ? [] : [rows.slice(0, rowsOnPage), ...inPages(rows.slice(rowsOnPage))];
