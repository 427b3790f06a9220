import { enRights as rights } from './enRights';

/** What the pages say of a request itself: who asks, and what accepting it allows, in English. */
export const enOffer = {
  title: {
    withoutPrivileges: (partner: string) => `${partner} would like to be your Microsoft reseller`,
    withPrivileges: (partner: string) =>
      `${partner} would like to be your Microsoft reseller and to administer your organization`,
    privilegesOnly: (partner: string) => `${partner} would like to administer your organization`,
  },
  whoAsks: 'Who asks',
  whatFor: 'What for',
  answerBy: 'Answer by',
  partnerId: (id: string) => `Partner ID ${id}`,
  what: {
    withoutPrivileges: 'A reseller relationship, without admin privileges',
    withPrivileges: 'A reseller relationship with delegated admin privileges',
    privilegesOnly: 'Delegated admin privileges',
  },
  allowsTitle: 'Accepting allows',
  limitsTitle: 'Accepting does not allow',
  allows: {
    withoutPrivileges: (partner: string) => [rights.sells(partner), rights.managesOwnAzure(partner)],
    withPrivileges: (partner: string) => [rights.sells(partner), rights.administers(partner)],
    privilegesOnly: (partner: string) => [rights.administers(partner)],
  },
  limits: {
    withoutPrivileges: (partner: string) => [rights.noAdmin(partner), rights.noOtherSubscriptions(partner)],
    withPrivileges: (partner: string) => [
      `Anyone other than ${partner} to do this: what you accept is for this partner alone.`,
    ],
    privilegesOnly: (partner: string) => [rights.noTakingOver(partner)],
  },
  knowTitle: 'Good to know',
  know: {
    withoutPrivileges: (partner: string) => [
      `Should ${partner} need admin privileges one day, it has to ask you again.`,
    ],
    withPrivileges: (_partner: string) => [
      'You can remove the admin privileges at any time. The reseller relationship then stays.',
      'This request cannot be accepted without the admin privileges. If you do not want to give them, decline.',
    ],
    privilegesOnly: (_partner: string) => [
      'You can remove the admin privileges at any time. The business relationship then stays.',
      'This request is for the admin privileges alone. If you do not want to give them, decline.',
    ],
  },
};
