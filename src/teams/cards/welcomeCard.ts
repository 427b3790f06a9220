import type { ChatTexts } from '../../i18n/chat/texts';
import type { Voice } from '../voice';
import { plainButton } from './buttons';
import type { Button, Card, CardFrame } from './template';
import { template } from './template';

const welcome = template<CardFrame & { t: ChatTexts['welcome']; notice: string }>('welcome');
const help = template<CardFrame & { t: ChatTexts['help']; notice: string }>('help');

/** What a person sees when the bot comes to its chat, below a notice if there is one. */
export function welcomeCard({ language, texts }: Voice, notice = ''): Card {
  const { title, lead } = texts.welcome;
  const buttons = [
    ...mainJobs({ language, texts }),
    plainButton(texts.actions.help, { verb: 'help', language }),
  ];
  return welcome({ language, title, summary: `${title}. ${lead}`, t: texts.welcome, notice, buttons });
}

/** What can be asked, and how, below a notice if there is one. @param adds whether the person can add customers */
export function helpCard({ language, texts }: Voice, notice = '', { adds = false } = {}): Card {
  const { title } = texts.help;
  const summary = notice === '' ? title : notice;
  const { addCustomer, underway } = texts.orders;
  const add = plainButton(addCustomer, { verb: 'order.add', language });
  const orders = plainButton(underway, { verb: 'order.list', language });
  const buttons = [...mainJobs({ language, texts }), ...(adds ? [add, orders] : [])];
  return help({ language, title, summary, t: texts.help, notice, buttons });
}

function mainJobs({ language, texts }: Pick<Voice, 'language' | 'texts'>): readonly Button[] {
  const { request, customers, invitations } = texts.actions;
  return [
    plainButton(request, { verb: 'request.start', language }),
    plainButton(customers, { verb: 'customers.list', language }),
    plainButton(invitations, { verb: 'invitations.list', language }),
  ];
}
