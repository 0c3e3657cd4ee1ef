import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { frameworkSchema } from '../../src/model/index.ts';

const here = import.meta.url;
// In one line, Vite would take it for an asset of a page and give it another address.
const file = new URL('../../content/framework.yaml', here);

/** The framework, as its file has it. */
export const framework = frameworkSchema.parse(parse(readFileSync(file, 'utf8')));
