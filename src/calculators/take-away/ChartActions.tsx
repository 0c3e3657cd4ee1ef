/** Downloads a chart: its table as CSV, its drawing as SVG or PNG. */
import type { TableData } from '../chart/DataTable.tsx';
import { takeAwayMessages } from '../messages/take-away.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { Actions } from './Actions.tsx';
import { download, type FileKind } from './download.ts';

export function ChartActions({ title, table }: { title: string; table: TableData }) {
  const { locale } = useContextOfCalculator().calculator;
  const words = takeAwayMessages(locale);
  const action = (kind: FileKind) => ({
    label: words.download[kind],
    run: (button: HTMLButtonElement) => {
      const drawing = button.closest('figure')?.querySelector('svg');
      return download(kind, { title, table, drawing, locale });
    },
  });
  return <Actions actions={[action('csv'), action('svg'), action('png')]} />;
}
