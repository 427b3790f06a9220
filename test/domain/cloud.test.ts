import type { Cloud } from '../../src/domain/cloud';
import { cloudSchema, mayOmitDelegatedAdmin, rulesOf } from '../../src/domain/cloud';

describe('what each cloud lets a partner ask for, and where its customers accept', () => {
  test.each<[Cloud, string, boolean, string, string]>([
    ['public', 'optional', true, 'microsoft365AdminCenter', 'everything'],
    ['usGovernment', 'always', false, 'officeAdminPortal', 'everything'],
    ['germany', 'always', false, 'officeAdminPortal', 'everything'],
    ['china', 'only', false, 'office365By21Vianet', 'firstTwoParagraphs'],
  ])('%s', (cloud, delegatedAdmin, mayOmit, acceptancePlace, editable) => {
    expect(rulesOf(cloud)).toMatchObject({ delegatedAdmin, acceptancePlace, editable });
    expect(mayOmitDelegatedAdmin(cloud)).toBe(mayOmit);
  });

  test('the table above names every cloud', () => {
    expect(cloudSchema.options).toEqual(['public', 'usGovernment', 'germany', 'china']);
  });
});
