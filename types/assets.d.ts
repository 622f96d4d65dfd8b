// esbuild bundles a Markdown file as its text (esbuild.mjs, loader).
declare module '*.md' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: that is how a text file is imported.
  export default text;
}
