// Memory of a process and its descendants; Linux only, null elsewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Highest resident memory so far, in MiB, summed over the processes. */
export function peakMemory(pid) {
  if (!existsSync(`/proc/${pid}/status`)) return null;
  let kilobytes = 0;
  for (const one of descendants(pid)) {
    try {
      kilobytes += Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1] ?? 0);
    } catch {
      // It ended meanwhile.
    }
  }
  return kilobytes / 1024;
}

function descendants(pid) {
  const found = [pid];
  try {
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim();
      for (const child of children.split(/\s+/).filter(Boolean)) found.push(...descendants(Number(child)));
    }
  } catch {
    // It ended meanwhile.
  }
  return found;
}
