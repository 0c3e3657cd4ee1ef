/** Which artifacts a gate requires of a plan. */
import type { Framework, GateId, RequiredArtifact } from '../framework.ts';

/** What a gate requires of every plan, and then what the plan’s sector adds. */
export function artifactsOf(
  { gates, sectors }: Framework,
  gateId: GateId,
  sector: string | undefined,
): RequiredArtifact[] {
  const added = sectors.find(({ id }) => id === sector)?.artifacts ?? [];
  return [
    ...(gates.find(({ id }) => id === gateId)?.artifacts ?? []),
    ...added.flatMap(({ gate, ...rest }) =>
      gate === gateId && sector !== undefined ? [{ ...rest, sector }] : [],
    ),
  ];
}
