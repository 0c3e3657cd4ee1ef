/** What can be done with a pack: print it, take it as a file, go to another gate's. */
import { paperMessages } from '../messages/paper.ts';
import { takeMessages } from '../messages/take.ts';
import { hrefOf } from '../state/places.ts';
import { useWorkbench } from '../state/workbench.ts';
import { PackFiles } from '../take-away/PackFiles.tsx';
import type { PackDocument } from './document.ts';

export function PackBar({ document: { cover } }: { readonly document: PackDocument }) {
  const { framework, locale } = useWorkbench();
  const words = takeMessages(locale);
  return (
    <div className="bench-bar">
      <h2>{paperMessages(locale).head(cover.gateTitle)}</h2>
      <nav aria-label={words.others}>
        <ul>
          {framework.gates.map(({ id }) => (
            <li key={id}>
              <a
                href={hrefOf({ part: 'pack', gate: id })}
                aria-current={id === cover.gate ? 'page' : undefined}
              >
                {id}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="calc-actions">
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </div>
      <PackFiles gate={cover.gate} />
      <p>
        <a href={hrefOf({ part: 'take' })}>{words.more}</a>
      </p>
    </div>
  );
}
