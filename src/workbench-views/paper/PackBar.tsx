/** What can be done with a pack: print it, take it as a file, go to another gate's. */
import { useState } from 'react';
import type { GateId } from '../../model/framework.ts';
import type { EvidencePack } from '../evidence-pack/document.ts';
import type { PackRequest } from '../evidence-pack/evidence-pack.ts';
import { packMessages } from '../messages/pack.ts';
import { takeMessages } from '../messages/take.ts';
import { hrefOf } from '../state/places.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Calendar } from '../take-away/Calendar.tsx';
import { Downloads } from '../take-away/Downloads.tsx';
import { PlanDownload } from '../take-away/PlanDownload.tsx';
import { PlanLink } from '../take-away/PlanLink.tsx';
import { jsonPack, markdownPack } from '../take-away/pack-files.ts';
import { Tables } from '../take-away/Tables.tsx';

interface Props {
  readonly gate: GateId;
  readonly made: { readonly request: PackRequest; readonly pack: EvidencePack } | undefined;
}

export function PackBar({ gate, made }: Props) {
  const { framework, locale } = useWorkbench();
  const words = takeMessages(locale);
  const [open, setOpen] = useState(false);
  return (
    <div className="bench-pack-bar">
      <h2>{packMessages(locale).title(gate)}</h2>
      <nav aria-label={words.others}>
        <ul>
          {framework.gates.map(({ id }) => (
            <li key={id}>
              <a
                href={hrefOf({ part: 'pack', gate: id })}
                aria-current={id === gate ? 'page' : undefined}
              >
                {id}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {made && (
        <div className="bench-pack-files">
          <div className="calc-actions">
            <button type="button" onClick={() => print()}>
              {words.print}
            </button>
          </div>
          <Downloads
            downloads={[
              { label: words.markdown, make: () => markdownPack(made.pack) },
              { label: words.json, make: () => jsonPack(made.pack, made.request.analysis) },
            ]}
          />
        </div>
      )}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words.more}</summary>
        {open && (
          <div className="bench-take">
            <PlanDownload />
            <PlanLink />
            <Calendar />
            <Tables />
          </div>
        )}
      </details>
    </div>
  );
}
