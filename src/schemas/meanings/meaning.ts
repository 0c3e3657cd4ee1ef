/** What a field of the plan says, by its path (`*` stands for an id, a gate or a place in a list). */
export type Meanings = Readonly<Record<string, Meaning>>;

/** For a person who fills it in: what to write, its unit, and an example where a word is not one. */
export type Meaning = readonly [says: string, example?: string | number | boolean];
