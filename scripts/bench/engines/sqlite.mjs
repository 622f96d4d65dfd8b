// SQLite in WebAssembly, its files by Node.
import { rmSync } from 'node:fs';
import path from 'node:path';

const tables = `create table if not exists file(id integer primary key, uri text unique, body blob);
  create table if not exists target(target text primary key, count integer) without rowid;
  create table if not exists mention(target text, date integer, file integer, value blob,
    primary key (target, date, file)) without rowid;
  create table if not exists word(word text, file integer, primary key (word, file)) without rowid;`;

const queries = {
  file: 'insert or replace into file values (?, ?, ?)',
  mention: 'insert or replace into mention values (?, ?, ?, ?)',
  add: 'insert into target values (?, ?) on conflict (target) do update set count = count + excluded.count',
  word: 'insert or replace into word values (?, ?)',
  point: 'select count from target where target = ?',
  body: 'select body from file where id = ?',
  range: 'select date, file, value from mention where target = ? order by date, file',
  search: 'select file from word where word >= ? and word < ? limit ?',
  total: 'select count(*) as count from file',
};

/** @param {boolean} isExclusive for one process, with a write-ahead log; else with a lock for each transaction */
export function openSqlite(require, folder, isExclusive) {
  const { Database } = require('node-sqlite3-wasm');
  const file = path.join(folder, 'index.db');
  // Griffier makes sure by other means that there is no other owner.
  if (isExclusive) rmSync(`${file}.lock`, { recursive: true, force: true });
  const database = new Database(file);
  if (isExclusive) {
    database.exec('pragma page_size = 8192; pragma locking_mode = exclusive; pragma journal_mode = wal;');
    database.exec('pragma synchronous = off; pragma wal_autocheckpoint = 2000;');
  }
  database.exec(`pragma busy_timeout = 5000; pragma cache_size = -24000; ${tables}`);
  const prepared = Object.fromEntries(
    Object.entries(queries).map(([name, sql]) => [name, database.prepare(sql)]),
  );
  return {
    write(batch) {
      database.exec('begin immediate');
      for (const { file, uri, date, body, mentions, words } of batch) {
        prepared.file.run([file, uri, body]);
        for (const [key, value, times] of mentions) {
          prepared.mention.run([key, date, file, value]);
          prepared.add.run([key, times]);
        }
        for (const word of words) prepared.word.run([word, file]);
      }
      database.exec('commit');
    },
    point: (key) => prepared.point.get([key])?.count ?? 0,
    body: (file) => prepared.body.get([file])?.body,
    range: (key) => prepared.range.all([key]).reduce((sum, { value }) => sum + value.length, 0),
    search: (prefix, limit) => prepared.search.all([prefix, `${prefix}\uffff`, limit]).length,
    count: () => prepared.total.get().count,
    close() {
      for (const query of Object.values(prepared)) query.finalize();
      database.close();
    },
  };
}
