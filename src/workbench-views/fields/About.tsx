/** What stands below a value of the plan: the page that explains it, and where it comes from. */
import { ExplainedBy } from './ExplainedBy.tsx';
import { Origin } from './Origin.tsx';

interface Props {
  readonly path: string;
  /** What the value is called. */
  readonly name: string;
  readonly page?: string;
}

export function About({ path, name, page }: Props) {
  return (
    <div className="bench-about">
      {page !== undefined && <ExplainedBy page={page} what={name} />}
      <Origin key={path} path={path} name={name} />
    </div>
  );
}
