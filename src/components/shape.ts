/** An excerpt of each of the site's files for programs, small enough to read. */
import { getCollection, getEntry } from 'astro:content';
import { frameworkIndex, headOf, libraryIndex, planIndex } from '../machines/indexes.ts';
import type { ShapeName } from '../machines/shapes/json-schema.ts';
import { planAnalysis } from '../machines/shapes/plan-analysis.ts';
import { dayAt } from '../model/calendar.ts';
import { planReport } from '../model/index.ts';
import { datesOf } from '../shell/last-changed.ts';
import { loadFramework } from './framework.ts';
import { loadEntries } from './library-entries.ts';

/** The page, the gate and the plan that stand for all others. */
const shown = { page: 'playbooks/rollback', gate: 2, plan: 'contact-center-copilot' } as const;

const excerpts: Readonly<Record<ShapeName, (site: URL) => Promise<object>>> = {
  'library-index': async (site) => {
    const entry = (await loadEntries()).find(({ id }) => id === shown.page);
    const page = await getEntry('docs', shown.page);
    if (!entry || !page) return {};
    return libraryIndex([{ entry, data: page.data, dates: datesOf(page.filePath ?? '') }], site);
  },
  'framework-index': async (site) => {
    const { framework, gates, stages, ...head } = frameworkIndex(await loadFramework(), site);
    const gate = framework.gates.slice(shown.gate, shown.gate + 1).map((whole) => ({
      ...whole,
      questions: whole.questions.slice(0, 1),
      checks: whole.checks.slice(0, 1),
      artifacts: whole.artifacts.slice(0, 1),
    }));
    return {
      ...head,
      framework: { reviewed: framework.reviewed, gates: gate },
      gates: gates.slice(shown.gate, shown.gate + 1).map(({ sectors, ...rest }) => ({
        ...rest,
        sectors: sectors.slice(0, 1),
      })),
    };
  },
  'plan-index': async (site) => {
    const plans = (await getCollection('plans', ({ data }) => data.id === shown.plan)).map(
      ({ data }) => data,
    );
    return planIndex(plans, new Map([[shown.plan, `examples/${shown.plan}`]]), site);
  },
  'plan-analysis': async (site) => {
    const plan = (await getEntry('plans', shown.plan))?.data;
    if (!plan) return {};
    const today = dayAt(new Date());
    const report = planReport(plan, await loadFramework(), today);
    const { analysis, ...head } = planAnalysis(report, headOf('plan-analysis', site));
    const gate = analysis.gates[shown.gate];
    return {
      ...head,
      plan: { schema: plan.schema, id: plan.id, title: plan.title },
      analysis: {
        figures: { 'payback.months': analysis.figures['payback.months'] },
        waitingFor: analysis.waitingFor.slice(0, 2),
        call: analysis.call,
        gates: gate && [{ gate: gate.gate, ready: gate.ready, todo: gate.todo.slice(0, 2) }],
      },
    };
  },
};

export const excerptOf = (name: ShapeName, site: URL): Promise<object> => excerpts[name](site);
