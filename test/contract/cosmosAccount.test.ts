import { openCosmosStore } from '../../src/store/cosmosStore';
import { documentStoreContract } from './documentStoreContract';

const { COSMOS_TEST_ENDPOINT: endpoint, COSMOS_TEST_KEY: key } = process.env;
const isConfigured = endpoint !== undefined && key !== undefined;

if (isConfigured) {
  describe('the Cosmos DB store, on the account of COSMOS_TEST_ENDPOINT', () => {
    jest.setTimeout(60_000);
    documentStoreContract(async () => {
      let passed = 0;
      const clock = () => Date.now() + passed;
      const store = await openCosmosStore({
        endpoint,
        key,
        database: process.env['COSMOS_TEST_DATABASE'] ?? 'liaison-test',
        container: 'contract',
        clock,
      });
      return {
        store,
        now: clock,
        passTime: (ms) => {
          passed += ms;
        },
        close: () => store.close(),
      };
    }, 10);
  });
} else {
  // Shown as skipped in every report, so that nobody takes the suite for proof about a real account.
  it.skip('the Cosmos DB store on a real account: NOT RUN, COSMOS_TEST_ENDPOINT and COSMOS_TEST_KEY are not set', () => {
    expect(isConfigured).toBe(true);
  });
}
