/** The framework as components read it. */
import { getEntry } from 'astro:content';
import type { Framework } from '../model/framework.ts';

export async function loadFramework(): Promise<Framework> {
  const entry = await getEntry('framework', 'framework');
  if (!entry) throw new Error('content/framework.yaml is missing or empty.');
  return entry.data.document;
}
