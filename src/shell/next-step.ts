/** The next step from a page, as a link. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { calculatorAddress, calculatorsFor } from '../components/checked.ts';
import { loadAnalysis } from '../components/plan.ts';
import { nextStepOf } from '../library/next-step.ts';
import { pageAddress } from '../markdown/address.ts';
import { nextStepMessages as messages } from './messages.ts';

interface Link {
  readonly label: string;
  readonly href: string;
}

const pages = await getCollection('docs');

export async function nextStep(page: CollectionEntry<'docs'>): Promise<Link> {
  const step = nextStepOf(page, pages);
  switch (step.to) {
    case 'page':
      return toPage(step.id);
    case 'calculator':
      return toCalculator(step.plan, page.filePath ?? 'content');
    case 'gate': {
      const href = `${pageAddress('workbench')}#${step.gate.toLowerCase()}`;
      return { label: messages.gate({ number: step.gate.slice(1) }), href };
    }
    case 'workbench':
      return { label: messages.workbench, href: pageAddress('workbench') };
  }
}

function toPage(id: string): Link {
  const { kind = 'guide', title = id } = pages.find((page) => page.id === id)?.data ?? {};
  return { label: messages.page({ kind, title }), href: pageAddress(id) };
}

/** Results are the end of an example's story; before there are any, its money is. */
async function toCalculator(plan: string, file: string): Promise<Link> {
  const available = calculatorsFor(await loadAnalysis(plan, file));
  const kind = available.find((name) => name === 'decision') ?? available.at(-1);
  return kind
    ? { label: messages.calculator, href: calculatorAddress(kind, plan) }
    : { label: messages.workbench, href: pageAddress('workbench') };
}
