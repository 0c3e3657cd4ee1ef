/** What other tabs did to the plans, and what could not be read. */
import { useShelf } from '../../calculators/state/useShelf.ts';
import { $shelf, dismissNotice, goTo, restorePlan } from '../../workbench/shelf/shelf.ts';
import { frameMessages } from '../messages/frame.ts';
import { hrefOf, type Place } from '../state/places.ts';
import { CloseButton } from './Said.tsx';

interface Props {
  readonly place: Place;
  readonly locale: string;
}

export function Notices({ place, locale }: Props) {
  const words = frameMessages(locale);
  const notice = useShelf((shelf) => shelf.notice);
  const damaged = useShelf((shelf) => Object.keys(shelf.damaged).length);

  function keep() {
    if (!notice) return;
    goTo({ ...$shelf.get().place, current: restorePlan(notice.entry) });
    dismissNotice();
  }

  return (
    <div className="bench-notices" role="status">
      {notice && (
        <p>
          <span>{words.notices[notice.code](notice.entry.plan.title)}</span>
          {notice.code === 'removed-elsewhere' && (
            <button type="button" onClick={keep}>
              {words.keepCopy}
            </button>
          )}
          <CloseButton onClick={dismissNotice} locale={locale} />
        </p>
      )}
      {damaged > 0 && place.part !== 'plans' && (
        <p>
          <span>{words.damaged(damaged)}</span>{' '}
          <a href={hrefOf({ part: 'plans' })}>{words.damagedLink}</a>
        </p>
      )}
    </div>
  );
}
