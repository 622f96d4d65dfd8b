// Makes the pictures of the README, in the real editor. Run by scripts/screenshots.mjs.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Workbench } from './workbench';

/** Takes every picture and writes it to a folder as WebP: sharp at twice the size, and still small. */
export async function takePictures(folder: string): Promise<void> {
  const workbench = await Workbench.open('trusted', { scale: 2 });
  const { page } = workbench;
  const devtools = await page.context().newCDPSession(page);
  // A fading hover, a notification, a blinking cursor and a path of this machine are no part of what is shown.
  const still = '* { animation: none !important; transition: none !important }';
  const bare =
    '.notifications-toasts, .monaco-editor .cursor, .peekview-title .dirname { display: none !important }';
  await page.addStyleTag({ content: `${still} ${bare}` });
  const picture = async (name: string) => {
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
    await writeFile(path.join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
  };
  const row = (title: string, tree: string) =>
    page.locator(`${tree} .monaco-list-row`).filter({ hasText: title }).first();

  try {
    await workbench.goToLine(145);
    await workbench.hoverOver('nr. 853', 'Verslag van de extra ingelaste JBZ-Raad');
    await picture('hover');
    await page.keyboard.press('Escape');

    await workbench.goToLine(123);
    await workbench.hoverOver('motie van het lid Kuik', /658/);
    await picture('hover-motion');
    await page.keyboard.press('Escape');

    await workbench.goToLine(41);
    await workbench.click('nr. 1011');
    await workbench.run('Peek References');
    await row('Ginneken', '.peekview-widget .ref-tree').waitFor();
    await picture('peek-references');
    await page.keyboard.press('Escape');

    await workbench.openOutline();
    await row('CDA-fractie', '.outline-tree').waitFor();
    await workbench.goToLine(63);
    await picture('outline');

    await page.locator('.pane-header').filter({ hasText: 'Outline' }).click();
    await workbench.run('Explorer: Focus on Questions and Answers View');
    await row('D66-fractie', '.customview-tree').waitFor();
    await workbench.goToLine(47);
    await picture('questions');
  } finally {
    await workbench.close();
  }
}
