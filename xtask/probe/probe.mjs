// The wasm side of the probe under Node: `node probe.mjs PACKAGE digests FILE...`, or `bench`. See src/main.rs.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [packageFile, task, ...files] = process.argv.slice(2);
const { digests, siphash, Hops } = createRequire(import.meta.url)(packageFile);
const [CHUNKS, HASHES, PACKETS] = [25, 100_000, 1_000];

/** CPU nanoseconds for each unit of work done. */
function nanos(work) {
  const began = process.cpuUsage();
  const done = work();
  const { user, system } = process.cpuUsage(began);
  return ((user + system) * 1000) / Math.max(done, 1);
}

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1].toFixed(2);

if (task === 'digests') {
  for (const file of files) {
    for (const line of digests(readFileSync(file, 'utf8')).trimEnd().split('\n')) console.log(`${file} ${line}`);
  }
} else {
  const chains = [new Hops(false, false), new Hops(true, false), new Hops(false, true), new Hops(true, true)];
  const [hashTimes, hopTimes] = [[], chains.map(() => [])];
  for (let chunk = 0; chunk < CHUNKS; chunk++) {
    hashTimes.push(nanos(() => (siphash(HASHES), HASHES)));
    chains.forEach((chain, i) => hopTimes[i].push(nanos(() => chain.push(PACKETS))));
  }
  console.log(median(hashTimes), ...hopTimes.map(median));
}
