/** `npm run pack:model`: the model and its command as a package that installs anywhere. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { frameworkSchema } from '../model/index.ts';
import { compile } from './compile.ts';
import { manifest, packageName } from './manifest.ts';
import { reportSchema } from './report-schema.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Where the tarball is to be, as the first argument; git knows nothing of the usual place. */
const target = process.argv[2] ?? join(root, '.cache/package');
const staged = join(target, packageName);

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

rmSync(staged, { recursive: true, force: true });
mkdirSync(staged, { recursive: true });
compile(join(root, 'src'), join(staged, 'dist'));
const framework = frameworkSchema.parse(parse(textOf('content/framework.yaml')));
writeFileSync(join(staged, 'dist/framework.json'), asJson(framework));
mkdirSync(join(staged, 'dist/schemas'));
writeFileSync(join(staged, 'dist/schemas/plan-report.json'), asJson(reportSchema()));
copyFileSync(join(root, 'public/schemas/plan.json'), join(staged, 'dist/schemas/plan.json'));
writeFileSync(join(staged, 'package.json'), asJson(manifest(JSON.parse(textOf('package.json')))));
copyFileSync(join(root, 'src/package/README.md'), join(staged, 'README.md'));
copyFileSync(join(root, 'LICENSE'), join(staged, 'LICENSE'));
// The framework's texts are content, which has a license of its own.
copyFileSync(join(root, 'content/LICENSE'), join(staged, 'LICENSE-CONTENT'));

const [packed] = JSON.parse(
  // On Windows npm is a script, which only a shell runs.
  execFileSync('npm', ['pack', '--json', '--pack-destination', target], {
    cwd: staged,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }),
);
const { filename, size, unpackedSize, files } = packed;
const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
console.log(
  `${join(target, filename)}\n${kilobytes(size)}, ${kilobytes(unpackedSize)} unpacked, ${files.length} files.`,
);
