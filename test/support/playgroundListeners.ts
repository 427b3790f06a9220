import { readFileSync } from 'node:fs';

/** The local addresses on which something listens at this port, from the kernel's own table (Linux). */
export function listenersAt(port: number): readonly string[] {
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) =>
    readFileSync(table, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, local = '', , state]) => state === '0A' && parseInt(local.split(':')[1] ?? '', 16) === port)
      .map(([, local = '']) => addressOf(local.split(':')[0] ?? '')),
  );
}

// IPv4 addresses stand there byte by byte from the end; of the others, only that they are not loopback matters.
function addressOf(hex: string): string {
  const bytes = hex.match(/../g) ?? [];
  return bytes.length === 4
    ? bytes
        .reverse()
        .map((byte) => parseInt(byte, 16))
        .join('.')
    : hex;
}
