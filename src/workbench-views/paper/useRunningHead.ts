/**
 * The head of every printed page but the first: what the plan and the gate are called. Margin boxes
 * take texts from style sheets alone, so the sheet is made while the pack is on the screen.
 */
import { useEffect } from 'react';
import { shortened } from './shortened.ts';

export function useRunningHead(title: string, gate: string | undefined): void {
  useEffect(() => {
    if (gate === undefined) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(runningHead(title, gate));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [title, gate]);
}

const font = 'font: 8.5pt sans-serif; color: #333;';

export const runningHead = (title: string, gate: string): string => `
@page {
  margin: 20mm 18mm 17mm;
  @top-left { content: ${asCssString(shortened(title, longest))}; ${font} }
  @top-right { content: ${asCssString(gate)}; ${font} }
  @bottom-center { content: none; }
  @bottom-right { content: counter(page) " / " counter(pages); ${font} }
}
@page :first {
  @top-left { content: none; }
  @top-right { content: none; }
  @bottom-right { content: none; }
}`;

/** As much of a title as fits in one line beside the gate. */
const longest = 70;

/** Whatever a title contains stays text: each character that could end it is written as its code. */
const asCssString = (text: string): string =>
  `"${text.replace(/["\\\p{Cc}<>]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
