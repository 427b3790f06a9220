import { chinese } from '../chinese';
import type { AgreementTexts } from './enAgreement';
import { longMoment } from './formats';

/** What the page of the Microsoft Customer Agreement says, in Chinese. */
export const zhAgreement = {
  title: 'Microsoft 客户协议',
  signedText: '您的组织已签署该协议。本页即为签署记录。',
  organization: '组织',
  tenant: '租户 ID',
  signedBy: '签署人',
  signedElsewhere: '在您的组织使用 Liaison 之前已签署；此处没有签署人的记录。',
  signedAt: '签署时间',
  version: '声明版本',
  statement: '声明内容',
  read: '阅读该协议（microsoft.com）',
  print: '若要保留副本，请打印本页。',
  unsignedText:
    '您的组织尚未签署该协议。必须先签署，合作伙伴才能为您的组织购买产品或管理其订阅。只需签署一次。',
  needed: '请先阅读协议，然后再接受。',
  errorTitle: '协议尚未签署',
  tickMissing: '若要签署，请阅读协议并选中此复选框。',
  accept: '接受',
  whoCan: (names: string) => chinese`该协议由全局管理员签署。可以签署的人员：${names}。`,
  nobodyKnown: '该协议由您组织的全局管理员签署；您的 IT 部门知道是谁。',
  signIn: {
    title: '登录以查看协议',
    text: '您组织中的所有人都可以查看本组织是否已签署 Microsoft 客户协议；全局管理员可以签署。请使用您的工作帐户。',
  },
  notCustomer: '只有客户才能在此处签署 Microsoft 客户协议',
  on: (at: string) => longMoment(at, 'zh'),
} satisfies AgreementTexts;
