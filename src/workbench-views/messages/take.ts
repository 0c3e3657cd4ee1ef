/** The words of taking a plan away. */
import { byLanguage } from '../../words/by-language.ts';

export const takeMessages = byLanguage({
  en: {
    title: 'Take it away',
    intro:
      'Everything here is made in this browser from the plan that you work on. Nothing is sent anywhere.',
    plan: 'The plan',
    planHelp: 'A file that this workbench opens again, on this or another computer.',
    planFile: 'Download the plan',
    link: 'A link to the plan',
    linkHelp:
      'The link holds the whole plan, in the part of the address that no server is sent. Who has the link can read the plan.',
    linkLabel: 'Link to this plan',
    makingLink: 'The link is being made.',
    copyLink: 'Copy link',
    copied: 'Link copied.',
    notCopied: 'The browser refused to copy. The link is selected; copy it by hand.',
    reach: {
      anywhere: (length: string) => `${length} characters: mail and chat programs keep it whole.`,
      'some-cut': (length: string) =>
        `${length} characters: some mail programs cut so long a link. Send the file where that matters.`,
      'too-long': (length: string) =>
        `${length} characters: too long for most mail programs. Send the file instead.`,
    },
    noLink: {
      unsupported: 'This browser cannot pack a plan into a link. Send the file instead.',
      'too-long': 'This plan is too long for a link. Send the file instead.',
      damaged: 'The plan could not be packed. Send the file instead.',
      'no-plan': 'The plan is incomplete and cannot be packed. Send the file instead.',
    },
    calendar: 'The calendar',
    calendarHelp:
      'Phases, reviews, freezes and due dates as all-day events, for Google Calendar, Outlook and Apple Calendar.',
    calendarFile: 'Download the calendar',
    noCalendar: 'The calendar needs a date: give the rollout a start.',
    tables: 'Tables',
    tablesHelp: 'CSV files that spreadsheets open.',
    tableFile: (table: string) => `${table} as CSV`,
    noTables: 'The plan has nothing to put into a table yet.',
    packs: 'Evidence packs',
    packsHelp: 'For each gate, as a document to print, as Markdown and as JSON.',
    pack: (gate: string, title: string) => `Evidence pack for ${gate}: ${title}`,
    downloaded: (file: string) => `${file} is in your downloads.`,
    failed: 'This file could not be made. Nothing was changed; try again or reload the page.',
    print: 'Print or save as PDF',
    markdown: 'Download as Markdown',
    json: 'Download as JSON',
    others: 'Packs of the gates',
    more: 'More to take away',
  },
});
