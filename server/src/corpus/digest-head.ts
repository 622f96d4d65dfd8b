import type { DigestHead, PaperDigest } from './digest';

/** The head of a digest, without what stands in the paper. */
export function headOf(digest: PaperDigest): DigestHead {
  const { id, dossiers, number, kind, chamber, session, date, subject, motion, title } = digest;
  return { id, dossiers, number, kind, chamber, session, date, subject, motion, title };
}

/** What a paper is, in one line: "brief, 2023-10-20, Informatie over …". */
export function describeHead({ kind, date, subject }: DigestHead): string | null {
  const words = [kind, date, subject].filter((word) => word !== null).join(', ');
  return words === '' ? null : words;
}
