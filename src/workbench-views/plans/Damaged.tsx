/** Stored texts that are no plan: to download, and to discard after being asked. */
import { useRef, useState } from 'react';
import { useShelf } from '../../calculators/state/useShelf.ts';
import { saveAs } from '../../workbench/save-as.ts';
import { discardDamagedPlan } from '../../workbench/shelf/shelf.ts';
import { plansMessages } from '../messages/plans.ts';

/** As much as shows which plan it was. */
const shownOfText = 120;

export function Damaged({ locale }: { readonly locale: string }) {
  const words = plansMessages(locale);
  const damaged = Object.entries(useShelf((shelf) => shelf.damaged));
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState<string>();
  if (damaged.length === 0) return null;

  function ask(name: string) {
    setAsked(name);
    dialog.current?.showModal();
  }

  function discard() {
    dialog.current?.close();
    // The button that asked goes with its text.
    dialog.current?.closest('.bench-part')?.querySelector<HTMLElement>('h2')?.focus();
    if (asked !== undefined) discardDamagedPlan(asked);
  }

  return (
    <section className="bench-damaged" aria-label={words.damaged(damaged.length)}>
      <h3>{words.damaged(damaged.length)}</h3>
      <p>{words.damagedHelp}</p>
      <ul>
        {damaged.map(([name, text], index) => (
          <li key={name}>
            <p>
              <strong>{words.damagedText(index + 1)}</strong>{' '}
              <span>{words.damagedBegins(text.slice(0, shownOfText))}</span>
            </p>
            <p className="bench-actions">
              <button
                type="button"
                onClick={() =>
                  saveAs(new Blob([text], { type: 'text/plain;charset=utf-8' }), `${name}.txt`)
                }
              >
                {words.damagedDownload(index + 1)}
              </button>
              <button type="button" onClick={() => ask(name)}>
                {words.discard(index + 1)}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <dialog ref={dialog} className="bench-dialog" aria-label={words.discardAsk}>
        <p>
          <strong>{words.discardAsk}</strong>
        </p>
        <p>{words.discardHelp}</p>
        <p className="bench-actions">
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.discardNo}
          </button>
          <button type="button" onClick={discard}>
            {words.discardYes}
          </button>
        </p>
      </dialog>
    </section>
  );
}
