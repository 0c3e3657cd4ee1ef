/** Where the schemas are kept for editors, and from where the site serves them. */

import { type SchemaName, schemaNames } from './described.ts';
import { schemaFile } from './json-schema.ts';

export const schemaPath = (name: SchemaName): string => `public/schemas/${name}.json`;

export const schemaFiles = (): readonly { readonly path: string; readonly text: string }[] =>
  schemaNames.map((name) => ({ path: schemaPath(name), text: schemaFile(name) }));
