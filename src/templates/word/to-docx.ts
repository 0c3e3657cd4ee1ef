/** A document as a Word file. */
import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { type TemplateDocument, tablesOf } from '../document.ts';
import { fileWords as words } from '../messages.ts';
import { undated } from '../undated.ts';
import { wordBlocks } from './blocks.ts';
import { properties, propertiesPath } from './properties.ts';
import { styles } from './styles.ts';
import { isWide } from './tables.ts';

/** A4 in twentieths of a point, with margins that a Letter page has room for too. */
const paper = { width: 11_906, height: 16_838, margin: 1134 };

export async function toDocx(document: TemplateDocument): Promise<Buffer> {
  const { title } = document;
  const lies = tablesOf(document).some(isWide);
  const width = (lies ? paper.height : paper.width) - 2 * paper.margin;
  const { children, numberings } = wordBlocks(document.blocks, width);
  const { margin } = paper;
  const file = new Document({
    styles,
    numbering: { config: [...numberings] },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: paper.width,
              height: paper.height,
              orientation: lies ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        footers: { default: new Footer({ children: [footer(title, width)] }) },
        children: [new Paragraph({ heading: HeadingLevel.TITLE, text: title }), ...children],
      },
    ],
  });
  const parts = [{ path: propertiesPath, data: properties(title) }];
  return undated(await Packer.toBuffer(file, undefined, parts));
}

/** The document and where it comes from at the left, the page at the right. */
const footer = (title: string, width: number): Paragraph =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [
      new TextRun({
        size: 17,
        color: '545C6B',
        children: [
          `${words.footer(title)}\t`,
          ...words.page(PageNumber.CURRENT, PageNumber.TOTAL_PAGES),
        ],
      }),
    ],
  });
