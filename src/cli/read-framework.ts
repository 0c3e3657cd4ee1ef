/** A team's own framework, from YAML or JSON. */
import { type Framework, frameworkSchema } from '../model/index.ts';
import { expectation, placesOf } from '../model/plan/expectation.ts';
import { linesIn, readYaml } from '../workbench/yaml-text.ts';
import { problemMessages as words } from './messages.ts';
import { firstOf, malformedText, placed } from './read-plan.ts';

export type FrameworkRead =
  | { readonly ok: true; readonly framework: Framework }
  | { readonly ok: false; readonly lines: readonly string[] };

export function readFramework(bytes: Uint8Array, name: string): FrameworkRead {
  const text = textIn(bytes);
  if (text === undefined) return failed(placed(name, words['not-text']));
  const document = readYaml(text);
  if (!document.ok)
    return document.code === 'malformed'
      ? failed(placed(name, malformedText(document), document.at.line))
      : failed(placed(name, words[document.code]));
  const result = frameworkSchema.safeParse(document.value, { error: expectation });
  if (result.success) return { ok: true, framework: result.data };
  const lineOf = linesIn(text);
  const problems = result.error.issues.flatMap((issue) =>
    placesOf(issue).map(({ path, message }) => {
      const keys = path.map((key) => (typeof key === 'number' ? key : String(key)));
      if (keys.length === 0) return placed(name, words.noFramework);
      const expected = issue.code === 'unrecognized_keys' ? words.noFrameworkField : message;
      return placed(name, words.field(keys.join('.'), expected), lineOf(keys));
    }),
  );
  return failed(...firstOf(problems), words.mendFramework);
}

/** Missing where the bytes are no text in UTF-8. */
function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const failed = (...lines: readonly string[]): FrameworkRead => ({ ok: false, lines });
