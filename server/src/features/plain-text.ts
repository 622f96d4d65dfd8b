/**
 * A piece of a paper as it is read: without Markdown's emphasis, link targets, footnote marks and line breaks.
 * For showing a passage elsewhere; offsets are lost.
 */
export function plainText(text: string): string {
  return text
    .replace(/<sup>[^<]{0,20}<\/sup>|\[\^[^\]\s]{1,20}\]:?/g, '')
    .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/<(https?:\/\/[^<>\s]{1,1000})>/g, '$1')
    .replace(/<\/?[a-zA-Z][^<>]{0,100}>/g, '')
    .replace(/(^|[^\\])(\*{1,3}|_{2,3})/g, '$1')
    .replace(/^[ \t]{0,3}(?:#{1,6}|>)[ \t]+/gm, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
