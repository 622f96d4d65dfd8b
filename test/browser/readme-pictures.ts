// Makes the pictures of the README, in the real editor. Run by scripts/screenshots.mjs.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Workbench } from './workbench';

/** Takes every picture and writes it to a folder as WebP: sharp at twice the size, and still small. */
export async function takePictures(folder: string): Promise<void> {
  const workbench = await Workbench.open('trusted', { scale: 2 });
  const { page } = workbench;
  const devtools = await page.context().newCDPSession(page);
  const picture = async (name: string) => {
    // Notifications and the blinking cursor are no part of what is shown.
    await page.addStyleTag({
      content: '.notifications-toasts, .monaco-editor .cursor { display: none !important }',
    });
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
    await writeFile(path.join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
  };

  try {
    await workbench.hoverOver('nr. 855', 'Geannoteerde agenda JBZ-Raad 19 en 20 oktober 2023');
    await picture('hover');
    await page.keyboard.press('Escape');

    await workbench.goToLine(123);
    await workbench.hoverOver('motie van het lid Kuik', /658/);
    await picture('hover-motion');
    await page.keyboard.press('Escape');

    await workbench.openOutline();
    await workbench.outline.filter({ hasText: 'CDA-fractie' }).first().waitFor();
    await workbench.goToLine(63);
    await picture('outline');

    await workbench.goToLine(41);
    await workbench.click('nr. 1011');
    await workbench.run('Peek References');
    await page.locator('.peekview-widget .ref-tree .monaco-list-row').first().waitFor();
    await picture('peek-references');
    await page.keyboard.press('Escape');

    await workbench.run('Explorer: Focus on Questions and Answers View');
    await page.locator('.pane-body .monaco-list-row').filter({ hasText: 'D66-fractie' }).first().waitFor();
    await picture('questions');
  } finally {
    await workbench.close();
  }
}
