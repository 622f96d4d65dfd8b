export class Score {
  readonly faults: readonly object[];
}
