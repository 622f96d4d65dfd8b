import assert from 'node:assert/strict';
import { asks } from '../../../server/src/paper/asking';
import { sentenceAround, sentencesOf } from '../../../server/src/paper/sentence';

describe('sentences', () => {
  /** A text with its sentences between bars. */
  const texts = [
    'De leden lezen dat. |Zij vragen iets. |Kan dat?',
    'Zie Kamerstuk 26 643, nr. 1011, p. 7 en blz. 8. |Daarna art. 3 jo. art. 4.',
    'De motie-Segers c.s. is aangenomen. |De minister voert haar uit.',
    'Dat gebeurt op 17 oktober a.s. in Brussel. |Op 18 september jl. was dat anders.',
    'Mr. D. Yeşilgöz en drs. C.J. van der Wal tekenden. |Prof. Dr. Jansen niet.',
    'Het kost € 3.500 of 2.5 mln. euro, d.d. 3 mei, o.a. in Delft.',
    '«Wie doet dat?» |«Wij!» |Dat was het.',
    'De Kamer is akkoord.<sup>2</sup> |Het kabinet ook.[^3] |De rest niet.',
    'Zoals bleek uit de motie Graus.20|Gegeven deze wens gebeurt het.',
    '**Dat is zo.** |*Of niet.* |(Zie verder.) |Einde',
    '1. Dit is een punt. |2. Dit ook.',
    'Een zin over\ntwee regels. |En nog een.',
  ];
  for (const marked of texts) {
    it(marked.replace(/\s+/g, ' '), () => {
      const text = marked.replaceAll('|', '');
      const found = sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) =>
        text.slice(start, end),
      );
      assert.deepEqual(
        found,
        marked.split('|').map((sentence) => sentence.trim()),
      );
    });
  }

  it('finds the sentence around a place, and stays within its bounds', () => {
    const text = 'Eerst dit. Zie Kamerstuk 26 643, nr. 1011, p. 7. Dan dat.';
    const around = (offset: number, bounds = { start: 0, end: text.length }) => {
      const { start, end } = sentenceAround(text, offset, bounds);
      return text.slice(start, end);
    };
    assert.equal(around(text.indexOf('1011')), 'Zie Kamerstuk 26 643, nr. 1011, p. 7.');
    assert.equal(around(0), 'Eerst dit.');
    assert.equal(around(999), 'Dan dat.');
    assert.equal(around(3, { start: 11, end: 20 }), 'Zie Kamer');
  });

  it('is bounded in a text without stops', () => {
    const text = 'woord '.repeat(100_000);
    const { start, end } = sentenceAround(text, 300_000, { start: 0, end: text.length });
    assert.ok(end - start <= 4000);
  });
});

describe('questions', () => {
  const asking = [
    'Kan de minister dat toelichten?',
    'Zo ja, welke?',
    'De leden van de VVD-fractie vragen of dat zo is.',
    'Deze leden vragen de minister aan te geven hoe dat komt.',
    'Zij vragen in hoeverre de minister dat weet.',
    'De leden vragen naar de stand van zaken.',
    'De leden van de SP-fractie verzoeken de regering toe te lichten waarom.',
    'Genoemde leden verzoeken de minister in te gaan op de kosten.',
    'Graag vernemen deze leden hoe dat zit.',
    'De leden horen graag of dat klopt.',
    'In hoeverre regelt het voorstel dat, vragen de leden van de VVD-fractie.',
    'Het lid Omtzigt vraagt waarom dat niet kan.',
    'Voorts vragen deze leden wanneer de wet ingaat.',
    'Voorts vragen zij waarom er zo weinig aandacht voor is.',
    '«Wie betaalt dat?»',
  ];
  const telling = [
    'De leden van de CDA-fractie vragen aandacht voor kinderen.',
    'De leden van de BBB-fractie sluiten zich aan bij de vragen van de SP-fractie.',
    'Deze leden hebben hierover nog enkele vragen.',
    'Zij danken de minister voor de antwoorden op de vragen over hoe het gaat.',
    'De leden verzoeken de minister met klem om niet in te stemmen met het voorstel.',
    'De vragen zijn op 3 mei gesteld.',
    'Het kabinet deelt die zorg niet.',
    'De leden maken graag van de gelegenheid gebruik om vragen te stellen.',
  ];
  for (const sentence of asking) it(`asks: ${sentence}`, () => assert.equal(asks(sentence), true));
  for (const sentence of telling) it(`does not ask: ${sentence}`, () => assert.equal(asks(sentence), false));
});
