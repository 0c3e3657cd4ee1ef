import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Framework, frameworkSchema } from '../../src/model/index.ts';

const file = join(import.meta.dirname, '../../content/framework.yaml');

/** The framework, as its file has it. */
export const framework: Framework = frameworkSchema.parse(parse(readFileSync(file, 'utf8')));
