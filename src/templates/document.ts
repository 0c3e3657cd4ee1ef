/**
 * A template as a document: what its page, the Word file, the workbook and the CSV are all views of.
 */

/** A run of text. What somebody fills in is a placeholder; its brackets belong to the text. */
export interface Span {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly placeholder?: true;
}

export type Text = readonly Span[];

/** An item has `done` where it is one to tick. */
export interface Item {
  readonly done?: boolean;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: 'table';
  readonly head: readonly Text[];
  /** Each as long as the head. */
  readonly rows: readonly (readonly Text[])[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: Text }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly start?: number; readonly items: readonly Item[] }
  | Table
  /** What helps to fill the document in, and is deleted when that is done. */
  | { readonly kind: 'guidance'; readonly blocks: readonly Block[] }
  /** On paper, where a new page begins. */
  | { readonly kind: 'rule' };

export interface TemplateDocument {
  readonly title: string;
  /** What follows the title. */
  readonly blocks: readonly Block[];
}

export interface NamedTable extends Table {
  /** The heading above it, without its number; of a second table below that, its first head. */
  readonly name: string;
}

export const plain = (text: Text): string => text.map((span) => span.text).join('');

/** Every table, named so that a reader finds it, in the order of the document. */
export function tablesOf({ title, blocks }: TemplateDocument): readonly NamedTable[] {
  let heading = title;
  let isFirst = true;
  const within = (block: Block): NamedTable[] => {
    if (block.kind === 'heading') {
      heading = plain(block.text).replace(/^\d+\.\s+/, '');
      isFirst = true;
    }
    if (block.kind === 'table') {
      const name = isFirst ? heading : plain(block.head[0] ?? []) || heading;
      isFirst = false;
      return [{ ...block, name }];
    }
    if (block.kind === 'guidance') return block.blocks.flatMap(within);
    if (block.kind === 'list') return block.items.flatMap((item) => item.blocks.flatMap(within));
    return [];
  };
  return blocks.flatMap(within);
}
