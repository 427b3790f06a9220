import { rmSync } from 'node:fs';

/** Gives back the memory that the tests' folders took. */
export default function globalTeardown(): void {
  const folder = process.env['LIAISON_TESTS_IN_MEMORY'];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
