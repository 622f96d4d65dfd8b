// The manifest and the texts beside it, as the tests of this folder read them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

interface Command {
  readonly command: string;
  readonly title: string;
}

interface Setting {
  readonly default: unknown;
}

export interface Manifest {
  readonly main: string;
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: { readonly untrustedWorkspaces: { readonly supported: unknown } };
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly menus: Readonly<Record<string, readonly { command?: string; submenu?: string }[]>>;
    readonly keybindings: readonly { command: string; key: string }[];
    readonly views: Readonly<Record<string, readonly { id: string; when: string }[]>>;
    readonly viewsWelcome: readonly { view: string; contents: string }[];
    readonly languages: readonly {
      extensions: readonly string[];
      filenamePatterns: readonly string[];
      firstLine: string;
    }[];
    readonly grammars: readonly { language?: string; path: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly configurationDefaults: Readonly<Record<string, unknown>>;
    readonly semanticTokenTypes: readonly { id: string; superType?: string }[];
    readonly semanticTokenModifiers: readonly { id: string }[];
    readonly semanticTokenScopes: readonly { scopes: Readonly<Record<string, readonly string[]>> }[];
    readonly walkthroughs: readonly { steps: readonly { media: { svg: string } }[] }[];
  };
}

export const manifest = readJson<Manifest>('package.json');

type Texts = Readonly<Record<string, string>>;
export const manifestTexts = {
  en: readJson<Texts>('package.nls.json'),
  nl: readJson<Texts>('package.nls.nl.json'),
};
export const bundles = {
  en: readJson<Texts>('l10n/bundle.l10n.json'),
  nl: readJson<Texts>('l10n/bundle.l10n.nl.json'),
};

/** Content of every source file under a folder, by its path. */
export function sources(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.ts')).map((name) => path.join(folder, name));
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

/** Every string of a value with the names that lead to it: `["contributes.commands.0.title", "%…%"]`. */
export function strings(value: unknown, at = ''): [place: string, text: string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => strings(child, at ? `${at}.${key}` : key));
}
