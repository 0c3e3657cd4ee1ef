/** Where a document is to be found: a link where it is safe to follow, else the words themselves. */
import { addressIn } from '../../workbench/reference.ts';

export function Reference({ text }: { readonly text: string }) {
  const address = addressIn(text);
  return address ? (
    <a className="bench-away" href={address} rel="noopener noreferrer" target="_blank">
      {text}
    </a>
  ) : (
    <span className="bench-away">{text}</span>
  );
}
