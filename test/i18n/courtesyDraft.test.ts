import { maximumBody, maximumSubject } from '../../src/domain/emailDraft';
import type { Language } from '../../src/domain/language';
import type { CourtesyKind } from '../../src/i18n/courtesyDraft';
import { courtesyDraft } from '../../src/i18n/courtesyDraft';

const facts = { from: 'Northwind Conseil', to: 'Tailspin Toys', sender: 'Chloé Martin' };

const notice: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['not a legal notice', 'It is not a legal notice of termination'],
  fr: ['sans valeur de préavis légal', 'Il ne constitue pas un préavis légal de résiliation'],
};

test.each<[CourtesyKind, Language]>(
  (['relationship', 'partnership', 'endCustomer'] as const).flatMap((kind) => [
    [kind, 'en'],
    [kind, 'fr'],
  ]),
)(
  'a courtesy message says, in its subject and before its news, that it is no legal notice (%s, %s)',
  (kind, language) => {
    const other = kind === 'endCustomer' ? { otherPartner: 'Fabrikam Distribution' } : {};
    const { subject, body } = courtesyDraft(kind, language, { ...facts, ...other });
    expect(subject).toContain(notice[language][0]);
    expect(body.split('\n\n')[1]).toContain(notice[language][1]);
    for (const name of Object.values({ ...facts, ...other })) expect(`${subject}\n${body}`).toContain(name);
    expect(subject.length).toBeLessThanOrEqual(maximumSubject);
    expect(body.length).toBeLessThanOrEqual(maximumBody);
  },
);
