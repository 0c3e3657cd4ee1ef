/**
 * `npm start`: builds the site and serves it. Written without newer syntax at the top, so that an
 * old Node reads as far as the message that tells what it needs.
 */
import { createServer } from 'node:net';

const neededNode = [22, 12];
const port = Number(process.env.PORT || 4321);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < neededNode[0] || (major === neededNode[0] && minor < neededNode[1]))
  stop(
    `Staircase needs Node ${neededNode.join('.')} or newer to build, and this is ${process.version}.`,
    'Run "npm ci" first: it installs a newer Node for this project alone, which npm start then uses.',
  );
if (!(port > 0 && port < 65536))
  stop(`PORT is "${process.env.PORT}".`, 'Expected a number from 1 to 65535, such as PORT=4322.');

// Both addresses that "localhost" may mean: a program on either would answer in our place.
for (const host of ['127.0.0.1', '::1'])
  if (await isTaken(host))
    stop(
      `Port ${port} is in use by another program.`,
      `Stop that program, or choose another port: PORT=${port + 1} npm start`,
    );

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { build, preview } = await import('astro').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  return stop('The packages of the project are not installed.', 'Run "npm ci" first.');
});
console.log('Building the site. This takes about a minute the first time.');
try {
  await build({ logLevel: 'error' });
} catch (error) {
  stop('The site could not be built.', error instanceof Error ? error.message : String(error));
}
await preview({ logLevel: 'error', server: { port, host: 'localhost' } });
console.log(`Staircase is at http://localhost:${port}/  (Ctrl+C stops it)`);

function isTaken(host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code === 'EADDRINUSE'));
    probe.listen({ port, host }, () => probe.close(() => resolve(false)));
  });
}

function stop(problem, remedy) {
  console.error(`${problem}\n${remedy}`);
  process.exit(1);
}
