// The addresses by which a browser opens the workbench of a host.

/** The name by which the workbench in the browser knows a file or folder of the host's machine. */
export const remoteUri = (host, file) => `vscode-remote://${host.authority}${asPath(file)}`;

/** `C:\papers` is `/C:/papers` in an address. */
const asPath = (file) => (file.startsWith('/') ? file : `/${file.replaceAll('\\', '/')}`);

/**
 * @param {import('./server.mjs').Host} host
 * @param {object} what
 * @param {string} what.folder absolute path of the folder to open
 * @param {string} [what.file] absolute path of a file to open in it
 * @param {string} [what.extension] folder of an extension under development
 * @param {string} [what.suite] module with the tests to run in the extension host
 */
export function workbenchAddress(host, { folder, file, extension, suite }) {
  const payload = [['skipWelcome', 'true']];
  if (file) payload.push(['openFile', remoteUri(host, file)]);
  if (extension) payload.push(['extensionDevelopmentPath', remoteUri(host, extension)]);
  if (suite) payload.push(['extensionTestsPath', remoteUri(host, suite)], ['enableProposedApi', '']);
  const query = new URLSearchParams({
    tkn: host.token,
    folder: asPath(folder),
    payload: JSON.stringify(payload),
  });
  return `http://${host.authority}/?${query}`;
}
