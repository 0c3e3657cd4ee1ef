/** The JSON Schemas of the site's files for programs. */
import { z } from 'zod';
import { fileWords as words } from '../messages.ts';
import { frameworkIndexSchema } from './framework-index.ts';
import { libraryIndexSchema } from './library-index.ts';
import { planAnalysisSchema } from './plan-analysis.ts';
import { planIndexSchema } from './plan-index.ts';

const shapes = {
  'library-index': { schema: libraryIndexSchema, ...words.library },
  'framework-index': { schema: frameworkIndexSchema, ...words.framework },
  'plan-index': { schema: planIndexSchema, ...words.plans },
  'plan-analysis': { schema: planAnalysisSchema, ...words.analysis },
} as const;

export type ShapeName = keyof typeof shapes;

export const shapeNames = Object.keys(shapes) as readonly ShapeName[];

export const schemaPath = (name: ShapeName): string => `schemas/${name}.json`;

/** @param id the address that the schema is published at */
export function jsonSchema(name: ShapeName, id: string): object {
  const { schema, title, says } = shapes[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { override: withoutClosing });
  return { $schema, $id: id, title, description: says, ...rest };
}

/** A field may be added without a new version, so an older copy of the schema must not refuse it. */
export function withoutClosing({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
}
