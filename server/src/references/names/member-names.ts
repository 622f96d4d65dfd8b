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
  Frijters-Klijnen, Geluk-Poortvliet, Hamming-Bluemink, Hennis-Plasschaert, Huijbregts-Schiedon, Huizinga-Heringa,
  Jorritsma-Lebbink, Jorritsma-van Oosten, Kalsbeek-Jasperse, Klip-Martin, Kneppers-Heijnert, Kooten-Arissen,
  Kraneveldt-van der Veen, Laan-Geselschap, Lokin-Sassen, Martens-America, Michon-Derkzen, Mulder-van Dam, Nieuwenhuizen-Wijbenga,
  Nijhof-Leeuw, Nijkerken-de Haan, Nijpels-Hezemans, Noorman-den Uyl, Oomen-Ruijten, Ortega-Martijn, Pouw-Verweij, Prins-Modderaar,
  Quik-Schuijt, Rikkers-Oosterkamp, Roos-Consemulder, Scheltema-de Nie, Slagt-Tichelman, Slagter-Roukema,
  Snijder-Hazelhoff, Soutendijk-van Appeldoorn, Swildens-Rozendaal, Timmerman-Buck, Versnel-Schmitz, Visseren-Hamakers,
  Voûte-Droste, Vries-Leggedoor, Vroonhoven-Kok, Wiegman-van Meppelen, Wijen-Nas, Willemse-van der Ploeg,
  Witteveen-Hevinga, Yeşilgöz-Zegerius`;

/**
 * Surnames, without particles, of members since 1996 as attendance lists print them. Two of them with a hyphen between
 * are two proposers ("Van Baarle-Dassen"), whatever stands before.
 */
const surnames = `
  Aalst, Aartsen, Agema, Akerboom, Alkaya, Amhaouch, Andriessen, Apeldoorn, Aptroot, Arib, Arissen, Ark,
  Asscher, Atsma, Azarkan, Azmani, Baarle, Backer, Barth, Baudet, Becker, Beckerman, Beckers, Beek,
  Beertema, Belhaj, Berg, Berge, Bergkamp, Berndsen, Beukering, Beuving, Bevers, Bezaan, Bijenhof,
  Bijsterveld, Bikker, Bikkers, Bisschop, Boer, Bolkestein, Bommel, Bontenbal, Bontes, Boomsma, Bosch,
  Bosma, Bosman, Boswijk, Bouali, Bouchallikh, Boucke, Boulakjar, Bouwmeester, Boxtel, Bredenoord,
  Brekelmans, Brenk, Breugel, Brink, Brinkman, Broeke, Bromet, Bröcker, Bruijn, Bruins, Bruyning, Buijsse,
  Buitenweg, Buma, Bushoff, Campen, Ceder, Ceulemans, Chakor, Çörüz, Dam, Dassen, Dekker, Depla, Dercksen,
  Diertens, Dijck, Dijk, Dijkgraaf, Dijkhoff, Dijksma, Dijkstra, Diks, Dobbe, Doel, Don, Drost,
  Duivesteijn, Dupuis, Duthler, Duyvendak, Eerdmans, Eijs, Elias, Ellemeet, Ellian, Elzinga, Engels,
  Ephraim, Eppink, Ergin, Erkens, Esch, Essers, Ester, Faber, Fiers, Flach, Flierman, Fokke, Franken,
  Fritsma, Futselaar, Gabriëls, Ganzevoort, Gent, Gerbrandy, Gerkens, Gerven, Gesthuizen, Geurts, Ginneken,
  Graaf, Grashoff, Graus, Grave, Grevink, Grinwis, Groot, Groothuizen, Gündoğan, Haan, Hachchi, Haga,
  Hagen, Halsema, Hamer, Hammelburg, Harbers, Hattem, Haverkamp, Haverkort, Heemst, Heerema, Heerma,
  Heinen, Helder, Helvert, Hermans, Hertzberger, Heutink, Hiddema, Hijink, Hil, Hirsch, Hoekstra, Hoeve,
  Holdijk, Hoop, Horst, Houwelingen, Houwers, Hul, Idsinga, Irrgang, Jansen, Jetten, Jong, Joseph,
  Kahraman, Kamminga, Kant, Kappen, Karabulut, Kat, Kathmann, Keijzer, Kent, Kerseboom, Kerstens, Kesteren,
  Kisteman, Klaver, Klaveren, Klein, Klink, Knapen, Knip, Knops, Koekkoek, Koerhuis, Koffeman, Kok, Koning,
  Kooiman, Koole, Koolmees, Koopmans, Kops, Kort, Kostić, Kox, Köhler, Krol, Kröger, Krul, Kuik, Kuiken,
  Kuiper, Kuzu, Kwint, Laan, Laçin, Lagas, Lahlah, Lange, Lee, Leers, Leijten, Lempens, Linde, Linden,
  Linthorst, Lintmeijer, Litjens, Lodders, Luijben, Maatoug, Madlener, Maeijer, Marcouch, Marijnissen,
  Markuszower, Martels, Martens, Meenen, Meijer, Meijeren, Meulenkamp, Middendorp, Minhas, Mohandis, Molen,
  Monasch, Mooiman, Moorlag, Mulder, Mutluer, Nagel, Neppérus, Nieuwenhuijzen, Nijboer, Nispen, Nooren,
  Nordkamp, Ojik, Omtzigt, Oskam, Otten, Otterloo, Oualhadj, Ouwehand, Overbeek, Özdil, Öztürk, Özütok,
  Palland, Paternotte, Patijn, Paul, Paulusma, Pechtold, Peters, Pierik, Pijlman, Piri, Plas, Ploumen,
  Podt, Popken, Poppe, Postema, Postma, Potters, Prast, Raak, Raan, Raemakers, Rahimi, Rajkowski, Recourt,
  Regterschot, Renkema, Reuten, Reynaers, Richardson, Rij, Roemer, Rog, Rombouts, Ronnes, Rooderkerk,
  Rooijen, Roon, Rosenmöller, Rouvoet, Ruers, Rutte, Sahla, Samsom, Sap, Saris, Sazias, Schaap, Schalk,
  Schaper, Schippers, Schnabel, Scholten, Schonis, Schouten, Schouw, Schouwenaar, Schrijver, Segers, Sent,
  Servaes, Sienot, Simons, Sini, Sjoerdsma, Slob, Slootweg, Sluijs, Smaling, Smals, Smeulders, Sneller,
  Snels, Soepboer, Sörensen, Spekman, Spies, Staaij, Stellingwerf, Stienen, Stoffer, Straatman, Strien,
  Strik, Strolenberg, Stultiens, Swagerman, Sylvester, Taverne, Teeven, Tellegen, Temmink, Terpstra,
  Teunissen, Thieme, Thijssen, Thissen, Tielen, Tongeren, Toorenburg, Tseggai, Ulenbelt, Uppelschoten,
  Valstar, Vedder, Veldman, Veltman, Ven, Vendrik, Venrooy, Verbugt, Verburg, Verheijen, Verhoeven,
  Verkuijlen, Vermeij, Vestering, Vijlbrief, Visser, Vlietstra, Volp, Vondeling, Voordewind, Voortman, Vos,
  Vries, Warmerdam, Wassenberg, Weerdenburg, Welzijn, Werf, Werner, Westerveld, Wever, Weverling,
  Weyenberg, Wezel, Wiersma, Wijngaarden, Wilders, Wingelaar, Woude, Wout, Wörsdörfer, Wuite, Zandbrink,
  Zeedijk, Ziengs, Zijlstra`;

/** Surnames of two words without a hyphen; a particle may stand before them. */
const twoWords = `
  Bruins Slot, Dezentjé Hamming, Haersma Buma, Hoop Scheffer, Klein Breteler, Klein Molekamp, Koşer Kaya,
  Mei Li, Meppelen Scheppink, Rinnooy Kan, Singh Varma, Six Dijkstra, Rabin Ghobadi`;

/** First names that official lists print with homonyms, and others that drafters print. */
const first = `
  Agnes, Alexander, Anne, Arno, Attje, Aukje, Barbara, Bart, Bas, Bente, Carla, Carola, Caroline, Chris, Christine,
  Corinne, Daan, Daniel, Derk, Diederik, Edgar, Elbert, Emiel, Erik, Esther, Eva, Farid, Femke, Fleur, Frans, Fred, Gerard,
  Gert-Jan, Gidi, Gijs, Hans, Harry, Helma, Hilde, Ingrid, Inge, Isa, Jaco, Jan, Jasper, Jeanet, Jeroen, Jesse,
  Jimmy, Joba, Joost, Julian, Kati, Kees, Khadija, Laura, Laurens, Lammert, Léon, Lilian, Liesbeth, Lisa, Lodewijk,
  Machiel, Mariëtte, Marijke, Marieke, Mark, Martijn, Martin, Maarten, Li, Merel, Michel, Michiel, Mirjam, Nicki, Niek,
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
/** Folded surnames that are whole names by themselves. */
export const knownSurnames: ReadonlySet<string> = new Set(list(surnames));
export const twoWordNames: ReadonlySet<string> = new Set(list(twoWords));
export const firstNames: ReadonlySet<string> = new Set(list(first));
export const namesWithVan: ReadonlySet<string> = new Set(list(withVan));

function list(names: string): string[] {
  return names.split(',').map((name) => foldName(name.trim().replace(/\s+/g, ' ')));
}
