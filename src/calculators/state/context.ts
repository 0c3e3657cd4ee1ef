/** What every part inside a calculator reads: its state and the words of its language. */
import { createContext, useContext } from 'react';
import type { Figure } from '../../model/figure.ts';
import type { Cell } from '../chart/DataTable.tsx';
import { formatFigure, type Style } from '../format.ts';
import { messagesFor } from '../messages/shared.ts';
import type { Calculator } from './useCalculator.ts';

export const CalculatorContext = createContext<Calculator | undefined>(undefined);

export function useContextOfCalculator() {
  const calculator = useContext(CalculatorContext);
  if (!calculator) throw new Error('A part of a calculator stands outside of one.');
  const { locale, plan } = calculator;
  /** A figure of the analysis as text. */
  const show = (figure: Figure, style: Style = 'short') =>
    formatFigure(figure, { currency: plan.currency, locale, style });
  return {
    calculator,
    words: messagesFor(locale),
    show,
    /** A figure in a table: its text for readers, its value for spreadsheets. */
    cell: (figure: Figure, style?: Style): Cell => ({
      text: show(figure, style),
      value: figure.value,
      figure: figure.path,
    }),
  };
}
