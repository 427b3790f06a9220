import { parseDirectory, type Directory } from '../../src/application/directory';
import { readDemoDirectory } from '../../src/local/demoDirectory';

type Changed = { -readonly [K in keyof Directory]: Directory[K] };
const demo = (): Changed => structuredClone(readDemoDirectory());
const parsed = (directory: Directory) => parseDirectory(JSON.stringify(directory));

test('the demo directory is one that can be loaded', () => {
  expect(parsed(demo())).toEqual(demo());
});

const kinds = ['indirectProvider', 'indirectReseller', 'directBill'] as const;
const [fabrikam = '', northwind = ''] = [demo().partnerships[0]?.provider, demo().partnerships[0]?.reseller];

test.each([
  ['another cloud', { cloud: 'usGovernment' as const }, 'otherCloud'],
  ['another country', { country: 'DE' }, 'otherCountry'],
])('a partner moved to %s leaves nothing that brings it together with others', (_, moved, reason) => {
  for (const tenantId of [fabrikam, northwind]) {
    const directory = demo();
    directory.partners = directory.partners.map((one) =>
      one.tenantId === tenantId ? { ...one, ...moved } : one,
    );
    expect(() => parsed(directory)).toThrow(reason);
    expect(() => parsed({ ...directory, partnerships: [] })).toThrow(reason);
    expect(() => parsed({ ...directory, partnerships: [], relationships: [] })).toThrow(reason);
    const apart = { ...directory, partnerships: [], relationships: [], subscriptions: [] };
    expect(parsed(apart)).toEqual(apart);
  }
});

test('only a provider and a reseller have a partnership', () => {
  for (const kind of kinds) {
    const directory = demo();
    directory.partners = directory.partners.map((one) =>
      one.tenantId === northwind ? { ...one, kind } : one,
    );
    if (kind === 'indirectReseller') expect(() => parsed(directory)).not.toThrow();
    else expect(() => parsed(directory)).toThrow('none of its kind can have');
  }
});
