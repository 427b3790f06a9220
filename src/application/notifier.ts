import type { Follower, NamedOrganisation, NamedPerson, SentInvitation } from '../domain/invitation';
import type { News } from '../domain/news';

/** What is told through the account link: it names no customer beforehand. */
export interface NewCustomer {
  readonly customer: NamedOrganisation;
  readonly by: NamedPerson;
  readonly at: string;
  readonly delegatedAdmin: boolean;
  /** Accepted at the same time, through a joint link. */
  readonly provider?: NamedOrganisation | undefined;
}

/** How partner staff is told in its chat of what happened elsewhere. Each call may be repeated. */
export interface Notifier {
  /**
   * Brings the follower's card up to date. A card that is no longer there is no error.
   * @throws RecipientGone; any other error: to be tried again later
   */
  refreshCard(follower: Follower, invitation: SentInvitation): Promise<void>;
  /** Tells the follower, in a message of its own, what became of the invitation. Throws as `refreshCard`. */
  tellOutcome(follower: Follower, invitation: SentInvitation): Promise<void>;
  /** Tells the follower that a customer accepted through the account link. Throws as `refreshCard`. */
  tellNewCustomer(follower: Follower, news: NewCustomer): Promise<void>;
  /** Tells the follower anything else that happened. Throws as `refreshCard`. */
  tellNews(follower: Follower, news: News): Promise<void>;
}

/** The chat cannot be written to any more (the bot was removed from it, the person left): trying again is no use. */
export class RecipientGone extends Error {
  override readonly name = 'RecipientGone';
}
