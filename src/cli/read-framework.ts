/** A team's own framework, from YAML or JSON. */
import { type Framework, frameworkSchema } from '../model/index.ts';
import { expectation, placesOf } from '../model/plan/expectation.ts';
import { linesIn, readYaml } from '../workbench/yaml-text.ts';
import { problemMessages as words } from './messages.ts';
import { placed } from './read-plan.ts';

export type FrameworkRead =
  | { readonly ok: true; readonly framework: Framework }
  | { readonly ok: false; readonly lines: readonly string[] };

export function readFramework(bytes: Uint8Array, name: string): FrameworkRead {
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '');
  const document = readYaml(text);
  if (!document.ok)
    return document.code === 'malformed'
      ? failed(placed(name, words.malformed(document.at.column, false), document.at.line))
      : failed(placed(name, words[document.code]));
  const result = frameworkSchema.safeParse(document.value, { error: expectation });
  if (result.success) return { ok: true, framework: result.data };
  const lineOf = linesIn(text);
  const problems = result.error.issues.flatMap(placesOf).map(({ path, message }) => {
    const keys = path.map((key) => (typeof key === 'number' ? key : String(key)));
    if (keys.length === 0) return placed(name, words.noFramework);
    return placed(name, words.field(keys.join('.'), message), lineOf(keys));
  });
  return failed(...problems, words.mendFramework);
}

const failed = (...lines: readonly string[]): FrameworkRead => ({ ok: false, lines });
