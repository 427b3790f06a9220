import type { Dependencies } from '../dependencies';
import type { Notifier } from '../notifier';
import type { OutboxMessage } from '../records/outbox';
import { announceExpiry } from './announceExpiry';
import { deliverAccountAcceptance } from './deliverAccountAcceptance';
import { deliverDecision } from './deliverDecision';
import { deliverPartnershipDecision } from './deliverPartnershipDecision';
import { deliverPartnershipEnd } from './deliverPartnershipEnd';
import { deliverProviderAcceptance } from './deliverProviderAcceptance';
import { deliverProviderRecord } from './deliverProviderRecord';
import { deliverRelationshipEnd } from './deliverRelationshipEnd';
import { deliverResellerRecord } from './deliverResellerRecord';
import { expireInvitation } from './expireInvitation';
import { followInvitation } from './followInvitation';

/** Brings one message where it belongs. Done twice, it is as done once; what it throws is tried again later. */
export type Deliver = (partition: string, message: OutboxMessage) => Promise<void>;

/** The handler of each kind of message, behind one function. */
export function createDelivery(dependencies: Dependencies, notifier: Notifier): Deliver {
  return (partition, message) => {
    switch (message.kind) {
      case 'decision':
        return deliverDecision(dependencies, message);
      case 'accountAcceptance':
        return deliverAccountAcceptance(dependencies, message);
      case 'relationshipEnded':
        return deliverRelationshipEnd(dependencies, message);
      case 'expiry':
        return expireInvitation(dependencies, partition, message);
      case 'expiryNotice':
        return announceExpiry(dependencies, partition, message);
      case 'follow':
        return followInvitation(dependencies, notifier, partition, message);
      case 'newCustomer':
        return notifier.tellNewCustomer(message.follower, message);
      case 'providerAcceptance':
        return deliverProviderAcceptance(dependencies, message);
      case 'partnershipDecided':
        return deliverPartnershipDecision(dependencies, message);
      case 'partnershipEnded':
        return deliverPartnershipEnd(dependencies, message);
      case 'providerRecord':
        return deliverProviderRecord(dependencies, message);
      case 'resellerRecord':
        return deliverResellerRecord(dependencies, message);
      case 'tell':
        return notifier.tellNews(message.follower, message.news);
    }
  };
}
