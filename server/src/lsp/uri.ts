import { URI, Utils } from 'vscode-uri';

/** The one spelling of an address by which files are compared: "file:///c%3a/x" and "file:///C:/x" are the same. */
export function canonicalUri(uri: string): string {
  const known = canonical.get(uri);
  if (known !== undefined) return known;
  let result = uri;
  try {
    result = URI.parse(uri, true).toString();
  } catch {
    // Not an address at all: it can only be compared as it is.
  }
  if (canonical.size > 5000) canonical.clear();
  canonical.set(uri, result);
  return result;
}

/** Addresses come back on every request; parsing them is the dearest part of many. */
const canonical = new Map<string, string>();

/** Whether `uri` is `folder` or lies in it; both canonical. */
export function isIn(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** Path of an address for people and for globs: without scheme, decoded. */
export function pathOf(uri: string): string {
  try {
    return URI.parse(uri, true).path;
  } catch {
    return uri;
  }
}

export { URI, Utils };
