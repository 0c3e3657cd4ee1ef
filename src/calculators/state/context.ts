/** What every part inside a calculator reads: its state and the words of its language. */
import { createContext, useContext } from 'react';
import type { Figure } from '../../model/figure.ts';
import { formatFigure, type Style } from '../format.ts';
import { messagesFor } from '../messages/shared.ts';
import type { Calculator } from './useCalculator.ts';

export const CalculatorContext = createContext<Calculator | undefined>(undefined);

export function useContextOfCalculator() {
  const calculator = useContext(CalculatorContext);
  if (!calculator) throw new Error('A part of a calculator stands outside of one.');
  const { locale, plan } = calculator;
  return {
    calculator,
    words: messagesFor(locale),
    /** A figure of the analysis as text. */
    show: (figure: Figure, style: Style = 'short') =>
      formatFigure(figure, { currency: plan.currency, locale, style }),
  };
}
