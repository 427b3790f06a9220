import type { CourtesyFacts, CourtesyKind, CourtesyText } from '../courtesyDraft';

const notice =
  'This message is for your information only. It is not a legal notice of termination; where our agreement requires one, you receive it separately.';

const written = (subject: string, news: string, meaning: string, { sender, from }: CourtesyFacts) => ({
  subject: `For information, not a legal notice: ${subject}`,
  paragraphs: ['Hello,', notice, news, meaning, `Kind regards,\n${sender}\n${from}`],
});

/** The courtesy messages after an ending, in English. */
export const en: Readonly<Record<CourtesyKind, (facts: CourtesyFacts) => CourtesyText>> = {
  relationship: (facts) =>
    written(
      `our reseller relationship with ${facts.to} has ended`,
      `${facts.from} no longer has a reseller relationship with ${facts.to} for Microsoft products and services.`,
      'Any delegated admin privileges you granted us remain as they are, until you remove them in your admin center.',
      facts,
    ),
  partnership: (facts) =>
    written(
      `our partnership with ${facts.to} has ended`,
      `The partnership between ${facts.from} and ${facts.to} for indirect sales of Microsoft products and services has ended.`,
      'The customers associated with it are not removed, and any delegated admin privileges they granted remain as they are.',
      facts,
    ),
  endCustomer: (facts) =>
    written(
      `a change among the partners of ${facts.to}`,
      `${facts.from} and ${facts.otherPartner ?? 'another partner'}, who have served you together for Microsoft products and services, have ended their partnership.`,
      `${facts.to} is not removed from either of us by this, and any delegated admin privileges you granted remain as they are.`,
      facts,
    ),
};
