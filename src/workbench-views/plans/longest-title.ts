/** A title has to fit a line of a list; the schema would take a page. */
export const longestTitle = 200;
