/** The fields of a JSON Schema that say what they mean, by their paths: `pages[].minutes`. */
export interface DescribedField {
  readonly path: string;
  readonly says: string;
}

/** What is used of a JSON Schema. */
interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
}

/** @param closed paths whose own fields are described elsewhere */
export function fieldsOf(schema: Schema, closed: readonly string[], path = ''): DescribedField[] {
  const { description: says, properties = {}, items, additionalProperties, anyOf = [] } = schema;
  const own = says !== undefined && path !== '' ? [{ path, says }] : [];
  if (closed.includes(path)) return own;
  const parts: [string, Schema][] = [
    ...Object.entries(properties).map(([name, part]): [string, Schema] => [
      path === '' ? name : `${path}.${name}`,
      part,
    ]),
    ...(items ? [[`${path}[]`, items] satisfies [string, Schema]] : []),
    ...(typeof additionalProperties === 'object'
      ? [[`${path}.*`, additionalProperties] satisfies [string, Schema]]
      : []),
    // What may be null, or one of several kinds, is at the path itself.
    ...anyOf.map((part): [string, Schema] => [path, part]),
  ];
  return [...own, ...parts.flatMap(([below, part]) => fieldsOf(part, closed, below))];
}
