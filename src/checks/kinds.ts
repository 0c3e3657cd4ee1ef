/**
 * The kinds of findings. Each has a page in the contributor's guide, which says what it means and
 * how to mend it: content/community/findings/<kind>.mdx.
 */
import about from '../../package.json' with { type: 'json' };

/** What has to be mended before the site is built. */
export const errorKinds = [
  'file',
  'yaml',
  'schema',
  'syntax',
  'frontmatter',
  'title',
  'tag',
  'date',
  'related',
  'code',
  'html',
  'attribute',
  'address',
  'character',
  'aside',
  'unclosed',
  'heading',
  'image',
  'table',
  'component',
  'checklist',
  'link',
  'citation',
  'source',
  'cited',
  'sourced',
  'percentage',
  'figure',
  'numeral',
  'diagram',
  'template',
  'plan',
  'path',
  'regulation',
  'glossary',
  'exercise',
  'framework',
] as const;

/** What a second look may improve; nothing fails for it. */
export const hintKinds = ['date-ahead', 'length', 'sentence', 'reading-level', 'starter'] as const;

export type Kind = (typeof errorKinds)[number] | (typeof hintKinds)[number];

export type Severity = 'error' | 'hint';

export const severityOf = (kind: Kind): Severity =>
  hintKinds.some((hint) => hint === kind) ? 'hint' : 'error';

const site = process.env.SITE_URL ?? about.homepage;
const base = process.env.BASE_PATH ?? '/';

export const ownHost = new URL(site).host;

/** The page of the guide on the site. */
export const guideTo = (kind: Kind): string =>
  new URL(`${base.replace(/\/$/, '')}/community/findings/${kind}/`, site).href;
