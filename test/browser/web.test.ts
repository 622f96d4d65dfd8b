import { readsTheSeed } from './reads-the-seed';
import { Workbench } from './workbench';

describe('The packaged extension without a machine behind it', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open('web');
  });
  after(() => workbench?.close());

  readsTheSeed(() => workbench, 'web');

  it('does so in a worker of the browser', async () => {
    // The list is in order of the time that each took to start, and draws only what fits: make room for all.
    await workbench.page.setViewportSize({ width: 1280, height: 4000 });
    await workbench.run('Developer: Show Running Extensions');
    const griffier = workbench.page.locator('.runtime-extensions-editor .monaco-list-row', {
      hasText: 'Griffier',
    });
    await griffier.locator('.msg').filter({ hasText: 'web worker' }).waitFor();
    await workbench.screenshot('web-3-running');
  });
});
