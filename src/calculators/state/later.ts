/** Parts of a calculator that are loaded when somebody first asks for them. */
import { useEffect, useState } from 'react';

export function later<Part>(fetchPart: () => Promise<Part>) {
  let known: Part | undefined;
  const load = async () => {
    known ??= await fetchPart();
    return known;
  };
  /** The part; `null` when it cannot be loaded, undefined while it is on its way. */
  function usePart(): Part | null | undefined {
    const [part, setPart] = useState<Part | null | undefined>(known);
    useEffect(() => {
      load().then(setPart, () => setPart(null));
    }, []);
    return part;
  }
  return { load, usePart };
}
