/**
 * Which plan a part is about, for React. Another plan begins with fresh fields; the same plan under
 * another key, because another tab had changed it too, keeps the field that one types in.
 */
import { useRef } from 'react';
import { $shelf } from '../../workbench/shelf/shelf.ts';

export function useIdentity(key: string | undefined): string | undefined {
  const known = useRef({ key, identity: key });
  if (known.current.key !== key) {
    const { notice } = $shelf.get();
    const moved = notice?.code === 'kept-both' && notice.entry.key === key;
    known.current = { key, identity: moved ? known.current.identity : key };
  }
  return known.current.identity;
}
