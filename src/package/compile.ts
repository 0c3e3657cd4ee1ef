/** The model and its command as JavaScript for any Node, with types for whoever imports the model. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

/** Below the source folder: what others import, and what runs as a command. */
const entries = ['model/index', 'cli/main'] as const;

const optionsFor = (source: string, output: string): ts.CompilerOptions => ({
  rootDir: source,
  outDir: output,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  // What Node 20 has; a newer function of the language is an error here, and not at a reader's.
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
  declaration: true,
  skipLibCheck: true,
});

/** Compiles both entries from `source` into `output`; throws what TypeScript finds wrong. */
export function compile(source: string, output: string): void {
  const roots = entries.map((entry) => join(source, `${entry}.ts`));
  const program = ts.createProgram(roots, optionsFor(source, output));
  const written = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (file, text) => {
    written.set(relative(output, file).split(sep).join('/'), forReaders(file, text));
  });
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (problems.length > 0)
    throw new Error(
      ts.formatDiagnostics(problems, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => source,
        getNewLine: () => '\n',
      }),
    );
  const endings = { code: '.js', types: '.d.ts' };
  const needed = [
    ...reachable(
      entries.map((entry) => `${entry}${endings.code}`),
      written,
      endings.code,
    ),
    ...reachable([`${entries[0]}${endings.types}`], written, endings.types),
  ];
  for (const file of needed) {
    mkdirSync(dirname(join(output, file)), { recursive: true });
    writeFileSync(join(output, file), written.get(file) ?? '');
  }
}

/** TypeScript rewrites imports in code only; in types, older versions of it know no `.ts`. */
const forReaders = (file: string, text: string): string =>
  file.endsWith('.d.ts')
    ? text.replace(/((?:from|import\() ?['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js')
    : text;

/** Files that only types needed have no place in the package: what is imported from the entries. */
function reachable(
  from: readonly string[],
  written: ReadonlyMap<string, string>,
  ending: string,
): Set<string> {
  const found = new Set(from);
  for (const file of found) {
    const text = written.get(file);
    if (text === undefined) throw new Error(`${file} is imported and was not compiled.`);
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles)
      if (fileName.startsWith('.'))
        found.add(
          join(dirname(file), fileName)
            .split(sep)
            .join('/')
            .replace(/\.[jt]s$/, ending),
        );
  }
  return found;
}
