/** What an editor with the YAML language server says to somebody who writes a plan. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LanguageServer } from '../support/language-server.ts';

const root = join(import.meta.dirname, '../..');
const uri = pathToFileURL(join(root, 'content/plans/not-yet-there.yaml')).href;

const text = `# yaml-language-server: $schema=../../public/schemas/plan.json
schema: 2
id: not-yet-there
title: Not yet there
currency: EUR
risk: severe
population:
  unit: agent
  volumeUnit: contact
  
metrics: []
`;

/** Where a text begins in the file. */
function placeOf(what: string, after = 0) {
  const before = text.slice(0, text.indexOf(what) + after).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

const textDocument = { uri };
let server: LanguageServer;

beforeAll(async () => {
  server = new LanguageServer(
    createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server'),
  );
  await server.request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    capabilities: {},
  });
  server.notify('initialized', {});
  server.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
});

afterAll(() => server.stop());

test('a field says what it means', async () => {
  const hover = await server.request<{ contents: { value: string } }>('textDocument/hover', {
    textDocument,
    position: placeOf('volumeUnit'),
  });
  expect(hover.contents.value).toContain('What is handled, in the singular.');
});

test('the fields that are not there yet are offered, with what they mean', async () => {
  const { items } = await server.request<{
    items: { label: string; documentation?: string | { value: string } }[];
  }>('textDocument/completion', { textDocument, position: placeOf('  \nmetrics', 2) });
  const size = items.find(({ label }) => label === 'size');
  expect(JSON.stringify(size?.documentation)).toContain('How many units there are in all.');
  expect(items.map(({ label }) => label)).not.toContain('unit');
});

test('a word that is none of the choices is underlined', async () => {
  const said = await server.heard('textDocument/publishDiagnostics');
  expect(said).toMatchObject({
    uri,
    diagnostics: [
      {
        message: expect.stringContaining('"low", "medium", "high"'),
        range: { start: placeOf('severe') },
      },
    ],
  });
});
