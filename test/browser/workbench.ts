// The workbench of VS Code as a person sees it and handles it: by eye, mouse and keyboard.
import path from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

/** What scripts/test-parts/browser.mjs hands over: where the hosts are, and what to look at them with. */
function handedOver(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests by "npm run test:browser"`);
  return value;
}

interface WordFinder {
  griffierWordsOnScreen(words: string): { x: number; y: number } | null;
}

/**
 * Which of the hosts: workspace trust switched off; a folder that is opened in restricted mode; trusted, with the
 * extension and its server in workers of the browser.
 */
export type Mode = 'trusted' | 'restricted' | 'web';

export class Workbench {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  /** Opens the seed in the workbench of a host that has the packaged extension installed. */
  static async open(mode: Mode, { scale = 1 } = {}): Promise<Workbench> {
    const browser = await chromium.launch({
      executablePath: handedOver('GRIFFIER_CHROMIUM'),
      args: JSON.parse(handedOver('GRIFFIER_CHROMIUM_FLAGS')),
    });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: scale });
    // Below mocha's limit, so that a failure tells what was waited for.
    page.setDefaultTimeout(15_000);
    await page.addInitScript({ path: 'test/browser/words-on-screen.js' });
    await page.goto(handedOver(`GRIFFIER_${mode.toUpperCase()}`));
    const workbench = new Workbench(browser, page);
    await page.locator('.editor-instance .view-lines').waitFor();
    return workbench;
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(handedOver('GRIFFIER_SCREENSHOTS'), `${name}.png`) });
  }

  /** The hover that is on the screen. */
  get hover(): Locator {
    return this.page.locator('.monaco-hover:visible').first();
  }

  /** The titles in the outline view that are on the screen. */
  get outline(): Locator {
    return this.page.locator(
      '.outline-tree .monaco-list-row .monaco-highlighted-label, .outline-tree .outline-element-label',
    );
  }

  get breadcrumbs(): Locator {
    return this.page.locator('.editor-instance .breadcrumbs-control, .breadcrumbs-control').first();
  }

  /** "Ln 11, Col 1" in the status bar. */
  get cursorPosition(): Locator {
    return this.page.locator('.statusbar-item').filter({ hasText: /^Ln \d+, Col \d+/ });
  }

  /** Runs a command by its name in the command palette. */
  async run(command: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const box = this.page.locator('.quick-input-widget input');
    await box.waitFor();
    await box.fill(`>${command}`);
    await this.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: command })
      .first()
      .waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Opens the outline, and closes the list of files so that the outline has the whole side bar. */
  async openOutline(): Promise<void> {
    await this.run('Explorer: Focus on Outline View');
    const files = this.page.locator('.explorer-folders-view');
    const pane = this.page.locator('.pane').filter({ has: files });
    if (await files.isVisible()) await pane.locator('.pane-header').click();
    await files.waitFor({ state: 'hidden' });
  }

  /** Brings a line of the text to the middle of the screen, as Ctrl+G does. */
  async goToLine(line: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    const box = this.page.locator('.quick-input-widget input');
    await box.waitFor();
    await box.fill(`:${line}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.cursorPosition.filter({ hasText: `Ln ${line},` }).waitFor();
  }

  /**
   * Rests the mouse on some words until the hover shows a text, and again when it does not: just after the
   * start the extension may not be there yet to answer the first time.
   */
  async hoverOver(words: string, expected: string | RegExp): Promise<void> {
    const shown = this.hover.getByText(expected).first();
    for (let attempt = 1; ; attempt++) {
      const { x, y } = await this.placeOf(words);
      // A hover wants to see the mouse arrive from elsewhere.
      await this.page.mouse.move(x, y + 100);
      await this.page.mouse.move(x, y, { steps: 5 });
      try {
        return await shown.waitFor({ timeout: 4000 });
      } catch (error) {
        if (attempt === 5) throw error;
      }
    }
  }

  async click(words: string): Promise<void> {
    const { x, y } = await this.placeOf(words);
    await this.page.mouse.click(x, y);
  }

  /** The middle of some words in the text of the editor, in pixels of the page. Waits until they are there. */
  private async placeOf(words: string): Promise<{ x: number; y: number }> {
    const found = await this.page.waitForFunction(
      (wanted) => (globalThis as unknown as WordFinder).griffierWordsOnScreen(wanted),
      words,
    );
    const place = await found.jsonValue();
    if (!place) throw new Error(`"${words}" is not on the screen`);
    return place;
  }
}
