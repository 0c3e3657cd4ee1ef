/** Copies the result, or a link to the plan behind it. */
import type { Figure } from '../../model/figure.ts';
import { takeAwayMessages } from '../messages/take-away.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { usePlanSource } from '../state/plan-source.ts';
import { Actions } from './Actions.tsx';
import { type Copied, copy } from './copy.ts';

interface Props {
  readonly answer: string;
  readonly figures: readonly (Figure | undefined)[];
}

export function ResultActions({ answer, figures }: Props) {
  const { plan, locale } = useContextOfCalculator().calculator;
  const page = usePlanSource()?.page ?? '';
  const words = takeAwayMessages(locale);
  const shown = figures.filter((figure) => figure !== undefined);
  const action = (what: Copied) => ({
    label: words.copy[what],
    run: () => copy(what, { answer, figures: shown, plan, locale }, page),
  });
  return <Actions actions={[action('link'), action('text'), action('markdown')]} />;
}
