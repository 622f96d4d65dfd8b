import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { compactPlace, expandPlace } from '../../corpus/compact-digest';
import type { DigestContribution, DigestIntroduction, DigestMotion, Place } from '../../corpus/digest';
import type { ByteWriter } from './byte-writer';

/** A place with its number in the paper's list of mentions. */
export interface NumberedPlace extends Place {
  readonly number: number;
}

/** Places as bytes: seven numbers each, small because each is the difference with the one before. */
export function packPlaces(places: readonly NumberedPlace[], writer: ByteWriter): void {
  let offset = 0;
  let line = 0;
  let before = 0;
  for (const { number, span, start, end } of places) {
    writer.signed(number - before);
    // Spans of one target are in order and lines follow spans; a list in any other order still packs, if larger.
    writer.signed(span.start - offset);
    writer.signed(span.end - span.start);
    writer.signed(start.line - line);
    writer.signed(start.character);
    writer.signed(end.line - start.line);
    writer.signed(end.character);
    before = number;
    offset = span.start;
    line = start.line;
  }
}

export function unpackPlaces(bytes: Uint8Array): NumberedPlace[] {
  const places: NumberedPlace[] = [];
  let at = 0;
  const next = () => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
      scale *= 128;
    }
  };
  let offset = 0;
  let line = 0;
  let number = 0;
  while (at < bytes.length) {
    number += next();
    const spanStart = offset + next();
    const spanEnd = spanStart + next();
    const startLine = line + next();
    const startCharacter = next();
    const endLine = startLine + next();
    const endCharacter = next();
    places.push({
      number,
      span: { start: spanStart, end: spanEnd },
      start: { line: startLine, character: startCharacter },
      end: { line: endLine, character: endCharacter },
    });
    offset = spanStart;
    line = startLine;
  }
  return places;
}

/** Starting the compression of a small text costs more than it saves; bytes. */
const WORTH_PACKING = 2500;
/** First byte of a JSON that is not compressed: the brace that opens it. */
const BRACE = 123;

/** JSON as it is kept; a long one compressed fast, to about a third of its size. */
export function packJson(json: string, writer: ByteWriter): void {
  const start = writer.length;
  writer.text(json);
  if (writer.length - start < WORTH_PACKING) return;
  const packed = deflateRawSync(writer.since(start), { level: 1, memLevel: 6, windowBits: 13 });
  writer.cut(start);
  writer.bytes(packed);
}

/** Throws when the bytes are damaged. */
export function unpackJson<T>(bytes: Uint8Array): T {
  // Compressed JSON never begins with this byte: in a block of fixed codes a brace first gives 171 (RFC 1951, 3.2.6).
  const json = bytes[0] === BRACE ? Buffer.from(bytes) : inflateRawSync(bytes);
  return JSON.parse(json.toString('utf8')) as T;
}

/** "2023-10-20" as 20231020; a coarser date sorts before its days, none behind all. */
export function packDate(date: string | null): number {
  if (date === null) return NO_DATE;
  const digits = date.replaceAll('-', '').slice(0, 8).padEnd(8, '0');
  return /^\d{8}$/.test(digits) ? Number(digits) : NO_DATE;
}

export const NO_DATE = 99_999_999;

/** Mentions of motions, introductions or contributions as the JSON of a row: without names of fields. */
export function packMotions(list: readonly DigestMotion[]): string {
  return JSON.stringify(
    list.map(({ proposers, cosigned, target, subject, state, factions, sentence, ...place }) => [
      proposers,
      cosigned ? 1 : 0,
      target,
      subject,
      state,
      factions,
      sentence,
      ...compactPlace(place),
    ]),
  );
}

export function unpackMotions(data: Uint8Array): DigestMotion[] {
  return parse(data).map((row) => {
    const [proposers, cosigned, target, subject, state, factions, sentence] = row;
    return {
      ...{ proposers, cosigned: cosigned === 1, target, subject, state, factions, sentence },
      ...expandPlace(row, 7),
    } as DigestMotion;
  });
}

export function packIntroductions(list: readonly DigestIntroduction[]): string {
  return JSON.stringify(list.map(({ words, ...place }) => [words, ...compactPlace(place)]));
}

/** @param target what the row is about */
export function unpackIntroductions(data: Uint8Array, target: string): DigestIntroduction[] {
  return parse(data).map((row) => ({
    target,
    words: row[0] as string,
    ...expandPlace(row, 1),
  }));
}

export function packContributions(list: readonly DigestContribution[]): string {
  return JSON.stringify(
    list.map(({ factions, name, questions, answers, ...place }) => [
      factions,
      name,
      questions,
      answers,
      ...compactPlace(place),
    ]),
  );
}

export function unpackContributions(data: string): DigestContribution[] {
  return (JSON.parse(data) as unknown[][]).map((row) => {
    const [factions, name, questions, answers] = row as [string[], string, number, number];
    return { factions, name, questions, answers, ...expandPlace(row, 4) };
  });
}

/** Rows of a list that was packed as JSON. */
function parse(data: Uint8Array): unknown[][] {
  return JSON.parse(Buffer.from(data.buffer, data.byteOffset, data.length).toString('utf8')) as unknown[][];
}
