/** The look of a Word file as named styles, so that its owner can change each in one place. */
import { BorderStyle, type IStylesOptions, LineRuleType } from 'docx';
import { fileWords } from '../messages.ts';

export const guidanceStyle = 'Guidance';
export const cellStyle = 'TableText';
export const placeholderStyle = 'Placeholder';

const ink = '1B2230';
const accent = '0F6674';
const serif = 'Georgia';

/** Lines in 240ths of their font’s height; said of each, because not every reader of files assumes it. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

/** Sizes are half-points, spaces twentieths of a point. */
const heading = (size: number, before: number) => ({
  run: { font: serif, size, bold: true, color: ink },
  paragraph: { spacing: { before, after: 80, ...lines(252) }, keepNext: true },
});

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 20, color: ink, language: { value: fileWords.language } },
      paragraph: { spacing: { after: 120, ...lines(252) } },
    },
    title: heading(40, 0),
    heading1: heading(26, 260),
    heading2: heading(24, 240),
    heading3: heading(21, 200),
  },
  paragraphStyles: [
    {
      id: guidanceStyle,
      name: guidanceStyle,
      basedOn: 'Normal',
      quickFormat: true,
      run: { italics: true, color: '545C6B' },
      paragraph: {
        indent: { left: 170 },
        keepNext: true,
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: accent } },
      },
    },
    {
      id: cellStyle,
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 19 },
      paragraph: { spacing: { before: 30, after: 30, ...lines(240) } },
    },
  ],
  characterStyles: [
    {
      id: placeholderStyle,
      name: placeholderStyle,
      basedOn: 'DefaultParagraphFont',
      run: { color: accent },
    },
  ],
};
