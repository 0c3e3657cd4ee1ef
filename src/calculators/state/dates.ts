/** The calendar dates that a field accepts. */
export const [earliest, latest] = ['2000-01-01', '2199-12-31'] as const;

export const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  text >= earliest &&
  text <= latest &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
