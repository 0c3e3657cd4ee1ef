/** Takes back what was done to the plan, and does it again: by button, and by key anywhere. */
import { useStore } from '@nanostores/react';
import { labelOf } from '../../calculators/explain.ts';
import type { Entry } from '../../workbench/shelf/entry.ts';
import { $histories, redo, undo } from '../../workbench/shelf/shelf.ts';
import { frameMessages } from '../messages/frame.ts';
import { say } from '../state/said.ts';
import { useUndoKeys } from './useUndoKeys.ts';

interface Props {
  readonly entry: Entry;
  readonly locale: string;
}

export default function UndoRedo({ entry: { key, plan }, locale }: Props) {
  const words = frameMessages(locale);
  const history = useStore($histories)[key];
  const name = (what: string) => labelOf(`plan.${what.split(': ')[0]}`, plan, locale);
  const last = history?.done.at(-1);
  const next = history?.undone.at(-1);

  function goBack() {
    const what = undo(key);
    say(what === undefined ? words.nothingToUndo : words.undone(name(what)));
  }
  function goOn() {
    const what = redo(key);
    say(what === undefined ? words.nothingToRedo : words.redone(name(what)));
  }
  useUndoKeys(goBack, goOn);

  // Not disabled, which would drop the focus of who has just undone the last step.
  return (
    <p className="bench-undo">
      <button type="button" aria-disabled={!last} aria-keyshortcuts="Control+Z" onClick={goBack}>
        {last ? words.undoWhat(name(last.what)) : words.undo}
      </button>
      <button
        type="button"
        aria-disabled={!next}
        aria-keyshortcuts="Control+Shift+Z"
        onClick={goOn}
      >
        {next ? words.redoWhat(name(next.what)) : words.redo}
      </button>
    </p>
  );
}
