import { chinese } from '../chinese';
import type { enPartnership } from './enPartnership';
import { longDate } from './formats';

/** What the pages of a partnership request say to the reseller that is asked (S3), in Chinese. */
export const zhPartnership = {
  title: (provider: string) => chinese`${provider}希望成为您的间接提供商`,
  what: '间接提供商与间接经销商之间的合作关系',
  allows: (provider: string) => [
    chinese`${provider}代表您添加客户。`,
    chinese`${provider}为您的客户下单。`,
    chinese`${provider}将您的组织与您客户的订阅相关联。`,
    chinese`${provider}将您的组织指定为订阅的支持联系人。`,
  ],
  limits: (provider: string) => [
    chinese`${provider}接管您的客户：不会转移任何客户。`,
    chinese`${provider}管理您的组织或您的客户：该合作伙伴不会获得任何管理员权限。`,
  ],
  know: (provider: string) => [
    chinese`此后您可以与${provider}共同邀请客户，由客户自行接受。`,
    '双方均可结束合作关系。您的客户不会因此被删除。',
  ],
  tickAbout: (provider: string) => chinese`建立合作关系需要您授权${provider}为您的客户下单。`,
  tick: (provider: string, organization: string) => chinese`我授权${provider}为${organization}的客户下单。`,
  tickMissing: '若要接受请求，请选中授权下单的复选框。',
  accepted: {
    title: (provider: string) => chinese`您的组织已接受${provider}为其间接提供商`,
    next: (provider: string) => chinese`${provider}会收到通知。在合作关系存续期间，您的接受允许：`,
  },
  already: {
    title: (provider: string) => chinese`${provider}已是您的间接提供商`,
    text: (since: string) =>
      chinese`你们的合作关系自${longDate(since, 'zh')}起生效。您无需再作答复，也没有发生任何变化。`,
  },
  notReseller: {
    title: '只有间接经销商才能答复此请求',
    notEnrolled: (organization: string) =>
      chinese`您已代表${organization}登录，但该组织未在此处登记为云解决方案提供商（CSP）计划的合作伙伴。`,
    enroll:
      '请先在合作伙伴中心将其注册为间接经销商。如果已经注册，请联系此服务的运营者进行登记，然后再次打开链接。',
    otherKind: (organization: string, kind: string) =>
      chinese`您已代表${organization}登录，该组织在此处登记为其他类型的合作伙伴。其类型：${kind}。`,
    forward: '如果此请求是发给其他组织的，请使用该组织的帐户登录，或将电子邮件转发给该组织的全局管理员。',
    otherPartnerIdTitle: '此请求指定了另一个合作伙伴 ID',
    otherPartnerId: (asked: string, organization: string, own: string) =>
      chinese`此请求面向合作伙伴 ID 为${asked}的经销商。您已代表${organization}登录，其合作伙伴 ID 为${own}。`,
    askAgain: (provider: string) =>
      chinese`如果此请求是发给您的组织的，请让${provider}发送一个带有您的合作伙伴 ID 的请求。否则，请将电子邮件转发给相应组织的全局管理员。`,
  },
  otherCloud: {
    title: '您与此提供商在不同的 Microsoft 云中',
    text: '提供商只能与其所在云中的经销商合作，因此无法接受此请求。',
  },
  otherCountry: {
    title: '您与此提供商在不同的国家或地区',
    text: '提供商只能与其所在国家或地区的经销商合作，因此无法接受此请求。',
  },
} satisfies typeof enPartnership;
