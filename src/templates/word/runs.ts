/** Text as runs of Word. */
import { TextRun } from 'docx';
import type { Text } from '../document.ts';
import { placeholderStyle } from './styles.ts';

export const runs = (text: Text): TextRun[] =>
  text.flatMap(({ text: words, strong, emphasis, placeholder }) =>
    words.split('\n').map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index > 0 ? { break: 1 } : {}),
          ...(strong ? { bold: true } : {}),
          ...(emphasis ? { italics: true } : {}),
          ...(placeholder ? { style: placeholderStyle } : {}),
        }),
    ),
  );
