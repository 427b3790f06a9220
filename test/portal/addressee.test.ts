import { otherAddressee } from '../../src/portal/addressee';

const woodgrove = { name: 'Woodgrove Bank', domain: 'woodgrovebank.example' };
const coffee = { name: 'Fourth Coffee', domain: 'fourthcoffee.example' };

test.each([
  ['the name itself', { name: 'Fourth Coffee' }, coffee, null],
  ['another case, accents, legal form', { name: 'FOURTH COFFÉE SARL' }, coffee, null],
  ['a part of the name', { name: 'Woodgrove' }, woodgrove, null],
  ['the name without spaces', { name: 'fourthcoffee' }, coffee, null],
  ['the domain’s word', { name: 'WoodgroveBank' }, { name: 'WGB', domain: 'woodgrovebank.example' }, null],
  ['an address at the domain', { email: 'alain@fourthcoffee.example' }, coffee, null],
  ['an address below the domain', { email: 'alain@mail.fourthcoffee.example' }, coffee, null],
  ['the same name under another ending', { email: 'alain@fourthcoffee.com' }, coffee, null],
  ['one of the two fits', { name: 'Fourth Coffee', email: 'alain@consultant.example' }, coffee, null],
  ['nobody is named', undefined, coffee, null],
  ['another name', { name: 'Fourth Coffee' }, woodgrove, 'Fourth Coffee'],
  ['only a common word is shared', { name: 'Alpine Bank' }, woodgrove, 'Alpine Bank'],
  ['another domain', { email: 'alain@fourthcoffee.example' }, woodgrove, 'alain@fourthcoffee.example'],
  ['neither fits', { name: 'Fourth Coffee', email: 'a@b.example' }, woodgrove, 'Fourth Coffee'],
])('%s', (_what, addressee, organisation, expected) => {
  expect(otherAddressee(addressee, organisation)).toBe(expected);
});
