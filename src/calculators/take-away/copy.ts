/** Copies a link to the plan, or the result as text or Markdown. */
import { packPlan } from '../../workbench/link.ts';
import { takeAwayMessages } from '../messages/take-away.ts';
import type { Outcome } from './outcome.ts';
import { asMarkdown, asText, type Result } from './result.ts';

export type Copied = 'link' | 'text' | 'markdown';

/** @param page the address at which the link opens */
export async function copy(what: Copied, result: Result, page: string): Promise<Outcome> {
  const words = takeAwayMessages(result.locale);
  const packed = await packPlan(result.plan);
  const link = packed.ok ? `${new URL(page, location.href)}#plan=${packed.value}` : undefined;
  if (what === 'link' && !packed.ok) {
    const { problem } = packed;
    const [field, expected] =
      problem.code === 'no-plan' ? [problem.field, problem.expected] : ['', ''];
    return { said: words.noLink[problem.code](field, expected) };
  }
  const write = what === 'markdown' ? asMarkdown : asText;
  const text = what === 'link' ? (link ?? '') : write({ ...result, link });
  try {
    await navigator.clipboard.writeText(text);
    return { said: words.copied[what] };
  } catch {
    return { said: words.refused, toCopy: text };
  }
}
