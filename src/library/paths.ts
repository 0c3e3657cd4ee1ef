/** The reading paths of the roles: what to read, in order, with a reason each, and what to do then. */
import { z } from 'astro/zod';
import { roles } from '../model/names.ts';
import { wordsPerMinute, wordsToRead } from './reading-time.ts';

const stop = z.strictObject({
  page: z.string().min(1).describe('A page by its path under content/ without extension.'),
  part: z
    .enum(['all', 'in-short'])
    .default('all')
    .describe('Whether its summary is enough: what it promises and its three bullets.'),
  why: z.string().min(1).describe('Why this role reads it, in one sentence.'),
});

const deed = z.strictObject({
  place: z.string().min(1).describe('A part of the workbench, as its address names it: idea, g3.'),
  what: z.string().min(1).describe('What to do there, in one sentence.'),
});

const path = z.strictObject({
  'ten-minutes': z.array(stop).min(1).describe('What to read first, in ten minutes at most.'),
  hour: z.array(stop).min(1).describe('What to read in an hour at most, the ten minutes apart.'),
  workbench: z.array(deed).min(1).describe('What to do in the workbench then.'),
});

export const pathsSchema = z.record(z.enum(roles), path.describe('The reading path of one role.'));

export type Paths = z.infer<typeof pathsSchema>;
export type Stop = z.infer<typeof stop>;

/** The readings of a path, and how many minutes each may take. */
export const readings = { 'ten-minutes': 10, hour: 60 } as const;
export type Reading = keyof typeof readings;
export const readingIds = Object.keys(readings) as readonly Reading[];

/** What a page can show of a path. */
export const pathParts = [...readingIds, 'workbench'] as const;

/** What has to be known of a page to say how long it, or its summary, takes. */
export interface Readable {
  readonly body: string;
  readonly description: string;
  readonly inShort?: readonly string[] | undefined;
}

export const wordsAt = (
  { part }: Pick<Stop, 'part'>,
  { body, description, inShort = [] }: Readable,
): number => wordsToRead(part === 'all' ? body : [description, ...inShort].join(' '));

/** Minutes for a whole reading: every begun minute counts, so that nobody is promised too little. */
export const minutesInAll = (words: readonly number[]): number =>
  Math.ceil(words.reduce((sum, some) => sum + some, 0) / wordsPerMinute);
