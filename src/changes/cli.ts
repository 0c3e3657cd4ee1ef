/** `npm run changes`: what a change does to the content, for the one who reviews it. */
import { answer } from '../checks/command-line.ts';
import { words } from './messages.ts';
import { reasonOf } from './reason.ts';
import { reportOn } from './report.ts';
import { views } from './views.ts';

const formats = ['text', 'markdown', 'json'] as const;
const { usage } = words;

await answer({ formats, switches: [], mostNames: 1, usage }, ({ format, names: [base] }) => {
  try {
    process.stdout.write(views[format](reportOn(new URL('../../', import.meta.url), base)));
  } catch (error) {
    console.error(words.failed(reasonOf(error)));
    process.exitCode = 1;
  }
});
