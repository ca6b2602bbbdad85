import { writeFileSync } from 'node:fs';
import { runClient } from './client';

/** `PEOPLE FILE`: what the job cost, as JSON. */
const [people, file] = process.argv.slice(2) as [string, string];
runClient();
// the adapter looks for its globals when it is loaded
const { job } = await import('./job');
writeFileSync(`${file}.json`, JSON.stringify(await job(Number(people))));
