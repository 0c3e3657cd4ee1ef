/**
 * Pointing at a drawing moves the same cursor as the keyboard does. A mouse points by passing over
 * the drawing, a finger or a pen by touching it; a finger still scrolls the page up and down.
 */
import type { PointerEvent } from 'react';

/** Tells the x, in the drawing's own units, at which somebody points. */
export function pointing(width: number, onPoint: (x: number) => void) {
  const point = ({ currentTarget, clientX }: PointerEvent<SVGSVGElement>) => {
    const box = currentTarget.getBoundingClientRect();
    if (box.width > 0) onPoint(((clientX - box.left) / box.width) * width);
  };
  return { onPointerDown: point, onPointerMove: point };
}
