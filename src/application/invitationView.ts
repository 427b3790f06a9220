import type { Addressee, CustomerInvitation, NamedOrganisation } from '../domain/invitation';
import type { ReaderLanguage } from '../domain/language';
import type { Customer, Partner } from '../domain/organisation';
import type { Relationship, StandingRelationship } from '../domain/relationship';
import type { Kept } from './records/record';
import type { RecordedDecision } from './records/customers';
import type { StoredDocument } from './documentStore';

/** One of the relationships that a link asks for. */
export interface Half {
  readonly partner: NamedOrganisation;
  /** What the partner becomes: the reseller sells and may administer, the provider may order (S2). */
  readonly role: 'reseller' | 'provider';
  /** Asked for; a provider never gets any through a joint invitation. */
  readonly delegatedAdmin: boolean;
  /** Granted before: accepting changes nothing about it. */
  readonly existing: boolean;
}

/** What a link offers: who asks, for what. */
export interface Offer {
  readonly partner: Partner;
  /** Of a joint link: the indirect provider that may order for the customer once it has accepted. */
  readonly provider?: Partner;
  readonly link: 'addressed' | 'account';
  readonly delegatedAdmin: boolean;
  /** Whom the partner named; absent for the account link. */
  readonly addressee?: Addressee;
  readonly expiresAt?: string;
  /** The language of the e-mail, for a reader whose browser asks for none of ours; absent for the account link. */
  readonly language?: ReaderLanguage;
}

/**
 * What the customer's page shows for a link. `unknown` is a link that we did not write, or whose draft is gone;
 * `taken`, one that another organisation has begun to decide on; `replaced`, one that a newer e-mail replaced;
 * `partnershipEnded`, a joint one whose partners no longer work together.
 */
export type InvitationView =
  | { readonly page: 'unknown' }
  /** A link of ours whose sender has not said *Done* yet: it works from then on. */
  | { readonly page: 'notSentYet'; readonly offer: Offer }
  | { readonly page: 'signIn'; readonly offer: Offer }
  | {
      readonly page: 'decide';
      readonly offer: Offer;
      readonly agreementSigned: boolean;
      /** The one relationship, or the two, that are asked for. */
      readonly halves: readonly Half[];
      /**
       * Who has the delegated admin privileges already, where the cloud lets only one partner have them (S1): which one
       * keeps them is then part of the decision.
       */
      readonly otherAdministrators: readonly NamedOrganisation[];
    }
  | { readonly page: 'notGlobalAdmin'; readonly offer: Offer; readonly whoCan: readonly string[] }
  | { readonly page: 'notCustomer'; readonly offer: Offer }
  | { readonly page: 'otherCloud' | 'otherCountry'; readonly offer: Offer; readonly customer: Customer }
  | { readonly page: 'already'; readonly offer: Offer; readonly since: string }
  | {
      readonly page: 'accepted' | 'declined';
      readonly offer: Offer;
      readonly at: string;
      /** Who decided: shown to people of the organisation that did, to nobody else. */
      readonly by?: string;
      /** A partner has since ended what was accepted. */
      readonly isEnded?: boolean;
    }
  | {
      readonly page: 'expired' | 'revoked' | 'taken' | 'replaced' | 'partnershipEnded';
      readonly offer: Offer;
    };

/** What is on record at the customer, for one link. */
export interface CustomerSide {
  readonly customer: Customer;
  readonly customerEtag: string;
  readonly decision: RecordedDecision | null;
  readonly relationship: Kept<Relationship> | null;
  /** With the provider of a joint link. */
  readonly providerRelationship: Kept<Relationship> | null;
  /** With delegated admin privileges, where only one partner may have them and the link asks for them (S1). */
  readonly otherAdministrators: readonly Kept<StandingRelationship>[];
  readonly auditHead: StoredDocument | null;
}

/** What is on record at the partner, for one link: the invitation itself for an addressed one. */
export interface PartnerSide {
  readonly offer: Offer;
  /** Whether the sender has said *Done*: for an account link, whether anybody at the partner ever has. */
  readonly sent: boolean;
  readonly invitation: Kept<Exclude<CustomerInvitation, { state: 'draft' }>> | null;
  /** Of a joint link: whether the two partners still work together. */
  readonly partnershipEnded: boolean;
  /** Whether a newer link has taken this one's place. */
  readonly replaced: boolean;
}
