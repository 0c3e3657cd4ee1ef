/** The words around links, copies and downloads; loaded when one of them is used. */

import { byLanguage } from '../../words/by-language.ts';
import type { LinkProblem } from '../../workbench/link.ts';

const en = {
  copy: { link: 'Copy link', text: 'Copy as text', markdown: 'Copy as Markdown' },
  download: { csv: 'Table as CSV', svg: 'Chart as SVG', png: 'Chart as PNG' },
  failed: 'This did not work. Nothing was changed; try again or reload the page.',
  toCopy: 'Text to copy by hand',
  opened: (plan: string) =>
    `This is the shared plan “${plan}”, for this visit only. The page’s own plan is untouched.`,
  discard: 'Discard the shared plan',
  notOpened: {
    unsupported: () =>
      'The link brings a plan, but this browser cannot unpack it. Open the link in a newer browser. The page’s own plan is shown.',
    'too-long': () =>
      'The link is too long to hold a plan. Ask for it again, or for the figures as text. The page’s own plan is shown.',
    damaged: () =>
      'The plan in the link is damaged: part of the address is missing or changed. Copy the whole link again. The page’s own plan is shown.',
    'no-plan': (field: string, expected: string) =>
      `The link holds no valid plan: ${field ? `${field}, ` : ''}${expected}. The page’s own plan is shown.`,
  } satisfies Record<LinkProblem['code'], (field: string, expected: string) => string>,
  notForThis: (plan: string) =>
    `The shared plan “${plan}” has nothing that this calculator could work on. The page’s own plan is shown.`,
  noLink: {
    unsupported: () =>
      'This browser cannot pack a plan into a link. Copy the result as text instead, or use a newer browser.',
    'too-long': () => 'This plan is too long for a link. Copy the result as text instead.',
    damaged: () => 'The plan could not be packed. Copy the result as text instead.',
    'no-plan': (field: string, expected: string) =>
      `A link holds complete plans only. Still needed: ${field}, ${expected}. Copy the result as text instead.`,
  } satisfies Record<LinkProblem['code'], (field: string, expected: string) => string>,
  copied: {
    link: 'Link copied. It holds the whole plan; nothing is stored elsewhere.',
    text: 'Result copied as text.',
    markdown: 'Result copied as Markdown.',
  },
  refused: 'The browser refused to copy. Select this text and copy it by hand.',
  downloaded: (file: string) => `${file} is in your downloads.`,
  noDrawing: 'The drawing could not be made into a picture here. Download it as SVG instead.',
  keyFigures: 'Key figures',
  assumptions: 'Assumed, not measured',
  figure: (label: string, value: string) => `${label}: ${value}`,
  assumption: (label: string, value: string, because: string) => `${label}, ${value}. ${because}`,
  plan: (plan: string) => `Plan: ${plan}`,
  link: 'Open this plan',
};

export const takeAwayMessages = byLanguage({ en });
