import assert from 'node:assert/strict';
import { Workbench } from './workbench';

describe('The packaged extension on the seed', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open('trusted');
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await workbench?.screenshot(`failed: ${this.currentTest.title}`);
  });
  after(() => workbench?.close());

  it('makes citations links', async () => {
    const link = workbench.page.locator('.view-line .detected-link').filter({ hasText: /nr\.\s855/ });
    await link.first().waitFor();
    await workbench.screenshot('1-links');
  });

  it('shows what a citation points at while the mouse rests on it', async () => {
    await workbench.hoverOver('nr. 855', 'Geannoteerde agenda JBZ-Raad 19 en 20 oktober 2023');
    assert.match((await workbench.hover.textContent()) ?? '', /32.317/);
    await workbench.screenshot('2-hover');
  });

  it('goes from a note to the passage that introduces the paper, on F12', async () => {
    await workbench.goToLine(87);
    await workbench.click('nr. 853');
    await workbench.page.keyboard.press('F12');
    await workbench.cursorPosition.filter({ hasText: 'Ln 11,' }).waitFor();
    await workbench.screenshot('3-definition');
  });

  it('peeks at the mentions of a paper in the editor itself', async () => {
    await workbench.goToLine(41);
    await workbench.click('nr. 1011');
    await workbench.run('Peek References');
    const peek = workbench.page.locator('.peekview-widget');
    await peek.locator('.ref-tree .monaco-list-row').first().waitFor();
    assert.match((await peek.locator('.peekview-title').textContent()) ?? '', /References \(\d+\)/);
    await workbench.screenshot('4-peek');
    await workbench.page.keyboard.press('Escape');
  });

  it('shows the factions and their topics in the outline', async () => {
    await workbench.openOutline();
    for (const title of [
      'Inleiding',
      'VVD-fractie',
      'D66-fractie',
      'CDA-fractie',
      'Staat van Schengen',
      'SP-fractie',
    ]) {
      await workbench.outline.filter({ hasText: title }).first().waitFor();
    }
    await workbench.screenshot('5-outline');
  });

  it('shows in the breadcrumbs in whose contribution one reads', async () => {
    await workbench.goToLine(127);
    await workbench.breadcrumbs.getByText('CDA-fractie', { exact: true }).waitFor();
    await workbench.screenshot('6-breadcrumbs');
  });
});
