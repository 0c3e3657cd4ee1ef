/** The places within a gate's page that its list of what is missing leads to. */
export const anchorOf = (kind: 'question' | 'artifact', id: string): string => `${kind}-${id}`;
