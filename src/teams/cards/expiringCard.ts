import type { News } from '../../domain/news';
import { newsText } from '../../i18n/news';
import type { Voice } from '../voice';
import { plainButton } from './buttons';
import { choiceCard } from './choiceCard';
import { shown } from './shown';
import type { Card } from './template';

/** That an invitation is about to expire, and what can be done before it does. */
export function expiringCard(voice: Voice, news: Extract<News, { about: 'expiring' }>): Card {
  const { language, texts, dates } = voice;
  const { invitationId: id, name } = news;
  const named = { ...news, name: name === '' ? texts.draft.anyone : shown(name) };
  return choiceCard(voice, {
    title: texts.life.expiring,
    text: newsText(language, named, (at) => dates.moment(at)),
    buttons: [
      plainButton(texts.actions.again, { verb: 'invitation.again', language, id }),
      plainButton(texts.actions.showInvitation, { verb: 'invitation.show', language, id }),
    ],
  });
}
