/**
 * Words with a capital that stand where a name may stand and are none: "motie⏎De Kamer", "motie Kamerstuk 26 643",
 * "moties Tweede Kamer", "de motie Vreemd aan de orde van de dag". Folded.
 */
const words = `
  kamer kamers kamerlid kamerleden kamerstuk kamerstukken kamerbreed kamerbrief kamermotie tweede eerste derde vierde
  staten generaal staat rijk rijksoverheid minister ministers ministerie staatssecretaris staatssecretarissen regering
  kabinet kabinets voorzitter presidium griffier raad commissie vaste college gemeente gemeenteraad provincie
  provinciale senaat senator senatoren coalitie oppositie partij fractie fracties groep lid leden heer heren mevrouw
  dhr mevr nederland nederlands nederlandse europa europees europese eu vn brussel den haag amsterdam rotterdam
  utrecht januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag
  woensdag donderdag vrijdag zaterdag zondag zie ook deze dit die dat het een en of als hoe wat waarom wanneer wie
  waar welke ik wij we u uw hij zij ze er men naar daarnaast daarom daarbij daarmee hierbij hierin hiermee verder
  voorts tevens echter tot slot dank vraag vragen antwoord antwoorden reactie motie moties amendement amendementen
  subamendement brief brieven nota verslag wet wetsvoorstel kst tk ek nr nrs nummer bijlage bijlagen noot over inzake
  betreffende handelingen aanhangsel staatsblad staatscourant algemene algemeen politieke beschouwingen begroting
  begrotingen financien onderwerp titel datum status indiener indieners ingediend aangenomen verworpen aangehouden
  ingetrokken overgenomen vervallen gewijzigde gewijzigd nader nadere debat overleg plenair ja nee kunt bent heeft
  hebben is zijn was waren wordt worden kan kunnen zal zullen wil willen moet mag doet met bij voor om uit in op aan
  door na tijdens sinds vanaf volgens conform vreemd wel niet geen alle alleen veel twee drie vier vijf zes oordeel
  ontraden ontijdig minder meer nieuwe sociale nationale nationaal agenda lijst bron pagina blz artikel hoofdstuk
  paragraaf tabel figuur mijn onze ons haar hun zo dan toen nu al tegen zonder tussen
  vervanging uitvoering afdoening appreciatie afgedaan toezegging toezeggingen stand planning
  stikstof landbouw klimaat energie wonen zorg onderwijs defensie natuur mest visserij asiel migratie schiphol covid
  corona oekraine rusland israel gaza palestina iran syrie turkije china afghanistan jemen libie duitsland belgie
  frankrijk polen hongarije caribisch bonaire curacao aruba suriname groningen friesland drenthe overijssel flevoland
  gelderland zeeland lelystad`;

export const noNames: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
