/**
 * Words that tell where the name of a law begins and ends. A name that the tables do not know is read word by word:
 * it begins with a word that names a kind of law ("Wet", "Besluit", "Mediabesluit") and goes on until a word that
 * cannot stand in a name (a verb, a conjunction, an article).
 */

/** Nouns that name a kind of law; a compound ends with one ("Kaderwet", "Uitvoeringsbesluit"). */
const kinds = [
  'wetboek',
  'wet',
  'besluit',
  'regeling',
  'reglement',
  'verordening',
  'richtlijn',
  'verdrag',
  'statuut',
  'handvest',
  'overeenkomst',
  'conventie',
  'protocol',
  'akkoord',
  'beschikking',
  'circulaire',
  'voorschrift',
  'beleidsregels',
  'beleidsregel',
  'grenscode',
  'visumcode',
  'douanewetboek',
] as const;

/** Words that look like a compound with a kind of law, but name none. */
const noLaws = new Set(
  (
    'noodwet rijkswet kaderwet spoedwet wijzigingswet invoeringswet uitvoeringswet begrotingswet herstelwet ' +
    'initiatiefwet ontwerpwet goedkeuringswet verzamelwet machtigingswet intrekkingswet reparatiewet aanpassingswet ' +
    'moederwet strafwet natuurwet belastingwet onderwijswet raamwet slotwet overgangswet implementatiewet ' +
    'verlengingswet coronawet ontwerprichtlijn kaderrichtlijn uitvoeringsrichtlijn wijzigingsrichtlijn ' +
    'conceptrichtlijn basisrichtlijn moederrichtlijn ontwerpverordening conceptverordening uitvoeringsverordening ' +
    'basisverordening wijzigingsverordening gemeenteverordening modelverordening raadsverordening eu-richtlijn ' +
    'eu-verordening ontwerpverdrag wijzigingsverdrag goedkeuringsverdrag basisverdrag moederverdrag'
  ).split(' '),
);

/**
 * Kinds whose name goes on with lower-case words: "Wet milieubeheer", "Kaderwet adviescolleges", "Besluit voertuigen".
 * Behind any other compound ("Mediabesluit 2008") only a year or a capital belongs to the name.
 */
const openKinds = new Set([
  'wet',
  'besluit',
  'regeling',
  'reglement',
  'verdrag',
  'verordening',
  'richtlijn',
  'wetboek',
  'rijkswet',
  'landsverordening',
  'landsbesluit',
  'eilandsverordening',
  'kaderwet',
  'kaderverdrag',
  'kaderregeling',
  'kaderbesluit',
  'ontwerpbesluit',
  'ontwerpregeling',
  'ontwerpwet',
  'uitvoeringswet',
  'uitvoeringsbesluit',
  'uitvoeringsregeling',
  'invoeringswet',
  'invoeringsbesluit',
  'invoeringsregeling',
  'aanpassingswet',
  'aanvullingswet',
  'aanvullingsbesluit',
  'instellingswet',
  'instellingsbesluit',
  'instellingsregeling',
  'intrekkingswet',
  'overgangswet',
  'beginselenwet',
  'verzamelwet',
  'reparatiewet',
  'goedkeuringswet',
  'machtigingswet',
  'noodwet',
  'spoedwet',
  'herstelwet',
  'subsidieregeling',
  'stimuleringsregeling',
  'activiteitenbesluit',
  'organisatiebesluit',
  'examenbesluit',
  'vaststellingsbesluit',
  'mandaatbesluit',
  'bekostigingsbesluit',
  'wijzigingswet',
  'wijzigingsbesluit',
  'tariefbesluit',
  'beleidsregel',
  'beleidsregels',
  'statuut',
  'handvest',
  'protocol',
  'overeenkomst',
  'conventie',
  'voorschrift',
  'circulaire',
]);

/** Kinds that cite a treaty: their names run over more words ("Verdrag inzake de rechten van het kind"). */
const treatyKinds = /(?:verdrag|protocol|overeenkomst|handvest|conventie|akkoord|statuut)$/;

/** Adjectives before the kind: "Algemene wet …", "Tijdelijke wet …", "Europees Verdrag …". */
const openers = new Set(
  (
    'algemene algemeen tijdelijke nieuwe voorlopige nadere experimentele internationaal internationale europees ' +
    'europese nederlandse financiele bijzondere buitengewone eerste tweede derde vierde vijfde zesde ' +
    'zevende elfde twaalfde dertiende veertiende vijftiende zestiende facultatief ' +
    'aanvullend aanvullende haags haagse gemeenschappelijk collectieve koninklijk provinciale interne nationale ' +
    'arbitrale benelux universele noord-atlantisch gedelegeerde penitentiaire militaire'
  ).split(' '),
);

/** Words that never stand in the name of a law, but often right behind it. */
const enders = new Set(
  // conjunctions, pronouns, adverbs
  (
    'dat die dit deze waarin waarbij waaraan waarop waarmee waardoor waarvan waarvoor waaronder waaruit wie wat welke ' +
    'als indien tenzij omdat zodat opdat doordat terwijl hoewel wanneer voordat nadat zoals dan dus want maar echter ' +
    'ook niet geen nog al reeds noch zowel respectievelijk onderscheidenlijk alsmede evenals jo juncto danwel of c.q. ' +
    'er hier daar hij zij ze het de een zijn haar hun wij we u uw ons onze deels tevens immers daarom daarbij daarmee ' +
    'daartoe daarnaast daarvan daarvoor hierbij hiervan hierin hiertoe nu toch slechts alleen wel juist zelf zelfs ' +
    'aldus overigens namelijk eveneens mede om door uit naar sinds vanaf ten aan over onder binnen volgens tegenover ' +
    'krachtens ingevolge gelet gezien ondanks zonder tijdens conform sprake geheel mogelijk nodig noodzakelijk ' +
    'volgt wordt worden werd werden is was waren bent ben heeft hebben had hadden kan kunnen kon konden moet moeten ' +
    'moest moesten mag mogen zal zullen zou zouden wil willen dient dienen behoeft hoeft hoeven blijft blijven blijkt ' +
    'komt komen gaat gaan staat staan stelt stellen geldt gelden luidt luiden bepaalt bepalen bevat bevatten biedt ' +
    'bieden geeft geven regelt regelen ziet zien schrijft vereist verbiedt voorziet voorzien vormt vormen treedt ' +
    'treden vervalt vervallen maakt maken leidt leiden betreft betreffen brengt brengen vindt vinden verleent krijgt ' +
    'laat laten ligt liggen houdt houden doet doen acht achten vraagt vragen wijst wijzen spreekt spreken noemt ' +
    'noemen kent kennen eist eisen verplicht verplichten beoogt beogen beschermt waarborgt verstaan verstaat ' +
    'bestaat bestaan omvat omvatten strekt strekken valt vallen werkt hanteert hanteren gebruikt verwijst verwijzen ' +
    'luidde gold gaf kwam stond bleef deed werkte lijkt schiet sluit ontbreekt ' +
    // participles
    'bedoeld bedoelde genoemd genoemde gesteld gestelde opgenomen neergelegd neergelegde geregeld geregelde ' +
    'vastgelegd vastgelegde vermeld vermelde omschreven voorgeschreven beschreven gewijzigd toegepast gebaseerd ' +
    'verankerd verankerde gegeven opgelegd opgelegde verleend verleende bepaald bepaalde uitgewerkt uitgewerkte ' +
    'aangewezen toegekend toegekende ingesteld ingestelde gehanteerd gehanteerde geformuleerd geformuleerde ' +
    'getroffen gemaakt vereiste vervat vervatte toegestaan toegestane aangehaald aangehaalde besproken ' +
    'gevorderd geboden gehouden gedaan verboden gedefinieerd gedefinieerde verstrekt verstrekte overtreden ' +
    'geschonden gewaarborgd gewaarborgde beschermde beoogde gevolgd ingevoerd ingevoegd toegevoegd geschrapt ' +
    'aangepast aangevuld vervangen ingetrokken ondertekend gekozen strafbaar bevoegd verplichte'
  ).split(' '),
);
enders.delete('verplichte');
enders.delete('nationale');

/** Prepositions that may stand right behind the kind: "Wet op …", "Wet tot …", "Verdrag inzake …". */
const firstPrepositions = new Set([
  'op',
  'tot',
  'ter',
  'tegen',
  'inzake',
  'betreffende',
  'houdende',
  'nopens',
  'voor',
  'in',
  'van',
]);
/** Prepositions that may stand further on in a name, before a noun without article: "Besluit eisen inzake". */
const innerPrepositions = new Set(['inzake', 'ter', 'tegen', 'betreffende']);
/** Nouns behind "op de", "in de", "bij de" that are of the sentence, and no field that a law is about. */
const noFields = new Set(
  (
    'praktijk toekomst website toelichting basis hand orde punt wijze manier tekst bijlage kamer periode zaak context ' +
    'geval begroting plaats datum dag week maand jaar tijd wet artikel lid brief nota motie voorstel wetsvoorstel ' +
    'behandeling bespreking uitvoering voorbereiding totstandkoming inwerkingtreding evaluatie toepassing beantwoording ' +
    'verslag debat advies besluit regeling agenda huidige volgende eerste tweede kader verband licht gang'
  ).split(' '),
);

/** Words behind "van" that show that the name ended before it: "van toepassing", "van de". */
const behindVan = new Set(
  'toepassing kracht belang overeenkomstige mening oordeel rechtswege invloed waarde plan de het een deze die dat dit onze hun zijn haar'.split(
    ' ',
  ),
);

export type Kind = 'open' | 'closed';

/** Kinds by their last two letters: nearly every word ends here. */
const kindsByEnding = new Map<string, readonly string[]>();
for (const kind of kinds) {
  const ending = kind.slice(-2);
  kindsByEnding.set(ending, [...(kindsByEnding.get(ending) ?? []), kind]);
}
const noKinds: readonly string[] = [];

/** What kind of law a word names: "open" when lower-case words may follow; null when it names none. */
export function kindOf(word: string): Kind | null {
  if (openKinds.has(word)) return 'open';
  for (const kind of kindsByEnding.get(word.slice(-2)) ?? noKinds) {
    if (word.endsWith(kind) && word.length > kind.length + 2) return 'closed';
  }
  return word === 'grondwet' ? 'closed' : null;
}

/** Whether a compound without capital still names a law: "de kieswet", "de vogelrichtlijn", but not "de begrotingswet". */
export function namesLawInLowerCase(word: string): boolean {
  if (noLaws.has(word)) return false;
  if (word.endsWith('wet')) return word.length > 6;
  return /.{3}(?:richtlijn|verordening|verdrag)$/.test(word);
}

export function isTreaty(word: string): boolean {
  return treatyKinds.test(word);
}

export function isOpener(word: string): boolean {
  return openers.has(word);
}

export function endsName(word: string): boolean {
  return enders.has(word);
}

export function mayFollowKind(word: string): boolean {
  return firstPrepositions.has(word);
}

export function isInnerPreposition(word: string): boolean {
  return innerPrepositions.has(word);
}

export function isNoField(word: string): boolean {
  return noFields.has(word);
}

export function endsNameBehindVan(word: string): boolean {
  return behindVan.has(word);
}

/** Determiners before a name: "van de Awb", "van ’t Wetboek". */
export const determiners: ReadonlySet<string> = new Set(['de', 'het', "'t", 't']);

/** Words between the determiner and the name: "van de huidige Awb", "van het voorgestelde Wetboek van Strafvordering". */
export const adjectives: ReadonlySet<string> = new Set(
  (
    'huidige nieuwe oude voorgestelde toekomstige voormalige toenmalige geldende gewijzigde herziene bestaande ' +
    'vigerende ingetrokken vervallen nederlandse eerdere voorliggende onze belgische duitse franse respectievelijk ' +
    'onderscheidenlijk eigen'
  )
    .toLowerCase()
    .split(' '),
);

/** Months as they stand in the date of a law: "Wet van 3 juli 1996". */
export const months: ReadonlySet<string> = new Set(
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
);

/**
 * Words with several capitals behind "van de" that are no law: organisations, papers, measures.
 */
export const noAbbreviations: ReadonlySet<string> = new Set(
  (
    'NAVO VN OESO AFM DNB ACM CBS OM NRC AD FNV CNV VNG IPO UWV SVB SER RvS HR EHRM HvJ IND AIVD MIVD NCTV DNA AO ' +
    'MvT MvA NvW VSO CAO KB EK TK PvdA CDA VVD SP PVV CU SGP BBB NSC FVD PvdD DENK IGJ NVWA ILT RVO DUO COA DJI WRR ' +
    'ROB WODC RIVM KNMI TNO NZa ZiN CIZ CAK GGD GGZ BES EER EEG JBZ RBZ RAZ BNC OV PV NL BV NV ZBO RWT RMO RVZ'
  ).split(' '),
);
