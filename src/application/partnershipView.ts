import type { Addressee, PartnershipRequest } from '../domain/invitation';
import type { ReaderLanguage } from '../domain/language';
import type { Customer, Partner } from '../domain/organisation';
import type { Partnership } from '../domain/partnership';
import type { StoredDocument } from './documentStore';
import type { Kept } from './records/record';

/** What a partnership request offers: which provider asks, and whom. Accepting lets it order for the customers (S3). */
export interface PartnershipOffer {
  readonly provider: Partner;
  readonly addressee: Addressee;
  /** Absent as long as it is not sent. */
  readonly expiresAt?: string;
  /** The language of the e-mail, for a reader whose browser asks for none of ours. */
  readonly language: ReaderLanguage;
}

/**
 * What is missing for an organisation to accept: it is no partner on record, or not an indirect reseller, or another
 * one than the Partner ID in the request names.
 */
export type MissingForPartnership = 'notEnrolled' | 'notIndirectReseller' | 'otherPartnerId';

/** What the page of a partnership request shows. `unknown` is a link that we did not write, or whose draft is gone. */
export type PartnershipView =
  | { readonly page: 'unknown' }
  /** `notSentYet`: its sender has not said *Done*; it works from then on. */
  | { readonly page: 'notSentYet' | 'signIn' | 'decide'; readonly offer: PartnershipOffer }
  | { readonly page: 'notGlobalAdmin'; readonly offer: PartnershipOffer; readonly whoCan: readonly string[] }
  | {
      readonly page: 'notReseller';
      readonly offer: PartnershipOffer;
      readonly organisation: Customer | Partner;
      readonly missing: MissingForPartnership;
    }
  | {
      readonly page: 'otherCloud' | 'otherCountry';
      readonly offer: PartnershipOffer;
      readonly organisation: Partner;
    }
  | { readonly page: 'already'; readonly offer: PartnershipOffer; readonly since: string }
  | {
      readonly page: 'accepted' | 'declined';
      readonly offer: PartnershipOffer;
      readonly at: string;
      /** Who decided: shown to people of the organisation that did, to nobody else. */
      readonly by?: string;
    }
  | { readonly page: 'expired' | 'revoked' | 'replaced'; readonly offer: PartnershipOffer };

/** What is on record at the provider for one request and, once somebody is signed in, about that organisation. */
export interface RequestSide {
  readonly offer: PartnershipOffer;
  /** Null as long as it is not sent. */
  readonly request: Kept<Exclude<PartnershipRequest, { state: 'draft' }>> | null;
  /** Whether a newer link has taken this one's place. */
  readonly replaced: boolean;
  readonly partnership: Kept<Partnership> | null;
  readonly auditHead: StoredDocument | null;
}
