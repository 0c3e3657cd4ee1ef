/** The document as paper. */
import type { PackDocument } from './document.ts';
import { PackCover } from './PackCover.tsx';
import { Shown } from './Shown.tsx';

export function Paper({ document: { cover, sections } }: { readonly document: PackDocument }) {
  return (
    <article className="bench-paper" aria-label={cover.gateTitle}>
      <PackCover cover={cover} />
      {sections.map(({ id, title, blocks }) => (
        <section key={id} className="bench-paper-section">
          <h3>{title}</h3>
          {blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a section keep their order
            <Shown key={index} block={block} />
          ))}
        </section>
      ))}
    </article>
  );
}
