/** Diagrams on their page: ids of their own, a way to scroll where needed, a line for mistakes. */
import { describe, expect, test } from 'vitest';
import { placed } from '../../src/components/diagram.ts';
import { accessibleText } from '../../src/diagrams/accessible-text.ts';
import { fenceLine } from '../../src/diagrams/fence.ts';

const drawing = {
  svg: '<svg id="diagram-0a1b" aria-labelledby="diagram-0a1b-title"><title id="diagram-0a1b-title">T</title></svg>',
  css: '#diagram-0a1b .s0{fill:var(--card)}',
  width: 300,
};

describe('a drawing on a page', () => {
  test('has ids that no other drawing there has', () => {
    const [one, two] = [placed(drawing, 'diagram-1').html, placed(drawing, 'diagram-2').html];
    expect(one).toContain('<svg id="diagram-1" aria-labelledby="diagram-1-title"><style>');
    expect(one).toContain('#diagram-1 .s0{fill:var(--card)}');
    expect(two).not.toContain('diagram-1');
    expect(one + two).not.toContain('diagram-0a1b');
  });

  test('can be scrolled by keyboard only where it may have to be', () => {
    expect(placed(drawing, 'diagram-1').scrolls).toBe(false);
    expect(placed({ ...drawing, width: 900 }, 'diagram-1').scrolls).toBe(true);
  });
});

describe('what a diagram says to those who do not see it', () => {
  test.each([
    ['on one line', '  accDescr: Two boxes: one, two.'],
    ['in braces', '  accDescr {\n    Two boxes:\n    one, two.\n  }'],
  ])('%s', (_name, line) => {
    expect(accessibleText(`flowchart LR\n  accTitle: From A to B\n${line}\n  A --> B`)).toEqual({
      title: 'From A to B',
      description: 'Two boxes: one, two.',
    });
  });

  test('may be missing or empty', () => {
    expect(accessibleText('flowchart LR\n  accTitle:\n  A --> B')).toEqual({
      title: undefined,
      description: undefined,
    });
  });
});

describe('the line of a fence', () => {
  const page =
    '---\ntitle: x\n---\n\n```mermaid\nA\n```\n\n- item\n\n  ~~~mermaid\n  B\n    C\n  ~~~\n';

  test('is found by its diagram, also where it is indented', () => {
    expect(fenceLine(page, 'A')).toBe(5);
    expect(fenceLine(page, 'B\n  C')).toBe(11);
  });

  test('is unknown for another diagram', () => {
    expect(fenceLine(page, 'D')).toBeUndefined();
  });
});
