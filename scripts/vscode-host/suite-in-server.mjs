// Runs a mocha suite inside the extension host of a VS Code server, by way of a page in Chromium.
import { chromium } from 'playwright-core';
import { workbenchAddress } from './address.mjs';
import { chromiumFlags } from './chromium.mjs';
import { SuiteReport } from './suite-report.mjs';

/**
 * @param {import('./server.mjs').Host} host
 * @param {object} what
 * @param {string} what.browser path of a Chromium
 * @param {string} what.folder workspace to open
 * @param {string} what.extension folder of the extension under development
 * @param {string} what.suite module that exports `run()`
 * @param {number} [what.limit] in ms
 * @returns {Promise<SuiteReport>}
 */
export async function runSuiteInServer(host, { browser: executablePath, limit = 180_000, ...what }) {
  const report = new SuiteReport();
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    const page = await browser.newPage();
    const verdict = new Promise((resolve, reject) => {
      const overdue = () => reject(new Error(`The suite gave no verdict in ${limit / 1000} s`));
      setTimeout(overdue, limit).unref();
      page.exposeFunction('codeAutomationExit', (code) => resolve(code));
      // A result line is a single string; everything else on that console is the editor's.
      page.exposeFunction('codeAutomationLog', (_type, args) => {
        for (const arg of args) if (typeof arg === 'string') report.read(arg);
      });
      page.on('crash', () => reject(new Error('The page with VS Code crashed')));
    });
    await page.goto(workbenchAddress(host, what));
    const code = await verdict;
    if (!report.ended) throw new Error(`The suite ended before its end (code ${code})`);
  } finally {
    await browser.close();
  }
  return report;
}
