import { setFlagsFromString } from 'node:v8';

// SQLite is compiled when it is first imported. On all cores at once that takes 30 MB more, which the process keeps;
// by one task it takes a few milliseconds more. To be imported before SQLite is.
setFlagsFromString('--wasm-num-compilation-tasks=1');
