import { satteri } from '@astrojs/markdown-satteri';
import react from '@astrojs/react';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import about from './package.json' with { type: 'json' };
import { contentChecks } from './src/checks/integration.ts';
import { mermaidWhereNeeded } from './src/diagrams/mermaid-where-needed.ts';
import { forMachines } from './src/machines/integration.ts';
import { authoring } from './src/markdown/authoring.ts';
import { citationMarks } from './src/markdown/citation-marks.ts';
import { diagramFence } from './src/markdown/diagram-fence.ts';
import { quietHeadingLinks } from './src/markdown/quiet-heading-links.ts';
import { rootLinks } from './src/markdown/root-links.ts';
import { sourcesHeading } from './src/markdown/sources-heading.ts';
import { tableRegion } from './src/markdown/table-region.ts';
import { terms } from './src/markdown/terms.ts';
import { worksOffline } from './src/offline/integration.ts';
import { contentSecurityPolicy } from './src/shell/content-security-policy.ts';
import { lightPreload } from './src/shell/light-preload.ts';
import { searchIndex } from './src/shell/search-index.ts';
import { sidebar } from './src/shell/sidebar.ts';
import { unlisted } from './src/shell/unlisted.ts';

const root = new URL('./', import.meta.url);

// Where the site will stand: SITE_URL its origin, BASE_PATH a folder below that, as in
// `SITE_URL=https://example.org BASE_PATH=/handbook npm run build`.
const site = process.env.SITE_URL ?? about.homepage;
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  markdown: {
    processor: satteri({
      mdastPlugins: [diagramFence],
      hastPlugins: [
        rootLinks(base),
        tableRegion,
        citationMarks(root, base),
        sourcesHeading,
        terms(root, base),
      ],
    }),
    syntaxHighlight: false,
  },
  integrations: [
    contentChecks(),
    starlight({
      title: 'Staircase',
      favicon: '/favicon.svg',
      markdown: { processedDirs: ['./content'] },
      expressiveCode: false,
      // searchIndex, below, takes its place.
      pagefind: false,
      // content/404.mdx is that page.
      disable404Route: true,
      routeMiddleware: './src/shell/route-data.ts',
      customCss: ['tokens', 'starlight', 'fonts', 'reading', 'explanation', 'frame'].map(
        (name) => `./src/styles/${name}.css`,
      ),
      components: Object.fromEntries([
        ...[
          'Footer',
          'Head',
          'Header',
          'MarkdownContent',
          'MobileMenuFooter',
          'MobileTableOfContents',
          'PageTitle',
          'Pagination',
          'Search',
          'Sidebar',
          'SiteTitle',
          'TableOfContents',
          'ThemeProvider',
          'ThemeSelect',
        ].map((name) => [name, `./src/shell/${name}.astro`]),
        ...['Banner', 'DraftContentNotice', 'FallbackContentNotice', 'Hero'].map((name) => [
          name,
          './src/shell/Nothing.astro',
        ]),
      ]),
      sidebar: sidebar(root),
    }),
    quietHeadingLinks(),
    react(),
    searchIndex(),
    unlisted('/offline/'),
    forMachines(),
    // Late, because it reads the finished pages.
    contentSecurityPolicy(),
    // Last, because it keeps them as they are.
    worksOffline(),
  ],
  // A link's page is fetched when it is followed, not when the pointer passes over it.
  prefetch: false,
  vite: {
    plugins: [authoring(root), mermaidWhereNeeded(), lightPreload()],
    resolve: {
      alias: [
        // Starlight's style sheets for print and with its palettes give way to ours.
        { find: /^.*\/style\/(print\.css\?.*|props\.css)$/, replacement: '/src/styles/$1' },
        // It remembers the state of a sidebar that ours has replaced.
        { find: /^.*\/SidebarPersistState$/, replacement: '/src/shell/nothing.ts' },
      ],
    },
    build: {
      rolldownOptions: {
        // Astro marks its own modules with directives that the bundler need not keep.
        checks: { moduleLevelDirective: false },
      },
    },
  },
});
