/** Papers that travel inside the bundle (esbuild.mjs, loader). */
declare module '*.md' {
  const text: string;
  export default text;
}
