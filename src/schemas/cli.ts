/** `npm run schemas`: writes the JSON Schemas that editors and other programs use. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from './files.ts';

const root = new URL('../../', import.meta.url);
mkdirSync(new URL('public/schemas/', root), { recursive: true });
for (const { path, text } of schemaFiles()) {
  writeFileSync(new URL(path, root), text);
  console.log(path);
}
