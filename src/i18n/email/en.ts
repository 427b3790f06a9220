import type { InvitationEmailFacts } from '../invitationEmail';

const places = {
  microsoft365AdminCenter: 'the Microsoft 365 admin center',
  officeAdminPortal: 'the Microsoft Office admin portal',
  office365By21Vianet: 'the admin center of Office 365 operated by 21Vianet',
} as const;

/** The invitation e-mail in English. */
export const en = {
  subject: ({ partner }: InvitationEmailFacts) => `${partner} would like to become your Microsoft reseller`,
  paragraphs: ({ partner, sender, delegatedAdmin, place, link, days }: InvitationEmailFacts) => [
    'Hello,',
    delegatedAdmin
      ? `${partner} asks your organization for a reseller relationship with delegated admin privileges. With your agreement, we may sell you Microsoft products and services, and manage them for you.`
      : `${partner} asks your organization for a reseller relationship, without admin privileges. With your agreement, we may sell you Microsoft products and services; we get no access to administer your organization.`,
    `A Global admin of your organization reads the request and accepts or declines it here, as it would appear in ${places[place]}:`,
    link,
    ...(days === undefined
      ? []
      : [`The link is yours alone, works once, and expires ${days} days after this message was sent.`]),
    `Kind regards,\n${sender}\n${partner}`,
  ],
};
