// A key-value store in C that maps its file into memory; a compiled package for each system.
import path from 'node:path';

export function openLmdb(require, folder) {
  const { open } = require('lmdb');
  const root = open({ path: path.join(folder, 'index'), encoding: 'binary', mapSize: 2 ** 34 });
  const u32 = (value) => {
    const buffer = Buffer.allocUnsafe(4);
    buffer.writeUInt32LE(value);
    return buffer;
  };
  const countOf = (key) => root.getBinary(['t', key])?.readUInt32LE(0) ?? 0;
  return {
    write: (batch) =>
      root.transactionSync(() => {
        for (const { file, uri, date, body, mentions, words } of batch) {
          root.putSync(['f', file], body);
          root.putSync(['u', uri], u32(file));
          for (const [key, value, times] of mentions) {
            root.putSync(['m', key, date, file], value);
            root.putSync(['t', key], u32(countOf(key) + times));
          }
          for (const word of words) root.putSync(['w', word, file], u32(1));
        }
      }),
    point: countOf,
    body: (file) => root.getBinary(['f', file]),
    range(key) {
      let bytes = 0;
      for (const { value } of root.getRange({ start: ['m', key], end: ['m', `${key}\0`] }))
        bytes += value.length;
      return bytes;
    },
    search: (prefix, limit) =>
      [...root.getRange({ start: ['w', prefix], end: ['w', `${prefix}\uffff`], limit, values: false })]
        .length,
    count: () => root.getKeysCount({ start: ['f'], end: ['g'] }),
    close: () => root.close(),
  };
}
