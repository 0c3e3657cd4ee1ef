/** The JSON Schema of what `--format json` prints and `planReport` returns. */
import { z } from 'zod';
import { withoutClosing } from '../machines/shapes/json-schema.ts';
import { planAnalysisSchema } from '../machines/shapes/plan-analysis.ts';

/** The site's files name their schema and license beside; a team's own plan has neither. */
const shape = planAnalysisSchema.omit({ schema: true, license: true });

export function reportSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(shape, { override: withoutClosing });
  return { $schema, title: 'The report on a plan', ...rest };
}
