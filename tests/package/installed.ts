/** The package, packed and installed into an empty project, and ways to use it there. */
import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const readme = await readFile(join(root, 'src/package/README.md'), 'utf8');

export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Installed {
  /** The files of the package in the project. */
  readonly files: string;
  write(name: string, text: string): Promise<void>;
  /** Runs a program of Node in the project; never rejects. */
  node(args: readonly string[], how?: How): Promise<Ended>;
  staircase(args: readonly string[], how?: How): Promise<Ended>;
  npm(...args: readonly string[]): Promise<string>;
  /** A command as it stands on a page, in the project. */
  shell(command: string): Promise<Ended>;
  remove(): Promise<void>;
}

export interface How {
  /** Another Node than that of the tests. */
  readonly by?: string;
  readonly input?: string;
}

const isWindows = process.platform === 'win32';

export async function install(): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), 'staircase-package-'));
  const project = join(folder, 'project');
  const files = join(project, 'node_modules/staircase-model');
  const node = (args: readonly string[], { by = process.execPath, input = '' }: How = {}) =>
    end(by, args, project, input);
  const npm = async (...args: readonly string[]) => succeeded(await end('npm', args, project));

  await mkdir(project);
  const packed = await end(process.execPath, [join(root, 'src/package/pack.ts'), folder], root);
  const [tarball = ''] = succeeded(packed).split('\n');
  await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  // From npm's cache, and from a registry only what that has not.
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--fetch-retries=1'];
  await npm('install', ...options, tarball).catch((cause) => {
    throw new Error(
      'npm did not install the package. Is the registry within reach, or are pure-rand, yaml and zod in npm’s cache?',
      { cause },
    );
  });
  return {
    files,
    node,
    npm,
    shell: (command) => end('sh', ['-c', command], project),
    staircase: (args, how) => node([join(files, 'dist/cli/main.js'), ...args], how),
    write: (name, text) => writeFile(join(project, name), text),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function end(program: string, args: readonly string[], cwd: string, input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd, shell: isWindows && program === 'npm' };
    const child = execFile(program, [...args], options, (_, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

function succeeded({ status, stdout, stderr }: Ended): string {
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return stdout;
}

/** Every Node on this machine that is new enough, by its version; the tests' own among them. */
export async function nodes(): Promise<[version: string, node: string][]> {
  const found = new Map([[process.version, process.execPath]]);
  for (const path of (process.env.PATH ?? '').split(delimiter)) {
    const node = join(path, isWindows ? 'node.exe' : 'node');
    const exists = await access(node).then(
      () => true,
      () => false,
    );
    const version = exists ? (await end(node, ['--version'], root)).stdout.trim() : '';
    if (Number(/\d+/.exec(version)?.[0]) >= 20 && !found.has(version)) found.set(version, node);
  }
  return [...found];
}

/** The first block of the package's README in a language. */
export const readmeBlock = (language: string): string =>
  new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(readme)?.[1] ?? '';
