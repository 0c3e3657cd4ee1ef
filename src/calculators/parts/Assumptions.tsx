/** The assumed inputs that these figures depend on, however deep. */
import { type Figure, planPathsOf } from '../../model/figure.ts';
import { input } from '../../model/inputs.ts';
import { labelOf } from '../explain.ts';
import { useContextOfCalculator } from '../state/context.ts';

export function Assumptions({ figures }: { figures: readonly (Figure | undefined)[] }) {
  const { calculator, words, show } = useContextOfCalculator();
  const { plan, locale } = calculator;
  const paths = new Set(figures.flatMap((figure) => (figure ? [...planPathsOf(figure)] : [])));
  const assumed = plan.assumptions?.filter(({ of }) => paths.has(of)) ?? [];
  if (assumed.length === 0) return null;
  return (
    <div className="calc-assumptions">
      <p>{words.frame.assumptions}</p>
      <ul>
        {assumed.map(({ of, because }) => (
          <li key={of}>
            {words.frame.assumption(
              labelOf(`plan.${of}`, plan, locale),
              show(input(plan, of), 'exact'),
              because,
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
