/**
 * Scores one paper: what `griffier extract` gave against the gold of `item`. A span counts when start and end are those
 * of the gold and, for a citation, its type; targets count when the span does and all targets are the same, in order.
 */
export function scorePaper(score, item, paper) {
  const { gold } = item;
  const ignore = gold.ignore ?? [];
  const scored = (span) => !ignore.some(({ start, end }) => start < span.end && span.start < end);
  if (gold.citations !== undefined) scoreCitations(score, item, paper.references.filter(scored));
  if (gold.motions !== undefined) scoreMotions(score, item, paper.motions.filter(scored));
  if (gold.factionHeadings !== undefined) scoreHeadings(score, item, paper.factionHeadings.filter(scored));
  if (gold.header !== undefined) scoreHeader(score, item, paper.paper);
  if (gold.outline !== undefined)
    scoreList(
      score,
      item,
      'outline',
      gold.outline,
      paper.outline,
      (entry) => `${entry.depth} ${entry.title}`,
    );
  if (gold.contributions !== undefined) scoreContributions(score, item, paper.contributions);
  if (gold.footnotes !== undefined) scoreFootnotes(score, item, paper.footnotes);
  if (gold.questions !== undefined) scoreQuestions(score, item, paper.questions);
  if (gold.answers !== undefined) scoreCount(score, item, 'answers', gold.answers, answersOf(paper).length);
}

const keyOf = ({ type, start, end }) => `${type ?? ''} ${start} ${end}`;
const show = (text) => JSON.stringify(text.length > 90 ? `${text.slice(0, 87)}…` : text);
const sameList = (a, b) =>
  a !== null && b !== null && a.length === b.length && a.every((value, index) => value === b[index]);

function scoreCitations(score, item, found) {
  const byKey = new Map(found.map((reference) => [keyOf(reference), reference]));
  const wantedKeys = new Set(item.gold.citations.map(keyOf));
  for (const wanted of item.gold.citations) {
    const spans = score.tally(`${wanted.type} spans`);
    const targets = score.tally(`${wanted.type} targets`);
    spans.wanted++;
    if (wanted.targets !== null) targets.wanted++;
    const match = byKey.get(keyOf(wanted));
    if (match === undefined) {
      const near = found.find((other) => other.start < wanted.end && wanted.start < other.end);
      const instead = near === undefined ? '' : `, instead ${near.type} ${show(near.text)}`;
      score.fault(item, `${wanted.type} spans`, `missed ${show(wanted.text)}${instead}`, wanted.start);
      continue;
    }
    spans.right++;
    if (wanted.targets === null) continue;
    if (sameList(wanted.targets, match.targets)) targets.right++;
    else {
      const got = match.targets === null ? 'none' : match.targets.join(' ');
      score.fault(
        item,
        `${wanted.type} targets`,
        `${show(wanted.text)} is ${wanted.targets.join(' ')}, not ${got}`,
        wanted.start,
      );
    }
  }
  for (const reference of found) {
    const known = wantedKeys.has(keyOf(reference));
    score.tally(`${reference.type} spans`).found++;
    // A target under a span for which the gold has none is neither right nor wrong.
    const gold = item.gold.citations.find((wanted) => keyOf(wanted) === keyOf(reference));
    if (reference.targets !== null && gold?.targets !== null)
      score.tally(`${reference.type} targets`).found++;
    if (!known) {
      score.fault(
        item,
        `${reference.type} spans`,
        `false alarm ${show(reference.text)} → ${reference.targets?.join(' ') ?? 'none'}`,
        reference.start,
      );
    }
  }
}

function scoreMotions(score, item, found) {
  const spans = score.tally('motions spans');
  const proposers = score.tally('motions proposers');
  const targets = score.tally('motions targets');
  const byKey = new Map(found.map((motion) => [keyOf(motion), motion]));
  const wantedKeys = new Set(item.gold.motions.map(keyOf));
  for (const wanted of item.gold.motions) {
    spans.wanted++;
    proposers.wanted++;
    if (wanted.target !== null) targets.wanted++;
    const match = byKey.get(keyOf(wanted));
    if (match === undefined) {
      const near = found.find((other) => other.start < wanted.end && wanted.start < other.end);
      const instead = near === undefined ? '' : `, instead ${show(near.text)}`;
      score.fault(item, 'motions spans', `missed ${show(wanted.text)}${instead}`, wanted.start);
      continue;
    }
    spans.right++;
    if (sameList(wanted.proposers, match.proposers) && wanted.cosigned === match.cosigned) proposers.right++;
    else {
      const got = `${match.proposers.join(', ')}${match.cosigned ? ' c.s.' : ''}`;
      score.fault(
        item,
        'motions proposers',
        `${show(wanted.text)} has not the proposers ${got}`,
        wanted.start,
      );
    }
    if (wanted.target === match.target) {
      if (wanted.target !== null) targets.right++;
    } else
      score.fault(
        item,
        'motions targets',
        `${show(wanted.text)} is ${wanted.target}, not ${match.target}`,
        wanted.start,
      );
  }
  for (const motion of found) {
    spans.found++;
    proposers.found++;
    if (motion.target !== null) targets.found++;
    if (!wantedKeys.has(keyOf(motion)))
      score.fault(item, 'motions spans', `false alarm ${show(motion.text)}`, motion.start);
  }
}

function scoreHeadings(score, item, found) {
  const spans = score.tally('faction headings');
  const keys = new Set(found.map(keyOf));
  const wantedKeys = new Set(item.gold.factionHeadings.map(keyOf));
  for (const wanted of item.gold.factionHeadings) {
    spans.wanted++;
    if (keys.has(keyOf(wanted))) spans.right++;
    else score.fault(item, 'faction headings', `missed ${show(wanted.text)}`, wanted.start);
    if (wanted.factions === undefined) continue;
    const factions = score.tally('factions of headings');
    factions.wanted++;
    const match = found.find((heading) => keyOf(heading) === keyOf(wanted));
    if (match === undefined) continue;
    factions.found++;
    if (sameList(wanted.factions, match.factions)) factions.right++;
    else
      score.fault(
        item,
        'factions of headings',
        `${show(wanted.text)} is not ${match.factions.join(', ')}`,
        wanted.start,
      );
  }
  for (const heading of found) {
    spans.found++;
    if (!wantedKeys.has(keyOf(heading)))
      score.fault(item, 'faction headings', `false alarm ${show(heading.text)}`, heading.start);
  }
}

function scoreHeader(score, item, paper) {
  const fields = score.tally('header fields');
  for (const [field, wanted] of Object.entries(item.gold.header)) {
    fields.wanted++;
    fields.found++;
    if (JSON.stringify(paper[field]) === JSON.stringify(wanted)) fields.right++;
    else
      score.fault(
        item,
        'header fields',
        `${field} is ${JSON.stringify(wanted)}, not ${JSON.stringify(paper[field])}`,
      );
  }
}

function scoreContributions(score, item, found) {
  scoreList(score, item, 'contributions', item.gold.contributions, found, ({ factions }) =>
    factions.join(', '),
  );
  item.gold.contributions.forEach((wanted, index) => {
    for (const field of ['questions', 'answers']) {
      if (wanted[field] === undefined || found[index] === undefined) continue;
      scoreCount(
        score,
        item,
        `${field} of contributions`,
        wanted[field],
        found[index][field],
        wanted.factions.join(', '),
      );
    }
  });
}

function scoreFootnotes(score, item, found) {
  if (typeof item.gold.footnotes === 'number') {
    scoreCount(score, item, 'footnotes', item.gold.footnotes, found.length);
    return;
  }
  scoreList(score, item, 'footnotes', item.gold.footnotes, found, ({ label }) => label);
}

function scoreQuestions(score, item, found) {
  if (typeof item.gold.questions === 'number') {
    scoreCount(score, item, 'questions', item.gold.questions, found.length);
    return;
  }
  scoreList(score, item, 'questions', item.gold.questions, found, ({ start, end }) => `${start}–${end}`);
}

/** Entries that stand in both lists, compared by `key`, each as often as it occurs. */
function scoreList(score, item, name, wanted, found, key) {
  const tally = score.tally(name);
  tally.wanted += wanted.length;
  tally.found += found.length;
  const rest = found.map(key);
  for (const entry of wanted) {
    const place = rest.indexOf(key(entry));
    if (place < 0) score.fault(item, name, `missed ${show(key(entry))}`, entry.start);
    else {
      rest.splice(place, 1);
      tally.right++;
    }
  }
  for (const entry of rest) score.fault(item, name, `false alarm ${show(entry)}`);
}

function scoreCount(score, item, name, wanted, found, of) {
  const tally = score.tally(name);
  tally.wanted += wanted;
  tally.found += found;
  tally.right += Math.min(wanted, found);
  if (wanted !== found)
    score.fault(item, name, `${of === undefined ? '' : `${of}: `}${found}, not ${wanted}`);
}

/** Blocks of answer: each once, however many questions it answers. */
function answersOf(paper) {
  return [
    ...new Set(
      paper.questions.map(({ answer }) => answer?.join(' ')).filter((answer) => answer !== undefined),
    ),
  ];
}
