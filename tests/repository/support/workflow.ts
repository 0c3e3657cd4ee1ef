/**
 * What a workflow must not do, because it runs the code of strangers or holds a token that can
 * write. After “Secure use reference” in GitHub's documentation.
 */
import { parse } from 'yaml';
import { isRecord } from './files.ts';

/** What a job may be allowed to change: the published site, and the issue that lists what is due. */
const allowedWrites: readonly string[] = ['pages', 'id-token', 'issues'];

/** Events that give a stranger's change the token and the secrets of the repository. */
const trustingEvents: readonly string[] = ['pull_request_target', 'workflow_run', 'issue_comment'];

const pinned = /^[\w.-]+\/[\w.-]+(\/[\w./-]+)?@[0-9a-f]{40}$/;
const usedOnLine = /^\s*(?:- )?uses:\s*(\S+)(.*)$/gm;

/** Each fault of a workflow, in words. */
export function workflowFaults(text: string): string[] {
  const workflow: unknown = parse(text);
  if (!isRecord(workflow)) return ['is no workflow'];
  const jobs = isRecord(workflow.jobs) ? Object.entries(workflow.jobs) : [];
  const events = eventsOf(workflow.on);
  const { permissions } = workflow;
  return [
    ...events.filter((it) => trustingEvents.includes(it)).map((it) => `trusts ${it}`),
    ...(permissions === undefined ? ['the workflow does not say its permissions'] : []),
    ...permissionFaults('the workflow', permissions, events),
    ...(jobs.length > 1 ? writesOf(permissions).map((it) => `every job may write ${it}`) : []),
    ...jobs.flatMap(([name, job]) => (isRecord(job) ? jobFaults(name, job, events) : [])),
    ...pinFaults(text),
  ];
}

function eventsOf(on: unknown): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : isRecord(on) ? Object.keys(on) : [];
}

const writesOf = (permissions: unknown): string[] =>
  isRecord(permissions)
    ? Object.keys(permissions).filter((scope) => permissions[scope] === 'write')
    : [];

function permissionFaults(of: string, permissions: unknown, events: readonly string[]): string[] {
  if (typeof permissions === 'string') return [`${of} is permitted ${permissions}`];
  const writes = writesOf(permissions);
  return [
    ...writes.filter((it) => !allowedWrites.includes(it)).map((it) => `${of} may write ${it}`),
    ...(writes.length > 0 && events.includes('pull_request')
      ? [`${of} may write for a pull request`]
      : []),
  ];
}

function jobFaults(
  name: string,
  job: Readonly<Record<string, unknown>>,
  events: readonly string[],
): string[] {
  const steps = Array.isArray(job.steps) ? job.steps.filter(isRecord) : [];
  return [
    ...permissionFaults(name, job.permissions, events),
    ...(job['timeout-minutes'] === undefined ? [`${name} has no time limit`] : []),
    ...steps.flatMap((step) => stepFaults(name, step)),
  ];
}

function stepFaults(job: string, step: Readonly<Record<string, unknown>>): string[] {
  const { run, uses } = step;
  // A branch can be called `"; curl …; "`: an expression becomes part of the command, a variable not.
  if (typeof run === 'string' && run.includes('${{')) return [`${job} writes ${run} as a command`];
  const isCheckout = typeof uses === 'string' && uses.startsWith('actions/checkout@');
  const keeps = isRecord(step.with) && step.with['persist-credentials'] === false;
  return isCheckout && !keeps ? [`${job} leaves its token to what it checks out`] : [];
}

const pinFaults = (text: string): string[] =>
  [...text.matchAll(usedOnLine)].flatMap(([, action = '', comment = '']) => [
    ...(pinned.test(action) ? [] : [`${action} is not pinned by its commit`]),
    ...(/# v\d+\.\d+\.\d+/.test(comment) ? [] : [`${action} does not say its version`]),
  ]);
