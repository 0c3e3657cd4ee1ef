/** What a title lets one guess: the name of its file, and the sector it is about. */
import { sectors } from '../model/sectors.ts';
import { sectorNames } from '../words/sector-names.ts';
import type { Choices } from './answers.ts';
import { type Existing, problemWithName } from './existing.ts';
import { fileName, freeName } from './file-name.ts';
import { asksForSector, type StarterKind } from './kinds.ts';

export const freeNameFor = (kind: StarterKind, name: string, existing: Existing): string =>
  freeName(name, (other) => problemWithName(kind, other, existing) !== undefined);

/** The title as a name; where it has no Latin letter, the first free one after the kind. */
export const proposedName = (kind: StarterKind, title: string, existing: Existing): string =>
  fileName(title, freeNameFor(kind, kind, existing));

/** "Logistics pilots" is about logistics. */
export function sectorIn(kind: StarterKind, title: string): Pick<Partial<Choices>, 'sectors'> {
  if (!asksForSector(kind)) return {};
  const names = sectorNames('en');
  const said = title.toLowerCase();
  const sector = sectors.find(
    (id) => said.includes(names[id].toLowerCase()) || said.includes(id.replaceAll('-', ' ')),
  );
  return sector ? { sectors: [sector] } : {};
}
