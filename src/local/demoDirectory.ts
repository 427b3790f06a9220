import type { Directory } from '../application/directory';
import { directorySchema } from '../application/directory';
import demoDirectory from './demo-directory.json';

/** The organisations and people of the local mode. */
export function readDemoDirectory(): Directory {
  return directorySchema.parse(demoDirectory);
}
