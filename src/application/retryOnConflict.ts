import { CommitConflict } from './documentStore';

const maximumTries = 6;

/**
 * Does a read-decide-commit step again when somebody else's commit came between: the second look sees what they wrote
 * and decides anew.
 * @throws CommitConflict when it is overtaken six times in a row
 */
export async function retryOnConflict<T>(step: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof CommitConflict) || attempt === maximumTries) throw error;
    }
  }
}
