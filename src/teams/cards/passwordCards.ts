import type { Credentials, Handover } from '../../application/orders/handOver';
import type { ChatTexts } from '../../i18n/chat/texts';
import type { Voice } from '../voice';
import { mainButton, plainButton } from './buttons';
import { choiceCard } from './choiceCard';
import { shown } from './shown';
import type { Button, Card, CardFrame } from './template';
import { template } from './template';

/** Whose password it is. */
interface HandoverOf {
  readonly customerId: string;
  readonly orderId: string;
}

const passwordTemplate = template<
  CardFrame & { t: ChatTexts['orders']['password']; userName: string; password: string }
>('password');

/**
 * The user name and the temporary password, for the response to one press. The password is in one text alone: not in
 * what stands for the card in a notification, is read out, or comes back with a button.
 */
export function credentialsCard(
  voice: Voice,
  { userName, password }: Credentials,
  { customerId, orderId }: HandoverOf,
): Card {
  const { language, texts } = voice;
  const t = texts.orders.password;
  const noted = mainButton(t.noted, { verb: 'password.state', language, customerId, orderId });
  return passwordTemplate({
    language,
    title: t.title,
    summary: t.summary(shown(userName, 254)),
    t,
    // Whole, so that it can be copied: made of a checked prefix and our own words, it has nothing to be hidden.
    userName,
    password,
    buttons: [{ ...noted, inputs: 'none' }],
  });
}

/** How a temporary password stands: nothing of it is on the card. @param notice what stands in the way of showing it */
export function handoverCard(
  voice: Voice,
  { userName, issue, state }: Handover,
  { customerId, orderId }: HandoverOf,
  notice?: string,
): Card {
  const { language, texts } = voice;
  const t = texts.orders.password;
  const press = { language, customerId, orderId };
  const account = shown(userName, 254);
  const next: Button =
    state === 'waiting'
      ? { ...mainButton(t.show, { verb: 'password.show', ...press, issue }), inputs: 'none' }
      : plainButton(t.renew, { verb: 'password.renew', ...press, issue });
  return choiceCard(voice, {
    title: t.title,
    text: notice ?? t[state](account),
    buttons: [next, plainButton(texts.actions.customer, { verb: 'customer.show', language, customerId })],
  });
}
