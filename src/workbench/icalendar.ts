/**
 * All-day events as an iCalendar file (RFC 5545) that Google Calendar, Outlook and Apple Calendar
 * open. Whoever opens a later file of the same plan has the events updated, not doubled.
 */
import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { dateIn } from '../model/calendar.ts';

export interface AllDayEvent {
  readonly id: string;
  readonly first: string;
  /** Its last day. */
  readonly last: string;
  readonly summary: string;
  readonly description: string;
}

export interface CalendarContent {
  /** Whose events they are: an id that stays. */
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly events: readonly AllDayEvent[];
}

/** @param now when the file is made; a later one takes the place of an earlier one */
export function asICalendar({ id, name, language, events }: CalendarContent, now: Date): string {
  const calendar = ical({
    // The package writes the name as it is given.
    name: escaped(name),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Staircase', product: 'Workbench', language: language.toUpperCase() },
  });
  for (const event of events)
    calendar.createEvent({
      id: `${event.id}.${id}@staircase`,
      // Minutes: they grow with each file and stay below the largest integer of the format.
      sequence: Math.floor(now.getTime() / 60_000),
      stamp: now,
      allDay: true,
      start: midnight(event.first),
      // The day on which it is over: ends are exclusive.
      end: midnight(dateIn(event.last, 1, 1)),
      summary: printable(event.summary),
      description: printable(event.description),
      // It is there to be seen and keeps nobody from meeting.
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  return `${calendar.toString()}\r\n`;
}

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** Without the control characters that the format does not allow. */
const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '');

const escaped = (text: string): string =>
  printable(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n');
