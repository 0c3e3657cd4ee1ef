/** `npm run changes`: what a change does to the content, for the one who reviews it. */
import { parseArgs } from 'node:util';
import { words } from './messages.ts';
import { reportOn } from './report.ts';
import { views } from './views.ts';

const isFormat = (name: string): name is keyof typeof views => Object.hasOwn(views, name);

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  });
  const { format } = values;
  if (!isFormat(format) || positionals.length > 1) throw new Error(words.usage);
  const report = reportOn(new URL('../../', import.meta.url), positionals[0]);
  process.stdout.write(views[format](report));
} catch (error) {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  console.error(words.failed(reason));
  process.exitCode = 1;
}
