import { readsTheSeed } from './reads-the-seed';
import { Workbench } from './workbench';

describe('The packaged extension in restricted mode', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open('restricted');
    await workbench.page.locator('.statusbar-item').filter({ hasText: 'Restricted Mode' }).waitFor();
  });
  after(() => workbench?.close());

  readsTheSeed(() => workbench, 'restricted');
});
