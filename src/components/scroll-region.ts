/** Attributes of a container that may scroll sideways, so that a keyboard can scroll it too. */
export const scrollRegion = (label: string) => ({
  role: 'group' as const,
  'aria-label': label,
  tabindex: 0,
});
