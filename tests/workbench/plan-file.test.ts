/** Names of files made from what people write. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../src/workbench/file-name.ts';
import { planFile } from '../../src/workbench/plan-file.ts';
import { copilot } from '../support/plans.ts';

test.each([
  ['Contact-center copilot', 'contact-center-copilot'],
  ['Atención al cliente: fase 2 🚦', 'atención-al-cliente-fase-2'],
  ['cafe\u0301', 'café'],
  ['ग्राहक सेवा', 'ग्राहक-सेवा'],
  ['../../etc/passwd', 'etc-passwd'],
  ['CON', 'plan-con'],
  ['<>:"/\\|?*', 'plan'],
])('%s becomes %s', (title, name) => {
  expect(fileName(title, 'plan')).toBe(name);
});

test('whatever the title is, the name is one that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const { name } = planFile({ ...copilot, title });
      expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*\.plan\.json$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThan(255);
    }),
  );
});
