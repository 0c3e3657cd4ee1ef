/**
 * A calculator that loads when it is used. What the server has drawn is complete and stays until
 * the reader does anything with the page: points, touches, scrolls, or presses a key. So a reader
 * who only looks loads no calculator, and one who types meets it alive.
 */
import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { keepOffline } from '../../offline/register.ts';
import { openShelf } from '../../workbench/shelf/shelf.ts';
import { hasStored } from '../../workbench/shelf/storage.ts';
import type { OnAnyPlanProps } from './onAnyPlan.tsx';
import { retype, type Typed, typedBefore } from './typed-before.ts';

const uses = ['pointerover', 'pointerdown', 'touchstart', 'wheel', 'focusin', 'keydown'] as const;

export function onFirstUse(
  load: () => Promise<{ readonly default: ComponentType<OnAnyPlanProps> }>,
): ComponentType<OnAnyPlanProps> {
  let typed: Typed = [];
  const Calculator = lazy(async () => {
    await firstUse;
    const [calculator] = await Promise.all([load(), onServer || openShelf()]);
    keepOffline();
    if (!onServer) typed = typedBefore();
    return calculator;
  });

  function Alive() {
    // After the calculator has taken back what it kept of this visit.
    useEffect(() => {
      const timer = setTimeout(() => retype(typed));
      return () => clearTimeout(timer);
    }, []);
    return null;
  }

  return function CalculatorOnFirstUse(props: OnAnyPlanProps) {
    return (
      <Suspense>
        <Calculator {...props} />
        <Alive />
      </Suspense>
    );
  };
}

const onServer = typeof document === 'undefined';

const firstUse = new Promise<void>((resolve) => {
  const begin = () => resolve();
  // The server has not drawn what this reader typed before, or was sent.
  if (onServer || hasStored() || location.hash.startsWith('#plan=')) return begin();
  // On a slow connection the reader may be quicker than this script.
  if (typedBefore().length > 0 || document.activeElement?.closest('.calc')) return begin();
  // On the way down: React keeps to itself what reaches a calculator that is not alive yet.
  const options = { capture: true, once: true, passive: true };
  for (const use of uses) document.addEventListener(use, begin, options);
  addEventListener('hashchange', begin, { once: true });
});
