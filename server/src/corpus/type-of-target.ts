/** Type of a reference by the shape of its id. */
export function typeOfTarget(target: string): string {
  if (target.startsWith('kst-')) return 'kamerstuk';
  if (target.startsWith('h-')) return 'handelingen';
  if (target.startsWith('ah-')) return 'aanhangsel';
  if (target.startsWith('jci')) return 'law';
  if (target.startsWith('ECLI:')) return 'ecli';
  if (target.startsWith('COM(')) return 'com';
  const dash = target.indexOf('-');
  const prefix = dash < 0 ? '' : target.slice(0, dash);
  return prefix === 'dossier' || prefix === 'stb' || prefix === 'stcrt' || prefix === 'trb' ? prefix : 'eu';
}
