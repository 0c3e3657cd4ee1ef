/** The texts among a page's fields are plain, as those of YAML files are. */
import { type Finding, reportsIn } from '../finding.ts';
import type { Page } from '../page.ts';
import { problemsOfTexts } from './texts.ts';

export const checkPageTexts = ({ file, data, frontmatter }: Page): Finding[] =>
  problemsOfTexts(data, (rule) => reportsIn({ file, lineOf: frontmatter.lineOf }, rule));
