/** The gate's criteria: checks, key questions and artifacts, and what of them is still missing. */
import { artifactsOf } from '../../model/gates/artifacts.ts';
import type { Objection, Todo } from '../../model/index.ts';
import { own } from '../../model/own.ts';
import { addressIn } from '../../workbench/reference.ts';
import { governanceMessages } from '../messages/governance.ts';
import { packMessages } from '../messages/pack.ts';
import type { PackContext } from './context.ts';
import type {
  PackArtifact,
  PackCheck,
  PackMissing,
  PackObjection,
  PackQuestion,
} from './document.ts';

export function packChecks({ gate, readiness, fieldLabel, locale }: PackContext): PackCheck[] {
  const words = governanceMessages(locale).checks;
  return readiness.checks.map(({ id, result, fields }) => ({
    id,
    text: textOf(gate.checks, id),
    code: result,
    result: words[result],
    fields: result === 'passed' ? [] : fields.map(fieldLabel),
  }));
}

export function packQuestions({ analysis, gate, readiness, locale }: PackContext): PackQuestion[] {
  const words = governanceMessages(locale).answers;
  return readiness.questions.map(({ id, answer }): PackQuestion => {
    const code = answer ?? 'open';
    const note = own(analysis.plan.answers?.[gate.id], id)?.note;
    return {
      id,
      text: textOf(gate.questions, id),
      code,
      answer: words[code],
      ...(note !== undefined && { note }),
    };
  });
}

export function packArtifacts(context: PackContext): PackArtifact[] {
  const { analysis, framework, gate, locale, date } = context;
  const words = governanceMessages(locale);
  const { sector } = analysis.plan;
  return artifactsOf(framework, gate.id, sector).map((artifact): PackArtifact => {
    const evidence = own(analysis.plan.evidence?.[gate.id], artifact.id);
    const code = evidence?.status ?? 'missing';
    const { link: place, note } = evidence ?? {};
    const link = place === undefined ? undefined : addressIn(place);
    return {
      id: artifact.id,
      title: artifact.title,
      ...(artifact.sector !== undefined && { sector: sectorTitle(context, artifact.sector) }),
      code,
      status: words.statuses[code],
      owner: words.roles[evidence?.owner ?? artifact.owner],
      ...(evidence?.date !== undefined && { date: date(evidence.date) }),
      ...(link === undefined ? place !== undefined && { place } : { link }),
      ...(note !== undefined && { note }),
    };
  });
}

export const packMissing = (context: PackContext): PackMissing[] =>
  context.readiness.todo.map((todo) => ({
    kind: todo.kind,
    text: missingText(todo, context),
    ...(todo.kind === 'field' && { path: todo.path }),
  }));

/** What a "go" needs a written reason for, with the names of what it is about. */
export function packObjections(context: PackContext): PackObjection[] {
  const { analysis, gate, locale } = context;
  const { plan } = analysis;
  const words = packMessages(locale).objections;
  const titleOf: Readonly<Record<Objection['code'], (id: string) => string>> = {
    'metrics-below-threshold': (id) => nameOf(plan.metrics, id),
    'metrics-not-measured': (id) => nameOf(plan.metrics, id),
    'extreme-risk': (id) => plan.risks?.find((risk) => risk.id === id)?.title ?? id,
    'no-support-capacity': (id) => id,
    'checks-not-passed': (id) => textOf(gate.checks, id),
    'questions-open': (id) => textOf(gate.questions, id),
    'artifacts-missing': (id) => artifactTitle(id, context),
    'earlier-gates-open': (id) => id,
  };
  return context.readiness.objections.map(({ code, ids }) => ({
    code,
    text: words[code],
    about: ids.map(titleOf[code]),
  }));
}

function missingText(todo: Todo, context: PackContext): string {
  const { gate, fieldLabel, locale } = context;
  const words = packMessages(locale).missing;
  switch (todo.kind) {
    case 'field':
      return words.field(fieldLabel(todo.path));
    case 'check':
      return words.check(textOf(gate.checks, todo.id));
    case 'question':
      return words.question(textOf(gate.questions, todo.id));
    case 'artifact':
      return words.artifact(artifactTitle(todo.id, context));
    case 'gate':
      return words.gate(todo.id);
  }
}

const artifactTitle = (id: string, { analysis, framework, gate }: PackContext): string =>
  artifactsOf(framework, gate.id, analysis.plan.sector).find((each) => each.id === id)?.title ?? id;

const nameOf = (items: readonly { readonly id: string; readonly name: string }[], id: string) =>
  items.find((item) => item.id === id)?.name ?? id;

const textOf = (items: readonly { readonly id: string; readonly text: string }[], id: string) =>
  items.find((item) => item.id === id)?.text ?? id;

const sectorTitle = ({ framework }: PackContext, id: string): string =>
  framework.sectors.find((sector) => sector.id === id)?.title ?? id;
