/** Diagrams of the library: each can be read, drawn, and described; broken ones say where. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawDiagram } from '../../src/diagrams/draw.ts';
import { parseDiagram } from '../../src/diagrams/parse.ts';

const content = join(import.meta.dirname, '../../content');
const described = '\n  accTitle: Name\n  accDescr: What it shows\n';

const diagrams = readdirSync(content, { recursive: true, encoding: 'utf8' })
  // The guide to findings shows diagrams with mistakes, as text.
  .filter((file) => file.endsWith('.mdx') && !file.startsWith('community/findings/'))
  .flatMap((file) =>
    [...readFileSync(join(content, file), 'utf8').matchAll(/^```mermaid\n([\s\S]*?)^```/gm)].map(
      (match, index) => ({ name: `${file}, diagram ${index + 1}`, code: match[1] ?? '' }),
    ),
  );

describe.each(diagrams)('$name', ({ code }) => {
  test('can be read and is described', async () => {
    expect(await parseDiagram(code)).toEqual({ ok: true });
  });

  test('is drawn in the page’s colours, named, without style attributes', async () => {
    const drawing = await drawDiagram(code);
    expect(drawing?.svg).toMatch(/^<svg [^>]*role="img"/);
    expect(drawing?.svg).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/);
    expect(drawing?.svg).not.toMatch(/ style=|<style|<script| on\w+=/);
    expect(`${drawing?.svg}${drawing?.css}`).not.toMatch(/#[0-9a-f]{6}\b|rgba?\(|hsla?\(/);
  });
});

test('the library has diagrams', () => expect(diagrams.length).toBeGreaterThan(0));

describe('drawings of other kinds use the page’s colours only', () => {
  test.each([
    ['sequence', 'sequenceDiagram', '  A->>B: asks\n  Note over A: thinks\n  B--xA: refuses'],
    ['state', 'stateDiagram-v2', '  [*] --> Off\n  Off --> On: switch on'],
    ['gantt', 'gantt', '  dateFormat YYYY-MM-DD\n  section S\n  Run :crit, a, 2026-01-01, 9d'],
    ['timeline', 'timeline', '  week 1 : quarter\n  week 6 : all'],
    ['pie', 'pie', '  "one" : 3\n  "two" : 4'],
    ['grouped', 'flowchart LR', '  subgraph one\n  A{x} --x B[(y)]\n  end\n  B ==> C((z))'],
  ])('%s', async (_kind, start, body) => {
    const drawing = await drawDiagram(`${start}${described}${body}`);
    expect(drawing?.svg).not.toMatch(/ style=/);
    expect(`${drawing?.svg}${drawing?.css}`).not.toMatch(/#[0-9a-f]{6}\b|rgba?\(|hsla?\(/);
  });
});

describe('a diagram with a mistake', () => {
  test.each([
    ['an arrow that leads nowhere', `flowchart TD${described}  A --> B\n  B -> C\n  C --> D`, 5],
    ['a box left open', `flowchart TD${described}  A[x] --> B[y`, 4],
    ['a message without text', `sequenceDiagram${described}  A->>B: hi\n  B-->A hi`, 5],
    ['a value that is no number', `pie${described}  "a" : 3\n  "b" : x`, 5],
    [
      'one after front matter',
      `---\ntitle: x\n---\nflowchart LR${described}  A --> B\n  B -> C`,
      8,
    ],
    ['one after a comment', `flowchart LR${described}  %% a comment\n  A --> B\n  B -> C`, 6],
  ])('is found on its line: %s', async (_name, code, line) => {
    const result = await parseDiagram(code);
    expect(result).toMatchObject({ ok: false, line });
    if (!result.ok) expect(result.message).toMatch(/^The diagram cannot be read at ".+": .+/);
  });

  test('says which kind it does not know', async () => {
    expect(await parseDiagram('flwchart TD\n  A --> B')).toEqual({
      ok: false,
      line: 1,
      message:
        'The diagram starts with "flwchart TD", which is no kind of diagram that Mermaid knows.',
    });
  });

  test.each(['accTitle', 'accDescr'])('says that %s is missing', async (keyword) => {
    const lines = ['flowchart TD', '  accTitle: Name', '  accDescr: Text', '  A --> B'];
    const result = await parseDiagram(lines.filter((line) => !line.includes(keyword)).join('\n'));
    expect(result).toMatchObject({ ok: false, line: 1 });
    if (!result.ok) expect(result.message).toContain(`add a line "${keyword}: …"`);
  });

  test('leaves no window behind', () => {
    expect('window' in globalThis).toBe(false);
  });
});
