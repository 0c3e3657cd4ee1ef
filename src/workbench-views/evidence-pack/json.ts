/**
 * An evidence pack for programs. Beside the plan, as its own file has it, stand
 * - `generated`, a date (2026-11-25), and `planVersion`, the eight hexadecimal digits that
 *   `versionOf` computes from the plan, or null;
 * - `criteriaVersion`, that of what the gate asks, as /community/framework-changes/ tells it;
 * - `readiness`, `results` and `figures` as codes and numbers, each figure by its path;
 * - `document`, the same as a reader sees it, in the language of its `locale`.
 */
import type { Analysis, Figure, GateReadiness } from '../../model/index.ts';
import type { EvidencePack } from './document.ts';

/** Raised when the shape changes so that a reader of the old one would misread it. */
const packVersion = 1;

export function packAsJson(pack: EvidencePack, analysis: Analysis): string {
  const readiness: GateReadiness | undefined = analysis.gates.find(
    ({ gate }) => gate === pack.cover.gate,
  );
  const document = {
    format: 'staircase-evidence-pack',
    version: packVersion,
    gate: pack.cover.gate,
    generated: pack.cover.generatedOn,
    planVersion: pack.cover.planVersion ?? null,
    criteriaVersion: pack.cover.criteriaVersion,
    plan: analysis.plan,
    readiness: readiness && {
      ready: readiness.ready,
      passed: readiness.passed,
      decision: readiness.decision,
      todo: readiness.todo,
      objections: readiness.objections,
      checks: readiness.checks.map(({ id, result, fields, ids }) => ({ id, result, fields, ids })),
    },
    results: analysis.results && {
      outcome: analysis.results.outcome,
      because: analysis.results.because,
      certain: analysis.results.certain,
      metrics: analysis.results.metrics.map(({ metric, verdict, basis, reason }) => ({
        id: metric.id,
        verdict,
        basis,
        reason,
      })),
    },
    figures: Object.fromEntries(
      [...analysis.figures].map(([path, figure]) => [path, plain(figure)]),
    ),
    document: pack,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const plain = ({ value, absent, unit, formula, inputs }: Figure) => ({
  value,
  absent,
  unit,
  formula,
  inputs: Object.fromEntries(
    Object.entries(inputs).map(([name, { path, value }]) => [name, { path, value }]),
  ),
});
