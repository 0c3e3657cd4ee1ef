/** The words of the report, for a reviewer. */
import type { OutsideKind } from './outside.ts';
import type { SightKind } from './sights.ts';

const kinds: Readonly<Record<SightKind, string>> = {
  unreadable: 'cannot be read',
  code: 'code',
  script: 'script',
  handler: 'handler',
  html: 'HTML',
  picture: 'picture',
  address: 'address',
};

const outside: Readonly<Record<OutsideKind, string>> = {
  workflow: 'runs in the repository’s pipeline',
  dependencies: 'says what is installed and run',
  code: 'is code',
  public: 'is served as it is',
  other: 'is outside content/',
};

const statuses: Readonly<Record<string, string>> = { A: 'new', M: 'changed', D: 'deleted' };

export const words = {
  title: (base: string) => `Changes since ${base.slice(0, 12)}`,
  nothing: 'Nothing that readers see has changed, and nothing needs a second look.',
  sections: {
    sights: 'To look at twice',
    moved: 'Figures that moved',
    rewritten: 'Figures written anew, with the same value',
    figuresAdded: 'Figures added',
    figuresRemoved: 'Figures removed',
    verdicts: 'What the model says of plans',
    pages: 'Pages and plans',
    outside: 'Outside content/',
    dependencies: 'Dependencies and scripts',
    notCovered: 'Not covered',
  },
  kind: (kind: SightKind) => kinds[kind],
  outside: (kind: OutsideKind) => outside[kind],
  status: (status: string) => statuses[status.slice(0, 1)] ?? 'changed',
  by: (plan: string, changed: string) =>
    changed ? `plan ${plan}, with ${changed}` : `plan ${plan}`,
  written: (now: string, before: string) =>
    now === before ? `still written “${now}”` : `written “${now}”, before “${before}”`,
  pageAdded: 'new page',
  pageRemoved: 'removed page; what links to it needs a redirect',
  pageMoved: (address: string) => `moved to ${address}; the old address needs a redirect`,
  planAdded: 'new plan',
  planRemoved: 'removed plan',
  none: 'none',
  more: (count: number) => `and ${count} more; --format json lists all`,
  oldModel: (reason: string) =>
    `The model has changed, and the code of today does not run with the model of the base (${reason}). Figures and verdicts of both sides are those of the new model: what moved because the model changed is not listed.`,
  noCommit: (name: string) => `there is no commit or branch “${name}” here.`,
  noMain: 'there is no branch origin/main or main to compare with; name a commit.',
  usage: `npm run changes -- [options] [commit]

Lists what the working tree adds and moves since the commit, or since the branch left main.

  --format text        for a terminal (without the option)
  --format markdown    for a comment or the summary of a job
  --format json        for programs, with everything; npm run --silent changes keeps other lines away
  --help               this text

Ends with 0 when the changes could be read, with 1 when they could not, with 2 when the command is
not understood.`,
  failed: (reason: string) => `The changes could not be read: ${reason}`,
};
