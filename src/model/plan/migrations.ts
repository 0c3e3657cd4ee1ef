/**
 * Older plan documents, step by step, into the shape that the schema reads today. A document is
 * untrusted: whatever does not look as expected is left for the schema to refuse.
 */
import { roles } from '../names.ts';

type Document = Readonly<Record<string, unknown>>;

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** From the version that is the key to the next. */
const steps: Readonly<Record<number, (document: Document) => Document>> = {
  // The owner of evidence was any text; now it is a role, and other words stay in the note.
  1: (document) => ({
    ...document,
    ...(isDocument(document.evidence) && {
      evidence: mapValues(document.evidence, (artifacts) =>
        isDocument(artifacts) ? mapValues(artifacts, ownedByRole) : artifacts,
      ),
    }),
  }),
};

/** The document in today’s shape; anything else comes back as it is. */
export function migrate(value: unknown): unknown {
  let document = value;
  while (isDocument(document) && typeof document.schema === 'number') {
    const step = Object.hasOwn(steps, document.schema) ? steps[document.schema] : undefined;
    if (!step) break;
    document = { ...step(document), schema: document.schema + 1 };
  }
  return document;
}

function ownedByRole(evidence: unknown): unknown {
  if (!isDocument(evidence) || typeof evidence.owner !== 'string') return evidence;
  const { owner, ...rest } = evidence;
  if (roles.some((role) => role === owner)) return evidence;
  const note = typeof rest.note === 'string' ? `${rest.note} (${owner})` : owner;
  return { ...rest, note };
}

const mapValues = (document: Document, change: (value: unknown) => unknown): Document =>
  Object.fromEntries(Object.entries(document).map(([key, value]) => [key, change(value)]));
