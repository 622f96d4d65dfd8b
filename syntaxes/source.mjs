// The three grammars of this folder, made of parts that have names: `node syntaxes/build.mjs` writes them.
//
// A grammar colours the text at once, before the server has read it; semantic tokens then correct it. So it may miss
// rare forms, but it must be quick: every pattern is bounded, starts with words or digits that are rare in other
// texts, and never crosses a line. test/unit/grammar/ shows what each colours, and that these files are up to date.

// --- Parts -------------------------------------------------------------------------------------------------------

/** Spaces as papers have them: plain, no-break, thin, narrow no-break. */
const space = '[ \\t\\x{A0}\\x{2009}\\x{202F}]';
const spaces = `${space}{1,3}`;
const maybeSpaces = `${space}{0,3}`;

/** II, TK, Tweede Kamer … */
const chamber = '(?:II|I/II|I|VV|TK|EK|(?i:tweede|eerste) (?i:kamer))';
/** 2022/23, 2022-2023, 1999/2000 */
const session = '(?:(?i:vergaderjaar) )?(?:19|20)\\d\\d ?[-–‒/] ?(?:\\d{4}|\\d\\d)';
/** 26 643, 26.643, 26643; with what may follow the number: 36 200 VI, 21501-02, 35 300 A, (R2064) */
const dossier = [
  `\\d{2}[ .\\x{A0}\\x{2009}\\x{202F}]?\\d{3}(?!\\d)`,
  `(?:-\\d{2}(?!\\d)|[-. \\x{A0}]?[IVX]{1,6}[ABC]?(?![\\p{L}\\d])|[- \\x{A0}][A-M](?![\\p{L}\\d]))?`,
  '(?: ?\\(R ?\\d{4}\\))?',
].join('');
const moreDossiers = `(?:(?:,? en |, ?|/)${dossier}){0,3}`;
/** 1011, 188b, AB; then more of them */
const number = '(?:\\d{1,4}[a-z]?(?![\\d\\p{L}])|[A-Z]{1,2}(?![\\d\\p{L}]))';
const numbers = `${number}(?:(?: en | ?[-–] ?| t/m )${number}|, ?${number}(?=[,;.)]| en )){0,20}`;
const labelledNumbers = `,?${maybeSpaces}(?i:nrs?)\\b\\.?${maybeSpaces}${numbers}`;

/** Kuik, Van Weerdenburg, Van den Berg, Pouw-Verweij, El Yassini */
const particles = "(?:(?i:van|von|de|den|der|ten|ter|te|el|al|la|le|in|op|['’]t) ){0,3}";
const surname = `${particles}\\p{Lu}[\\p{L}'’]{1,30}(?:-${particles}\\p{Lu}[\\p{L}'’]{1,30}){0,2}`;
const surnames = `${surname}(?:(?:, | en |/)${surname}){0,8}`;
/** Jasper van Dijk: only where "lid" or "leden" stands before it */
const member = `(?:\\p{Lu}\\p{L}{1,15} )?${surname}`;
const members = `${member}(?:(?:, | en )${member}){0,12}`;

const factionName = [
  'VVD|D66|CDA|PVV|SP|SGP|CU|ChristenUnie|PvdA|GroenLinks(?:-PvdA)?|PvdD|Partij voor de Dieren|DENK|Denk|FVD|FvD',
  'Forum voor Democratie|Volt|JA21|BBB|BoerBurgerBeweging|NSC|Nieuw Sociaal Contract|BIJ1|50PLUS|OSF|OPNL|PRO',
  "(?:Groep|Lid|Fractie)[ -](?:[Vv]an |[Dd]en |[Dd]e ){0,2}\\p{Lu}[\\p{L}'’-]{1,25}",
].join('|');
const factionNames = `(?:${factionName})(?:(?:, | en (?:de |het )?| & )(?:${factionName})){0,15}`;

/** Where a line begins or ends, mark-up left aside: "#### **", "*", "- ". */
const lineStart = '(?:^|(?<=[#*_>\\- \\t]))';
const lineEnd = '(?=[*_:# \\t]{0,8}$)';

// --- Rules -------------------------------------------------------------------------------------------------------

const rule = (name, match, captures) => ({ match, ...(name && { name }), ...(captures && { captures }) });
const reference = (match) => rule('entity.name.type.reference.kamerstuk', match);

const repository = {
  references: {
    patterns: [
      // Kamerstuk 26 643, nr. 1011 · Kamerstukken II 2022/23, 36222 en 31015, nr. 6 · Kamerstuk 36 706, A
      reference(
        `(?<![\\p{L}\\d])(?i:kamerst(?:uk(?:ken)?|\\.))${spaces}(?:${chamber},?${spaces})?(?:${session},?${spaces})?` +
          `${dossier}${moreDossiers}` +
          `(?:${labelledNumbers}| ?[-–] ?\\d{1,4}(?!\\d)|,${maybeSpaces}${number})?`,
      ),
      // 25 764, nr. 4 · 21 501-31, nr. 205 · 36600-VII, nr. 1
      reference(`(?<![\\p{L}\\d.,€-])${dossier}(?:/${dossier})?${labelledNumbers}`),
      // (36067-61) · (36.744, G)
      reference(`(?<=\\()${dossier}(?:-\\d{1,4}|, ?[A-Z]{1,2})(?=\\))`),
      // Handelingen II 2022/23, nr. 84, item 12 · Aanhangsel Handelingen II 2019/20, nr. 89
      reference(
        `(?<![\\p{L}\\d])(?:(?i:aanhangsel)(?i: van de)? )?(?i:hand(?:elingen|\\.))${spaces}(?:${chamber},?${spaces})?` +
          `${session},?${maybeSpaces}(?i:nr)\\.?${maybeSpaces}\\d{1,5}(?:,${maybeSpaces}item${spaces}\\d{1,3})?`,
      ),
      // Stb. 2011, 35 · Stcrt. 2015, 10247 · Trb. 2008, 175
      reference(`\\b(?:Stb|Stcrt|Trb)\\.${maybeSpaces}\\d{4}(?:,${maybeSpaces}|/| )(?:nr\\. ?)?\\d{1,6}`),
      reference('\\bECLI:[A-Z]{2}:[A-Z\\d]{1,7}:\\d{4}:[A-Z\\d.]{1,25}\\b'),
      // Verordening (EU) 2016/679 · Richtlijn 2014/24/EU · COM(2022) 209
      reference(`\\((?:EU|EG|EEG|Euratom)\\)${spaces}(?:nr\\. ?)?\\d{2,4}/\\d{1,5}\\b`),
      reference('\\b\\d{2,4}/\\d{1,4}/(?:EU|EG|EEG|JBZ|GBVB|Euratom)\\b'),
      reference('\\b(?:COM|JOIN|SWD|SEC) ?\\(\\d{4}\\),? ?\\d{1,4}\\b'),
    ],
  },
  motions: {
    patterns: [
      // de motie Kuik · de gewijzigde motie-Lodders/Geurts · moties van de leden Volp en Kooiman c.s.
      rule(
        'entity.name.function.motion.kamerstuk',
        '(?<![\\p{L}\\d])(?:(?i:(?:tweede |derde )?(?:nader )?gewijzigde|aangehouden) )?(?i:moties?)' +
          `(?:(?i: (?:van|ingediend door) (?:de |het )?(?:leden|lid) )${members}| (?i:van )?${surnames}|-${surnames})` +
          '(?:(?: \\([^()\\r\\n]{2,20}\\))? c\\.s\\.)?',
      ),
    ],
  },
  factions: {
    patterns: [
      // de D66-fractie · de PvdA- en de GroenLinks-fractie
      rule(
        'entity.name.tag.faction.kamerstuk',
        '(?<![\\p{L}\\d-])[\\p{Lu}\\d][\\p{L}\\d]{1,20}(?:-\\p{Lu}[\\p{L}\\d]{1,20})?' +
          '(?:- en (?:de )?[\\p{Lu}\\d][\\p{L}\\d]{1,20}(?:-\\p{Lu}[\\p{L}\\d]{1,20})?)?-fracties?\\b',
      ),
      // de leden van de fracties van GroenLinks en de PvdD
      rule(undefined, `\\b(?i:fractie(?:leden|s)? van (?:de |het )?)(${factionNames})(?![\\p{L}\\d])`, {
        1: { name: 'entity.name.tag.faction.kamerstuk' },
      }),
      // (SP, Volt, VVD, PvdA en GroenLinks, CU)
      rule('entity.name.tag.faction.kamerstuk', `(?<=\\()${factionNames}(?=\\))`),
    ],
  },
  headings: {
    patterns: [
      // Vragen en opmerkingen van de leden van de VVD-fractie (en reactie van de bewindspersonen)
      rule(
        'markup.heading.contribution.kamerstuk entity.name.section.contribution.kamerstuk',
        `${lineStart}(?i:(?:inleidende )?vragen(?: en opmerkingen)?|opmerkingen|inbreng|bijdrage) (?i:van|vanuit) ` +
          "(?!de fracties\\b)(?=[^\\r\\n]{0,100}(?:fractie|\\b[Ll]eden\\b|\\b[Ll]id\\b|\\bGroep\\b))[\\p{L}\\d ,&'’()-]{2,140}?" +
          lineEnd,
      ),
    ],
  },
  answers: {
    patterns: [
      // Antwoord · Antwoord op vraag 3 · Antwoord 3, 4 en 5
      rule(
        'keyword.other.answer.kamerstuk',
        `${lineStart}Antwoord(?:en)?(?: op (?:de )?vra(?:ag|gen))?(?: \\d{1,3}(?:(?:, ?| en | t/m |-|–)\\d{1,3}){0,30})?${lineEnd}`,
      ),
      // Vraag 3 · Vragen 4 en 5
      rule(
        'keyword.other.question.kamerstuk',
        `${lineStart}Vra(?:ag|gen) \\d{1,3}(?:(?:, ?| en | t/m |-|–)\\d{1,3}){0,30}${lineEnd}`,
      ),
    ],
  },
  dictum: {
    patterns: [
      rule(
        undefined,
        '^[ \\t]{0,8}(?:[-*] )?((?i:voorts |tevens )?(?i:constaterende|overwegende|gezien|gelezen|van mening|van oordeel)(?= ?(?:,|dat\\b))' +
          '|(?i:gehoord de beraadslaging)|(?i:en gaat over tot de orde van de dag))',
        { 1: { name: 'keyword.control.dictum.kamerstuk' } },
      ),
      rule(
        undefined,
        '^[ \\t]{0,8}((?:verzoekt|vraagt|roept|draagt|spreekt)(?= (?:de regering|het kabinet|de Voorzitter|het Presidium|uit\\b|als haar)))',
        { 1: { name: 'keyword.control.dictum.kamerstuk' } },
      ),
    ],
  },
  footnotes: {
    patterns: [
      rule('constant.numeric.footnote.kamerstuk', '(?<=<sup>)\\d{1,3}(?=</sup>)|(?<=\\[\\^)\\d{1,3}(?=\\])'),
    ],
  },
  // The head of a paper in plain text, as official texts print it.
  header: {
    patterns: [
      rule('markup.heading.kamerstuk', `^${dossier}(?:\\t|[ \\x{A0}]{2,})\\S.{0,200}$`),
      rule('markup.heading.kamerstuk', '^(?i:nr)\\. ?\\d{1,4}(?:\\t|[ \\x{A0}]{1,40})\\p{Lu}.{0,200}$'),
      rule('markup.heading.kamerstuk', '^(?:Tweede|Eerste) Kamer der Staten-Generaal\\b.{0,80}$'),
      rule('constant.other.session.kamerstuk', '^Vergaderjaar \\d{4}\\x{2011}?[-–‒]\\d{4}'),
      rule(
        'constant.other.date.kamerstuk',
        '^(?:Vastgesteld|Ontvangen|Voorgesteld|Den Haag,) ?\\d{1,2} \\p{Ll}{3,9} \\d{4}',
      ),
    ],
  },
};

const include = (names, grammar = '') => names.map((name) => ({ include: `${grammar}#${name}` }));
const inText = ['headings', 'answers', 'dictum', 'motions', 'references', 'factions', 'footnotes'];
const note = 'Made by syntaxes/build.mjs; change source.mjs.';

export const grammars = {
  'kamerstuk.tmLanguage.json': {
    information_for_contributors: [note],
    name: 'Kamerstuk',
    scopeName: 'text.kamerstuk',
    patterns: include(['header', ...inText]),
    repository,
  },
  // Plain text has no grammar of its own. What cites papers is coloured; all else stays as it was.
  'plaintext.tmLanguage.json': {
    information_for_contributors: [note],
    name: 'Plain text that cites papers',
    scopeName: 'text.plain.kamerstuk',
    patterns: include(inText, 'text.kamerstuk'),
  },
  'markdown-injection.tmLanguage.json': {
    information_for_contributors: [note],
    scopeName: 'markdown.kamerstuk.injection',
    // References in code, comments, front matter and link targets are none.
    injectionSelector:
      'L:text.html.markdown - markup.fenced_code - markup.inline.raw - markup.raw - comment - meta.embedded' +
      ' - markup.underline.link - meta.tag - meta.image',
    patterns: include(inText, 'text.kamerstuk'),
  },
};

export const asText = (grammar) => `${JSON.stringify(grammar, null, 2)}\n`;
