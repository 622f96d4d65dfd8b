// Runs inside the page. The middle of some words in the text of the editor, in pixels of the page; null when
// they are not drawn. The editor draws spaces as no-break spaces, and each colour as an element of its own.
globalThis.griffierWordsOnScreen = (words) => {
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const at = line.textContent.replaceAll('\u00a0', ' ').indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let before = 0;
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const { length } = text.textContent;
      const end = at + words.length;
      if (at >= before && at < before + length) range.setStart(text, at - before);
      if (end > before && end <= before + length) range.setEnd(text, end - before);
      before += length;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  return null;
};
