import type { Cloud } from '../../src/domain/cloud';
import type { NewCustomerForm } from '../../src/domain/newCustomer';
import { adminUserNameAt, checkedCustomer, domainOf } from '../../src/domain/newCustomer';
import type { Partner } from '../../src/domain/organisation';
import { Refusal, type RefusalCode } from '../../src/domain/refusal';

const provider: Partner = {
  tenantId: '10000000-0000-4000-8000-000000000001',
  name: 'Fabrikam Distribution',
  kind: 'indirectProvider',
  cloud: 'public',
  country: 'FR',
  partnerId: '4100001',
  domain: 'fabrikam.example',
};
const form: NewCustomerForm = {
  name: 'Contoso Médical',
  domainPrefix: 'contosomedical',
  adminName: 'Élise Morel',
  adminEmail: 'elise@contoso.example',
  language: 'fr',
};

test('the details are those typed, in the provider’s own country', () => {
  expect(checkedCustomer(provider, form)).toEqual({ ...form, country: 'FR' });
  expect(checkedCustomer(provider, { ...form, country: 'fr' })).toMatchObject({ country: 'FR' });
});

test.each([
  ['ContosoMedical', 'contosomedical'],
  [' contoso2 ', 'contoso2'],
  ['contoso.onmicrosoft.com', 'contoso'],
  ['a'.repeat(27), 'a'.repeat(27)],
  ['7', '7'],
])('the domain prefix “%s” is taken as %s', (domainPrefix, expected) => {
  expect(checkedCustomer(provider, { ...form, domainPrefix }).domainPrefix).toBe(expected);
});

test.each<[string, Partial<NewCustomerForm>, RefusalCode]>([
  ['no name', { name: ' ' }, 'customerNameInvalid'],
  ['a name of symbols', { name: '***' }, 'customerNameInvalid'],
  ['a name of 201 characters', { name: 'a'.repeat(201) }, 'customerNameInvalid'],
  ['no domain prefix', { domainPrefix: '' }, 'domainPrefixInvalid'],
  ['a domain prefix of 28 characters', { domainPrefix: 'a'.repeat(28) }, 'domainPrefixInvalid'],
  ['a hyphen in the domain prefix', { domainPrefix: 'contoso-medical' }, 'domainPrefixInvalid'],
  ['an accent in the domain prefix', { domainPrefix: 'médical' }, 'domainPrefixInvalid'],
  ['another domain', { domainPrefix: 'contoso.example' }, 'domainPrefixInvalid'],
  ['the suffix of another cloud', { domainPrefix: 'contoso.onmicrosoft.us' }, 'domainPrefixInvalid'],
  ['another country', { country: 'DE' }, 'customerElsewhere'],
  ['no country that there is', { country: 'Atlantis' }, 'customerElsewhere'],
  ['no administrator', { adminName: '' }, 'adminNameInvalid'],
  ['an administrator on two lines', { adminName: 'Élise\nMorel' }, 'adminNameInvalid'],
  ['no e-mail address', { adminEmail: '' }, 'adminEmailInvalid'],
  ['two e-mail addresses', { adminEmail: 'a@x.example, b@x.example' }, 'adminEmailInvalid'],
  ['an address of the provider', { adminEmail: 'paul@fabrikam.example' }, 'emailAtOwnDomain'],
])('%s is refused', (_, change, code) => {
  expect(() => checkedCustomer(provider, { ...form, ...change })).toThrow(new Refusal(code));
});

test.each<[Cloud, string]>([
  ['public', 'contoso.onmicrosoft.com'],
  ['usGovernment', 'contoso.onmicrosoft.us'],
  ['germany', 'contoso.onmicrosoft.de'],
  ['china', 'contoso.partner.onmschina.cn'],
])('in %s the first domain is %s', (cloud, domain) => {
  expect(domainOf({ domainPrefix: 'contoso' }, cloud)).toBe(domain);
  expect(adminUserNameAt(domain)).toBe(`admin@${domain}`);
  const typed = checkedCustomer({ ...provider, cloud }, { ...form, domainPrefix: domain });
  expect(typed.domainPrefix).toBe('contoso');
});
