import { entryWritten } from '../../src/application/customerEntries';
import type { CustomerEntry } from '../../src/application/records/customers';
import type { Office } from './office';
import type { ShownCard } from './teamsCards';

/** The names of customers that `giveCustomers` made, as a card lists them. */
export const namesOn = (card: ShownCard): readonly string[] =>
  card.text.split('\n').filter((line) => /^(Atelier|Boulangerie|Clinique) \d+$/.test(line));

const words = ['Atelier', 'Boulangerie', 'Clinique'];

/** Lists so many customers with a partner, one a day; the first has privileges, the second none, and so on. */
export async function giveCustomers(
  office: Office,
  partnerTenantId: string,
  count: number,
  over: Partial<CustomerEntry> = {},
): Promise<void> {
  const entries = Array.from({ length: count }, (_, index) =>
    entryWritten(
      {
        tenantId: `d0000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
        name: `${words[index % words.length] ?? ''} ${String(index + 10)}`,
        country: 'FR',
        domain: `customer${String(index)}.example`,
        type: 'reseller',
        delegatedAdmin: index % 2 === 0,
        since: new Date(Date.UTC(2026, 0, 1 + index)).toISOString(),
        version: 1,
        ...over,
      },
      null,
    ),
  );
  const inOneCommit = 20;
  for (let from = 0; from < count; from += inOneCommit) {
    await office.store.commit(partnerTenantId, entries.slice(from, from + inOneCommit).flat());
  }
}
