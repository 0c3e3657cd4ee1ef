/**
 * Brings the visitor to a field of a part that may still be loading, in an entry that may be folded
 * up. Fields are found by their plan path, `data-path`; a path without a field of its own leads to
 * the first one below it, or to the entry that it belongs to.
 */

/** Until then a part should have come over the line; after it, the nearest thing will do. */
const patience = 3_000;

/** The part that is shown takes the focus to its heading when it comes: the field has it after. */
const settling = 300;

export function goToField(path: string): void {
  const start = performance.now();
  let found: number | undefined;
  const look = (now: number) => {
    const target = targetFor(path);
    const isLate = now - start > patience;
    if (target && (target.exact || isLate)) {
      if (found === undefined || isFocusTaken()) controlIn(target.element)?.focus();
      found ??= now;
    }
    if (found === undefined ? !isLate : now - found < settling) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** By the heading of the part, or by nothing; a visitor who went on to another field stays there. */
const isFocusTaken = (): boolean =>
  document.activeElement === document.body || document.activeElement instanceof HTMLHeadingElement;

interface Target {
  readonly element: Element;
  /** Whether it is the field itself, or one below the path. */
  readonly exact: boolean;
}

function targetFor(path: string): Target | undefined {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length--) {
    const name = CSS.escape(parts.slice(0, length).join('.'));
    const element = find(`[data-path="${name}"]`) ?? find(`[data-path^="${name}."]`);
    if (!element) continue;
    unfold(element);
    return { element, exact: length === parts.length };
  }
  return undefined;
}

const find = (selector: string) => document.querySelector(`.bench-part ${selector}`);

/** Opens what it lies in, and itself where it is a fold. */
function unfold(element: Element): void {
  for (let around: Element | null = element; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
}

/** Of radio buttons the one that is chosen, as the tab key would; a button may be a field itself. */
const controlIn = (element: Element): HTMLElement | null =>
  element instanceof HTMLButtonElement
    ? element
    : (element.querySelector<HTMLElement>('input[type="radio"]:checked') ??
      element.querySelector<HTMLElement>('input, select, textarea, summary, button'));
