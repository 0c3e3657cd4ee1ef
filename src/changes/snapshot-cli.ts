/** Writes the snapshot of the folder in which this code stands, for a process that compares. */
import { takeSnapshot } from './snapshot.ts';

process.stdout.write(JSON.stringify(takeSnapshot(new URL('../../', import.meta.url))));
