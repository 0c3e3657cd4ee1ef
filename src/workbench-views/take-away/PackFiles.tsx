import type { GateId } from '../../model/framework.ts';
export const PackFiles = (_: { readonly gate: GateId }) => null;
