/** What speaks against a "go", in words. */
import { Diamond } from '../../calculators/parts/marks.tsx';
import type { Objection } from '../../model/gates/objections.ts';
import { gateMessages } from '../messages/gates.ts';
import { type About, objectionText } from './say.ts';

interface Props {
  readonly objections: readonly Objection[];
  readonly about: About;
}

export function Objections({ objections, about }: Props) {
  const words = gateMessages(about.locale);
  return (
    <div className="bench-against">
      <p className="calc-group" id="decision-against">
        {words.against}
      </p>
      <ul className="calc-warnings" aria-labelledby="decision-against">
        {objections.map((objection) => {
          const { text, items } = objectionText(objection, about);
          return (
            <li key={objection.code}>
              <Diamond />
              <div>
                {text}
                {items.length > 0 && (
                  <ul>
                    {items.map((item) => (
                      <li key={item.id}>{item.text}</li>
                    ))}
                  </ul>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
