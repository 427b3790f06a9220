import type { Cloud } from '../../src/domain/cloud';
import { cloudSchema, mayOmitDelegatedAdmin, rulesOf } from '../../src/domain/cloud';

describe('what each cloud lets a partner ask for, and where its customers accept', () => {
  test.each<[Cloud, string, boolean, string]>([
    ['public', 'optional', true, 'microsoft365AdminCenter'],
    ['usGovernment', 'always', false, 'officeAdminPortal'],
    ['germany', 'always', false, 'officeAdminPortal'],
    ['china', 'only', false, 'office365By21Vianet'],
  ])('%s', (cloud, delegatedAdmin, mayOmit, acceptancePlace) => {
    expect(rulesOf(cloud)).toEqual({ delegatedAdmin, acceptancePlace });
    expect(mayOmitDelegatedAdmin(cloud)).toBe(mayOmit);
  });

  test('the table above names every cloud', () => {
    expect(cloudSchema.options).toEqual(['public', 'usGovernment', 'germany', 'china']);
  });
});
