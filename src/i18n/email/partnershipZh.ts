import { chinese } from '../chinese';
import type { PartnershipEmailFacts } from '../partnershipEmail';
import type { en } from './partnershipEn';

/** The partnership request in Chinese, in simplified characters. */
export const zh = {
  subject: ({ provider }: PartnershipEmailFacts) => chinese`${provider}希望成为您的间接提供商`,
  paragraphs: ({ provider, sender, link, days }: PartnershipEmailFacts) => [
    '您好：',
    chinese`${provider}是 Microsoft 云解决方案提供商（CSP）计划的间接提供商，现请求与您的组织建立合作关系。经您同意后，我们可以代表您添加客户、为您的客户下单、将您与客户的订阅相关联，并将您指定为其支持联系人。`,
    '您的组织必须已在该计划中注册为间接经销商。您组织的全局管理员可以通过以下链接阅读请求，并接受或拒绝：',
    link,
    `该链接仅供您的组织使用，只能使用一次，有效期为 ${days} 天。`,
    `谨致问候，\n${sender}\n${provider}`,
  ],
} satisfies typeof en;
