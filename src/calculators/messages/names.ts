/** The plan's own nouns, singular and plural, and the names that a path leads to. */
export interface Names {
  readonly unit: string;
  readonly units: string;
  readonly volume: string;
  readonly volumes: string;
  readonly metric: string;
  /** The unit of the metric, in the singular. */
  readonly measure: string;
  /** The name of a cost line, a trigger, a metric or a published figure. */
  readonly name: string;
  readonly number: string;
}

export type Text = string | ((names: Names) => string);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
