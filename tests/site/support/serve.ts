/**
 * Serves the built site as a static host does: compressed, with the page for unknown addresses.
 * `node tests/site/support/serve.ts 4399`, or imported by who measures.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dist } from './dist.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Compressed on its way; fonts, pictures and the search index are compressed already. */
const compressible = new Set([
  ...['.css', '.html', '.ico', '.js', '.json', '.md', '.svg', '.txt', '.xml'],
]);

interface Answer {
  readonly status: number;
  readonly file: string;
}

/** The file for an address; outside the site's folder, and its place on the host, is nothing. */
function answerFor(address: string, folder: string, base: string): Answer {
  const path = normalize(decodeURIComponent(new URL(address, 'http://site').pathname));
  const name = path.slice(base.length);
  const file = join(folder, name.endsWith('/') ? `${name}index.html` : name);
  const found = path.startsWith(`${base}/`) && existsSync(file) && statSync(file).isFile();
  return found ? { status: 200, file } : { status: 404, file: join(folder, '404.html') };
}

/**
 * Starts on a port, or on any that is free, and answers once it listens.
 * @param base the path below which the site stands on its host, such as `/handbook`
 */
export async function serve(
  port = 0,
  folder = dist,
  base = '',
): Promise<{ url: string; server: Server }> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`No site in ${folder}. Build it first: npm run build`);
  const server = createServer(({ url = '/' }, response) => {
    const { status, file } = answerFor(url, folder, base);
    const extension = extname(file);
    const squeeze = compressible.has(extension);
    const headers = {
      'Content-Type': types[extension] ?? 'application/octet-stream',
      // As public/_headers has it.
      ...(file === join(folder, 'service-worker.js') && { 'Cache-Control': 'no-cache' }),
    };
    response.writeHead(status, { ...headers, ...(squeeze && { 'Content-Encoding': 'gzip' }) });
    const content = readFileSync(file);
    response.end(squeeze ? gzipSync(content) : content);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

if (import.meta.main) {
  const { url } = await serve(Number(process.argv[2] ?? 0));
  console.log(`The built site is at ${url}/`);
}
