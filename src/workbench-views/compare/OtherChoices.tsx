/** Choices that are no numbers and still change figures. */
import { formatDate } from '../../calculators/format.ts';
import type { ChoiceDifference } from '../../model/comparison.ts';
import type { Plan } from '../../model/plan.ts';
import { compareMessages } from '../messages/compare.ts';
import { useWorkbench } from '../state/workbench.ts';
import type { Candidate } from './candidates.ts';

interface Props {
  readonly compared: readonly Candidate[];
  readonly choices: readonly ChoiceDifference[];
}

export function OtherChoices({ compared, choices }: Props) {
  const { locale } = useWorkbench();
  const words = compareMessages(locale);
  if (choices.length === 0) return null;
  return (
    <>
      <h3>{words.otherwise}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard */}
      <section className="calc-scroll" aria-label={words.otherwise} tabIndex={0}>
        <table className="bench-compare-figures">
          <thead>
            <tr>
              <td />
              {compared.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {choices.map(({ path, values }) => (
              <tr key={path}>
                <th scope="row">{words.choice[path] ?? path}</th>
                {compared.map(({ id, plan }, at) => (
                  <td key={id}>{inWords(path, values[at], plan, locale)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function inWords(path: string, value: string | undefined, plan: Plan, locale: string): string {
  const words = compareMessages(locale);
  if (value === undefined) return words.undecided;
  if (path === 'rollout.start') return formatDate(value, locale);
  if (path === 'benefit.metric') return plan.metrics.find(({ id }) => id === value)?.name ?? value;
  return words.choiceValue(path, value);
}
