/** The way from a field to the page that explains it: a question mark, which says more when heard or pointed at. */
import { fieldMessages } from '../messages/fields.ts';
import { useWorkbench } from '../state/workbench.ts';

interface Props {
  /** The id of a page: its path under content/ without extension, perhaps with a fragment. */
  readonly page: string;
  /** What it explains, for those who hear the link alone. */
  readonly what: string;
}

export function ExplainedBy({ page, what }: Props) {
  const { home, locale } = useWorkbench();
  const words = fieldMessages(locale);
  const [path, fragment] = page.split('#');
  const name = words.explainsWhat(what);
  return (
    <a className="bench-why" href={`${home}${path}/${fragment ? `#${fragment}` : ''}`} title={name}>
      <span className="calc-hidden">{name}</span>
    </a>
  );
}
