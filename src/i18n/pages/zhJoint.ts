import { chinese } from '../chinese';
import type { enJoint } from './enJoint';
import { longDate } from './formats';
import { zhOffer } from './zhOffer';
import { zhRights as rights } from './zhRights';

const once = '您的一次接受同时适用于两个合作伙伴。无法只接受其中一个。';

/** What the pages say of a reseller's request together with its indirect provider (S2), in Chinese. */
export const zhJoint = {
  title: {
    withoutPrivileges: (partner: string, provider: string) =>
      chinese`${partner}希望成为您的 Microsoft 经销商，其间接提供商${provider}希望为您下单`,
    withPrivileges: (partner: string, provider: string) =>
      chinese`${partner}希望成为您的 Microsoft 经销商并管理您的组织，其间接提供商${provider}希望为您下单`,
    privilegesOnly: (partner: string, provider: string) =>
      chinese`${partner}希望管理您的组织，其间接提供商${provider}希望为您下单`,
  },
  about: (partner: string, provider: string) =>
    chinese`此请求同时涉及两个合作伙伴：${partner}及其间接提供商${provider}。`,
  whatProvider: '为您下单的权利，不含管理员权限',
  existing: '已经生效：接受不会对其作任何更改。',
  allows: {
    withoutPrivileges: (partner: string, provider: string) => [
      rights.sells(partner),
      rights.managesOwnAzure(partner),
      rights.orders(provider),
    ],
    withPrivileges: (partner: string, provider: string) => [
      rights.sells(partner),
      rights.administers(partner),
      rights.orders(provider),
    ],
    privilegesOnly: (partner: string, provider: string) => [
      rights.administers(partner),
      rights.orders(provider),
    ],
  },
  limits: {
    withoutPrivileges: (partner: string, provider: string) => [
      rights.noAdmin(partner),
      rights.noOtherSubscriptions(partner),
      rights.noAdmin(provider),
    ],
    withPrivileges: (partner: string, provider: string) => [
      rights.noAdmin(provider),
      chinese`除${partner}和${provider}以外的任何一方这样做：您的接受仅对这两个合作伙伴有效。`,
    ],
    privilegesOnly: (partner: string, provider: string) => [
      rights.noTakingOver(partner),
      rights.noAdmin(provider),
    ],
  },
  know: {
    withoutPrivileges: (partner: string) => [once, ...zhOffer.know.withoutPrivileges(partner)],
    withPrivileges: (partner: string) => [once, ...zhOffer.know.withPrivileges(partner)],
    privilegesOnly: (_partner: string) => [
      once,
      '您可以随时删除管理员权限。业务关系仍会保留。',
      '不授予管理员权限就无法接受此请求。如果您不想授予这些权限，请拒绝。',
    ],
  },
  declineAddressed: (partner: string) =>
    chinese`如果您拒绝，则同时拒绝两者：您的组织不会发生任何变化，${partner}会收到通知。`,
  declineAccount: '如果您拒绝，则同时拒绝两者，您的组织不会发生任何变化。',
  accepted: {
    titleOwn: (partner: string, provider: string) => chinese`您的组织已接受${partner}和${provider}`,
    next: (partner: string) => chinese`${partner}会收到通知。您的一次接受同时适用于两个合作伙伴，并允许：`,
  },
  accountDeclined: (partner: string, provider: string) =>
    chinese`您的组织没有发生任何变化，${partner}和${provider}都不会收到通知。如果您改变主意，该链接仍然有效。`,
  already: {
    title: (partner: string, provider: string) => chinese`${partner}和${provider}已在与您合作`,
    text: (since: string) =>
      chinese`两者所请求的全部内容自${longDate(since, 'zh')}起已经授予。您无需再作答复，也没有发生任何变化。`,
  },
  otherCloud: {
    title: '您与这些合作伙伴不全在同一个 Microsoft 云中',
    text: '合作伙伴只能与其所在云中的客户合作，因此无法接受此请求，也无法只接受其中一个。',
  },
  otherCountry: {
    title: '您与这些合作伙伴不全在同一国家或地区',
    text: '合作伙伴只能为其所在国家或地区的客户提供服务，因此无法接受此请求，也无法只接受其中一个。以您的组织在 Microsoft 注册的国家或地区为准。',
  },
} satisfies typeof enJoint;
