/** What a page says around a calculator; never sent to a browser. */
import { byLanguage } from '../../words/by-language.ts';

export const pagesMessages = byLanguage({
  en: {
    cohort: 'Cohort size calculator',
    decision: 'Decision calculator',
    payback: 'Payback calculator',
    rollout: 'Rollout phases calculator',
    noScript: (plan: string) =>
      `These are the figures of the example “${plan}”. Typing your own needs JavaScript, which is switched off here.`,
    unknownKind: (file: string, kind: string, known: string) =>
      `${file}: there is no calculator "${kind}". Write kind="…" with one of ${known}.`,
    noPlan: (file: string, kind: string) =>
      `${file}: <Calculator kind="${kind}"> names no plan. Write plan="…" with the id of a plan in content/plans, or give the page a plan.`,
  },
});
