import type { CourtesyReader } from '../../application/writeCourtesy';
import { counterpartOf } from '../../application/writeCourtesy';
import type { Acknowledgement } from '../../domain/acknowledgement';
import type { EmailDraft } from '../../domain/emailDraft';
import type { Language } from '../../domain/language';
import { languages } from '../../domain/language';
import type { ChatTexts } from '../../i18n/chat/texts';
import { unnamedCustomer } from '../../i18n/courtesyDraft';
import type { Voice } from '../voice';
import { plainButton } from './buttons';
import { shown } from './shown';
import type { Card, CardFrame } from './template';
import { template } from './template';

const endedTemplate = template<
  CardFrame & {
    notice: string;
    color: 'default';
    rows: readonly { label: string; value: string }[];
    warning: string;
    note: string;
  }
>('invitationState');

/** What was ended, when, by whom, and with which statements; always the same for the same ending. */
export function endedCard(voice: Voice, ended: Acknowledgement): Card {
  const { language, texts, dates } = voice;
  const t = texts.ended;
  const title = t.titles[ended.kind];
  const who = shown(counterpartOf(ended).name);
  const write = (reader: CourtesyReader) =>
    ({ verb: 'ending.courtesy', language, endingId: ended.id, reader, emailLanguage: language }) as const;
  const { customers } = texts.actions;
  return endedTemplate({
    language,
    title,
    summary: t.summary(title, who),
    notice: '',
    color: 'default',
    rows: [
      { label: counterpartLabel(voice, ended), value: who },
      ...(ended.kind === 'relationship'
        ? [{ label: texts.endable.relationship, value: texts.customers.types[ended.type] }]
        : []),
      { label: t.ended, value: texts.state.by(dates.moment(ended.at), shown(ended.by.name, 80)) },
      {
        label: t.stated,
        value: t.statements(ended.statements.length, ended.version, texts.language[ended.language]),
      },
    ],
    warning: '',
    note: t.notes[ended.kind],
    buttons: [
      plainButton(t.write, write('counterpart')),
      ended.kind === 'partnership'
        ? plainButton(t.writeCustomers, write('endCustomers'))
        : plainButton(customers, { verb: 'customers.list', language }),
    ],
  });
}

function counterpartLabel({ texts: { endable: t } }: Voice, ended: Acknowledgement): string {
  if (ended.kind === 'relationship') return t.customer;
  return ended.by.tenantId === ended.provider.tenantId ? t.counterpart.reseller : t.counterpart.provider;
}

/** A courtesy message and whom it is for. */
export interface CourtesyFacts {
  readonly endingId: string;
  readonly reader: CourtesyReader;
  readonly emailLanguage: Language;
  readonly email: EmailDraft;
}

const courtesyTemplate = template<CardFrame & EmailDraft & { t: ChatTexts['courtesy']; notice: string }>(
  'courtesy',
);

/**
 * The courtesy message, to be copied: in fields, from which it can be taken whole on every client, and altered before.
 * Nothing that is typed there comes back.
 */
export function courtesyCard(voice: Voice, { endingId, reader, emailLanguage, email }: CourtesyFacts): Card {
  const { language, texts } = voice;
  const t = texts.courtesy;
  const gap = reader === 'endCustomers' ? [t.gap(unnamedCustomer[emailLanguage])] : [];
  const others = languages.filter((one) => one !== emailLanguage);
  return courtesyTemplate({
    ...email,
    language,
    title: t.title,
    summary: `${t.title}. ${t.warning}`,
    t,
    notice: [t.warning, ...gap].join(' '),
    buttons: [
      ...others.map((other) =>
        plainButton(t.otherLanguage[other], {
          verb: 'ending.courtesy',
          language,
          endingId,
          reader,
          emailLanguage: other,
        }),
      ),
      plainButton(t.back, { verb: 'ending.outcome', language, endingId }),
    ],
  });
}
