/** Whether what is typed outlives the page, and what to do where it does not. */
import { useEffect } from 'react';
import { formatList } from '../../calculators/format.ts';
import { useShelf } from '../../calculators/state/useShelf.ts';
import { planFile } from '../../workbench/plan-file.ts';
import { saveText } from '../../workbench/save-as.ts';
import type { Entry } from '../../workbench/shelf/entry.ts';
import { frameMessages } from '../messages/frame.ts';
import { hrefOf } from '../state/places.ts';

/** As many offers as fit; the others are among the plans. */
const mostOffers = 3;

export function Kept({ locale }: { readonly locale: string }) {
  const words = frameMessages(locale);
  const keeping = useShelf((shelf) => shelf.keeping);
  const hasPlan = useShelf(({ entries }) => Object.keys(entries).length > 0);
  const unkept = useShelf(({ unkept, entries }) => unkept.map((key) => entries[key])).filter(
    (entry) => entry !== undefined,
  );
  useAskBeforeLeaving(unkept.length > 0);
  return (
    <div className={keeping === 'kept' ? 'bench-kept' : 'bench-unkept'} role="status">
      {keeping === 'kept' ? (
        hasPlan && (
          <p>
            <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
              <path d="M2 8.5 6 13 14 3" />
            </svg>
            {words.saved}
          </p>
        )
      ) : (
        <NotKept keeping={keeping} unkept={unkept} locale={locale} />
      )}
    </div>
  );
}

interface NotKeptProps {
  readonly keeping: 'full' | 'forbidden';
  readonly unkept: readonly Entry[];
  readonly locale: string;
}

function NotKept({ keeping, unkept, locale }: NotKeptProps) {
  const words = frameMessages(locale);
  const titles = formatList(
    unkept.map(({ plan }) => `“${plan.title}”`),
    locale,
  );
  return (
    <>
      <p>{keeping === 'full' ? words.full(titles) : words.forbidden}</p>
      {unkept.slice(0, mostOffers).map(({ key, plan }) => (
        <button key={key} type="button" onClick={() => saveText(planFile(plan))}>
          {words.download(plan.title)}
        </button>
      ))}
      {keeping === 'full' && <a href={hrefOf({ part: 'plans' })}>{words.toPlans}</a>}
    </>
  );
}

/** Only where leaving would lose something. */
function useAskBeforeLeaving(unkept: boolean): void {
  useEffect(() => {
    if (!unkept) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unkept]);
}
