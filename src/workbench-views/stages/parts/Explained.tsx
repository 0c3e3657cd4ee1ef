/** The page that explains a field, for one that has no place for it of its own. */
import { ExplainedBy } from '../../fields/ExplainedBy.tsx';
import { explained } from '../pages.ts';

interface Props {
  readonly path: string;
  readonly what: string;
}

export function Explained({ path, what }: Props) {
  const { page } = explained(path);
  return (
    <p className="calc-help">{page !== undefined && <ExplainedBy page={page} what={what} />}</p>
  );
}
