/** The blocks of a document as paragraphs and tables of Word. */
import {
  AlignmentType,
  type FileChild,
  HeadingLevel,
  type INumberingOptions,
  LevelFormat,
  LineRuleType,
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
  /** That of bullets, and one for each list that counts, so that each begins anew. */
  readonly numberings: readonly Numbering[];
}

/** The title is the document's first level, so its sections are Word's. */
const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** Between a table and what follows it. */
const gap = { spacing: { after: 0, line: 160, lineRule: LineRuleType.EXACT } };

/** What begins a page must stand on it, and is not to be seen. */
const hair = { spacing: { after: 0, line: 20, lineRule: LineRuleType.EXACT } };

/** How far a level of a list is indented, in twentieths of a point. */
const step = 360;

/** @param width of the text on the page, in twentieths of a point */
export function wordBlocks(blocks: readonly Block[], width: number): WordBlocks {
  const numberings: Numbering[] = [bullets];
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
        return [wordTable(block, width), new Paragraph(gap)];
      case 'rule':
        return [new Paragraph({ ...hair, pageBreakBefore: true })];
    }
  }

  function listOf({ start, items }: List, place: Place): FileChild[] {
    const reference = start === undefined ? bullets.reference : `list-${numberings.length}`;
    if (start !== undefined) numberings.push(counting(reference, start));
    return items.flatMap((item, at) => {
      const spacing = { after: at === items.length - 1 && place.depth === 0 ? 140 : 60 };
      return itemOf(item, place, { spacing, numbering: { reference, level: place.depth } });
    });
  }

  function itemOf({ done, blocks: content }: Item, place: Place, mark: Mark): FileChild[] {
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
            spacing: mark.spacing,
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

/** How an item of a list begins. */
interface Mark {
  readonly spacing: { readonly after: number };
  readonly numbering: { readonly reference: string; readonly level: number };
}

const levels = [0, 1, 2, 3] as const;

const hanging = (level: number) => ({
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: (level + 1) * step, hanging: step } } },
});

const bullets: Numbering = {
  reference: 'bullets',
  levels: levels.map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: level % 2 === 0 ? '•' : '–',
    ...hanging(level),
  })),
};

const counting = (reference: string, start: number): Numbering => ({
  reference,
  levels: levels.map((level) => ({
    level,
    start,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    ...hanging(level),
  })),
});
