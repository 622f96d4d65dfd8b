import assert from 'node:assert/strict';
import { codeLenses } from '../../../server/src/features/code-lenses';
import { foldingRanges } from '../../../server/src/features/folding';
import { documentLinks } from '../../../server/src/features/links';
import type { OutlineSymbol } from '../../../server/src/features/outline';
import { outlineSymbols } from '../../../server/src/features/outline';
import { counterpart, nextOpenQuestion, questionList } from '../../../server/src/features/questions';
import { questionsTable } from '../../../server/src/features/questions-table';
import { selectionSpans } from '../../../server/src/features/selection';
import { semanticTokens } from '../../../server/src/features/semantic-tokens';
import { parsePaper } from '../../../server/src/paper/parse-paper';
import { consultation, sceneOf } from './snapshot-of';

function draw(symbols: readonly OutlineSymbol[], indent = ''): string {
  return symbols
    .map(
      ({ name, detail, children }) =>
        `${indent}${name}${detail && ` (${detail})`}\n${draw(children, `${indent}  `)}`,
    )
    .join('');
}

describe('The outline', () => {
  it('shows factions with their numbers, and answers beneath', () => {
    const { paper } = sceneOf(consultation);
    assert.equal(
      draw(outlineSymbols(paper)),
      'VVD-fractie (2 questions, 1 answer)\n  Antwoord (2 questions)\nSP-fractie (1 question, 0 answers)\n',
    );
  });

  it('keeps every selection within its range, as editors demand', () => {
    const check = (symbols: readonly OutlineSymbol[]) => {
      for (const { name, start, end, selection, children } of symbols) {
        assert.ok(name.length > 0);
        assert.ok(start <= selection.start && selection.start <= selection.end && selection.end <= end);
        check(children);
      }
    };
    check(outlineSymbols(sceneOf(consultation).paper));
  });
});

describe('Links', () => {
  it('stand on each number, with the label before the first', () => {
    const scene = sceneOf('Zie Kamerstuk 99 001, nrs. 854 en 852, en de «Kamerstukken».');
    assert.deepEqual(
      documentLinks(scene.paper).map((link) => [scene.text(link), link.url, link.tooltip]),
      [
        [
          'Kamerstuk 99 001, nrs. 854',
          'https://zoek.officielebekendmakingen.nl/kst-99001-854.html',
          'Kamerstuk 99 001, nr. 854: official page',
        ],
        [
          '852',
          'https://zoek.officielebekendmakingen.nl/kst-99001-852.html',
          'Kamerstuk 99 001, nr. 852: official page',
        ],
      ],
    );
  });

  it('lead to the page of each kind of reference', () => {
    const { paper } = sceneOf(
      'Stb. 2023, 12; ECLI:NL:HR:2019:2006; Richtlijn 2011/36/EU; artikel 273g Wetboek van Strafrecht; COM(2022) 209',
    );
    assert.deepEqual(
      documentLinks(paper).map(({ url }) => url),
      [
        'https://zoek.officielebekendmakingen.nl/stb-2023-12.html',
        'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006',
        'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32011L0036',
        'https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=273g',
        'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2022:209:FIN',
      ],
    );
  });
});

describe('Folding', () => {
  it('takes each part of the outline together, without the blank lines behind it', () => {
    const { paper } = sceneOf(consultation);
    const line = (words: string) => paper.lines.lineAt(paper.text.indexOf(words));
    assert.deepEqual(foldingRanges(paper), [
      { startLine: line('## Vragen en opmerkingen van de leden van de VVD'), endLine: line('Voor de zomer') },
      { startLine: line('### Antwoord'), endLine: line('Voor de zomer') },
      {
        startLine: line('## Vragen en opmerkingen van de leden van de SP'),
        endLine: line('De leden van de SP-fractie vragen'),
      },
    ]);
  });
});

describe('Expanding the selection', () => {
  it('goes from the number to the reference, the line, the part and the whole', () => {
    const scene = sceneOf(consultation.replace('nr. 9)', 'nr. $09)'));
    const spans = selectionSpans(scene.paper, scene.offset).map(scene.text);
    assert.equal(spans[0], 'Kamerstuk 99 001, nr. 9');
    assert.equal(spans.at(-1), scene.paper.text);
    for (let i = 1; i < spans.length; i++) {
      assert.ok(spans[i]!.includes(spans[i - 1]!) && spans[i]!.length > spans[i - 1]!.length);
    }
  });

  it('never fails outside the text', () => {
    assert.deepEqual(selectionSpans(parsePaper(''), 99), [{ start: 0, end: 0 }]);
  });
});

describe('Questions and answers', () => {
  it('are listed by who asks, with what is still open', () => {
    const scene = sceneOf(consultation);
    const list = questionList(scene.paper);
    assert.deepEqual(
      list.groups.map(({ name, questions, answered }) => [name, questions, answered]),
      [
        ['VVD-fractie', 2, 2],
        ['SP-fractie', 1, 0],
      ],
    );
    assert.deepEqual([list.questions, list.answered], [3, 2]);
    assert.deepEqual(
      list.groups[0]!.topics[0]!.questions.map(({ text, answered }) => [text, answered]),
      [
        ['Wanneer wordt deze motie uitgevoerd?', true],
        ['Hoeveel tunnels zijn er?', true],
      ],
    );
  });

  it('give the next open question, and begin again behind the last', () => {
    const scene = sceneOf(consultation);
    const from = (offset: number, direction: 'next' | 'previous') => {
      const question = nextOpenQuestion(scene.paper, offset, direction);
      return question === null ? null : scene.text(question).slice(0, 34);
    };
    const open = 'De leden van de SP-fractie vragen ';
    assert.equal(from(0, 'next'), open);
    assert.equal(from(scene.paper.text.length, 'next'), open);
    assert.equal(from(0, 'previous'), open);
    assert.equal(nextOpenQuestion(parsePaper('Niets te vragen.'), 0, 'next'), null);
  });

  it('lead from a question to its answer and back', () => {
    const scene = sceneOf(consultation);
    const at = (words: string) => counterpart(scene.paper, scene.paper.text.indexOf(words) + 2);
    assert.match(scene.text(at('Hoeveel tunnels')!.spans[0]!), /^### Antwoord\s+Voor de zomer/);
    assert.deepEqual(at('Voor de zomer')!.spans.map(scene.text), [
      'Wanneer wordt deze motie uitgevoerd?',
      'Hoeveel tunnels zijn er?',
    ]);
    assert.equal(at('De vaste commissie'), null);
  });

  it('are exported as a table', () => {
    const { paper } = sceneOf(consultation.replace('Hoeveel tunnels zijn er?', 'Is "a|b; c" waar?'));
    assert.ok(
      questionsTable(paper, 'markdown').includes('| VVD-fractie |  |  | Is "a\\|b; c" waar? | yes |\n'),
      questionsTable(paper, 'markdown'),
    );
    assert.ok(questionsTable(paper, 'csv').includes('VVD-fractie,,,"Is ""a|b; c"" waar?",yes\r\n'));
  });
});

describe('Code lenses', () => {
  it('count above contributions and answers', () => {
    const scene = sceneOf(consultation);
    assert.deepEqual(
      codeLenses(scene.paper).map(({ title }) => title),
      ['2 of 2 questions answered', 'answers 2 questions', '0 of 1 questions answered'],
    );
  });
});

describe('Semantic tokens', () => {
  /** Each token with its text, in order. */
  function tokens(source: string): string[] {
    const scene = sceneOf(source);
    return semanticTokens(scene.paper).map((token) => `${token.kind}: ${scene.text(token)}`);
  }

  it('leave holes in a question for what stands in it', () => {
    const found = tokens(
      consultation.replace('Wanneer wordt deze motie uitgevoerd?', 'Klopt Kamerstuk 99 001, nr. 8 nog?'),
    );
    const at = found.indexOf('reference: Kamerstuk 99 001, nr. 8');
    assert.deepEqual(found.slice(at - 1, at + 2), [
      'question: Klopt ',
      'reference: Kamerstuk 99 001, nr. 8',
      'question:  nog?',
    ]);
  });

  it('are in order, without overlap, each on one line', () => {
    const { paper } = sceneOf(consultation.replace('Kamerstuk 99 001, nr. 7)', 'Kamerstuk\n99 001, nr. 7)'));
    let end = 0;
    for (const token of semanticTokens(paper)) {
      assert.ok(token.start >= end && token.end > token.start);
      assert.equal(paper.lines.lineAt(token.start), paper.lines.lineAt(token.end - 1));
      end = token.end;
    }
    assert.ok(end > 0);
  });
});
