import { Workbench } from './workbench';

describe('The views on the seed', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open('trusted');
    await workbench.page
      .locator('.statusbar-item')
      .filter({ hasText: /of \d+ answered/ })
      .waitFor();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await workbench?.screenshot(`failed: ${this.currentTest.title}`);
  });
  after(() => workbench?.close());

  /** Rows of the trees of one pane, by its title. */
  const pane = (title: string) =>
    workbench.page
      .locator('.pane')
      .filter({ has: workbench.page.locator('.pane-header', { hasText: title }) });
  const row = (title: string, words: string | RegExp) =>
    pane(title).locator('.monaco-list-row').filter({ hasText: words }).first();

  it('list who asks and what, and go to a question on a click', async () => {
    await workbench.run('Explorer: Focus on Questions and Answers View');
    await row('Questions and Answers', /^D66-fractie\d+ of \d+ answered/).waitFor();
    await row('Questions and Answers', 'Op welk inhoudelijk punt').click();
    await workbench.cursorPosition.filter({ hasText: 'Ln 41,' }).waitFor();
    await workbench.screenshot('7-questions');
  });

  it('lead from a dossier to a paper and its mentions', async () => {
    await workbench.run('Griffier: Show the Corpus');
    const dossier = row('Dossiers', /26.643.*Informatie- en communicatietechnologie/);
    await dossier.locator('.monaco-tl-twistie').click();
    await row('Dossiers', /26.643, nr\. 1011/)
      .locator('.monaco-tl-twistie')
      .click();
    await row('Dossiers', /Hoe rijmt zij dit/).click();
    await workbench.cursorPosition.filter({ hasText: 'Ln 41,' }).waitFor();
    await workbench.screenshot('8-dossiers');
  });

  it('filter the dossiers by words', async () => {
    await pane('Dossiers').hover();
    await pane('Dossiers').locator('.action-label[aria-label^="Filter"]').click();
    await workbench.page.locator('.quick-input-widget input').fill('jbz');
    await row('Dossiers', /26.643/).waitFor({ state: 'detached' });
    await row('Dossiers', /32.317/).waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.screenshot('9-filter');
    await pane('Dossiers').hover();
    await pane('Dossiers').locator('.action-label[aria-label="Clear Filter"]').click();
    await row('Dossiers', /26.643/).waitFor();
  });

  it('report on the corpus', async () => {
    await workbench.run('Griffier: Show Corpus Report');
    await workbench.page.locator('.tab').filter({ hasText: 'Griffier.md' }).waitFor();
    await workbench.screenshot('10-report');
  });
});
