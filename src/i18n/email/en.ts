import type { InvitationEmailFacts } from '../invitationEmail';

const places = {
  microsoft365AdminCenter: 'the Microsoft 365 admin center',
  officeAdminPortal: 'the Microsoft Office admin portal',
  office365By21Vianet: 'the admin center of Office 365 operated by 21Vianet',
} as const;

const alone = (partner: string, delegatedAdmin: boolean) =>
  delegatedAdmin
    ? `${partner} asks your organization for a reseller relationship with delegated admin privileges. With your agreement, we may sell you Microsoft products and services, and manage them for you.`
    : `${partner} asks your organization for a reseller relationship, without admin privileges. With your agreement, we may sell you Microsoft products and services; we get no access to administer your organization.`;

const together = (partner: string, provider: string, delegatedAdmin: boolean) =>
  delegatedAdmin
    ? `${partner} and its indirect provider ${provider} ask your organization for reseller relationships, both at once. With your agreement, ${partner} may sell you Microsoft products and services, and manage them for you with delegated admin privileges; ${provider} may place orders for you, and gets no access to administer your organization.`
    : `${partner} and its indirect provider ${provider} ask your organization for reseller relationships, both at once. With your agreement, ${partner} may sell you Microsoft products and services, and ${provider} may place orders for you; neither gets access to administer your organization.`;

/** The invitation e-mail in English. */
export const en = {
  subject: ({ partner, provider }: InvitationEmailFacts) =>
    provider === undefined
      ? `${partner} would like to become your Microsoft reseller`
      : `${partner} and ${provider} would like to become your Microsoft resellers`,
  paragraphs: ({ partner, provider, sender, delegatedAdmin, place, link, days }: InvitationEmailFacts) => [
    'Hello,',
    provider === undefined ? alone(partner, delegatedAdmin) : together(partner, provider, delegatedAdmin),
    `A Global admin of your organization reads the request and accepts or declines it here, as it would appear in ${places[place]}:`,
    link,
    ...(days === undefined
      ? []
      : [`The link is yours alone, works once, and expires ${days} days after this message was sent.`]),
    `Kind regards,\n${sender}\n${partner}`,
  ],
};
