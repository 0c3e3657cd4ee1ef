/** public/favicon.svg for browsers that ask for an .ico: one PNG of 32 pixels in its container. */

import { root } from 'astro:config/server';
import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import sharp from 'sharp';

const size = 32;

export const GET: APIRoute = async () => {
  const drawing = await readFile(new URL('public/favicon.svg', root));
  const picture = await sharp(drawing, { density: 288 }).resize(size, size).png().toBuffer();
  const icon = Buffer.concat([directory(picture.length), picture]);
  return new Response(new Uint8Array(icon), { headers: { 'Content-Type': 'image/x-icon' } });
};

/** The ICO header and its one entry: a 32-bit picture of so many bytes, right after them. */
function directory(bytes: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(bytes, 14);
  header.writeUInt32LE(header.length, 18);
  return header;
}
