/**
 * Writes into each finished page what it may load: its own site, and the inline scripts and
 * styles that it has, by their hashes. Astro's own `security.csp` knows only the scripts and
 * styles that Astro bundles, not Starlight's inline ones nor style attributes.
 *
 * 'wasm-unsafe-eval' is for Pagefind, whose index reader is WebAssembly.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Nodes } from 'hast';
import { htmlToHast } from 'satteri';

export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'staircase:content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await readdir(fileURLToPath(dir), { recursive: true });
        const pages = files.filter((file) => file.endsWith('.html'));
        for (const page of pages) {
          const path = join(fileURLToPath(dir), page);
          await writeFile(path, withPolicy(await readFile(path, 'utf8')));
        }
        logger.info(`${pages.length} pages say what they may load.`);
      },
    },
  };
}

export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
  return html.replace(/<head[^>]*>/, (head) => head + meta);
}

export function policyFor(html: string): string {
  const { scripts, styles, styleAttributes } = inlineIn(htmlToHast(html));
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${hashes(scripts)}`,
    `style-src-elem 'self' ${hashes(styles)}`,
    `style-src-attr ${styleAttributes.length > 0 ? `'unsafe-hashes' ${hashes(styleAttributes)}` : "'none'"}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]
    .map((directive) => directive.trim())
    .join('; ');
}

const hashes = (texts: readonly string[]): string =>
  [...new Set(texts)]
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ');

function inlineIn(node: Nodes) {
  const found = {
    scripts: [] as string[],
    styles: [] as string[],
    styleAttributes: [] as string[],
  };
  const visit = (current: Nodes): void => {
    if (current.type === 'element') {
      const { style, src, type } = current.properties;
      if (typeof style === 'string') found.styleAttributes.push(style);
      const [text] = current.children;
      const code = text?.type === 'text' ? text.value : '';
      // A block of data is no script: nothing runs it.
      if (current.tagName === 'script' && !src && type !== 'application/ld+json')
        found.scripts.push(code);
      if (current.tagName === 'style') found.styles.push(code);
    }
    if ('children' in current) for (const child of current.children) visit(child);
  };
  visit(node);
  return found;
}
