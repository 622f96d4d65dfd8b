/** Counts of one measure: how many were right, how many were found, how many there are. */
export class Tally {
  right = 0;
  found = 0;
  wanted = 0;

  get precision() {
    return this.found === 0 ? (this.wanted === 0 ? 1 : 0) : this.right / this.found;
  }

  get recall() {
    return this.wanted === 0 ? 1 : this.right / this.wanted;
  }

  get f1() {
    const { precision, recall } = this;
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  }
}

/** All measures by name, in the order in which they first occurred, and what went wrong where. */
export class Score {
  tallies = new Map();
  faults = [];

  tally(name) {
    let tally = this.tallies.get(name);
    if (tally === undefined) {
      tally = new Tally();
      this.tallies.set(name, tally);
    }
    return tally;
  }

  /** Notes a fault: `measure` as in the table, `what` for a person, `at` an offset in the text of `item`. */
  fault(item, measure, what, at) {
    const line = at === undefined ? null : item.text.slice(0, at).split('\n').length;
    const shown = at === undefined ? null : lineAround(item.text, at);
    this.faults.push({ name: item.name, line, measure, what, shown });
  }

  toJSON() {
    const measures = {};
    for (const [name, tally] of this.tallies) {
      const { right, found, wanted, precision, recall, f1 } = tally;
      measures[name] = { right, found, wanted, precision, recall, f1 };
    }
    return { measures, faults: this.faults };
  }
}

function lineAround(text, at) {
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 60);
  const newline = text.indexOf('\n', at);
  return text.slice(start, Math.min(newline < 0 ? text.length : newline, at + 100)).trim();
}
