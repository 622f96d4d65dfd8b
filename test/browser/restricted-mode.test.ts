import assert from 'node:assert/strict';
import { Workbench } from './workbench';

describe('The packaged extension in restricted mode', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open('restricted');
    await workbench.page.locator('.statusbar-item').filter({ hasText: 'Restricted Mode' }).waitFor();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await workbench?.screenshot(`failed: ${this.currentTest.title}`);
  });
  after(() => workbench?.close());

  it('shows what a citation points at', async () => {
    await workbench.hoverOver('nr. 855', 'Geannoteerde agenda JBZ-Raad 19 en 20 oktober 2023');
    await workbench.screenshot('restricted-1-hover');
  });

  it('goes to the passage that introduces a paper, on F12', async () => {
    await workbench.goToLine(87);
    await workbench.click('nr. 853');
    await workbench.page.keyboard.press('F12');
    await workbench.cursorPosition.filter({ hasText: 'Ln 11,' }).waitFor();
  });

  it('shows the outline', async () => {
    await workbench.openOutline();
    await workbench.outline.filter({ hasText: 'CDA-fractie' }).first().waitFor();
    assert.ok((await workbench.outline.count()) > 5);
    await workbench.screenshot('restricted-2-outline');
  });
});
