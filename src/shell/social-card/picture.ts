/** Cards as pictures, each drawn once: they are kept by what is drawn. */

import { root } from 'astro:config/server';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { keep } from '../../diagrams/keep.ts';
import type { Card } from './card.ts';
import { drawCard } from './drawing.ts';
import { openFace } from './lettering.ts';

const faceFile = '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff';
const cache = fileURLToPath(new URL('.cache/social-cards/', root));

/** Opened once for all cards of a build. */
const face = readFile(createRequire(root).resolve(faceFile)).then(openFace);

export async function pictureOf(card: Card): Promise<Response> {
  const drawing = drawCard(await face, card);
  const file = join(
    cache,
    `${createHash('sha256').update(drawing).digest('hex').slice(0, 16)}.png`,
  );
  const picture = await readFile(file).catch(() => draw(drawing, file));
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
}

async function draw(drawing: string, file: string): Promise<Buffer> {
  const options = { compressionLevel: 9, palette: true, colors: 64 } as const;
  const picture = await sharp(Buffer.from(drawing)).png(options).toBuffer();
  await keep(file, picture);
  return picture;
}
