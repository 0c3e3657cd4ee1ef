/**
 * How long `npm run check` takes on a large library: pages made of copies of those in content/, in a
 * folder that is thrown away. `node tests/bench/check.ts 1000` names the number of pages.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkLibrary, pageRules } from '../../src/checks/index.ts';
import { type Library, readLibrary } from '../../src/checks/library.ts';
import { filesBelow } from '../../src/checks/read/files.ts';

const wanted = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'staircase-'));
try {
  cpSync('content', join(folder, 'content'), { recursive: true });
  const root = pathToFileURL(`${folder}/`);
  copyPages(root);

  const read = timed(() => readLibrary(root));
  const checked = await timedLater(() => checkLibrary(read.value));
  const rules = await rulesOf(read.value);
  console.table([
    { phase: `read ${read.value.pages.length} pages`, ms: read.ms },
    { phase: 'check', ms: checked.ms },
    ...rules,
  ]);
  const findings = checked.value.filter(({ rule }) => rule !== 'sentence');
  console.log(`${findings.length} findings, ${read.ms + checked.ms} ms in all.`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Each copy has a title and checklists of its own, as a page of somebody else would. */
function copyPages(root: URL) {
  const pages = filesBelow(root)
    .matching('content/**/*.mdx')
    .filter((file) => !file.startsWith('content/templates/'));
  const there = filesBelow(root).matching('content/**/*.mdx').length;
  for (let copy = 0; copy < wanted - there; copy++) {
    const file = pages[copy % pages.length] ?? '';
    const text = readFileSync(join(folder, file), 'utf8')
      .replace(/^title: ["']?(.*?)["']?$/m, `title: "$1, copy ${numbered(copy)}"`)
      .replace(/<Checklist id="/g, `<Checklist id="copy-${copy}-`);
    writeFileSync(join(folder, dirname(file), `copy-${copy}.mdx`), text);
  }
}

/** In letters: a numeral in a title is checked on pages with a plan. */
function numbered(index: number): string {
  return [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}

/** The rules of pages one by one, on a library that is read already; the slowest first. */
async function rulesOf(library: Library) {
  const fresh: Library = { ...library };
  const rows: { phase: string; ms: number }[] = [];
  for (const rule of pageRules) {
    const { ms } = await timedLater(() =>
      Promise.all(fresh.pages.map((page) => rule(page, fresh))),
    );
    rows.push({ phase: `  ${rule.name || 'rule'}`, ms });
  }
  return rows.sort((a, b) => b.ms - a.ms);
}

function timed<Value>(work: () => Value) {
  const start = process.cpuUsage();
  const value = work();
  return { value, ms: since(start) };
}

async function timedLater<Value>(work: () => Promise<Value>) {
  const start = process.cpuUsage();
  const value = await work();
  return { value, ms: since(start) };
}

/** Time of the processor, which other work on the machine does not stretch. */
function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 1000);
}
