import { citedPaper, printedDossier } from './plan.mjs';
import { randomOf, seedOf } from './random.mjs';
import { factions, fates, ministries, plainSentences, questions, subjects, verbs } from './words.mjs';

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/**
 * One paper and the truth about it: what stands in it, in order.
 * @returns {{ text: string, truth: object }}
 */
export function writePaper(plan, paper, seed) {
  const random = randomOf(seedOf(seed, paper.index + 1));
  const writer = new PaperWriter(plan, paper, random);
  if (paper.kind === 'motie') writer.motion();
  else if (paper.kind === 'vso') writer.consultation();
  else writer.letter();
  return { text: writer.text, truth: writer.truth() };
}

class PaperWriter {
  #plan;
  #paper;
  #random;
  #parts = [];
  #length = 0;
  #mentions = [];
  #motions = [];
  #contributions = [];

  constructor(plan, paper, random) {
    this.#plan = plan;
    this.#paper = paper;
    this.#random = random;
  }

  get text() {
    return this.#parts.join('');
  }

  truth() {
    const { id, dossier, date, kind, motion } = this.#paper;
    return {
      id,
      dossier: dossier.number,
      title: dossier.title,
      date,
      kind,
      motion,
      mentions: this.#mentions,
      motions: this.#motions,
      contributions: this.#contributions,
    };
  }

  letter() {
    this.#head(
      `Brief van de minister van ${this.#random.pick(ministries)}`,
      'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
    );
    while (this.#length < this.#paper.size) {
      if (this.#random.chance(0.12)) this.#add(`## ${capital(this.#random.pick(subjects))}\n\n`);
      this.#paragraph();
    }
    this.#add(
      `De minister van ${this.#random.pick(ministries)},  \n${this.#random.pick(['J.', 'A.', 'M.'])} Voorbeeld\n`,
    );
  }

  /** A consultation in writing: contributions of factions with questions and answers. */
  consultation() {
    this.#head('Verslag van een schriftelijk overleg', `Vastgesteld ${printedDate(this.#paper.date)}`);
    this.#add(
      'De vaste commissie heeft een aantal vragen en opmerkingen voorgelegd over de volgende brieven:\n\n',
    );
    for (let count = 0; count < 2; count++) {
      const cited = citedPaper(this.#plan, this.#paper, this.#random);
      if (cited !== null) this.#add(`- Brief over ${this.#random.pick(subjects)} (${this.#cite(cited)})\n`);
    }
    this.#add('\n## Vragen en opmerkingen vanuit de fracties\n\n');
    const speaking = factions.filter(() => this.#random.chance(0.5));
    for (const faction of speaking.length === 0 ? [factions[0]] : speaking) {
      this.#add(`### Vragen en opmerkingen van de leden van de ${faction}-fractie\n\n`);
      const share = this.#paper.size / Math.max(1, speaking.length);
      const end = this.#length + share;
      let asked = 0;
      let answered = 0;
      do {
        this.#paragraph(
          `De leden van de ${faction}-fractie hebben met belangstelling kennisgenomen van de stukken. `,
        );
        this.#add(`${this.#random.pick(questions)} ${this.#random.pick(questions)}\n\n`);
        asked += 2;
        this.#add('#### Antwoord\n\n');
        this.#paragraph();
        answered++;
      } while (this.#length < end);
      this.#contributions.push({ faction, questions: asked, answers: answered });
    }
  }

  motion() {
    const { proposers, cosigned, subject } = this.#paper.motion;
    const members = proposers.length > 1 ? `de leden ${proposers.join(' en ')}` : `het lid ${proposers[0]}`;
    this.#head(
      `Motie van ${members}${cosigned ? ' c.s.' : ''}`,
      `Voorgesteld ${printedDate(this.#paper.date)}`,
    );
    this.#add(`De Kamer,\n\ngehoord de beraadslaging,\n\nconstaterende dat ${subject} groot is;\n\n`);
    const cited = citedPaper(this.#plan, this.#paper, this.#random);
    if (cited !== null)
      this.#add(`overwegende dat de regering hierover heeft bericht (${this.#cite(cited)});\n\n`);
    this.#add(`verzoekt de regering ${this.#random.pick(subjects)} ${this.#random.pick(verbs)},\n\n`);
    this.#add(`en gaat over tot de orde van de dag.\n\n${proposers.join('\n\n')}\n`);
  }

  #head(kind, line) {
    const { dossier, number } = this.#paper;
    this.#add(`**${printedDossier(dossier)}            ${dossier.title}**\n\n`);
    this.#add(`**Nr. ${number}            ${kind}**  \n${line}\n\n`);
    if (kind.startsWith('Brief')) this.#add(`Den Haag, ${printedDate(this.#paper.date)}\n\n`);
  }

  /** Some sentences; about one citation in two kilobytes. */
  #paragraph(opening = '') {
    this.#add(opening);
    const sentences = 3 + this.#random.below(9);
    for (let count = 0; count < sentences; count++) {
      this.#add(`${this.#random.pick(plainSentences)} `);
      if (this.#random.chance(0.035)) this.#citation();
    }
    this.#add('\n\n');
  }

  #citation() {
    const cited = citedPaper(this.#plan, this.#paper, this.#random);
    if (cited === null) return;
    if (cited.motion !== null) {
      const { proposers, cosigned } = cited.motion;
      const fate = this.#random.pick(fates);
      const members =
        proposers.length > 1 ? `van de leden ${proposers.join(' en ')}` : `van het lid ${proposers[0]}`;
      const named = `motie ${members}${cosigned ? ' c.s.' : ''}`;
      this.#motions.push({ proposers, target: cited.id, state: fate.state });
      this.#add(`${fate.say(named, `(${this.#cite(cited)})`)} `);
      return;
    }
    const words = this.#random.pick([
      () => `Zie hierover ${this.#cite(cited)}. `,
      () => `In de brief over ${this.#random.pick(subjects)} (${this.#cite(cited)}) is dit toegelicht. `,
      () => `Dit is eerder aan de Kamer gemeld (${this.#cite(cited, true)}). `,
    ]);
    this.#add(words());
  }

  /** A citation in one of the forms that papers use. @param mayBeTwo also "nrs. 4 en 7" */
  #cite(cited, mayBeTwo = false) {
    const { dossier, number, id, date } = cited;
    this.#mentions.push(id);
    if (mayBeTwo && number > 1 && this.#random.chance(0.3)) {
      this.#mentions.push(`kst-${dossier.number}-${number - 1}`);
      return `Kamerstuk ${printedDossier(dossier)}, nrs. ${number} en ${number - 1}`;
    }
    if (this.#random.chance(0.2)) {
      const year = Number(date.slice(0, 4)) - (date.slice(5) < '09-15' ? 1 : 0);
      const session = `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
      return `Kamerstukken II ${session}, ${dossier.number.replace('-', ' ')}, nr. ${number}`;
    }
    return `Kamerstuk ${printedDossier(dossier)}, nr. ${number}`;
  }

  #add(text) {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

function printedDate(date) {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${months[month - 1]} ${year}`;
}

function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}
