/** Where in the workbench the visitor is: what the address says, else where they left off. */
import { useEffect, useState } from 'react';
import { $shelf, goTo } from '../../workbench/shelf/shelf.ts';
import { nameOf, type Place, placeAt } from './places.ts';

let moved = false;

/** Whether the visitor has gone to another part since the page was opened. */
export const hasMoved = (): boolean => moved;

export function usePlace(): Place {
  const [place, setPlace] = useState<Place>(
    () => placeAt(location.hash) ?? placeAt($shelf.get().place.part ?? '') ?? { part: 'plans' },
  );

  useEffect(() => {
    function follow() {
      const next = placeAt(location.hash);
      if (!next) return;
      moved = true;
      setPlace(next);
    }
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => goTo({ ...$shelf.get().place, part: nameOf(place) }), [place]);

  return place;
}
