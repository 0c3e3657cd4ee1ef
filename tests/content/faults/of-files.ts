/** Faults of files themselves: their names, places and what they are made of. */
import { symlinkSync } from 'node:fs';
import type { Copy } from '../../support/changed-content.ts';
import { content } from '../../support/content.ts';

export interface FileFault {
  readonly what: string;
  readonly change: (copy: Copy) => void;
  readonly file: string;
  readonly line?: number;
  readonly message: RegExp;
  readonly mend: RegExp;
}

const rollback = 'content/playbooks/rollback.mdx';
/** Sound at any place, under a title of its own. */
const page = content.textOf(rollback).replace(/title: .*/, 'title: A page for this test');
const plan = content.textOf('content/plans/contact-center-copilot.yaml');
const nothingReads = /^Nothing reads/;

const adding = (file: string, text: string | Uint8Array, message: RegExp, mend: RegExp) => ({
  file,
  change: ({ write }: Copy) => write(file, text),
  message,
  mend,
});

export const faultsOfFiles: readonly FileFault[] = [
  {
    what: 'a page as .md',
    ...adding('content/playbooks/new.md', page, nothingReads, /content\/playbooks\/new\.mdx/),
  },
  {
    what: 'a page as .MDX',
    ...adding('content/playbooks/new.MDX', page, nothingReads, /content\/playbooks\/new\.mdx/),
  },
  {
    what: 'a plan as .yml',
    ...adding('content/plans/new.yml', plan, nothingReads, /content\/plans\/new\.yaml/),
  },
  {
    what: 'a page as text',
    ...adding('content/playbooks/new.txt', page, nothingReads, /pages \(\.mdx\)/),
  },
  {
    what: 'a list in the wrong place',
    ...adding(
      'content/data/sources.yaml',
      '- a',
      /Nothing reads this file.*mean "content\/sources\.yaml"/,
      /known places/,
    ),
  },
  {
    what: 'code',
    ...adding('content/playbooks/new.ts', 'export {};', nothingReads, /take it out/),
  },
  {
    what: 'a component',
    ...adding('content/playbooks/New.astro', '<p>x</p>', nothingReads, /take it out/),
  },
  {
    what: 'a name with capitals',
    ...adding(
      'content/playbooks/NewPage.mdx',
      page,
      /becomes an address/,
      /content\/playbooks\/newpage\.mdx/,
    ),
  },
  {
    what: 'a name with spaces',
    ...adding(
      'content/playbooks/new page.mdx',
      page,
      /becomes an address/,
      /content\/playbooks\/new-page\.mdx/,
    ),
  },
  {
    what: 'a playbook in another folder',
    ...adding(
      'content/playbok/new.mdx',
      page,
      /kind playbook stands in content\/playbooks\//,
      /Move the file/,
    ),
  },
  {
    what: 'a page at the address of a list',
    ...adding(
      'content/library/gate/g3.mdx',
      page.replace('kind: playbook', 'kind: guide'),
      /page of its own at \/library\/gate\/g3\//,
      /another name/,
    ),
  },
  ...[
    'content/framework.yaml',
    'content/framework-changes.yaml',
    'content/glossary.yaml',
    'content/paths.yaml',
    'content/regulations.yaml',
    'content/sources.yaml',
    'content/exercises/would-you-go.yaml',
  ].map((file) => ({
    what: `${file} removed`,
    file,
    change: ({ remove }: Copy) => remove(file),
    message: /not there/,
    mend: /Put it back/,
  })),
  {
    what: 'an empty page',
    ...adding('content/playbooks/new.mdx', '', /does not begin with its fields/, /---/),
  },
  {
    what: 'two versions of a page, to which others lead',
    file: rollback,
    change: ({ write }) =>
      write(rollback, `${content.textOf(rollback)}\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> b\n`),
    line: content.textOf(rollback).split('\n').length + 1,
    message: /marks two versions/,
    mend: /Keep the right lines/,
  },
  {
    what: 'an empty plan',
    ...adding('content/plans/new.yaml', '', /The entry is empty/, /plan-file/),
  },
  {
    what: 'a picture named as a page',
    ...adding(
      'content/playbooks/new.mdx',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff]),
      /not text in UTF-8/,
      /Save it as UTF-8/,
    ),
  },
  {
    what: 'a page of a million letters',
    ...adding(
      'content/playbooks/new.mdx',
      page + 'word '.repeat(250_000),
      /has \d+ characters/,
      /Divide it/,
    ),
  },
  {
    what: 'a template document without a page',
    ...adding(
      'content/templates/documents/new.md',
      '# New\n\nText.\n',
      /no page content\/templates\/new\.mdx/,
      /Write the page/,
    ),
  },
  {
    what: 'a byte order mark',
    ...adding(rollback, `\uFEFF${content.textOf(rollback)}`, /byte order mark/, /without/),
  },
  {
    what: 'letters that turn the text around',
    ...adding(
      rollback,
      content.textOf(rollback).replace('Agree on', 'Agree \u202Eon'),
      /U\+202E/,
      /Delete it/,
    ),
    line: content.textOf(rollback).split('Agree on')[0]?.split('\n').length ?? 0,
  },
  {
    what: 'a soft hyphen in a word',
    ...adding(
      'content/sources.yaml',
      content.textOf('content/sources.yaml').replace('Every', 'Ev\u00ADery'),
      /U\+00AD/,
      /Delete it/,
    ),
    line: 2,
  },
  {
    what: 'a link to a file outside',
    file: 'content/playbooks/outside.txt',
    change: ({ path }) => symlinkSync('/etc/hostname', path('content/playbooks/outside.txt')),
    message: /link to another file/,
    mend: /Put the file itself/,
  },
  {
    what: 'a page that is gone, and the pages that name it',
    file: 'content/paths.yaml',
    change: ({ remove }) => remove('content/playbooks/why-pilots-fail.mdx'),
    line:
      content.textOf('content/paths.yaml').split('page: playbooks/why-pilots-fail')[0]?.split('\n')
        .length ?? 0,
    message: /playbooks\/why-pilots-fail/,
    mend: /path under content/,
  },
];
