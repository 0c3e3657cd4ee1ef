/** The dates of the plan as a file for calendars; loaded when it is asked for. */
import { datesOf } from '../../workbench/calendar.ts';
import { takeMessages } from '../messages/take.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Downloads } from './Downloads.tsx';

export function Calendar() {
  const { plan, locale } = useWorkbench();
  const words = takeMessages(locale);
  if (datesOf(plan).length === 0) return <p>{words.noCalendar}</p>;
  return (
    <Downloads
      downloads={[
        {
          label: words.calendarFile,
          make: async () => {
            const { calendarFile } = await import('./calendar-file.ts');
            const file = calendarFile(plan, locale, new Date());
            if (!file) throw new Error('The plan has no dates.');
            return file;
          },
        },
      ]}
    />
  );
}
