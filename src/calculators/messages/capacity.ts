/** The words of the table of trainers and support. */
import { byLanguage } from '../../words/by-language.ts';

export const capacityMessages = byLanguage({
  en: {
    capacityTable: 'Table: hours of trainers and support',
    capacityColumns: {
      phase: 'Phase',
      newUnits: 'New',
      training: 'Training',
      trainingThere: 'Trainers have',
      support: 'Support a week',
      supportThere: 'Support has',
      earliest: 'Fits from week',
    },
    beforeStart: 'before week 1',
    noWeek: 'none',
  },
});
