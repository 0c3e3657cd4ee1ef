/** The social card as a picture, drawn once per build. */

import { root } from 'astro:config/server';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { messages } from '../shell/messages.ts';
import { socialCard } from '../shell/social-card.ts';

const face = '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff';

export const GET: APIRoute = async () => {
  const font = await readFile(createRequire(root).resolve(face));
  const drawing = socialCard(font, messages.siteName, messages.cardLines);
  const picture = await sharp(Buffer.from(drawing)).png({ compressionLevel: 9 }).toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
