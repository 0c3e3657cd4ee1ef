/** The calendar dates that a field accepts. */
import { isDate } from '../../model/calendar.ts';

export const [earliest, latest] = ['2000-01-01', '2199-12-31'] as const;

export const isAcceptedDate = (text: string): boolean =>
  isDate(text) && text >= earliest && text <= latest;
