import type { Case } from './describe-cases';

const sr = 'jci1.3:c:BWBR0001854';
const awb = 'jci1.3:c:BWBR0005537';

/** domain.md 3.1, in sentences of our own. */
const shapes: readonly Case[] = [
  ['Volgens «artikel 273g van het Wetboek van Strafrecht» mag dat niet.', `${sr}&artikel=273g`],
  ['het «artikel 273g Wetboek van Strafrecht», dat sinds kort geldt', `${sr}&artikel=273g`],
  ['zie «artikel 273g Sr»', `${sr}&artikel=273g`],
  ['zoals «art. 6:162 BW» bepaalt', 'jci1.3:c:BWBR0005289&artikel=162'],
  ['op «art. 6:162 lid 2 BW» gebaseerd', 'jci1.3:c:BWBR0005289&artikel=162&lid=2'],
  ['op «artikel 36e, derde lid, Sr» gegrond', `${sr}&artikel=36e&lid=3`],
  ['de «artikelen 287 en 36e Sr» samen', `${sr}&artikel=287 ${sr}&artikel=36e`],
  [
    '«Artikel 4:5, vierde lid, van de Algemene wet bestuursrecht» geeft een termijn.',
    `${awb}&artikel=4:5&lid=4`,
  ],
  ['een beroep op «art. 8 EVRM»', 'jci1.3:c:BWBV0001000&artikel=8'],
  ['uit «Boek 7 van het Burgerlijk Wetboek» volgt', 'jci1.3:c:BWBR0005290'],
  ['met «titel 7 van Boek 7 BW» vergeleken', 'jci1.3:c:BWBR0005290'],
  ['op de voet van «§ 2.3 Awb»', awb],
  ['Grondslag: «WNo art. XV».', 'jci1.3:c:BWBR0003372&artikel=XV'],
  ['in de zin van «artikel 620 van Boek 7 van het Burgerlijk Wetboek»', 'jci1.3:c:BWBR0005290&artikel=620'],
  [
    'op grond van «artikel 7:758 lid 4 van het Burgerlijk Wetboek» blijft',
    'jci1.3:c:BWBR0005290&artikel=758&lid=4',
  ],
];

/** Numbers of articles. */
const numbers: readonly Case[] = [
  ['«artikel 1 van de Grondwet» verbiedt', 'jci1.3:c:BWBR0001840&artikel=1'],
  ['«artikel 126nba van het Wetboek van Strafvordering»', 'jci1.3:c:BWBR0001903&artikel=126nba'],
  ['«artikel 7:658a BW»', 'jci1.3:c:BWBR0005290&artikel=658a'],
  ['«artikel 7A:1576 BW» over koop op afbetaling', 'jci1.3:c:BWBR0006000&artikel=1576'],
  ['«artikel 5.2.3a van de Wet educatie en beroepsonderwijs»', 'jci1.3:c:BWBR0007625&artikel=5.2.3a'],
  ['«artikel 12bis van de Woningwet»', 'jci1.3:c:BWBR0005181&artikel=12bis'],
  ['«artikel Y 12 van de Kieswet»', 'jci1.3:c:BWBR0004627'],
  ['«artikel V 1, eerste lid, van de Kieswet» noemt', 'jci1.3:c:BWBR0004627'],
  [
    '«artikel 2.14a, tweede lid, van de Wet inkomstenbelasting 2001», die',
    'jci1.3:c:BWBR0011353&artikel=2.14a&lid=2',
  ],
  ['«artikel 273f (oud) Sr»', `${sr}&artikel=273f`],
  ['«artikelen 3 tot en met 5 Awb»', `${awb}&artikel=3 ${awb}&artikel=5`],
  ['«artikelen 3:2–3:4 Awb»', `${awb}&artikel=3:2 ${awb}&artikel=3:4`],
  ['«artikel XVIII van de Invoeringswet Omgevingswet»', 'null'],
];

/** Pin-cites. */
const pins: readonly Case[] = [
  [
    '«artikel 12, eerste lid, aanhef en onder a, van de Wet op het financieel toezicht»',
    'jci1.3:c:BWBR0020368&artikel=12&lid=1&o=a',
  ],
  ['«artikel 3, eerste en tweede lid, van de Opiumwet»', 'jci1.3:c:BWBR0001941&artikel=3'],
  [
    '«artikel 3, tweede lid, onderdeel b, onder 1°, van de Opiumwet»',
    'jci1.3:c:BWBR0001941&artikel=3&lid=2&o=b&o=1',
  ],
  [
    '«artikel 15j, tweede lid, onderdelen a tot en met c, van de Zorgverzekeringswet»',
    'jci1.3:c:BWBR0018450&artikel=15j&lid=2',
  ],
  ['«artikel 5 lid 1 sub c Wlz»', 'jci1.3:c:BWBR0035917&artikel=5&lid=1&o=c'],
  ['«artikel 6, lid 1, onder f), AVG»', '32016R0679'],
  ['«artikel 6(1)(f) AVG»', '32016R0679'],
  [
    '«artikel 10, eerste lid, tweede volzin, van de Wet open overheid»',
    'jci1.3:c:BWBR0045754&artikel=10&lid=1',
  ],
  ['«artikel 10, laatste volzin, van de Wet open overheid»', 'jci1.3:c:BWBR0045754&artikel=10'],
  ['«artikel 3, 2e lid, van de Leerplichtwet 1969»', 'jci1.3:c:BWBR0002628&artikel=3&lid=2'],
  ['«artikel 3, leden 2 en 3, van de Leerplichtwet 1969»', 'jci1.3:c:BWBR0002628&artikel=3'],
  ['«artikel 11, vijfde lid (nieuw), van de Mediawet 2008»', 'jci1.3:c:BWBR0025028&artikel=11&lid=5'],
  ['«artikel 7, aanhef en onderdeel b, van de Paspoortwet»', 'jci1.3:c:BWBR0005212&artikel=7&o=b'],
  ['«artikel 1.1, onder i, van de Wet langdurige zorg»', 'jci1.3:c:BWBR0035917&artikel=1.1&o=i'],
  ['«artikel 101, lid 3, VWEU»', 'null'],
  ['«artikel 107, derde lid, onder c, van het Verdrag betreffende de werking van de Europese Unie»', 'null'],
];

/** Several articles, laws and labels. */
const lists: readonly Case[] = [
  [
    '«artikelen 3, eerste lid, 5 en 7, derde lid, onderdeel a, van de Wet dieren» in werking treedt',
    'jci1.3:c:BWBR0030250&artikel=3&lid=1 jci1.3:c:BWBR0030250&artikel=5 jci1.3:c:BWBR0030250&artikel=7&lid=3&o=a',
  ],
  [
    '«artikel 3 juncto artikel 5 van de Wob»',
    'jci1.3:c:BWBR0005252&artikel=3 jci1.3:c:BWBR0005252&artikel=5',
  ],
  ['«artikel 3:2 jo. 3:46 Awb»', `${awb}&artikel=3:2 ${awb}&artikel=3:46`],
  [
    '«Artikel 4.14, tweede lid, en artikel 5.29, tweede lid, van de Omgevingsregeling» wijzen die aan.',
    'null',
  ],
  ['«artikel 8 EVRM» en «artikel 7 Handvest»', 'jci1.3:c:BWBV0001000&artikel=8', 'null'],
  ['«artikel 150d Pensioenwet» en «artikel 145c Wvb»', 'jci1.3:c:BWBR0020809&artikel=150d', 'null'],
  [
    'de «artikelen 12 van de Woningwet» en «15, tweede lid, van de Gemeentewet»',
    'jci1.3:c:BWBR0005181&artikel=12',
    'jci1.3:c:BWBR0005416&artikel=15&lid=2',
  ],
  [
    '«artikel Y 25, tweede lid, van de Kieswet» juncto «artikel V 1, eerste lid, van de Kieswet»',
    'jci1.3:c:BWBR0004627',
    'jci1.3:c:BWBR0004627',
  ],
  [
    '«artikel 6:162 BW» jo. «6:163 BW»',
    'jci1.3:c:BWBR0005289&artikel=162',
    'jci1.3:c:BWBR0005289&artikel=163',
  ],
];

/** Where the name of a law ends: known names. */
const knownNames: readonly Case[] = [
  [
    '«artikel 7 van de Wet marktordening gezondheidszorg» stelt de NZa vast',
    'jci1.3:c:BWBR0020078&artikel=7',
  ],
  ['«artikel 7 van de Wet marktordening gezondheidszorg» (Wmg)', 'jci1.3:c:BWBR0020078&artikel=7'],
  ['«artikel 79 van de Grondwet».', 'jci1.3:c:BWBR0001840&artikel=79'],
  ['«artikel 79 van de grondwet» zegt', 'jci1.3:c:BWBR0001840&artikel=79'],
  ['«artikel 5 van de Wet op de ondernemingsraden» wordt aangepast', 'jci1.3:c:BWBR0002747&artikel=5'],
  ['«artikel 5 van de wet op de ondernemingsraden» wordt aangepast', 'jci1.3:c:BWBR0002747&artikel=5'],
  [
    '«artikel 8.1 van de Wet kwaliteit, klachten en geschillen zorg» geldt',
    'jci1.3:c:BWBR0037173&artikel=8.1',
  ],
  [
    '«artikel 2 van de Algemene wet inkomensafhankelijke regelingen» definieert',
    'jci1.3:c:BWBR0018472&artikel=2',
  ],
  [
    '«artikel 12 van de Uitvoeringswet Algemene verordening gegevensbescherming»',
    'jci1.3:c:BWBR0040940&artikel=12',
  ],
  ['«artikel 12 van de Algemene verordening gegevensbescherming»', '32016R0679'],
  [
    '«artikel 3 van de Wet openbare lichamen Bonaire, Sint Eustatius en Saba» en meer',
    'jci1.3:c:BWBR0028142&artikel=3',
  ],
  ['«artikel 39 van de Wet veiligheidsregio’s» werkt', 'jci1.3:c:BWBR0027466&artikel=39'],
  ['«artikel 59 van de Vreemdelingenwet 2000» en', 'jci1.3:c:BWBR0011823&artikel=59'],
  ['«artikel 59 Vw 2000» en', 'jci1.3:c:BWBR0011823&artikel=59'],
  ['«artikel 25 Wet op de omzetbelasting 1968» (kleine ondernemers)', 'jci1.3:c:BWBR0002629&artikel=25'],
  ['«artikel 26 van het RVV 1990».', 'jci1.3:c:BWBR0004825&artikel=26'],
  ['«artikel 3 van de huidige Gemeentewet» blijft', 'jci1.3:c:BWBR0005416&artikel=3'],
  ['«artikel 40 van het Verdrag inzake de rechten van het kind» eist', 'jci1.3:c:BWBV0002508&artikel=40'],
  ['«artikel 69, tweede lid, van het Reglement van Orde» genoemde termijn', 'null'],
  ['«artikel 5 van de Kaderwet adviescolleges» kan een college worden ingesteld', 'null'],
  ['«artikel 36 van het Statuut voor het Koninkrijk» verplicht', 'null'],
  ['«artikel 7 van het Handvest van de grondrechten van de Europese Unie» beschermt', 'null'],
  ['«artikel 6 van de Wet op het voortgezet onderwijs» of', 'jci1.3:c:BWBR0002399&artikel=6'],
  ['«artikel 4 van de Wet maatschappelijke ondersteuning 2015» vraagt', 'jci1.3:c:BWBR0035362&artikel=4'],
];

/** Names and abbreviations that are another law, or several. */
const others: readonly Case[] = [
  ['«artikel 5 van de Wet bescherming persoonsgegevens BES» regelt', 'null'],
  ['«artikel 247 van het Burgerlijk Wetboek BES»', 'null'],
  ['«artikel 12 van de Archiefwet 1962» gold', 'null'],
  ['«artikel 2 Ow»', 'null'],
  ['«artikel 4 PW» en «artikel 4 Pw»', 'jci1.3:c:BWBR0020809&artikel=4', 'jci1.3:c:BWBR0015703&artikel=4'],
  ['«artikel 4 TW» en «artikel 4 Tw»', 'jci1.3:c:BWBR0004043&artikel=4', 'jci1.3:c:BWBR0009950&artikel=4'],
  ['«artikel 12 WMCZ»', 'null'],
  ['«artikel 300 BW» zonder boek', 'null'],
];

/** Where the name of a law ends: names by their form. */
const formNames: readonly Case[] = [
  ['«artikel 3 van het Besluit voertuigen» is gewijzigd', 'null'],
  ['«artikel 2, onder e, van het Besluit wegslepen van voertuigen» is dat', 'null'],
  ['«artikel 10 van de Wet toezicht seksuele dienstverlening» wordt', 'null'],
  ['«artikel 10 van de Wet nadere regels uitzendkrachten en payroll» en de minister', 'null'],
  [
    '«artikel 10 van de Wet nadere regels uitzendkrachten» en «artikel 4 van de Wet bijzondere bijstand», die',
    'null',
    'null',
  ],
  ['«artikel 3 van de Wet van 3 juli 1996», houdende algemene regels', 'null'],
  ['«artikel 3 van de wet van 3 juli 1996» tot wijziging', 'null'],
  ['«artikel 4 van het koninklijk besluit van 15 mei 1981» blijft', 'null'],
  ['«artikel 3 van het Verdrag van Istanbul» verplicht', 'null'],
  ['«artikel 3.4 van het Activiteitenbesluit milieubeheer» en', 'null'],
  ['«artikel 5 van het Mediabesluit 2008» geeft', 'null'],
  ['«artikel 5 van de Subsidieregeling versterking samenwerking grensregio’s» voor', 'null'],
  ['«artikel 2 van de Tijdelijke wet experimenten stembiljetten» mag', 'null'],
  ['«artikel 9 van het Besluit opleidings- en deskundigheidseisen kraamzorg» eist', 'null'],
  ['«artikel 12 van de Invoeringswet nieuwe pensioenregels» bepaalt dat', 'null'],
  ['«artikel 5 van de Regeling subsidies woningbouw 2023» is', 'null'],
  ['«artikel 18 van de Vogelrichtlijn» verbiedt', 'null'],
  ['«artikel 6, derde lid, van de Habitatrichtlijn» geldt', '31992L0043'],
  ['«artikel 6 van de vogelrichtlijn» geldt', 'null'],
  ['«artikel 12 van de Landsverordening openbare financiën» van Aruba', 'null'],
  ['«artikel 3 van de Wet op de grafkelders» opgenomen regels', 'null'],
  ['«artikel 3 van de Wet inzake de sluizen» is', 'null'],
  ['«artikel 3 van de Wet tegen woningspeculatie» is', 'null'],
  ['«artikel 7 van de Wet huisvesting statushouders» neergelegde plicht', 'null'],
  ['«artikel 7 van de Wet huisvesting statushouders», en dus', 'null'],
  ['«artikel 7 van de Wet huisvesting statushouders»; de minister', 'null'],
  ['«artikel 7 van de Wet huisvesting statushouders» op grond waarvan', 'null'],
  ['«artikel 7 van de Wet huisvesting statushouders» voor de gemeente', 'null'],
  ['«artikel 7 van de Wet huisvesting statushouders» in de gemeente, die', 'null'],
  ['«artikel 7 van de Wet huisvesting statushouders» op de website staat', 'null'],
  ['«artikel 7 van de Wet huisvesting statushouders» op de begane grond', 'null'],
  ['«artikel 4 van de Wet eerlijke kansen op de woningmarkt» bepaalt', 'null'],
  ['«artikel 4 van de Wet meer zeggenschap in de zorg», die', 'null'],
  ['«artikel 7 van de Wet huisvesting statushouders» van toepassing is', 'null'],
  ['«artikel 7 van de Wet huisvesting statushouders» of «artikel 3 Awb»', 'null', `${awb}&artikel=3`],
  ['«artikel 7 van de Wet huisvesting statushouders»\n\nHet kabinet', 'null'],
  ['«artikel 7 van de Wet huisvesting statushouders»⏎Artikel 8', 'null'],
];

/** Mark-up, spaces and broken lines. */
const markUp: readonly Case[] = [
  ['«artikel 7 van de Wet marktordening gezondheids-⏎zorg» luidt', 'jci1.3:c:BWBR0020078&artikel=7'],
  [
    '«artikel 7, eerste⏎lid, van de Wet⏎marktordening gezondheidszorg» luidt',
    'jci1.3:c:BWBR0020078&artikel=7&lid=1',
  ],
  ['«artikel&nbsp;7 van de Wet&nbsp;marktordening gezondheidszorg»', 'jci1.3:c:BWBR0020078&artikel=7'],
  ['«artikel 273g» van het rapport, niet van de wet'.replace(/[«»]/g, '')],
  ['«artikel 8 van het *EVRM»* en', 'jci1.3:c:BWBV0001000&artikel=8'],
  ['1«Artikel 3 Awb» is een voetnoot', `${awb}&artikel=3`],
  ['(«artikel 3 Awb»)', `${awb}&artikel=3`],
  ['«artikel 3 van de Awb»1 zegt', `${awb}&artikel=3`],
];

/** EU acts by number: of type `eu`. */
const euActs: readonly Case[] = [
  ['het «artikel 18a van de richtlijn 2011/36/EU» inzake mensenhandel', '32011L0036'],
  ['op «artikel 52 van Verordening (EU) 2017/2226» gegrond', '32017R2226'],
  ['«artikel 6, eerste lid, onder e, van Verordening (EU) 2016/679»', '32016R0679'],
  ['«artikel 4 Verordening 1/2003»', '32003R0001'],
  ['«artikel 3 van bijlage II bij Richtlijn 2011/92/EU»', '32011L0092'],
  ['«artikelen 3 en 4 van de Gedelegeerde Verordening (EU) 2017/565»', '32017R0565'],
];

/** Texts without a reference to an article. */
const none: readonly Case[] = [
  ['artikel 5 en noot 12'],
  ['onder artikel 5 van het wetsvoorstel'],
  ['artikel 2, eerste lid, onderdeel b, onder 1°, van die wet'],
  ['artikel 5 van de wet'],
  ['artikel 5 van deze wet en de daarop berustende bepalingen'],
  ['artikel 18a van de Richtlijn is volgens het kabinet'],
  ['artikel I, onderdeel B (artikel 1a)'],
  ['Artikel I, onderdeel B, komt te luiden'],
  ['De Kaderwet adviescolleges hanteert dat ook'],
  ['de Grondwet en de Wet op de Raad van State'],
  ['Artikel 5 Taken van de raad'],
  ['Artikel 3 Begripsbepalingen'],
  ['### Artikel 12 Overgangsregeling\n\nDeze regeling'],
  ['**Artikel 8 Mandaatbesluit**\n'],
  ['Hoofdstuk 5 Wet open overheid'],
  ['hoofdstuk 3 van het rapport van de WRR'],
  ['artikel 12 van de cao'],
  ['een artikel in de Volkskrant van 3 mei'],
  ['het artikel van NRC'],
  ['het lidmaatschap van de VVD, artikel 1 van de VVD'],
  ['artikel 3 van de statuten'],
  ['paragraaf 5, onder artikel 5'],
  ['boek 3 van de serie'],
  ['titel 5 is mooi'],
  ['Artikelsgewijze toelichting'],
  ['artikel 100-brief over de missie in Mali'],
  ['een artikel 12-gemeente'],
  ['artikel 5'],
  ['artikel'],
  ['art. '],
];

export const lawCases: readonly Case[] = [
  ...shapes,
  ...numbers,
  ...pins,
  ...lists,
  ...knownNames,
  ...others,
  ...formNames,
  ...markUp,
  ...euActs,
  ...none,
];
