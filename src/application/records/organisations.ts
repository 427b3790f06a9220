import { anyOrganisationSchema, personSchema } from '../../domain/organisation';
import { sortName } from '../../domain/text';
import { defineRecord } from './record';

/** The organisation that owns a partition: there is one in each. */
export const organisationRecord = defineRecord({
  type: 'organisation',
  schema: anyOrganisationSchema,
  id: () => 'organisation',
  keyOf: () => [],
  // An operator's tool goes through all tenants in this order.
  sort: (organisation) => organisation.tenantId,
});

/** The people of the partition's organisation, by object id. */
export const personRecord = defineRecord({
  type: 'person',
  schema: personSchema,
  id: (objectId: string) => `person:${objectId}`,
  keyOf: (person) => [person.objectId],
  sort: (person) => sortName(person.name),
});
