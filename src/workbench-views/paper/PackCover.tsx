/** The first page: what is decided, about which plan, and where on the staircase it stands. */
import { paperMessages } from '../messages/paper.ts';
import { useWorkbench } from '../state/workbench.ts';
import type { Cover } from './document.ts';
import { SmallStaircase } from './SmallStaircase.tsx';

export function PackCover({ cover }: { readonly cover: Cover }) {
  const { locale, framework } = useWorkbench();
  const words = paperMessages(locale);
  return (
    <header
      className={isCrowded(cover) ? 'bench-paper-cover bench-paper-crowded' : 'bench-paper-cover'}
    >
      <p className="bench-paper-kind">{cover.kind}</p>
      <h3>{cover.title}</h3>
      <p className="bench-paper-gate">{cover.gateTitle}</p>
      <p className="bench-paper-hypothesis">{cover.hypothesis}</p>
      <SmallStaircase
        gates={framework.gates.map(({ id }) => id)}
        lit={cover.gate}
        title={words.cover.map(cover.gateTitle)}
      />
      <p className="bench-paper-decided">{cover.decision}</p>
      <dl className="bench-paper-facts">
        {cover.facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {cover.imprint.map((line) => (
        <p key={line} className="bench-paper-imprint">
          {line}
        </p>
      ))}
    </header>
  );
}

/** With more than so many characters the cover is set smaller, so that it stays one page. */
const roomy = 350;
const isCrowded = ({ title, hypothesis }: Cover): boolean =>
  title.length + hypothesis.length > roomy;
