import assert from 'node:assert/strict';
import { findHover } from '../../../server/src/features/hover';
import { toMarkdown, toPlainText } from '../../../server/src/features/rich-text';
import { consultation, sceneOf } from './snapshot-of';

/** The hover at `$0`, as Markdown. */
async function hover(source: string, show = toMarkdown): Promise<string | null> {
  const scene = sceneOf(source);
  const found = await findHover(scene, scene.offset, { mentionsLink: (target) => `command:alle?${target}` });
  return found === null ? null : show(found.content);
}

function assertHolds(text: string | null, ...parts: readonly string[]): void {
  for (const part of parts) assert.ok(text?.includes(part), `"${part}" is not in:\n${text}`);
}

describe('Hover over a reference', () => {
  it('writes out the citation, the dossier, the introducing words, and who mentions it where', async () => {
    const text = await hover(
      consultation.replace('klopt (Kamerstuk 99 001, nr. 9', 'klopt (Kamerstuk 99 001, nr. $09'),
    );
    assertHolds(
      text,
      '### Kamerstuk 99 001, nr. 9',
      'Dossier 99 001: **Veilige fietspaden**',
      'Voortgang fietspaden voorjaar 2022',
      'Mentioned 2 times, by SP',
      '> De leden van de SP-fractie vragen of de brief van mei klopt (Kamerstuk 99 001, nr. 9). (*SP*)',
      '[Official page](https://zoek.officielebekendmakingen.nl/kst-99001-9.html)',
      '[Dossier](https://zoek.officielebekendmakingen.nl/dossier/99001)',
      '[All mentions (2)](command:alle?kst-99001-9)',
    );
  });

  it('names the motion that the paper carries, with its proposers', async () => {
    assertHolds(
      await hover(consultation.replace('nr. 7).', 'nr. $07).')),
      'Motie van het lid **Jansen c.s.** over verlichting van tunnels',
    );
  });

  it('gives a note to whoever speaks at its mark, not at the foot of the page', async () => {
    const text = await hover(consultation.replace('nr. 7).', 'nr. $07).'));
    assertHolds(text, 'by VVD');
    assert.ok(!text!.includes('SP'), text!);
  });

  it('stands on one number of several, and shows all of them on the label', async () => {
    const one = await hover('Kamerstuk 99 001, nrs. 10 en 1$01.');
    assertHolds(one, '### Kamerstuk 99 001, nr. 11');
    assert.ok(!one!.includes('nr. 10\n'));
    assertHolds(await hover('Kamer$0stuk 99 001, nrs. 10 en 11.'), '### Kamerstuk 99 001, nr. 10', 'nr. 11');
  });

  it('says so when the text does not tell which paper is meant', async () => {
    assertHolds(await hover('Zie Kamerstuk, nr. 1$02.'), 'does not say');
    assert.equal(await hover('Zie artikel $05 van de Wet op het nergens.'), null);
  });
});

describe('Hover over a motion', () => {
  it('gives proposers, subject, the paper and who mentions it', async () => {
    assertHolds(
      await hover(consultation.replace('motie Jansen.', 'motie Ja$0nsen.')),
      '### Motie van het lid **Jansen c.s.** over verlichting van tunnels',
      'Kamerstuk 99 001, nr. 7',
      'by VVD',
    );
  });

  it('offers candidates while the paper is unknown', async () => {
    assertHolds(
      await hover(`${consultation}
//- /concept.md
Anders dan de motie Ja$0nsen vraagt het kabinet meer.
`),
      'not known',
      'Motions of this member:',
      'Kamerstuk 99 001, nr. 7: Motie van het lid **Jansen',
    );
  });
});

describe('Hover over a faction', () => {
  it('gives its names, when it sat with how many seats, and what it asks here', async () => {
    assertHolds(
      await hover(consultation.replace('van de VVD-fractie lezen', 'van de V$0VD-fractie lezen')),
      '### VVD',
      '**Volkspartij voor Vrijheid en Democratie**',
      'Tweede Kamer',
      '34 (2021)',
      'In this paper: 2 questions, 1 answer',
    );
  });

  it('gives its contributions elsewhere', async () => {
    assertHolds(
      await hover(`${consultation}
//- /concept.md
Ook de S$0P-fractie vroeg dit.
`),
      'Elsewhere in the corpus: 1',
      'kst-99001-12.md: 1 question',
    );
  });
});

describe('Hover over a footnote mark', () => {
  it('shows the note as it is read', async () => {
    assert.equal(
      await hover('tekst<sup>$01</sup>.\n\n<sup>1</sup> Zie *De Krant*, 3 mei.\n', toPlainText),
      'Zie De Krant, 3 mei.',
    );
  });
});

describe('Text of a paper in a hover', () => {
  it('is data: no link, image, HTML, command or heading comes of it', async () => {
    const text = await hover(`
//- /boos.md
- # <img src=x onerror=alert(1)> [klik](command:workbench.action.quit) ![x](https://voorbeeld.nl/x.png) www.voorbeeld.nl (Kamerstuk 99 003, nr. 1)
//- /concept.md
Zie Kamerstuk 99 003, nr. $01.
`);
    assert.ok(text !== null);
    assert.doesNotMatch(text, /(?<!\\)<img/);
    assert.doesNotMatch(text, /\]\(command:workbench/);
    assert.doesNotMatch(text, /(?<!\\)!?\[[^\]]*\]\(https:\/\/voorbeeld/);
  });
});

it('There is no hover over plain text and over questions', async () => {
  assert.equal(await hover('Gewone te$0kst.'), null);
  assert.equal(await hover(consultation.replace('Hoeveel tunnels', 'Hoe$0veel tunnels')), null);
});
