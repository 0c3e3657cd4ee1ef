/** The command that gives the same answers without questions, to go on from or to repeat. */
import type { Arguments } from './arguments.ts';

export function commandFor({ kind, title, name, choices }: Arguments): string {
  const { stages, gates, domains, sectors, risk, roles, owner } = choices;
  const options = Object.entries({
    stage: stages?.join(),
    gate: gates?.join(),
    domain: domains?.join(),
    sector: sectors?.join(),
    risk,
    role: roles?.join(),
    owner,
    file: name,
  }).flatMap(([option, value]) => (value === undefined ? [] : [`--${option} ${value}`]));
  const positionals = kind === undefined ? [] : title === undefined ? [kind] : [kind, shell(title)];
  return ['npm run new --', ...positionals, ...options].join(' ');
}

/** A title as a shell reads it, whatever signs it has. */
const shell = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
