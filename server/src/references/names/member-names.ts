import { foldName } from './fold';

/**
 * Facts on how members of both chambers are named (domain.md 4.2; attendance lists of the Handelingen 1996–2025).
 * A hyphen is a join of two proposers ("Van Baarle-Dassen") or a part of one name ("Pouw-Verweij"): only a table
 * tells. What is in no table is decided by the words around it (person-name.ts).
 */
const hyphenated = `
  Aiking-van Wageningen, Ardenne-van der Hoeven, Augusteijn-Esser, Baay-Timmerman, Bakker-Klein, Beukering-Huijbregts,
  Bijleveld-Schouten, Bijsterveldt-Vliegenthart, Blanksma-van den Heuvel, Blécourt-Wouterse, Blerck-Woerdman,
  Broekers-Knol, Bruijn-Wezeman, Dekker-Abdulaziz, Dik-Faber, Doelman-Pel, El-Fassed, Faber-van de Klashorst,
  Frijters-Klijnen, Halsema-Boddeke, Hamming-Bluemink, Hennis-Plasschaert, Huijbregts-Schiedon, Huizinga-Heringa,
  Jorritsma-Lebbink, Jorritsma-van Oosten, Kalsbeek-Jasperse, Klip-Martin, Kneppers-Heijnert, Kooten-Arissen,
  Kraneveldt-van der Veen, Lokin-Sassen, Martens-America, Michon-Derkzen, Mulder-van Dam, Nieuwenhuizen-Wijbenga,
  Nijhof-Leeuw, Nijpels-Hezemans, Noorman-den Uyl, Oomen-Ruijten, Ortega-Martijn, Pouw-Verweij, Prins-Modderaar,
  Quik-Schuijt, Rikkers-Oosterkamp, Roos-Consemulder, Scheltema-de Nie, Slagt-Tichelman, Slagter-Roukema,
  Snijder-Hazelhoff, Soutendijk-van Appeldoorn, Swildens-Rozendaal, Timmerman-Buck, Visseren-Hamakers,
  Voûte-Droste, Vries-Leggedoor, Vroonhoven-Kok, Wiegman-van Meppelen, Wijen-Nas, Willemse-van der Ploeg,
  Witteveen-Hevinga, Yeşilgöz-Zegerius`;

/** Surnames of two words without a hyphen; a particle may stand before them. */
const twoWords = `
  Bruins Slot, Dezentjé Hamming, Haersma Buma, Hoop Scheffer, Klein Breteler, Klein Molekamp, Koşer Kaya,
  Meppelen Scheppink, Rinnooy Kan, Singh Varma, Six Dijkstra, Rabin Ghobadi`;

/** First names that official lists print with homonyms, and others that drafters print. */
const first = `
  Agnes, Alexander, Anne, Arno, Attje, Aukje, Barbara, Bart, Bas, Bente, Carla, Carola, Caroline, Chris, Christine,
  Corinne, Daan, Daniel, Derk, Diederik, Edgar, Elbert, Erik, Esther, Eva, Farid, Femke, Fleur, Frans, Fred, Gerard,
  Gert-Jan, Gidi, Gijs, Hans, Harry, Helma, Hilde, Ingrid, Inge, Isa, Jaco, Jan, Jasper, Jeanet, Jeroen, Jesse,
  Jimmy, Joba, Joost, Julian, Kati, Kees, Khadija, Laura, Laurens, Lammert, Léon, Lilian, Liesbeth, Lisa, Lodewijk,
  Machiel, Mariëtte, Marijke, Marieke, Mark, Martijn, Martin, Maarten, Merel, Michel, Michiel, Mirjam, Nicki, Niek,
  Nicolien, Olger, Paul, Peter, Pepijn, Pia, Pieter, Queeny, Raymond, Remco, René, Renske, Rens, Rob, Roelof, Romke,
  Ronald, Rudmer, Sadet, Sandra, Selçuk, Sietse, Songül, Stieneke, Suzanne, Sylvana, Thierry, Thom, Tjeerd, Tom, Ton,
  Tony, Tunahan, Vera, Wim, Wybren, Wytske, Wopke, Zihni`;

/** Surnames that carry "Van" by themselves: "motie van Dijk" may mean Dijk, "motie van Nispen" is Van Nispen's. */
const withVan = `
  Aalst, Apeldoorn, Ark, Baarle, Bemmel, Beukering, Bijsterveld, Bommel, Boxtel, Brenk, Campen, Dam, Dekken, Dijck,
  Eijk, Eijs, Esch, Gent, Gerven, Gesthuizen, Ginneken, Groningen, Gurp, Haersma Buma, Haga, Hattem, Helvert, Hijum,
  Hoof, Houwelingen, Kappen, Kent, Kesteren, Klaveren, Kooten, Laar, Lanschot, Meenen, Meijeren, Middelkoop,
  Miltenburg, Nieuwenhuizen, Nieuwenhoven, Nispen, Nuland, Ojik, Oosten, Oosterhout, Oudenallen, Outeren, Pareren,
  Raak, Raan, Rij, Rooijen, Strien, Toorenburg, Tongeren, Veldhoven, Velzen, Vliet, Vroonhoven, Weerdenburg, Weelden,
  Weyenberg, Wijngaarden, Zanten, Zandbrink`;

/** Folded pairs of the words around the hyphen: "pouw verweij"; behind it a particle may stand. */
export const hyphenatedPairs: ReadonlySet<string> = new Set(
  list(hyphenated).map((name) => {
    const [left = '', right = ''] = name.split('-');
    return `${left} ${right.split(' ').at(-1)}`;
  }),
);
export const twoWordNames: ReadonlySet<string> = new Set(list(twoWords));
export const firstNames: ReadonlySet<string> = new Set(list(first));
export const namesWithVan: ReadonlySet<string> = new Set(list(withVan));

function list(names: string): string[] {
  return names.split(',').map((name) => foldName(name.trim().replace(/\s+/g, ' ')));
}
