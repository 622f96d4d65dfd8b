// The language server as the operating system sees it: a child of the extension host.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly command: string;
}

/** The ids of the running language servers of this extension host. */
export function serverProcesses(): number[] {
  const isServer = ({ parent, command }: Process) =>
    parent === process.pid && /dist[\\/]server\.js/.test(command);
  return allProcesses()
    .filter(isServer)
    .map(({ id }) => id);
}

function allProcesses(): Process[] {
  if (process.platform === 'linux') return linuxProcesses();
  if (process.platform === 'win32') return windowsProcesses();
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,command='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, id, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return command ? [{ id: Number(id), parent: Number(parent), command }] : [];
  });
}

/** A small Linux image has no `ps`; /proc is always there. */
function linuxProcesses(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
        const command = readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ id: Number(id), parent: Number(parent), command }];
      } catch {
        // It ended while we were reading.
        return [];
      }
    });
}

function windowsProcesses(): Process[] {
  const script =
    'Get-CimInstance Win32_Process | Select-Object ProcessId, ParentProcessId, CommandLine | ConvertTo-Json';
  const printed = execFileSync('powershell', ['-NoProfile', '-Command', script], { encoding: 'utf8' });
  const all: { ProcessId: number; ParentProcessId: number; CommandLine: string | null }[] =
    JSON.parse(printed);
  return all.map((one) => ({
    id: one.ProcessId,
    parent: one.ParentProcessId,
    command: one.CommandLine ?? '',
  }));
}
