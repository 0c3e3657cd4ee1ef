// @vitest-environment happy-dom
/** Ticks: kept by id, counted, taken back, shared between tabs, and harmless without storage. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../src/components/checklist.ts';
import { checklistOnPage, itemId } from '../../src/components/checklist-items.ts';
import { template, checklistWords as words } from '../../src/components/messages.ts';
import { keyOf, ticksOf } from '../../src/components/ticks.ts';

const key = keyOf('sop');

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '';
});
afterEach(() => vi.restoreAllMocks());

/** What ChecklistFrame.astro writes, with these items. */
function checklist(items: readonly string[], id = 'sop') {
  const host = document.createElement('div');
  host.innerHTML = `
    <staircase-checklist data-checklist="${id}"
      data-progress="${template(words.progress, 'done', 'total')}"
      data-reset-done="${words.resetDone}" data-undone="${words.undone}">
      <progress value="0" max="${items.length}"></progress>
      <p role="status"></p>
      <button type="button" data-do="undo" hidden></button>
      <button type="button" data-do="reset" disabled></button>
      ${items.map((item) => `<input type="checkbox" data-item="${item}">`).join('')}
      <p data-note hidden></p>
      <dialog><form method="dialog"></form></dialog>
    </staircase-checklist>`;
  document.body.append(host);
  const part = <Part extends Element>(selector: string) => host.querySelector(selector) as Part;
  const box = (item: string) => part<HTMLInputElement>(`[data-item="${item}"]`);
  return {
    part,
    box,
    tick(item: string, checked = true) {
      box(item).checked = checked;
      box(item).dispatchEvent(new Event('change', { bubbles: true }));
    },
    answer(value: string) {
      const dialog = part<HTMLDialogElement>('dialog');
      part<HTMLButtonElement>('[data-do=reset]').click();
      expect(dialog.open).toBe(true);
      dialog.close(value);
    },
    get ticked() {
      const boxes = [...host.querySelectorAll<HTMLInputElement>('[data-item]')];
      return boxes.filter(({ checked }) => checked).map((entry) => entry.dataset.item);
    },
    get status() {
      return part('[role=status]').textContent;
    },
    leave: () => host.remove(),
  };
}

const storedIds = () => JSON.parse(localStorage.getItem(key) ?? '[]') as string[];

describe('ticks', () => {
  test('come back on the next visit', () => {
    const first = checklist(['a', 'b', 'c']);
    first.tick('b');
    first.leave();
    expect(checklist(['a', 'b', 'c']).ticked).toEqual(['b']);
  });

  test('stay with their item when another is inserted before it or it moves', () => {
    const first = checklist(['a', 'b', 'c']);
    first.tick('b');
    first.tick('c');
    first.leave();
    expect(checklist(['new', 'c', 'a', 'b']).ticked).toEqual(['c', 'b']);
  });

  test('of items that are gone are kept and not counted', () => {
    localStorage.setItem(key, '["gone","a"]');
    const list = checklist(['a', 'b']);
    expect(list.status).toBe('1 of 2 done');
    list.tick('b');
    expect(storedIds()).toEqual(['gone', 'a', 'b']);
  });

  test('are removed when unticked', () => {
    const list = checklist(['a', 'b']);
    list.tick('a');
    list.tick('a', false);
    expect(localStorage.getItem(key)).toBeNull();
  });

  test('of two lists on a page do not mix', () => {
    const [one, two] = [checklist(['a', 'b']), checklist(['a', 'b'], 'other')];
    one.tick('a');
    expect(two.ticked).toEqual([]);
    expect(two.status).toBe('0 of 2 done');
  });

  test.each(['{', '"a"', '{"a":1}', '[1,null]'])('ignore what else is stored: %s', (text) => {
    localStorage.setItem(key, text);
    expect(checklist(['a']).status).toBe('0 of 1 done');
  });

  test('set in another tab appear here and are not lost by a tick set here', () => {
    const list = checklist(['a', 'b', 'c']);
    list.tick('a');
    localStorage.setItem(key, '["a","c"]');
    list.tick('b');
    expect(storedIds()).toEqual(['a', 'c', 'b']);
    localStorage.setItem(key, '["c"]');
    window.dispatchEvent(Object.assign(new Event('storage'), { key }));
    expect(list.ticked).toEqual(['c']);
    expect(list.status).toBe('1 of 3 done');
  });
});

describe('progress', () => {
  test('is told in words and on a bar', () => {
    const list = checklist(['a', 'b', 'c']);
    expect(list.status).toBe('0 of 3 done');
    list.tick('a');
    list.tick('c');
    expect(list.status).toBe('2 of 3 done');
    expect(list.part<HTMLProgressElement>('progress').value).toBe(2);
  });
});

describe('reset', () => {
  test('is possible only when something is ticked', () => {
    const list = checklist(['a']);
    const reset = list.part<HTMLButtonElement>('[data-do=reset]');
    expect(reset.disabled).toBe(true);
    list.tick('a');
    expect(reset.disabled).toBe(false);
  });

  test('asks, and keeps the ticks when the answer is no', () => {
    const list = checklist(['a']);
    list.tick('a');
    list.answer('');
    expect(list.ticked).toEqual(['a']);
  });

  test('removes the ticks and offers to bring them back', () => {
    const list = checklist(['a', 'b']);
    list.tick('b');
    list.answer('remove');
    expect(list.ticked).toEqual([]);
    expect(localStorage.getItem(key)).toBeNull();
    expect(list.status).toBe('Ticks removed. 0 of 2 done');
    const undo = list.part<HTMLButtonElement>('[data-do=undo]');
    expect(undo.hidden).toBe(false);
    expect(document.activeElement).toBe(undo);
    undo.click();
    expect(list.ticked).toEqual(['b']);
    expect(list.status).toBe('Ticks restored. 1 of 2 done');
    expect(undo.hidden).toBe(true);
    expect(document.activeElement).toBe(list.part('[data-do=reset]'));
  });

  test('no longer offers undo once something else was ticked', () => {
    const list = checklist(['a', 'b']);
    list.tick('b');
    list.answer('remove');
    list.tick('a');
    expect(list.part<HTMLButtonElement>('[data-do=undo]').hidden).toBe(true);
  });

  test('answered with Escape after an earlier yes keeps the ticks', () => {
    const list = checklist(['a']);
    list.tick('a');
    list.answer('remove');
    list.tick('a');
    const dialog = list.part<HTMLDialogElement>('dialog');
    list.part<HTMLButtonElement>('[data-do=reset]').click();
    dialog.close();
    expect(list.ticked).toEqual(['a']);
  });
});

describe('without storage', () => {
  const forbidden = () => {
    throw new DOMException('denied', 'SecurityError');
  };

  test('ticks work for the visit, and the list says so', () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(forbidden);
    const list = checklist(['a', 'b']);
    expect(list.part<HTMLElement>('[data-note]').hidden).toBe(false);
    list.tick('a');
    list.tick('b');
    expect(list.status).toBe('2 of 2 done');
    list.answer('remove');
    expect(list.ticked).toEqual([]);
  });

  test('a full storage turns to the visit in the middle', () => {
    const storage = new Map<string, string>();
    const setItem = vi.fn((name: string, text: string) => void storage.set(name, text));
    const getItem = (name: string) => storage.get(name) ?? null;
    const removeItem = (name: string) => void storage.delete(name);
    const ticks = ticksOf('sop', () => ({ getItem, setItem, removeItem }));
    ticks.write(new Set(['a']));
    setItem.mockImplementation(forbidden);
    expect(ticks.kept).toBe(true);
    ticks.write(new Set(['a', 'b']));
    expect([...ticks.read()]).toEqual(['a', 'b']);
    expect(ticks.kept).toBe(false);
  });
});

describe('a mistake in a page', () => {
  const html = (...items: string[]) => items.map((id) => `<input data-item="${id}">`).join('');
  const file = 'content/checklists/sop.mdx';

  test('an item id used twice names page, checklist and item', () => {
    expect(() =>
      checklistOnPage(new Request('http://x'), file, 'sop', html('a', 'b', 'a')),
    ).toThrow(`${file}: checklist "sop" has two items with the id "a".`);
  });

  test('two checklists with one id on a page', () => {
    const request = new Request('http://x');
    expect(checklistOnPage(request, file, 'sop', html('a', 'b'))).toBe(2);
    expect(() => checklistOnPage(request, file, 'sop', html('a'))).toThrow(
      `${file}: two checklists have the id "sop".`,
    );
    expect(checklistOnPage(new Request('http://x'), file, 'sop', html('a'))).toBe(1);
  });

  test('an item id that is no id', () => {
    expect(itemId('question.metrics-met', file)).toBe('question.metrics-met');
    expect(() => itemId('Metrics met', file)).toThrow(
      `${file}: a checklist item has the id "Metrics met"`,
    );
  });
});
