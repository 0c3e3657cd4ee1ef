/** Where the way goes on from a gate that is passed: to the next stage, with the evidence in hand. */
import { frameMessages } from '../messages/frame.ts';
import { gateMessages } from '../messages/gates.ts';
import { hrefOf } from '../state/places.ts';
import type { About } from './say.ts';

export function Onward({ about: { framework, gate, locale } }: { readonly about: About }) {
  const words = gateMessages(locale);
  const number = framework.stages.find(({ id }) => id === gate.stage)?.number ?? 0;
  const next = framework.stages.find((stage) => stage.number === number + 1);
  return (
    <p className="bench-further">
      {next && (
        <a href={hrefOf({ part: 'stage', stage: next.id })}>
          {words.goOn(frameMessages(locale).stage(next.number, next.title))}
        </a>
      )}
      <a href={hrefOf({ part: 'pack', gate: gate.id })}>{words.pack(gate.id)}</a>
    </p>
  );
}
