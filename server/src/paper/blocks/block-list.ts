import type { Block } from './block';

/** The blocks of a whole text, each with how far it has moved since it was read. */
export interface BlockList {
  readonly blocks: readonly Block[];
  /** Add this to a block's own offsets. */
  readonly shifts: Int32Array;
}
