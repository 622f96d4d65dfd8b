import type { Workbench } from './workbench';

/**
 * What a reader of the seed can do wherever Griffier runs, as tests.
 * @param workbench the seed in an editor; asked for when a test runs
 * @param name begins the names of the screenshots
 */
export function readsTheSeed(workbench: () => Workbench, name: string): void {
  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await workbench().screenshot(`failed: ${name}: ${this.currentTest.title}`);
  });

  it('shows what a citation points at', async () => {
    await workbench().hoverOver('nr. 855', 'Geannoteerde agenda JBZ-Raad 19 en 20 oktober 2023');
    await workbench().screenshot(`${name}-1-hover`);
  });

  it('goes to the passage that introduces a paper, on F12', async () => {
    await workbench().goToLine(87);
    await workbench().click('nr. 853');
    await workbench().page.keyboard.press('F12');
    await workbench().cursorPosition.filter({ hasText: 'Ln 11,' }).waitFor();
  });

  it('shows the outline', async () => {
    await workbench().openOutline();
    await workbench().outline.filter({ hasText: 'CDA-fractie' }).first().waitFor();
    await workbench().screenshot(`${name}-2-outline`);
  });
}
