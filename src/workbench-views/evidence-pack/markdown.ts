/** An evidence pack as Markdown. Nothing that a plan says becomes markup. */
import { textOf } from '../../calculators/chart/DataTable.tsx';
import { packMessages } from '../messages/pack.ts';
import type { EvidencePack, PackDecision } from './document.ts';
import { address, escaped, labelled, list, paragraphs, table } from './markdown-text.ts';

export function packAsMarkdown(pack: EvidencePack): string {
  const words = packMessages(pack.locale);
  const { sections, columns } = words;
  const { cover, summary, phases } = pack;
  const section = (title: string, ...parts: readonly string[]) =>
    parts.some((part) => part !== '') ? [`## ${title}`, ...parts] : [];
  const figures = (rows: EvidencePack['money']) =>
    table(
      [columns.figure, columns.amount],
      rows.map(({ label, value }) => [label, value]),
    );
  const conditions = (rows: EvidencePack['conditions']) =>
    table(
      [columns.condition, columns.due, columns.status],
      rows.map(({ text, due = '', status }) => [text, due, status]),
    );
  return paragraphs([
    `# ${escaped(cover.title)}`,
    `**${escaped(cover.plan)}**`,
    list([cover.gateTitle, cover.decision, cover.criteria, cover.version, cover.generated]),
    escaped(cover.asks),
    ...section(
      sections.summary,
      `**${escaped(summary.answer)}**`,
      escaped(summary.caveat ?? ''),
      escaped(summary.readiness),
      summary.objections
        .flatMap(({ text, about }) => [
          `- ${escaped(text)}`,
          ...about.map((each) => `  - ${escaped(each)}`),
        ])
        .join('\n'),
      labelled(words.problem, summary.problem),
      labelled(words.hypothesis, summary.hypothesis),
    ),
    ...section(
      sections.decision,
      pack.decision ? decisionText(pack.decision, pack.locale) : escaped(words.noDecision),
    ),
    ...section(sections.conditions, conditions(pack.conditions)),
    ...section(sections.history, ...pack.history.map((each) => decisionText(each, pack.locale))),
    ...section(
      sections.checks,
      table(
        [columns.check, columns.result],
        pack.checks.map(({ text, result }) => [text, result]),
      ),
    ),
    ...section(
      sections.questions,
      table(
        [columns.question, columns.answer, columns.note],
        pack.questions.map(({ text, answer, note = '' }) => [text, answer, note]),
      ),
    ),
    ...section(
      sections.metrics,
      table(
        [
          columns.metric,
          columns.role,
          columns.value,
          columns.reference,
          columns.differs,
          columns.threshold,
          columns.rollback,
          columns.verdict,
          columns.reason,
        ],
        pack.metrics.map(
          ({ name, role, value, reference = '', change = '', threshold, rollback, ...result }) => [
            name,
            role,
            value,
            reference,
            change,
            threshold,
            rollback.map(({ text }) => text).join('; '),
            result.verdict,
            result.reason,
          ],
        ),
      ),
    ),
    ...section(sections.cohort, figures(pack.cohort)),
    ...section(sections.money, figures(pack.money)),
    ...section(
      sections.costs,
      table(
        [columns.cost, columns.amount],
        pack.costs.map(({ label, value }) => [label, value]),
      ),
    ),
    ...section(
      sections.rollout,
      figures(pack.rollout),
      phases
        ? table(
            phases.columns,
            phases.rows.map((row) => row.map(textOf)),
          )
        : '',
    ),
    ...section(
      sections.freezes,
      table(
        [columns.freeze, columns.from, columns.to],
        pack.freezes.map(({ name, from, to }) => [name, from, to]),
      ),
    ),
    ...section(
      sections.triggers,
      table(
        [columns.watched, columns.rollback],
        pack.triggers.map(({ watched, fires }) => [watched, fires]),
      ),
    ),
    ...section(
      sections.risks,
      table(
        [
          columns.risk,
          columns.before,
          columns.control,
          columns.owner,
          columns.function,
          columns.after,
        ],
        pack.risks.map(({ title, before, control = '', owner = '', after, ...risk }) => [
          title,
          before.text,
          control,
          owner,
          risk.function ?? '',
          after.text,
        ]),
      ),
    ),
    ...section(
      sections.stakeholders,
      table(
        [columns.who, columns.change, columns.stance, columns.speaks],
        pack.stakeholders.map(({ name, change = '', stance = '', owner = '' }) => [
          name,
          change,
          stance,
          owner,
        ]),
      ),
    ),
    ...section(
      sections.artifacts,
      table(
        [
          columns.artifact,
          columns.status,
          columns.owner,
          columns.date,
          columns.where,
          columns.note,
        ],
        pack.artifacts.map(({ title, status, owner, date = '', link, place = '', note = '' }) => [
          title,
          status,
          owner,
          date,
          link ?? place,
          note,
        ]),
      ),
      pack.artifacts
        .flatMap(({ title, link }) =>
          link === undefined ? [] : [`- [${escaped(title)}](<${address(link)}>)`],
        )
        .join('\n'),
    ),
    ...section(
      sections.assumptions,
      table(
        [columns.assumption, columns.amount, columns.because],
        pack.assumptions.map(({ label, value, because }) => [label, value, because]),
      ),
    ),
    ...section(sections.warnings, list(pack.warnings)),
    ...section(
      sections.missing,
      list(pack.missing.map(({ text }) => text)) || escaped(words.nothingMissing),
    ),
    ...section(
      sections.figures,
      table(
        [columns.figure, columns.formula, columns.withValues, columns.amount],
        pack.figures.map(({ label, formula, filled, value }) => [label, formula, filled, value]),
      ),
    ),
  ]);
}

function decisionText(decision: PackDecision, locale: string): string {
  const words = packMessages(locale);
  const { decision: decided, date, role } = decision;
  return paragraphs([
    escaped(words.decided({ decision: decided, date, role })),
    labelled(words.reason, decision.reason),
    labelled(words.objectionsAtDecision, decision.open.join('; ') || undefined),
  ]).trimEnd();
}
