import { readAnswer, type Answer } from '../../src/understanding/answer';

test.each<[string, Answer]>([
  ['Contoso please', { entities: {}, organisationName: 'Contoso' }],
  ['no, Tailspin Toys instead', { entities: {}, no: true, organisationName: 'Tailspin Toys' }],
  ['not Contoso but Fabrikam', { entities: {}, organisationName: 'Fabrikam' }],
  ['Fabrikam, not Contoso', { entities: {}, organisationName: 'Fabrikam' }],
  ["it's the City of Marlow", { entities: {}, organisationName: 'City of Marlow' }],
  ['Finalement Boulangerie Marchand', { entities: {}, organisationName: 'Boulangerie Marchand' }],
  ['non, plutôt la Clinique Saint-Roch', { entities: {}, no: true, organisationName: 'Clinique Saint-Roch' }],
  ['le client est Garage Perrin', { entities: {}, organisationName: 'Garage Perrin' }],
  ['« Vignobles Daumas » stp', { entities: {}, organisationName: 'Vignobles Daumas' }],
  ['No Limits Gym', { entities: {}, organisationName: 'No Limits Gym' }],
  ['Customer First Ltd', { entities: {}, organisationName: 'Customer First Ltd' }],
  ['L’Oréade', { entities: {}, organisationName: 'L’Oréade' }],
  ['yes', { entities: {}, yes: true }],
  ['yes please go ahead', { entities: {}, yes: true }],
  ['oui, avec', { entities: { adminPrivileges: true }, yes: true }],
  ['sans', { entities: { adminPrivileges: false } }],
  ['with admin rights', { entities: { adminPrivileges: true } }],
  ['finalement avec les droits admin', { entities: { adminPrivileges: true } }],
  ['non', { entities: {}, no: true }],
  ['skip', { entities: {}, skip: true }],
  ['no e-mail', { entities: {}, skip: true }],
  ['je ne sais pas', { entities: {}, skip: true }],
  ['passer', { entities: {}, skip: true }],
  ['twelve', { entities: { quantity: 12 } }],
  ['25', { entities: { quantity: 25 } }],
  ['IT@Contoso.com', { entities: { email: 'it@contoso.com' } }],
  ['partner id 1234567', { entities: { partnerId: '1234567' } }],
  ['', { entities: {} }],
])('%s', (text, answer) => {
  expect(readAnswer(text)).toEqual(answer);
});
