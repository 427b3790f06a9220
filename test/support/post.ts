import type { Dependencies } from '../../src/application/dependencies';
import type { Notifier } from '../../src/application/notifier';
import { createDelivery } from '../../src/application/outbox/handlers';
import type { News } from '../../src/domain/news';
import { createOutboxWorker } from '../../src/application/outbox/worker';

/** The outbox with a notifier that writes down, a line each, what it was asked to tell. */
export function openPost(dependencies: Dependencies) {
  const told: string[] = [];
  const notifier: Notifier = {
    refreshCard(follower, invitation) {
      const opened = invitation.state === 'open' && invitation.openedAt !== undefined ? ' opened' : '';
      told.push(`card ${follower.person.name} ${invitation.state}${opened}`);
      return Promise.resolve();
    },
    tellOutcome(follower, invitation) {
      const who =
        'customer' in invitation ? ` ${invitation.customer.name} by ${invitation.decidedBy.name}` : '';
      told.push(`news ${follower.person.name} ${invitation.state}${who}`);
      return Promise.resolve();
    },
    tellNewCustomer(follower, { customer, by, delegatedAdmin }) {
      told.push(`customer ${follower.person.name} ${customer.name} by ${by.name} ${String(delegatedAdmin)}`);
      return Promise.resolve();
    },
    tellNews(follower, news) {
      told.push(`${news.about} ${follower.person.name} ${whatOf(news)}`);
      return Promise.resolve();
    },
  };
  const problems: object[] = [];
  const note = (facts: object) => {
    problems.push(facts);
  };
  const worker = createOutboxWorker(dependencies, createDelivery(dependencies, notifier), {
    warn: note,
    error: note,
  });
  return {
    told,
    problems,
    deliver: () => worker.sweep(),
    /** What the worker does first after a restart. */
    takeOver: () => worker.takeOver(),
  };
}

function whatOf(news: News): string {
  switch (news.about) {
    case 'expiring':
      return news.name;
    case 'providerCustomer':
      return `${news.customer.name} with ${news.reseller.name}`;
    case 'customerAdded':
    case 'ordered':
      return `${news.customer.name} by ${news.provider.name}`;
    case 'subscription':
      return `${news.change} ${news.subscription.offer} of ${news.customer.name}`;
  }
}
