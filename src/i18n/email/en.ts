import type { InvitationEmailFacts } from '../invitationEmail';

const places = {
  microsoft365AdminCenter: 'the Microsoft 365 admin center',
  officeAdminPortal: 'the Microsoft Office admin portal',
  office365By21Vianet: 'the admin center of Office 365 operated by 21Vianet',
} as const;

function request({ partner, provider, delegatedAdmin, privilegesOnly }: InvitationEmailFacts): string {
  if (provider !== undefined) return together(partner, provider, delegatedAdmin, privilegesOnly);
  if (privilegesOnly) {
    return `${partner} asks your organization for delegated admin privileges. With your agreement, we may manage your Microsoft services for you.`;
  }
  return delegatedAdmin
    ? `${partner} asks your organization for a reseller relationship with delegated admin privileges. With your agreement, we may sell you Microsoft products and services, and manage them for you.`
    : `${partner} asks your organization for a reseller relationship, without admin privileges. With your agreement, we may sell you Microsoft products and services; we get no access to administer your organization.`;
}

/** Of a reseller and its indirect provider at once (S2): what each may do. */
function together(partner: string, provider: string, delegatedAdmin: boolean, only: boolean): string {
  const asked = `${partner} and its indirect provider ${provider} ask your organization for a relationship with both at once. With your agreement,`;
  const orders = `${provider} may place orders for you`;
  if (only) {
    return `${asked} ${partner} may manage your Microsoft services for you with delegated admin privileges; ${orders}, and gets no access to administer your organization.`;
  }
  return delegatedAdmin
    ? `${asked} ${partner} may sell you Microsoft products and services, and manage them for you with delegated admin privileges; ${orders}, and gets no access to administer your organization.`
    : `${asked} ${partner} may sell you Microsoft products and services, and ${orders}; neither gets access to administer your organization.`;
}

function subject({ partner, provider, privilegesOnly }: InvitationEmailFacts): string {
  if (provider !== undefined) return `${partner} and ${provider} would like to work for your organization`;
  return privilegesOnly
    ? `${partner} would like to manage your Microsoft services`
    : `${partner} would like to become your Microsoft reseller`;
}

/** The invitation e-mail in English. */
export const en = {
  subject,
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
