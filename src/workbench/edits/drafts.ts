/** Texts that wait beside the plan go when the field does that they were typed into. */
import type { Work } from '../shelf/entry.ts';
import { isAt } from './about.ts';

export const withoutDrafts = (drafts: Work['drafts'], path: string): Work['drafts'] =>
  Object.fromEntries(Object.entries(drafts).filter(([at]) => !isAt(at, path)));
