/** Where in the workbench the visitor is: what the address says, else where they left off. */
import { useEffect, useState } from 'react';
import { $shelf, goTo } from '../../workbench/shelf/shelf.ts';
import { nameOf, type Place, placeAt } from './places.ts';

export function usePlace(): Place {
  const [place, setPlace] = useState<Place>(
    () => placeAt(location.hash) ?? placeAt($shelf.get().place.part ?? '') ?? { part: 'plans' },
  );

  useEffect(() => {
    const follow = () => setPlace((before) => placeAt(location.hash) ?? before);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => goTo({ ...$shelf.get().place, part: nameOf(place) }), [place]);

  return place;
}
