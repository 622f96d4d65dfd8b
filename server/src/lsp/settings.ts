import type { GriffierSettings } from './protocol';

/** What holds until the editor has said otherwise, and for editors that say nothing (package.json has the same). */
export const defaultSettings: GriffierSettings = {
  enable: true,
  languages: ['kamerstuk', 'markdown', 'plaintext'],
  exclude: [],
  corpus: { folders: [], maxFileSize: 20 },
  citationStyle: 'kamer',
  codeLens: { enabled: false },
};

/** Settings from outside: whatever is missing or of another kind than it should be has its default. */
export function readSettings(given: unknown): GriffierSettings {
  const settings = record(given);
  const corpus = record(settings.corpus);
  const codeLens = record(settings.codeLens);
  return {
    enable: boolean(settings.enable, defaultSettings.enable),
    languages: strings(settings.languages, defaultSettings.languages),
    exclude: strings(settings.exclude, defaultSettings.exclude),
    corpus: {
      folders: strings(corpus.folders, defaultSettings.corpus.folders),
      maxFileSize: positive(corpus.maxFileSize, defaultSettings.corpus.maxFileSize),
    },
    citationStyle: settings.citationStyle === 'leidraad' ? 'leidraad' : 'kamer',
    codeLens: { enabled: boolean(codeLens.enabled, defaultSettings.codeLens.enabled) },
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function boolean(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

function strings(value: unknown, otherwise: readonly string[]): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : otherwise;
}

function positive(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value > 0 ? value : otherwise;
}
