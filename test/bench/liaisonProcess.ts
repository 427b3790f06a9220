import { readConfig } from '../../src/config';
import { startLiaison } from '../../src/liaison';

/** The whole service as `npm start` runs it, announcing its address in JSON. Runs until it is ended. */
async function main(): Promise<void> {
  const liaison = await startLiaison(readConfig(process.env));
  process.once('SIGTERM', () => {
    void liaison.close();
  });
  console.log(JSON.stringify({ url: liaison.url }));
}

void main();
