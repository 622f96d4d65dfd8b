// Memory and processor time of a process and its descendants; Linux only, null elsewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Highest resident memory so far, in MiB, summed over the processes. */
export function peakMemory(pid) {
  return memory(pid, /VmHWM:\s+(\d+)/);
}

/** Resident memory at present, in MiB, summed over the processes. */
export function memoryNow(pid) {
  return memory(pid, /VmRSS:\s+(\d+)/);
}

/** Processor time so far, of all threads together; seconds. */
export function processorSeconds(pid) {
  return sumOver(pid, 'stat', (stat) => {
    // The name of the program may hold spaces; the fields behind it do not (proc(5): utime and stime, in hundredths).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  });
}

function memory(pid, field) {
  const kilobytes = sumOver(pid, 'status', (status) => Number(field.exec(status)?.[1] ?? 0));
  return kilobytes === null ? null : kilobytes / 1024;
}

function sumOver(pid, file, read) {
  if (!existsSync(`/proc/${pid}/${file}`)) return null;
  let sum = 0;
  for (const one of descendants(pid)) {
    try {
      sum += read(readFileSync(`/proc/${one}/${file}`, 'utf8'));
    } catch {
      // It ended meanwhile.
    }
  }
  return sum;
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
