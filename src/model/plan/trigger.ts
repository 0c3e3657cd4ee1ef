/** What stops a rollout: a metric or a signal beyond a limit. */
import { z } from 'zod';
import { bounded, id, text } from './fields.ts';

export const trigger = z.union(
  [
    z.strictObject({
      id: id('id of a trigger'),
      metric: id('metric of a trigger'),
      relativeChange: bounded('rollback.*.relativeChange'),
    }),
    z.strictObject({
      id: id('id of a trigger'),
      metric: id('metric of a trigger'),
      above: bounded('rollback.*.above'),
    }),
    z.strictObject({
      id: id('id of a trigger'),
      metric: id('metric of a trigger'),
      below: bounded('rollback.*.below'),
    }),
    z.strictObject({
      id: id('id of a trigger'),
      signal: text('signal of a trigger'),
      unit: text('unit of a signal'),
      above: bounded('rollback.*.above'),
    }),
  ],
  'expected a trigger: a metric with relativeChange, above or below, or a signal with unit and above',
);
