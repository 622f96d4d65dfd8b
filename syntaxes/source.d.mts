export const grammars: Readonly<Record<string, object>>;
export function asText(grammar: object): string;
