/** The client's command that lists all mentions of a target; its one argument is `{ target }` (protocol.ts). */
const SHOW_MENTIONS = 'griffier.showMentions';

/**
 * Address of the command that lists all mentions of a target, for a hover.
 * @param allowed commands that the client trusts in hovers; without ours among them there is no link.
 */
export function mentionsLink(allowed: readonly string[], target: string): string | null {
  if (!allowed.includes(SHOW_MENTIONS)) return null;
  return `command:${SHOW_MENTIONS}?${encodeURIComponent(JSON.stringify([{ target }]))}`;
}
