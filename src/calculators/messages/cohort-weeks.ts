/** The words of the chart of weeks, which is loaded when somebody asks for it. */
import { byLanguage } from '../../words/by-language.ts';
import type { Names } from './names.ts';

export const cohortWeeksMessages = byLanguage({
  en: {
    weeksChart: 'Smallest effect the pilot can see, by its length',
    weeksText: (v: { weeks: string; detectable: string; effect: string }) =>
      `After ${v.weeks} the pilot sees an effect of ${v.detectable}. The threshold asks for ${v.effect}.`,
    byWeek: 'week by week',
    weekPoint: (v: { weeks: string; detectable: string }) => `${v.weeks}: ${v.detectable}`,
    weekColumns: { weeks: 'Length', detectable: 'Smallest effect' },
    threshold: (effect: string) => `Threshold: ${effect}`,
    weeksFlat: ({ units, volumes, unit }: Names) =>
      `The same ${units} come back each week, so weeks add none of them. The line is level because nothing is known about single ${volumes}: the spread is that of averages over the whole pilot, whatever its length. Say under Refine how alike the ${volumes} of one ${unit} are, and it falls as far as more weeks can help.`,
    weeksFall: ({ units }: Names) =>
      `The same ${units} come back each week. More weeks measure each of them better, and add none.`,
    weeksAxis: 'Weeks',
  },
});
