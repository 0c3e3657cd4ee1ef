/** Fields to go to, as a list. */
import { FieldLink } from '../../fields/FieldLink.tsx';

export function Fields({ paths }: { readonly paths: readonly string[] }) {
  return (
    <ul className="bench-to-fields">
      {paths.map((path) => (
        <li key={path}>
          <FieldLink path={path} />
        </li>
      ))}
    </ul>
  );
}
