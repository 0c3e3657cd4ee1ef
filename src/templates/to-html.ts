/** A document as HTML to stand within a page, its title left to the page. */
import {
  type Block,
  type Item,
  plain,
  type Span,
  type Table,
  type TemplateDocument,
} from './document.ts';
import { sheetWords as words } from './messages.ts';

/** @param top the level of the heading that names the document on its page */
export const toHtml = ({ blocks }: TemplateDocument, top: number): string =>
  blocks.map((block) => htmlOf(block, top)).join('\n');

function htmlOf(block: Block, top: number): string {
  switch (block.kind) {
    case 'heading': {
      const level = Math.min(6, top + block.level - 1);
      return `<h${level}>${inline(block.text)}</h${level}>`;
    }
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`;
    case 'rule':
      return '<hr>';
    case 'guidance':
      return `<div class="guidance" role="note" aria-label="${words.guidance}">${all(block.blocks, top)}</div>`;
    case 'list': {
      const items = block.items.map((item) => itemOf(item, top)).join('');
      if (block.start === undefined) return `<ul>${items}</ul>`;
      return block.start === 1 ? `<ol>${items}</ol>` : `<ol start="${block.start}">${items}</ol>`;
    }
    case 'table':
      return tableOf(block);
  }
}

const all = (blocks: readonly Block[], top: number): string =>
  blocks.map((block) => htmlOf(block, top)).join('');

/** An item of one paragraph is no more than its text. */
function itemOf({ done, blocks: [first, ...rest] }: Item, top: number): string {
  const lead = first?.kind === 'paragraph' ? inline(first.text) : first ? htmlOf(first, top) : '';
  if (done === undefined) return `<li>${lead}${all(rest, top)}</li>`;
  return `<li class="task"><span class="box">${done ? '☑' : '☐'}</span> ${lead}${all(rest, top)}</li>`;
}

/** In a region that scrolls sideways, as tables of pages do; see ../markdown/table-region.ts. */
function tableOf({ head, rows }: Table): string {
  const heads = head.map(plain).filter(Boolean).join(', ');
  const headCells = head.map((cell) =>
    plain(cell) ? `<th scope="col">${inline(cell)}</th>` : '<td></td>',
  );
  const bodyRows = rows.map((row) => {
    const cells = row.map((cell) => `<td>${inline(cell)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return (
    `<div class="table-region" role="region" tabindex="0" aria-label="${escaped(words.table(heads))}">` +
    `<table><thead><tr>${headCells.join('')}</tr></thead><tbody>${bodyRows.join('')}</tbody></table></div>`
  );
}

const inline = (text: readonly Span[]): string => text.map(spanOf).join('');

function spanOf({ text, strong, emphasis, placeholder }: Span): string {
  let html = escaped(text).replaceAll('\n', '<br>');
  if (placeholder) html = `<span class="placeholder">${html}</span>`;
  if (emphasis) html = `<em>${html}</em>`;
  return strong ? `<strong>${html}</strong>` : html;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
