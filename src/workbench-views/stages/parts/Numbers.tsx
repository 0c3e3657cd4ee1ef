/** Numbers of a stage, by their paths, each with the page that explains it. */
import { NumberField } from '../../fields/NumberField.tsx';
import { explained } from '../pages.ts';

export const Numbers = ({ paths }: { readonly paths: readonly string[] }) =>
  paths.map((path) => <NumberField key={path} path={path} {...explained(path)} />);
