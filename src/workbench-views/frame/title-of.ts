/** The name of a part of the workbench. */
import type { Framework } from '../../model/framework.ts';
import { frameMessages } from '../messages/frame.ts';
import type { Place } from '../state/places.ts';

export function titleOf(place: Place, { stages, gates }: Framework, locale: string): string {
  const words = frameMessages(locale);
  switch (place.part) {
    case 'stage': {
      const stage = stages.find(({ id }) => id === place.stage);
      return stage ? words.stage(stage.number, stage.title) : '';
    }
    case 'gate':
      return words.gate(place.gate, gates.find(({ id }) => id === place.gate)?.title ?? '');
    case 'pack':
      return words.pack(place.gate);
    default:
      return words[place.part];
  }
}
