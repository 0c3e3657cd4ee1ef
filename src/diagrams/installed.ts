/**
 * Packages as installed in the project. Page code is bundled into an output folder that may lie
 * anywhere, from where Node would look for them in vain.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const resolver = createRequire(join(process.cwd(), 'package.json'));

/** The file a package name leads to, or undefined when the package is not installed. */
export function resolveInstalled(name: string): string | undefined {
  try {
    return resolver.resolve(name);
  } catch {
    return undefined;
  }
}

/** A package that may be missing, as where only what a deployment needs was installed. */
export async function importInstalled<Module>(name: string): Promise<Module | undefined> {
  const file = resolveInstalled(name);
  if (file === undefined) return undefined;
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Module;
}

/** The version of an installed package, read beside its files: not every package exports it. */
export function installedVersion(name: string): string {
  const file = resolveInstalled(name) ?? '';
  const folder = file.slice(0, file.lastIndexOf(join('node_modules', name)));
  const { version } = resolver(join(folder, 'node_modules', name, 'package.json')) as {
    version: string;
  };
  return version;
}
