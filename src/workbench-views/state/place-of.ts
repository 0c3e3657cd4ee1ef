/** Where in the workbench a field of the plan is filled in, by its path. */
import { gateIds } from '../../model/names.ts';
import type { Place } from './places.ts';

const stage = (id: 'idea' | 'mvp' | 'pilot' | 'hardening' | 'rollout'): Place => ({
  part: 'stage',
  stage: id,
});

const rooms: Readonly<Record<string, Place>> = {
  metrics: stage('mvp'),
  rollback: stage('mvp'),
  cohort: stage('pilot'),
  benefit: stage('hardening'),
  costs: stage('hardening'),
  finance: stage('hardening'),
  ranges: stage('hardening'),
  rollout: stage('rollout'),
  risks: { part: 'risks' },
};

/** What the first stage does not have: the plan begins with it. */
export function placeOf(path: string): Place {
  const [room = '', second, third] = path.split('.');
  const gate = gateIds.find((id) => id === second);
  if (gate && ['decisions', 'evidence', 'answers'].includes(room)) return { part: 'gate', gate };
  if (room === 'metrics' && (third === 'observed' || third === 'weekly'))
    return { part: 'results' };
  return (Object.hasOwn(rooms, room) ? rooms[room] : undefined) ?? stage('idea');
}
