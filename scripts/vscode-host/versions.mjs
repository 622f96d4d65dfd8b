// The editors that are fetched from the npm registry where no desktop VS Code can be had.
// The package code-server carries the whole VS Code server: the real workbench, the real extension host.

/**
 * @typedef {object} HostVersion
 * @property {string} codeServer version of the npm package code-server
 * @property {string} vscode the VS Code inside it
 * @property {number} nodeMajor the Node that this VS Code asks for
 */

/** The newest VS Code; what `npm start` opens and `npm test` runs in. @type {HostVersion} */
export const newest = { codeServer: '4.139.1', vscode: '1.139.1', nodeMajor: 24 };

/** The oldest VS Code that the extension promises to work in: `engines.vscode`. @type {HostVersion} */
export const oldest = { codeServer: '4.100.3', vscode: '1.100.3', nodeMajor: 20 };
