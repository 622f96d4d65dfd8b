import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { PaperDigest, Place } from '../../corpus/digest';

/** Places as bytes: six numbers each, small because each is the difference with the one before. */
export function packPlaces(places: readonly Place[]): Uint8Array {
  const bytes: number[] = [];
  let offset = 0;
  let line = 0;
  for (const { span, start, end } of places) {
    // Spans of one target are in order and lines follow spans; a list in any other order still packs, if larger.
    writeSigned(bytes, span.start - offset);
    writeSigned(bytes, span.end - span.start);
    writeSigned(bytes, start.line - line);
    writeSigned(bytes, start.character);
    writeSigned(bytes, end.line - start.line);
    writeSigned(bytes, end.character);
    offset = span.start;
    line = start.line;
  }
  return Uint8Array.from(bytes);
}

export function unpackPlaces(bytes: Uint8Array): Place[] {
  const places: Place[] = [];
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
  while (at < bytes.length) {
    const spanStart = offset + next();
    const spanEnd = spanStart + next();
    const startLine = line + next();
    const startCharacter = next();
    const endLine = startLine + next();
    const endCharacter = next();
    places.push({
      span: { start: spanStart, end: spanEnd },
      start: { line: startLine, character: startCharacter },
      end: { line: endLine, character: endCharacter },
    });
    offset = spanStart;
    line = startLine;
  }
  return places;
}

/** Seven bits a byte, the lowest first; the sign is the lowest bit. Fit for all whole numbers up to 2^52. */
function writeSigned(bytes: number[], value: number): void {
  let rest = value >= 0 ? value * 2 : -value * 2 - 1;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** A digest as it is kept: text of its JSON, compressed fast; about a third of its size. */
export function packDigest(json: string): Uint8Array {
  return deflateRawSync(json, { level: 1 });
}

/** Throws when the bytes are damaged. */
export function unpackDigest(bytes: Uint8Array): PaperDigest {
  return JSON.parse(inflateRawSync(bytes).toString('utf8')) as PaperDigest;
}

/** "2023-10-20" as 20231020; a coarser date sorts before its days, none behind all. */
export function packDate(date: string | null): number {
  if (date === null) return NO_DATE;
  const digits = date.replaceAll('-', '').slice(0, 8).padEnd(8, '0');
  return /^\d{8}$/.test(digits) ? Number(digits) : NO_DATE;
}

export const NO_DATE = 99_999_999;
