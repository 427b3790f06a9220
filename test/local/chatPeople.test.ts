import { findEmployee, NobodyFound } from '../../src/local/chatPeople';
import { readDemoDirectory } from '../../src/local/demoDirectory';

const directory = readDemoDirectory();
const find = (wanted: string) => findEmployee(directory, wanted).person.name;

test.each([
  ['omar', 'Omar Haddad'],
  ['chloe', 'Chloé Martin'],
  ['CHLOÉ', 'Chloé Martin'],
  ['Chloe\u0301', 'Chloé Martin'],
  ['martin', 'Chloé Martin'],
  ['  martin   chloe ', 'Chloé Martin'],
  ['chloe@northwind.example', 'Chloé Martin'],
  ['Alain', 'Alain Besson'],
])('“%s” is %s', (wanted, name) => {
  expect(find(wanted)).toBe(name);
});

test.each(['zoe', '', '  ', 'omar martin', 'oma', '@', '.*'])(
  '“%s” is nobody, and everybody is listed',
  (wanted) => {
    expect(() => find(wanted)).toThrow(NobodyFound);
    expect(() => find(wanted)).toThrow(
      /There is no “.*”[^]*Chloé Martin <chloe@northwind\.example>, Northwind Conseil \(partner\): adminAgent[^]*Mei Chen/,
    );
  },
);

test('a name that two people have names both of them and nobody else', () => {
  const [first, ...rest] = directory.partners;
  if (!first) throw new Error('the directory has no partner');
  const twin = {
    ...first.users[0],
    name: 'Omar Petit',
    email: 'petit@fabrikam.example',
    objectId: 'x',
    locale: 'fr-FR',
    roles: [],
  };
  const crowded = { ...directory, partners: [{ ...first, users: [twin] }, ...rest] };
  expect(() => findEmployee(crowded, 'omar')).toThrow(/More than one[^]*Omar Petit[^]*Omar Haddad/);
  expect(() => findEmployee(crowded, 'omar')).not.toThrow(/Chloé/);
  expect(findEmployee(crowded, 'omar haddad').person.email).toBe('omar@litware.example');
});

test('the employee comes with the tenant that employs them', () => {
  expect(findEmployee(directory, 'omar')).toMatchObject({
    person: { objectId: 'a0000000-0000-4000-8000-000000000301' },
    organisation: { tenantId: '10000000-0000-4000-8000-000000000003', name: 'Litware Cloud' },
    side: 'partner',
  });
});
