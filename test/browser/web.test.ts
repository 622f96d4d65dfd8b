import { Workbench } from './workbench';

describe('The packaged extension without a machine behind it', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open('web');
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await workbench?.screenshot(`failed: ${this.currentTest.title}`);
  });
  after(() => workbench?.close());

  it('shows what a citation points at', async () => {
    await workbench.hoverOver('nr. 855', 'Geannoteerde agenda JBZ-Raad 19 en 20 oktober 2023');
    await workbench.screenshot('9-web-hover');
  });

  it('shows the outline', async () => {
    await workbench.openOutline();
    await workbench.outline.filter({ hasText: 'CDA-fractie' }).first().waitFor();
    await workbench.screenshot('10-web-outline');
  });

  it('finds what the corpus knows', async () => {
    await workbench.goToLine(87);
    await workbench.click('nr. 853');
    await workbench.page.keyboard.press('F12');
    await workbench.cursorPosition.filter({ hasText: 'Ln 11,' }).waitFor();
  });

  it('does so in a worker of the browser', async () => {
    await workbench.run('Developer: Show Running Extensions');
    const griffier = workbench.page.locator('.runtime-extensions-editor .monaco-list-row', {
      hasText: 'Griffier',
    });
    await griffier.locator('.msg').filter({ hasText: 'web worker' }).waitFor();
    await workbench.screenshot('11-web-running');
  });
});
