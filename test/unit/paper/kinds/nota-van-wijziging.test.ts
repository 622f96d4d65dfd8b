import { reads } from '../said';

describe('nota van wijziging', () => {
  it('reads numbered points and the explanation', () => {
    reads(
      `
      36 342 Wet bomen en struiken
      Nr. 10 TWEEDE NOTA VAN WIJZIGING
      Ontvangen 12 september 2024
      Het voorstel van wet wordt als volgt gewijzigd:
      A
      In artikel 2, eerste lid, wordt «bomen» vervangen door «bomen en struiken».
      B
      Na artikel 5 wordt een artikel ingevoegd, luidende:
      Artikel 5a
      Struiken worden gesnoeid.
      TOELICHTING
      I. Algemeen
      Met deze nota van wijziging worden ook struiken beschermd tegen onverhoedse kap door derden.
      II. Onderdelen
      Onderdeel A
      Dit onderdeel voegt struiken toe.
      De Minister van Landbouw,
      P. Voorbeeld
      `,
      {
        head: 'kst-36342-10 · tweede nota van wijziging (NvW) · II · – · 2024-09-12',
        outline: `
          A
          B
          TOELICHTING
            I. Algemeen
            II. Onderdelen
              Onderdeel A
          `,
      },
    );
  });

  it('reads points with a number alone, and what they insert as text', () => {
    reads(
      `
      36 342 Wet bomen en struiken

      Nr. 10 NOTA VAN WIJZIGING

      Het voorstel van wet wordt als volgt gewijzigd:

      1.

      Artikel I wordt als volgt gewijzigd:

      a. Na onderdeel D wordt een onderdeel ingevoegd, luidende:

      Da

      In artikel 5 wordt «boom» vervangen door «struik».

      2.

      Artikel II vervalt.

      TOELICHTING

      Onderdeel 1

      Dit onderdeel voegt struiken toe.
      `,
      { outline: '1.\n2.\nTOELICHTING\n  Onderdeel 1\n' },
    );
  });

  it('reads points with a bare number, and passes over the number of a page', () => {
    reads(
      `
      36 342 Wet bomen en struiken

      Nr. 12 NOTA VAN WIJZIGING

      Het voorstel van wet wordt als volgt gewijzigd:

      1

      Artikel I, onderdeel D, komt te luiden:

      D

      Artikel 8 komt te luiden:

      Artikel 8

      1. Een struik is geen boom.

      7

      2

      Artikel II vervalt.

      Toelichting

      De nummering klopte niet.
      `,
      { outline: '1\n2\nToelichting\n' },
    );
  });

  it('reads a draft', () => {
    reads(
      '# Nota van wijziging\n\nHet voorstel van wet wordt als volgt gewijzigd:\n\n## A\n\nArtikel 3 vervalt.\n\n## Toelichting\n',
      {
        head: '– · nota van wijziging (NvW) · – · – · –',
        outline: 'A\nToelichting\n',
      },
    );
  });
});
