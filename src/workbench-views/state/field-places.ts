/** In which part of the workbench a value of the plan is typed. */
import { gateIds } from '../../model/names.ts';
import type { Place } from './places.ts';

const stage = (name: Extract<Place, { part: 'stage' }>['stage']): Place => ({
  part: 'stage',
  stage: name,
});

/** The first that the path begins with counts. */
const rooms: readonly (readonly [RegExp, Place])[] = [
  [/^metrics\.[^.]+\.(observed|weekly)\b/, { part: 'results' }],
  [/^(metrics|rollback)\b/, stage('mvp')],
  [/^cohort\b/, stage('pilot')],
  [/^(costs|benefit|finance|ranges)\b/, stage('hardening')],
  [/^rollout\b/, stage('rollout')],
  [/^risks\b/, { part: 'risks' }],
];

export function placeOf(path: string): Place {
  const [, name] = /^(?:evidence|answers|decisions)\.(G\d)/.exec(path) ?? [];
  const gate = gateIds.find((id) => id === name);
  if (gate) return { part: 'gate', gate };
  return rooms.find(([room]) => room.test(path))?.[1] ?? stage('idea');
}
