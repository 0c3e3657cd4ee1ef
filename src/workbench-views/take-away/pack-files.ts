/** An evidence pack as a file: Markdown for people, JSON for programs. */
import type { Analysis } from '../../model/collect.ts';
import { fileName } from '../../workbench/file-name.ts';
import type { TextFile } from '../../workbench/save-as.ts';
import type { EvidencePack } from '../evidence-pack/document.ts';
import { packAsJson } from '../evidence-pack/json.ts';
import { packAsMarkdown } from '../evidence-pack/markdown.ts';

const nameOf = ({ cover }: EvidencePack): string => fileName(`${cover.gate} ${cover.plan}`, 'pack');

export const markdownPack = (pack: EvidencePack): TextFile => ({
  name: `${nameOf(pack)}.md`,
  type: 'text/markdown;charset=utf-8',
  text: packAsMarkdown(pack),
});

export const jsonPack = (pack: EvidencePack, analysis: Analysis): TextFile => ({
  name: `${nameOf(pack)}.pack.json`,
  type: 'application/json',
  text: packAsJson(pack, analysis),
});
