/** What the sectors are called. */
import type { Sector } from '../model/sectors.ts';
import { byLanguage } from './by-language.ts';

export const sectorNames = byLanguage({
  en: {
    healthcare: 'Healthcare',
    'financial-services': 'Financial services',
    manufacturing: 'Manufacturing',
    retail: 'Retail and e-commerce',
    telecommunications: 'Telecommunications',
    logistics: 'Logistics',
    'public-sector': 'Public sector',
    software: 'Software',
  } satisfies Record<Sector, string>,
});
