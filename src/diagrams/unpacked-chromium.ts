/**
 * The Chromium that @sparticuz/chromium brings, unpacked once per project. The package unpacks
 * into the temporary folder in place, so a second process could start a half-written program.
 * Here each process unpacks into a folder of its own and renames it: the first to finish wins.
 */
import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { firstThatStarts } from './executable.ts';
import { installedVersion, resolveInstalled } from './installed.ts';

const run = promisify(execFile);
const packageName = '@sparticuz/chromium';

/** Undefined where the package is missing or its program, for Linux on x64, cannot run. */
export async function unpackedChromium(
  cache = join(process.cwd(), 'node_modules', '.cache'),
): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const entry = resolveInstalled(packageName);
  if (entry === undefined) return undefined;
  const home = join(cache, `chromium-${installedVersion(packageName)}`);
  try {
    if (!(await exists(home))) await unpack(entry, cache, home);
  } catch (error) {
    console.warn(`Chromium could not be unpacked into ${cache}:`, error);
    return undefined;
  }
  return firstThatStarts([join(home, 'chromium'), join(home, 'chromium-with-libraries')]);
}

async function unpack(entry: string, cache: string, home: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const own = await mkdtemp(join(cache, 'unpacking-'));
  try {
    // Asked as if on Amazon's Linux, the package adds the libraries that a bare machine lacks.
    const env = { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    await run(process.execPath, ['--input-type=module', '--eval', script, entry], { env });
    await writeFile(join(own, 'fonts', 'fonts.conf'), fontsConfiguration);
    await writeFile(join(own, 'chromium-with-libraries'), launcher, { mode: 0o755 });
    await rename(own, home);
  } catch (error) {
    // Renaming fails when another process has finished first: its program is as good.
    if (!(await exists(home))) throw error;
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

const script = `
  const { default: chromium } = await import(process.argv[1]);
  await chromium.executablePath();
`;

const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="relative">cache</cachedir>
</fontconfig>
`;

/** For a machine without the usual libraries, and perhaps without fonts. */
const launcher = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="$here/fonts"
export LD_LIBRARY_PATH="$here/al2023/lib:$LD_LIBRARY_PATH"
exec "$here/chromium" "$@"
`;

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
