import type { StatementId } from '../../domain/acknowledgement';
import type { AuditAction } from '../../domain/audit';
import type { Language } from '../../domain/language';
import type { ForbiddenCode } from '../../domain/refusal';
import { chinese } from '../chinese';
import type { AuditFacts } from './auditFacts';
import { attemptIn } from './auditFacts';
import type { enAudit } from './enAudit';
import { languageName } from './formats';
import { zhAttempts } from './zhAttempts';

const to = (name: string | undefined) => (name ? chinese`向${name}` : '');
const together = (provider: string | undefined) => (provider ? chinese`，与${provider}共同提出` : '');
const privileges = (delegatedAdmin: string | undefined) =>
  delegatedAdmin === 'true' ? '，包含委派管理员权限' : '，不含管理员权限';

/** A request that was sent, the first time or again: to whom, and what was asked. */
const sent = (how: string, { kind, reseller, customer, provider, delegatedAdmin }: AuditFacts) =>
  kind === 'partnership'
    ? chinese`已${to(reseller)}${how}合作关系请求`
    : chinese`已${to(customer)}${how}请求${together(provider)}${privileges(delegatedAdmin)}`;
const other = ({ customer, partner, provider, reseller }: AuditFacts) =>
  customer ?? partner ?? provider ?? reseller ?? '某组织';

const what = ({ offer, quantity }: AuditFacts) =>
  `${offer ?? '订阅'}${quantity ? `（数量：${quantity}）` : ''}`;
const forCustomer = ({ customer }: AuditFacts) => (customer ? chinese`为${customer}` : '');
const forReseller = ({ reseller }: AuditFacts) => (reseller ? chinese`，经销商为${reseller}` : '');
/** What was done to a subscription: its customer is told first, as Chinese has it. */
const done = (how: string, facts: AuditFacts) => chinese`已${forCustomer(facts)}${how}${what(facts)}`;

const actions = {
  invitationSent: (facts) => sent('发送', facts),
  invitationResent: (facts) => sent('再次发送', facts),
  invitationOpened: ({ addressee }) =>
    addressee ? chinese`发给${addressee}的请求页面已被打开` : '请求页面已被打开',
  invitationAccepted: ({ customer, invitation }) =>
    invitation === 'account'
      ? chinese`${customer ?? '某客户'}已通过帐户链接接受`
      : chinese`${customer ?? '客户'}已接受请求`,
  invitationDeclined: ({ customer, partner }) =>
    customer ? chinese`${customer}已拒绝请求` : chinese`已拒绝${partner ?? '某合作伙伴'}的请求`,
  invitationExpired: ({ addressee }) => (addressee ? chinese`发给${addressee}的请求已过期` : '请求已过期'),
  invitationRevoked: ({ addressee }) => (addressee ? chinese`发给${addressee}的请求已撤回` : '请求已撤回'),
  accountLinkSent: ({ provider, delegatedAdmin }) =>
    chinese`已发送帐户链接${together(provider)}${privileges(delegatedAdmin)}`,
  agreementSigned: ({ version }) =>
    `已签署 Microsoft 客户协议${version ? `（我方声明的版本：${version}）` : ''}`,
  relationshipAccepted: ({ partner, role, delegatedAdmin, customer, reseller }) => {
    if (!partner) return chinese`${customer ?? '某客户'}已接受作为${reseller ?? '某经销商'}的提供商`;
    return role === 'provider'
      ? chinese`已接受${partner}作为提供商，可为本组织下单`
      : chinese`已接受${partner}作为经销商${privileges(delegatedAdmin)}`;
  },
  relationshipRemoved: (facts) => chinese`与${other(facts)}的关系已结束`,
  partnershipAccepted: (facts) => chinese`与${other(facts)}的合作关系已被接受`,
  partnershipDeclined: (facts) => chinese`合作关系请求已被拒绝：${other(facts)}`,
  partnershipRemoved: (facts) => chinese`与${other(facts)}的合作关系已结束`,
  customerAdded: (facts) => chinese`已添加${facts.customer ?? '客户'}${forReseller(facts)}`,
  subscriptionOrdered: (facts) => chinese`${done('订购', facts)}${forReseller(facts)}`,
  licencesChanged: (facts) => done('更改许可证数量：', facts),
  subscriptionSuspended: (facts) => done('暂停', facts),
  subscriptionResumed: (facts) => done('恢复', facts),
  subscriptionEnded: (facts) => done('取消', facts),
  resellerAssociated: (facts) =>
    facts.reseller
      ? chinese`已${forCustomer(facts)}将${facts.reseller}关联到${what(facts)}`
      : chinese`已${forCustomer(facts)}取消${what(facts)}的经销商关联`,
  supportContactSet: (facts) =>
    chinese`已${forCustomer(facts)}设置${what(facts)}的支持联系人${facts.supportContact ? `：${facts.supportContact}` : ''}`,
  temporaryPasswordShown: (facts) => chinese`已${forCustomer(facts)}显示临时密码`,
  temporaryPasswordRenewed: (facts) => chinese`已${forCustomer(facts)}更新临时密码`,
  refused: ({ attempted }) => `不允许，且未执行${attempted ? `：${attemptIn(zhAttempts, attempted)}` : ''}`,
} satisfies Readonly<Record<AuditAction, (facts: AuditFacts) => string>>;

const reasons: Readonly<Record<ForbiddenCode, string>> = {
  noProvider: '该经销商没有提供商',
  onlyProviders: '只有间接提供商才能执行此操作',
  onlyResellers: '只有间接经销商才能执行此操作',
  privilegesCannotBeLeftOut: '在此云中必须包含管理员权限',
  personUnknown: '此人未登记',
  roleMissing: '缺少所需的角色',
  notYours: '它属于其他同事',
  notFound: '它不存在，或属于其他组织',
  onlyProvidersOrder: '只有间接提供商才能下单',
  tenantCreationMissing: '此安装无法添加客户',
};

const statements: Readonly<Record<StatementId, string>> = {
  privilegesUnchanged: '已授予的权限保持不变',
  customersUnchanged: '客户不会被删除',
  goodFaith: '出于善意，并使 Microsoft 免受损害',
  noticeIsOurs: '法定终止通知由合作伙伴负责',
};

/** What the pages of the audit record say, in Chinese. */
export const zhAudit = {
  title: (organization: string) => chinese`${organization}的审核记录`,
  text: '在 Liaison 中为您的组织执行的操作，最新的在最前。时间为 UTC。',
  empty: '尚无任何记录。',
  exportAs: '下载完整记录：',
  csv: 'CSV，用于电子表格',
  jsonLines: 'JSON Lines，精确格式',
  pages: '记录的页面',
  newest: '最新条目',
  older: '较早条目',
  by: (name: string) => chinese`操作人：${name}`,
  byOf: (name: string, organization: string) => chinese`操作人：${name}（${organization}）`,
  bySomebody: '操作人：持有链接的人员',
  byLiaison: '由 Liaison 自动执行',
  number: (sequence: number) => `第 ${sequence} 条`,
  actions,
  reason: (code: ForbiddenCode) => `原因：${reasons[code]}。`,
  stated: (version: string, language: Language) =>
    chinese`已确认，声明版本为${version}，阅读语言为${languageName(language, 'zh')}：`,
  wordsChanged: (statement: StatementId) =>
    `${statements[statement]}（当时的措辞与现在不同，记录中保存了其指纹）`,
  signIn: {
    title: '登录以阅读您的审核记录',
    text: '全局管理员可阅读其所属组织的记录，无论该组织是合作伙伴还是客户。请使用您的工作帐户。',
  },
  notAllowed: {
    title: '只有全局管理员才能阅读审核记录',
    whoCan: (names: string) => chinese`可以阅读的人员：${names}。`,
    nobodyKnown: '请联系您组织的全局管理员；您的 IT 部门知道是谁。',
  },
} satisfies typeof enAudit;
