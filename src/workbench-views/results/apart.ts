/** Labels beside a chart, moved as little as it takes for none to cover another. */
export function apart<Label extends { readonly y: number }>(
  labels: readonly Label[],
  distance: number,
): Label[] {
  const placed: Label[] = [];
  for (const label of [...labels].sort((a, b) => a.y - b.y)) {
    const above = placed.at(-1);
    placed.push({
      ...label,
      y: Math.max(label.y, (above?.y ?? Number.NEGATIVE_INFINITY) + distance),
    });
  }
  return placed;
}
