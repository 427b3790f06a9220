import type { Page } from '../../application/documentStore';
import type { ProviderEntry } from '../../application/records/partnerships';
import type { KnownPartner } from '../../application/showPartnership';
import type { ActivePartnership } from '../../domain/partnership';
import type { PartnershipKnown } from '../partnershipKnown';
import type { Voice } from '../voice';
import { plainButton } from './buttons';
import { choiceCard } from './choiceCard';
import type { Asked } from './customerCards';
import { customerTemplate, pressOf } from './customerCards';
import { listCard, opening, pageButtons } from './listCard';
import { beginningField, listSearch, orderField } from './listSearch';
import { shown } from './shown';
import type { Button, Card } from './template';

/** A request whose provider alone is to be chosen: a button for each. */
export function providerChoiceCard(
  voice: Voice,
  providers: readonly Pick<ProviderEntry, 'tenantId' | 'name'>[],
  text: string,
  asked: Asked,
): Card {
  const buttons = providers.map(({ tenantId, name }) =>
    plainButton(shown(name, 36), pressOf(voice, { ...asked, provider: { tenantId } })),
  );
  return choiceCard(voice, { title: voice.texts.joint.which, text, buttons });
}

/** A request to a reseller that is a partner already, and how to go on all the same. */
export function knownResellerCard(
  voice: Voice,
  reseller: string,
  asked: PartnershipKnown & { readonly formId: string },
): Card {
  const { language, texts } = voice;
  const again = { verb: 'partnership.draft', language, ...stated(asked), asTyped: true } as const;
  return choiceCard(voice, {
    title: texts.partnershipRequest.title,
    text: texts.partnershipRequest.already(shown(reseller)),
    buttons: [
      plainButton(texts.customer.anyway, again),
      plainButton(texts.partnerLists.listResellers, { verb: 'resellers.list', language }),
    ],
  });
}

const stated = ({
  formId,
  reseller,
  email,
  partnerId,
  emailLanguage,
}: Parameters<typeof knownResellerCard>[2]) => ({
  formId,
  ...(reseller === undefined ? {} : { reseller }),
  ...(email === undefined ? {} : { email }),
  ...(partnerId === undefined ? {} : { partnerId }),
  ...(emailLanguage === undefined ? {} : { emailLanguage }),
});

/** What a list of partners shows, as a card carries it from press to press. */
export interface PartnersShown {
  readonly beginning?: string | undefined;
  readonly order?: 'nameBackwards' | undefined;
  readonly continued: boolean;
}

/** A page of a reseller's providers. */
export function providersCard(voice: Voice, page: Page<ProviderEntry>, wanted: PartnersShown): Card {
  const { language, texts, dates } = voice;
  const t = texts.partnerLists;
  const items = page.items.map(({ tenantId, name, since }) => ({
    name: shown(name),
    details: t.since(dates.day(since)),
    open: opening(voice, name, { verb: 'partnership.show', language, counterpartTenantId: tenantId }),
  }));
  const { empty, ...frame } = frameOf(voice, 'providers.list', page, wanted);
  return listCard(voice, items, { ...frame, title: t.providers, empty: empty ?? t.noProviders });
}

/** A page of a provider's resellers. */
export function resellersCard(
  voice: Voice,
  page: Page<ActivePartnership>,
  { mayRequest, ...wanted }: PartnersShown & { readonly mayRequest: boolean },
): Card {
  const { language, texts, dates } = voice;
  const t = texts.partnerLists;
  const items = page.items.map(({ reseller: { tenantId, name, partnerId }, since }) => ({
    name: shown(name),
    details: `${texts.partnershipRequest.withId(partnerId)} · ${t.since(dates.day(since))}`,
    open: opening(voice, name, { verb: 'partnership.show', language, counterpartTenantId: tenantId }),
  }));
  const request = plainButton(texts.partnershipRequest.title, { verb: 'partnership.request', language });
  const { empty, buttons, ...frame } = frameOf(voice, 'resellers.list', page, wanted);
  return listCard(voice, items, {
    ...frame,
    title: t.resellers,
    empty: empty ?? t.noResellers,
    buttons: [...buttons, ...(mayRequest ? [request] : [])],
  });
}

/** What both lists have: pages, and a search where there is something to be searched. */
function frameOf(
  voice: Voice,
  verb: 'providers.list' | 'resellers.list',
  page: Page<unknown>,
  { beginning, order, continued }: PartnersShown,
) {
  const { language, texts } = voice;
  const { only, all, noneSuch } = texts.looking;
  const first = { verb, language };
  const list = { ...first, ...(beginning !== undefined && { beginning }), ...(order && { order }) };
  const narrowed = beginning !== undefined;
  const none = page.items.length === 0;
  const choices = [orderField(voice, ['name', 'nameBackwards'], order)];
  const fields = { texts: [beginningField(voice, beginning)], choices };
  return {
    empty: narrowed ? noneSuch : undefined,
    notice: narrowed ? only.beginning(shown(beginning, 60)) : '',
    buttons: [
      ...pageButtons(voice, list, { ...page, continued }),
      ...(narrowed ? [plainButton(all.partners, first)] : []),
    ],
    search: none && !narrowed ? undefined : listSearch(voice, first, fields, none),
  };
}

/** What a card of a partner may offer to this person. */
export interface PartnerOffers {
  /** The form that an invitation together with it is; absent when the person may not invite. */
  readonly formId?: string | undefined;
  readonly mayEnd: boolean;
  /** Whether the person can add a customer on its behalf. */
  readonly mayAdd?: boolean;
}

/** One partner that the organisation works with, and what can be done next. */
export function partnerCard(
  voice: Voice,
  partner: KnownPartner,
  { formId, mayEnd, mayAdd = false }: PartnerOffers,
): Card {
  const { language, texts, dates } = voice;
  const t = texts.partnerLists;
  const { kind, tenantId, partnerId } = partner;
  const name = shown(partner.name);
  const buttons: Button[] = [];
  if (formId !== undefined) {
    const start = { verb: 'request.start', language, formId, providerId: tenantId } as const;
    buttons.push(plainButton(t.invite, start));
  }
  if (kind === 'reseller' && mayAdd) {
    const add = { verb: 'order.add', language, resellerId: tenantId } as const;
    buttons.push(plainButton(texts.orders.addCustomer, add));
  }
  if (mayEnd) {
    const end = { verb: 'partnership.end.start', language, counterpartTenantId: tenantId } as const;
    buttons.push(plainButton(t.end, end));
  }
  if (kind === 'reseller') {
    const its = { verb: 'customers.list', language, resellerId: tenantId, reseller: partner.name } as const;
    buttons.push(plainButton(texts.looking.itsCustomers, its));
  }
  buttons.push(
    kind === 'provider'
      ? plainButton(t.listProviders, { verb: 'providers.list', language })
      : plainButton(t.listResellers, { verb: 'resellers.list', language }),
  );
  return customerTemplate({
    language,
    title: name,
    summary: t.summary[kind](name),
    notice: '',
    rows: [
      { label: t.kind, value: t[kind] },
      { label: t.sinceRow, value: dates.day(partner.since) },
      ...(partnerId === undefined ? [] : [{ label: texts.partnershipRequest.id, value: shown(partnerId) }]),
      { label: t.mayRow[kind], value: t.may[kind] },
    ],
    buttons,
  });
}
