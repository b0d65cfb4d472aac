// SPDX-License-Identifier: GPL-3.0-or-later
// figures_duckdb.mjs ROUNDS < {"tables": {name: {file, types}}, "queries": [sql, …]}: loads the tables
// into DuckDB in memory, runs the queries ROUNDS times after one round of warming up, fetching every
// row, and prints {"version", "threads", "rounds": [ms of all], "queries": [ms of each], "rows"}.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';

const require = createRequire(process.env.DUCKDB_FOLDER + '/');
const {DuckDBInstance} = await import(pathToFileURL(require.resolve('@duckdb/node-api')));
const job = JSON.parse(readFileSync(0, 'utf8'));
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const read = async (sql) => (await connection.runAndReadAll(sql)).getRows();

for (const [name, {file, types}] of Object.entries(job.tables)) {
  const list = Object.entries(types).map(([key, type]) => `'${key}': '${type}'`).join(', ');
  await connection.run(`CREATE TABLE ${name} AS SELECT * FROM read_csv('${file}', header = true,
    delim = ',', quote = '"', escape = '"', columns = {${list}})`);
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const rounds = [];
const times = job.queries.map(() => []);
let rows = [];
for (let round = -1; round < Number(process.argv[2]); ++round) {
  rows = [];
  const start = performance.now();
  for (const [index, sql] of job.queries.entries()) {
    const begun = performance.now();
    rows.push(await read(sql));
    if (round >= 0) times[index].push(performance.now() - begun);
  }
  if (round >= 0) rounds.push(performance.now() - start);
}
const [[version]] = await read('SELECT version()');
const [[threads]] = await read("SELECT current_setting('threads')");
console.log(JSON.stringify({version, threads, rounds, queries: times.map(median), rows},
  (key, value) => (typeof value === 'bigint' ? value.toString() : value)));
