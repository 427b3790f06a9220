import { commitContract } from './commitContract';
import type { OpenStore } from './contractTools';
import { dueContract } from './dueContract';
import { modelContract } from './modelContract';
import { pagingContract } from './pagingContract';
import { readingContract } from './readingContract';

/** What a document store must do, whatever keeps the documents. `runs` is the number of random histories tried. */
export function documentStoreContract(open: OpenStore, runs = 100): void {
  readingContract(open);
  pagingContract(open);
  dueContract(open);
  commitContract(open);
  modelContract(open, runs);
}
