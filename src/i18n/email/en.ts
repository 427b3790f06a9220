import type { InvitationEmailFacts } from '../invitationEmail';

const places = {
  microsoft365AdminCenter: 'the Microsoft 365 admin center',
  officeAdminPortal: 'the Microsoft Office admin portal',
  office365By21Vianet: 'the admin center of Office 365 operated by 21Vianet',
} as const;

function request({ partner, delegatedAdmin, privilegesOnly }: InvitationEmailFacts): string {
  if (privilegesOnly) {
    return `${partner} asks your organization for delegated admin privileges. With your agreement, we may manage your Microsoft services for you.`;
  }
  return delegatedAdmin
    ? `${partner} asks your organization for a reseller relationship with delegated admin privileges. With your agreement, we may sell you Microsoft products and services, and manage them for you.`
    : `${partner} asks your organization for a reseller relationship, without admin privileges. With your agreement, we may sell you Microsoft products and services; we get no access to administer your organization.`;
}

/** The invitation e-mail in English. */
export const en = {
  subject: ({ partner, privilegesOnly }: InvitationEmailFacts) =>
    privilegesOnly
      ? `${partner} would like to manage your Microsoft services`
      : `${partner} would like to become your Microsoft reseller`,
  paragraphs: (facts: InvitationEmailFacts) => [
    'Hello,',
    request(facts),
    `A Global admin of your organization reads the request and accepts or declines it here, as it would appear in ${places[facts.place]}:`,
    facts.link,
    ...(facts.days === undefined
      ? []
      : [
          `The link is for your organization alone, works once, and is good for ${facts.days === 1 ? 'one day' : `${facts.days} days`}.`,
        ]),
    `Kind regards,\n${facts.sender}\n${facts.partner}`,
  ],
};
