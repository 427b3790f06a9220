import { z } from 'zod';

/** The Microsoft clouds. An organisation is in exactly one; organisations of two clouds never meet (RULES). */
export const cloudSchema = z.enum(['public', 'usGovernment', 'germany', 'china']);
export type Cloud = z.infer<typeof cloudSchema>;

/** What a cloud lets a partner choose and what its invitation e-mail names. */
export interface CloudRules {
  /**
   * `optional`: the partner chooses whether to ask for delegated admin privileges. `always`: they cannot be left
   * out (S0). `only`: a request is for them and for nothing more (S1).
   */
  readonly delegatedAdmin: 'optional' | 'always' | 'only';
  /** The place where the customer accepts, as the e-mail names it (S0, S1). */
  readonly acceptancePlace: 'microsoft365AdminCenter' | 'officeAdminPortal' | 'office365By21Vianet';
  /** What of the e-mail the partner may edit, apart from the link (S0, S1). */
  readonly editable: 'everything' | 'firstTwoParagraphs';
  /** What follows the prefix in a new tenant's first domain. */
  readonly domainSuffix: string;
}

const rules: Readonly<Record<Cloud, CloudRules>> = {
  public: {
    delegatedAdmin: 'optional',
    acceptancePlace: 'microsoft365AdminCenter',
    editable: 'everything',
    domainSuffix: '.onmicrosoft.com',
  },
  usGovernment: {
    delegatedAdmin: 'always',
    acceptancePlace: 'officeAdminPortal',
    editable: 'everything',
    domainSuffix: '.onmicrosoft.us',
  },
  germany: {
    delegatedAdmin: 'always',
    acceptancePlace: 'officeAdminPortal',
    editable: 'everything',
    domainSuffix: '.onmicrosoft.de',
  },
  china: {
    delegatedAdmin: 'only',
    acceptancePlace: 'office365By21Vianet',
    editable: 'firstTwoParagraphs',
    domainSuffix: '.partner.onmschina.cn',
  },
};

/** The rules of a cloud. */
export function rulesOf(cloud: Cloud): CloudRules {
  return rules[cloud];
}

/** Whether the partner may choose to leave delegated admin privileges out. */
export function mayOmitDelegatedAdmin(cloud: Cloud): boolean {
  return rules[cloud].delegatedAdmin === 'optional';
}
