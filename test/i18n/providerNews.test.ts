import { subscriptionNewsSchema } from '../../src/domain/news';
import type { News } from '../../src/domain/news';
import { newsText } from '../../src/i18n/news';

const common = {
  customer: { tenantId: '20000000-0000-4000-8000-000000000001', name: 'Woodgrove Bank' },
  provider: { tenantId: '10000000-0000-4000-8000-000000000001', name: 'Fabrikam Distribution' },
  by: { objectId: 'a0000000-0000-4000-8000-000000000102', name: 'Paul Okafor' },
  at: '2026-11-21T09:00:00.000Z',
};
const subscriptions = [
  { offer: 'Microsoft 365 E3', quantity: 12 },
  { offer: 'Microsoft 365 Copilot', quantity: 3 },
];
const day = () => '21/11';

test.each<[News, string, string]>([
  [
    { about: 'customerAdded', ...common, subscriptions },
    'Woodgrove Bank has been added as your customer; you may administer its tenant. Done by Fabrikam Distribution (Paul Okafor) on 21/11. Ordered for it: Microsoft 365 E3 (12) and Microsoft 365 Copilot (3).',
    'Woodgrove Bank a été ajouté comme votre client\u00a0: vous pouvez administrer son tenant. Fait par Fabrikam Distribution (Paul Okafor) le 21/11. Commandé pour ce client\u00a0: Microsoft 365 E3 (12) et Microsoft 365 Copilot (3).',
  ],
  [
    { about: 'customerAdded', ...common, subscriptions: [] },
    'Woodgrove Bank has been added as your customer; you may administer its tenant. Done by Fabrikam Distribution (Paul Okafor) on 21/11.',
    'Woodgrove Bank a été ajouté comme votre client\u00a0: vous pouvez administrer son tenant. Fait par Fabrikam Distribution (Paul Okafor) le 21/11.',
  ],
  [
    { about: 'ordered', ...common, subscriptions },
    'Ordered for Woodgrove Bank, with you as the reseller: Microsoft 365 E3 (12) and Microsoft 365 Copilot (3). Done by Fabrikam Distribution (Paul Okafor) on 21/11.',
    'Commandé pour Woodgrove Bank, avec vous comme revendeur\u00a0: Microsoft 365 E3 (12) et Microsoft 365 Copilot (3). Fait par Fabrikam Distribution (Paul Okafor) le 21/11.',
  ],
  [
    {
      about: 'subscription',
      ...common,
      change: 'licences',
      subscription: { offer: 'Office 365 E1', quantity: 5 },
    },
    'For Woodgrove Bank: Office 365 E1 now has 5 licenses. Done by Fabrikam Distribution (Paul Okafor) on 21/11.',
    'Pour Woodgrove Bank\u00a0: Office 365 E1 compte désormais 5\u00a0licences. Fait par Fabrikam Distribution (Paul Okafor) le 21/11.',
  ],
])('%j', (news, en, fr) => {
  expect(newsText('en', news, day)).toBe(en);
  expect(newsText('fr', news, day)).toBe(fr);
});

test('every change has a sentence of its own in both languages', () => {
  const said = subscriptionNewsSchema.options.flatMap((change) =>
    (['en', 'fr'] as const).map((language) =>
      newsText(
        language,
        { about: 'subscription', ...common, change, subscription: { offer: 'Office 365 E1', quantity: 5 } },
        day,
      ),
    ),
  );
  expect(new Set(said).size).toBe(2 * subscriptionNewsSchema.options.length);
  for (const sentence of said) expect(sentence).toMatch(/Office 365 E1.*Fabrikam Distribution/);
});

test('one licence is one', () => {
  const one = {
    about: 'subscription' as const,
    ...common,
    change: 'licences' as const,
    subscription: { offer: 'Office 365 E1', quantity: 1 },
  };
  expect(newsText('en', one, day)).toContain('Office 365 E1 now has 1 license.');
  expect(newsText('fr', one, day)).toContain('1\u00a0licence.');
});
