// The wasm side of the probe under Node: `node probe.mjs PACKAGE digests FILE...`, `bench` or `fib`. See src/main.rs.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [packageFile, task, ...files] = process.argv.slice(2);
const { digests, siphash, Hops, Tables } = createRequire(import.meta.url)(packageFile);
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
} else if (task === 'fib') {
  const [LOADS, ASKS] = [3, 15];
  const figures = [];
  for (const six of [false, true]) {
    const tables = new Tables(six);
    const times = [[[], [], []], [[], [], []], [[], [], []]];
    for (let load = 0; load < LOADS; load++) {
      for (const which of [0, 1, 2]) {
        tables.clear(which);
        times[0][which].push(nanos(() => (tables.load(which), tables.len())));
      }
    }
    const differs = tables.differs();
    if (differs !== undefined) throw new Error(differs);
    for (let ask = 0; ask < ASKS; ask++) {
      for (const which of [0, 1, 2]) {
        times[1][which].push(nanos(() => tables.longest(which)));
        times[2][which].push(nanos(() => tables.all(which)));
      }
    }
    tables.free();
    figures.push(...times.flat().map(median));
  }
  console.log(...figures);
} else {
  const chains = [new Hops(false, false), new Hops(true, false), new Hops(false, true), new Hops(true, true)];
  const [hashTimes, hopTimes] = [[], chains.map(() => [])];
  for (let chunk = 0; chunk < CHUNKS; chunk++) {
    hashTimes.push(nanos(() => (siphash(HASHES), HASHES)));
    chains.forEach((chain, i) => hopTimes[i].push(nanos(() => chain.push(PACKETS))));
  }
  console.log(median(hashTimes), ...hopTimes.map(median));
}
