/** Heights of labels beside each other, moved so that none covers another. */
const lineHeight = 16;

export function apart(heights: readonly number[]): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => at(heights, b) - at(heights, a));
  const placed = [...heights];
  let below = Number.POSITIVE_INFINITY;
  for (const index of order) {
    below = Math.min(at(heights, index), below - lineHeight);
    placed[index] = below;
  }
  // Those pushed over the top come down together.
  const over = Math.max(0, lineHeight - Math.min(...placed));
  return placed.map((height) => height + over);
}

const at = (heights: readonly number[], index: number): number => heights[index] ?? 0;
