import { chinese } from '../chinese';
import type { InvitationEmailFacts } from '../invitationEmail';
import type { en } from './en';

const places = {
  microsoft365AdminCenter: 'Microsoft 365 管理中心',
  officeAdminPortal: 'Microsoft Office 管理门户',
  office365By21Vianet: '由世纪互联运营的 Office 365 管理中心',
} as const;

function request({ partner, provider, delegatedAdmin, privilegesOnly }: InvitationEmailFacts): string {
  if (provider !== undefined) return together(partner, provider, delegatedAdmin, privilegesOnly);
  if (privilegesOnly) {
    return chinese`${partner}请求您的组织授予委派管理员权限。经您同意后，我们可以为您管理 Microsoft 服务。`;
  }
  return delegatedAdmin
    ? chinese`${partner}请求与您的组织建立经销商关系，并获得委派管理员权限。经您同意后，我们可以向您销售 Microsoft 产品和服务，并为您管理这些产品和服务。`
    : chinese`${partner}请求与您的组织建立经销商关系，不含管理员权限。经您同意后，我们可以向您销售 Microsoft 产品和服务；我们不会获得管理您的组织的任何访问权限。`;
}

/** Of a reseller and its indirect provider at once (S2): what each may do. */
function together(partner: string, provider: string, delegatedAdmin: boolean, only: boolean): string {
  const asked = chinese`${partner}及其间接提供商${provider}请求同时与您的组织建立关系。经您同意后，`;
  const orders = chinese`${provider}可以为您下单`;
  const noAccess = '不会获得管理您的组织的任何访问权限。';
  if (only) {
    return chinese`${asked}${partner}可以通过委派管理员权限为您管理 Microsoft 服务；${orders}，但${noAccess}`;
  }
  return delegatedAdmin
    ? chinese`${asked}${partner}可以向您销售 Microsoft 产品和服务，并通过委派管理员权限为您管理这些产品和服务；${orders}，但${noAccess}`
    : chinese`${asked}${partner}可以向您销售 Microsoft 产品和服务，${orders}；两者都${noAccess}`;
}

function subject({ partner, provider, privilegesOnly }: InvitationEmailFacts): string {
  if (provider !== undefined) return chinese`${partner}和${provider}希望为您的组织提供服务`;
  return privilegesOnly
    ? chinese`${partner}希望管理您的 Microsoft 服务`
    : chinese`${partner}希望成为您的 Microsoft 经销商`;
}

/** The invitation e-mail in Chinese, in simplified characters. */
export const zh = {
  subject,
  paragraphs: (facts: InvitationEmailFacts) => [
    '您好：',
    request(facts),
    chinese`您组织的全局管理员可以通过以下链接阅读请求，并接受或拒绝，如同在${places[facts.place]}中一样：`,
    facts.link,
    ...(facts.days === undefined
      ? []
      : [`该链接仅供您的组织使用，只能使用一次，有效期为 ${facts.days} 天。`]),
    `谨致问候，\n${facts.sender}\n${facts.partner}`,
  ],
} satisfies typeof en;
