import type { Person } from '../domain/organisation';
import type { Directory } from '../application/directory';

/** Somebody of the directory, with the organisation that employs them. */
export interface Employee {
  readonly person: Person;
  readonly organisation: { readonly tenantId: string; readonly name: string };
  readonly side: 'partner' | 'customer';
}

/** The directory knows nobody by that name, or more than one; the message says who there is. */
export class NobodyFound extends Error {
  override readonly name = 'NobodyFound';
}

/** Everybody in the directory: the partners' people first, for they are who Liaison talks to. */
export function everybody({ partners, customers }: Directory): readonly Employee[] {
  const people = (side: Employee['side'], organisations: typeof partners | typeof customers) =>
    organisations.flatMap(({ users, ...organisation }) =>
      users.map((person) => ({ person, organisation, side })),
    );
  return [...people('partner', partners), ...people('customer', customers)];
}

/**
 * Who is meant by a first name, a last name, both, or an e-mail address, in any case and without accents.
 * @throws NobodyFound
 */
export function findEmployee(directory: Directory, wanted: string): Employee {
  const all = everybody(directory);
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  const found = all.filter(({ person }) => {
    const names = [...plain(person.name).split(' '), plain(person.email), plain(person.email).split('@')[0]];
    return words.length > 0 && words.every((word) => names.includes(word));
  });
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  const problem = only ? `More than one person is called “${wanted}”` : `There is no “${wanted}”`;
  throw new NobodyFound(`${problem} in the directory. There are:\n${listOf(only ? found : all)}`);
}

/** One line a person: name, e-mail address, organisation, roles. */
export function listOf(employees: readonly Employee[]): string {
  return employees
    .map(({ person, organisation, side }) => {
      const roles = person.roles.length > 0 ? person.roles.join(', ') : 'no role';
      return `  ${person.name} <${person.email}>, ${organisation.name} (${side}): ${roles}`;
    })
    .join('\n');
}

// Decomposed, an accent is a character of its own and can be left out.
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim();
}
