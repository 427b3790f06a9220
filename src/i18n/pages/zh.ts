import { countryName } from '../../domain/country';
import { chinese } from '../chinese';
import type { en } from './en';
import { listed, longDate, longMoment } from './formats';
import { zhAudit } from './zhAudit';
import { zhJoint } from './zhJoint';
import { zhOffer } from './zhOffer';
import { zhPartnership } from './zhPartnership';
import { zhProblems } from './zhProblems';

/** The pages in Chinese, in simplified characters. */
export const zh = {
  site: {
    skip: '跳到内容',
    languages: '本页语言',
    signedInAs: (name: string, organization: string) => `${name}，${organization}`,
    signOut: '注销',
    footer: 'Liaison 在 Microsoft 合作伙伴与其客户之间传递请求。',
  },
  home: {
    title: '请打开电子邮件中的链接',
    text: '希望与您的组织合作的 Microsoft 合作伙伴会向您发送一个链接。打开该链接后，请求会显示在此处，由全局管理员接受或拒绝。',
  },
  signedOut: {
    title: '您已注销',
    text: '若要返回某个请求，请再次打开电子邮件中的链接。',
  },
  country: (code: string) => countryName(code, 'zh-Hans'),
  moment: (at: string) => longMoment(at, 'zh'),
  partnerKinds: {
    indirectProvider: '间接提供商',
    indirectReseller: '间接经销商',
    directBill: '直接计费合作伙伴',
  },
  clouds: {
    public: 'Microsoft 公有云',
    usGovernment: 'Microsoft Cloud for US Government',
    germany: '德国 Microsoft 云',
    china: '由世纪互联运营的 Microsoft 云',
  },
  offer: zhOffer,
  joint: zhJoint,
  partnership: zhPartnership,
  signIn: {
    title: '登录以作出答复',
    text: '由您组织的全局管理员接受或拒绝。请使用您的工作帐户；我们会得知您的姓名、您的组织，以及您是否为全局管理员。',
    button: '使用 Microsoft 登录',
    other: '使用其他帐户登录',
  },
  decide: {
    title: '您的答复',
    answeringFor: (name: string, organization: string) =>
      chinese`您是${name}，将代表${organization}作出答复。`,
    agreementSigned: '您的组织已签署 Microsoft 客户协议。',
    agreementRead: '阅读 Microsoft 客户协议',
    agreementReadWhere: '(microsoft.com)',
    agreementNeeded: '您的组织尚未签署 Microsoft 客户协议。只需在首次接受时签署一次。',
    agreementTick: (organization: string) =>
      chinese`我已阅读 Microsoft 客户协议，并代表${organization}接受该协议。`,
    agreementMissing: '若要接受请求，请阅读协议并选中此复选框。',
    errorTitle: '您的答复尚未记录',
    accept: '接受并授权',
    decline: '拒绝',
    declineAddressed: (partner: string) =>
      chinese`如果您拒绝，您的组织不会发生任何变化，${partner}会收到通知。`,
    declineAccount: '如果您拒绝，您的组织不会发生任何变化。',
    mismatchTitle: '此请求是发给您的吗？',
    mismatch: (addressee: string, organization: string) =>
      chinese`此请求发给${addressee}；您已代表${organization}登录。`,
  },
  accepted: {
    title: '请求已被接受',
    titleOwn: (partner: string) => chinese`您的组织已接受${partner}的请求`,
    when: (at: string) => chinese`接受时间：${longMoment(at, 'zh')}。`,
    whenBy: (at: string, by: string) => chinese`由${by}于${longMoment(at, 'zh')}接受。`,
    next: (partner: string) => chinese`${partner}会收到通知。您的接受允许：`,
    others: (partner: string) =>
      chinese`该链接只能使用一次，且已被使用。如果它是发给您的而您尚未答复，请联系${partner}。`,
  },
  declined: {
    title: '请求已被拒绝',
    when: (at: string) => chinese`拒绝时间：${longMoment(at, 'zh')}。`,
    whenBy: (at: string, by: string) => chinese`由${by}于${longMoment(at, 'zh')}拒绝。`,
    text: (partner: string) =>
      chinese`您的组织没有发生任何变化。如果您改变主意，请让${partner}发送新的请求。`,
    accountTitle: '您已拒绝',
    accountText: (partner: string) =>
      chinese`您的组织没有发生任何变化，${partner}不会收到通知。如果您改变主意，该链接仍然有效。`,
  },
  notSentYet: {
    title: '此请求尚未准备就绪',
    text: (partner: string) => chinese`${partner}尚未完成此请求。请在几分钟后再次打开电子邮件中的链接。`,
  },
  expired: {
    title: '此请求已过期',
    text: (partner: string) => chinese`没有人及时作出答复。请让${partner}发送新的请求。`,
    when: (at: string) => chinese`有效期至${longMoment(at, 'zh')}。`,
  },
  revoked: {
    title: '此请求已撤回',
    text: (partner: string) => chinese`${partner}已将其收回。如果您对此感到意外，请联系${partner}。`,
  },
  replaced: {
    title: '此链接已被较新的邮件取代',
    text: (partner: string) => chinese`${partner}已使用另一个链接再次发送此请求。请使用其最新邮件中的链接。`,
  },
  partnershipEnded: {
    title: '这两个合作伙伴已不再合作',
    text: (partner: string, provider: string) =>
      chinese`${partner}与${provider}之间的合作关系已结束，因此无法再接受此请求。如果您想与${partner}合作，请让其发送新的请求。`,
  },
  taken: {
    title: '另一个组织正在答复此请求',
    text: (partner: string) =>
      chinese`该链接只能使用一次，其他组织的人员已开始使用。如果它是发给您的，请向${partner}索取新的链接。`,
  },
  unknown: {
    title: '此地址没有请求',
    text: '该链接可能不完整，或者不是由我们生成的。请从电子邮件中完整复制链接，或向发件人索取新的链接。',
  },
  otherCloud: {
    title: '您与此合作伙伴在不同的 Microsoft 云中',
    text: '合作伙伴只能与其所在云中的客户合作，因此无法接受此请求。',
  },
  otherCountry: {
    title: '您与此合作伙伴在不同的国家或地区',
    text: '合作伙伴只能在其所在的国家或地区销售，因此无法接受此请求。以您的组织在 Microsoft 注册的国家或地区为准。',
  },
  notGlobalAdmin: {
    title: '必须由全局管理员答复此请求',
    text: (name: string, organization: string) =>
      chinese`您已以${organization}的${name}身份登录，但没有全局管理员角色。`,
    whoCan: (names: readonly string[]) => chinese`请将电子邮件转发给可以答复的人员：${listed(names, 'zh')}。`,
    nobodyKnown: '请将电子邮件转发给您组织的全局管理员；您的 IT 部门知道是谁。',
  },
  notCustomer: {
    title: '只有客户才能答复此请求',
    text: (organization: string) =>
      chinese`您已代表${organization}登录，该组织在此处登记为 Microsoft 合作伙伴。`,
  },
  already: {
    title: (partner: string) => chinese`${partner}已在与您合作`,
    text: (partner: string, since: string) =>
      chinese`${partner}所请求的内容自${longDate(since, 'zh')}起已经授予。您无需再作答复，也没有发生任何变化。`,
  },
  draft: {
    title: { customer: '您发给客户的电子邮件', reseller: '您发给经销商的电子邮件' },
    text: '请在您的邮件应用程序中打开，或将其复制。请自行发送：Liaison 不会以您的名义发送任何内容。',
    to: '收件人',
    toNobody: '请在您的邮件应用程序中填写地址。',
    subject: '主题',
    body: '正文',
    open: '在邮件应用程序中打开',
    copySubject: '复制主题',
    copyBody: '复制正文',
    copyAll: '全部复制',
    copied: '已复制',
    copyFailed: '您的浏览器不允许复制：请选择文本并自行复制。',
    long: '此电子邮件较长，某些邮件应用程序会截断收到的内容。复制更为稳妥：请检查链接是否完整。',
    keepLink: '请保留正文中的链接：它将答复与您的请求关联起来。',
    afterwards: {
      addressed: '发送后，请返回聊天并选择“Done”（法语为“Terminé”）：链接从那时起生效。',
      account:
        '发送后，请返回聊天并选择“Done”（法语为“Terminé”）：有人接受时您会收到通知。该链接是您组织的帐户链接：从首次选择“Done”起，它随时有效。',
    },
    expiredTitle: '此页面已失效',
    expiredText: '草稿的地址在一小时内有效。请返回聊天并再次打开草稿。',
    unknownTitle: '此地址没有草稿',
    unknownText: '请返回聊天并再次打开草稿。',
  },
  audit: zhAudit,
  ...zhProblems,
} satisfies typeof en;
