// LevelDB: a log-structured store in C++; a compiled package for each system.
import path from 'node:path';

export function openLevel(require, folder) {
  const { ClassicLevel } = require('classic-level');
  const database = new ClassicLevel(path.join(folder, 'index'), {
    valueEncoding: 'buffer',
    writeBufferSize: 16 << 20,
  });
  const number = (value) => String(value).padStart(6, '0');
  const u32 = (value) => {
    const buffer = Buffer.allocUnsafe(4);
    buffer.writeUInt32LE(value);
    return buffer;
  };
  return {
    open: () => database.open(),
    async write(batch) {
      const keys = [...new Set(batch.flatMap(({ mentions }) => mentions.map(([key]) => key)))];
      const before = await database.getMany(keys.map((key) => `t|${key}`));
      const counts = new Map(keys.map((key, at) => [key, before[at]?.readUInt32LE(0) ?? 0]));
      const operations = [];
      const put = (key, value) => operations.push({ type: 'put', key, value });
      for (const { file, uri, date, body, mentions, words } of batch) {
        put(`f|${number(file)}`, body);
        put(`u|${uri}`, u32(file));
        for (const [key, value, times] of mentions) {
          put(`m|${key}|${date}|${number(file)}`, value);
          counts.set(key, counts.get(key) + times);
        }
        for (const word of words) put(`w|${word}|${number(file)}`, u32(1));
      }
      for (const [key, value] of counts) put(`t|${key}`, u32(value));
      await database.batch(operations);
    },
    point: async (key) => (await database.get(`t|${key}`))?.readUInt32LE(0) ?? 0,
    body: (file) => database.get(`f|${number(file)}`),
    range: async (key) => {
      const rows = await database.values({ gte: `m|${key}|`, lt: `m|${key}}` }).all();
      return rows.reduce((sum, row) => sum + row.length, 0);
    },
    search: async (prefix, limit) =>
      (await database.keys({ gte: `w|${prefix}`, lt: `w|${prefix}\uffff`, limit }).all()).length,
    count: async () => (await database.keys({ gte: 'f|', lt: 'f}' }).all()).length,
    close: () => database.close(),
  };
}
