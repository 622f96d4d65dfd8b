/**
 * Text for people with a little mark-up, made once and shown as Markdown or as plain text, by what the editor can
 * show. Text from papers goes in as plain strings only: all escaping happens here.
 */
export type Piece =
  | string
  | { readonly strong: string }
  | { readonly emphasis: string }
  | { readonly link: string; readonly url: string };

export type Block =
  | { readonly kind: 'title' | 'paragraph' | 'quote'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Piece[])[] }
  | { readonly kind: 'rule' };

export type RichText = readonly Block[];

/** How long a hover may become, in code units of Markdown; what comes after is left out at the end of a block. */
const LONGEST = 6000;

/**
 * Markdown without HTML, raw links or commands of the paper's own: mark-up that nobody has to trust.
 * @param longest code units; a page of its own may be as long as it is
 */
export function toMarkdown(text: RichText, longest = LONGEST): string {
  return join(text, longest, {
    piece: (piece) => {
      if (typeof piece === 'string') return escapeMarkdown(piece);
      if ('strong' in piece) return `**${escapeMarkdown(piece.strong).trim()}**`;
      if ('emphasis' in piece) return `*${escapeMarkdown(piece.emphasis).trim()}*`;
      return `[${escapeMarkdown(piece.link)}](${escapeUrl(piece.url)})`;
    },
    title: (line) => `### ${line}`,
    quote: (line) => `> ${line}`,
    item: (line) => `- ${line}`,
    rule: '---',
  });
}

/** The same without any mark-up, for editors that show plain text only; links of commands have no use there. */
export function toPlainText(text: RichText): string {
  return join(text, LONGEST, {
    piece: (piece) => {
      if (typeof piece === 'string') return onOneLine(piece);
      if ('strong' in piece) return onOneLine(piece.strong);
      if ('emphasis' in piece) return onOneLine(piece.emphasis);
      return piece.url.startsWith('https:') ? `${onOneLine(piece.link)}: ${piece.url}` : '';
    },
    title: (line) => line,
    quote: (line) => `“${line}”`,
    item: (line) => `- ${line}`,
    rule: '',
  });
}

interface Renderer {
  readonly piece: (piece: Piece) => string;
  readonly title: (line: string) => string;
  readonly quote: (line: string) => string;
  readonly item: (line: string) => string;
  readonly rule: string;
}

function join(text: RichText, longest: number, render: Renderer): string {
  const blocks: string[] = [];
  let length = 0;
  for (const block of text) {
    const rendered = renderBlock(block, render);
    if (rendered === '') continue;
    if (length + rendered.length > longest) {
      blocks.push('…');
      break;
    }
    length += rendered.length;
    blocks.push(rendered);
  }
  return blocks.join('\n\n');
}

function renderBlock(block: Block, render: Renderer): string {
  const line = (pieces: readonly Piece[]) => pieces.map(render.piece).join('').trim();
  switch (block.kind) {
    case 'title':
      return render.title(line(block.pieces));
    case 'paragraph':
      return line(block.pieces);
    case 'quote':
      return render.quote(line(block.pieces));
    case 'list':
      return block.items.map((item) => render.item(line(item))).join('\n');
    case 'rule':
      return render.rule;
  }
}

/**
 * Makes any text harmless in Markdown: no emphasis, link, image, HTML, table, list or heading comes of it, and no
 * address in it becomes a link by itself. What need not be escaped stays as it is, for editors that show it raw.
 */
export function escapeMarkdown(text: string): string {
  return onOneLine(text)
    .replace(/[\\`*_[\]<>|~$]/g, '\\$&')
    .replace(/&(?=#?\w{1,40};)/g, '\\&')
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/\bwww\./gi, '$&\u200b')
    .replace(/@(?=\w)/g, '\\@')
    .replace(/^\s*(?:[-+#=](?=\s|[-+#=]|$))/, (start) => start.replace(/[-+#=]/, '\\$&'))
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** White space and line ends become one space; control and direction characters and half surrogates disappear. */
export function onOneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/** At most `length` code units, cut between words. */
export function shorten(text: string, length: number): string {
  const line = onOneLine(text).trim();
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length - 1);
  return `${line.slice(0, cut > length / 2 ? cut : length - 1)}…`;
}

/** Whatever could end the link or is no part of an address is percent-encoded; what is encoded stays so. */
function escapeUrl(url: string): string {
  return url
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^!-~]|[()<>"\\]/gu, (char) =>
      char === '(' ? '%28' : char === ')' ? '%29' : encodeURIComponent(char),
    );
}
