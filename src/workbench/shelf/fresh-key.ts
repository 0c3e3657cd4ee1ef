/** A key that no plan has yet. Crypto’s own ids need a secure page, which a plain http address is not. */
export const freshKey = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
