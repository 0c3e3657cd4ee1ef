/** The blocks of a document as paragraphs and tables of Word. */
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  type INumberingOptions,
  LevelFormat,
  Paragraph,
  TextRun,
} from 'docx';
import type { Block, Item } from '../document.ts';
import { runs } from './runs.ts';
import { guidanceStyle } from './styles.ts';
import { wordTable } from './tables.ts';

type Numbering = INumberingOptions['config'][number];
type List = Extract<Block, { kind: 'list' }>;

export interface WordBlocks {
  readonly children: readonly FileChild[];
  /** One for each list that counts, so that each begins anew. */
  readonly numberings: readonly Numbering[];
}

/** The title is the document's first level, so its sections are Word's. */
const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** How far a level of a list is indented, in twentieths of a point. */
const step = 360;

/** @param width of the text on the page, in twentieths of a point */
export function wordBlocks(blocks: readonly Block[], width: number): WordBlocks {
  const numberings: Numbering[] = [];
  const all = (inner: readonly Block[], place: Place) =>
    inner.flatMap((block) => childrenOf(block, place));

  function childrenOf(block: Block, place: Place): FileChild[] {
    switch (block.kind) {
      case 'heading':
        return [
          new Paragraph({
            heading: headings[Math.min(headings.length, block.level - 1) - 1] ?? headings[0],
            children: runs(block.text),
          }),
        ];
      case 'paragraph': {
        const left = place.depth * step;
        const indent = left > 0 ? { indent: { left } } : {};
        return [new Paragraph({ ...place.style, ...indent, children: runs(block.text) })];
      }
      case 'guidance':
        return all(block.blocks, { ...place, style: { style: guidanceStyle } });
      case 'list':
        return listOf(block, place);
      case 'table':
        // Word joins tables that touch, so a paragraph follows each.
        return [wordTable(block, width), new Paragraph({ spacing: { after: 60 } })];
      case 'rule':
        return [new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 6 } } })];
    }
  }

  function listOf({ start, items }: List, place: Place): FileChild[] {
    const reference = `list-${numberings.length + 1}`;
    if (start !== undefined) numberings.push(counting(reference, start));
    const mark = {
      spacing: { after: 60 },
      ...(start === undefined
        ? { bullet: { level: place.depth } }
        : { numbering: { reference, level: place.depth } }),
    };
    return items.flatMap((item) => itemOf(item, place, mark));
  }

  function itemOf({ done, blocks: content }: Item, place: Place, mark: object): FileChild[] {
    const [first, ...rest] = content;
    const inner = { ...place, depth: place.depth + 1 };
    if (first?.kind !== 'paragraph') return all(content, inner);
    const left = inner.depth * step;
    const box = new TextRun({ text: done ? '☑\t' : '☐\t' });
    const lead =
      done === undefined
        ? new Paragraph({ ...place.style, ...mark, children: runs(first.text) })
        : new Paragraph({
            ...place.style,
            spacing: { after: 60 },
            indent: { left, hanging: step },
            children: [box, ...runs(first.text)],
          });
    return [lead, ...all(rest, inner)];
  }

  return { children: all(blocks, { depth: 0, style: {} }), numberings };
}

/** Where a block stands: how deep in lists, and under which style. */
interface Place {
  readonly depth: number;
  readonly style: { readonly style?: string };
}

const counting = (reference: string, start: number): Numbering => ({
  reference,
  levels: [0, 1, 2, 3].map((level) => ({
    level,
    start,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: (level + 1) * step, hanging: step } } },
  })),
});
