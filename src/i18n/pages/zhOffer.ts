import { chinese } from '../chinese';
import type { enOffer } from './enOffer';
import { zhRights as rights } from './zhRights';

/** What the pages say of a request itself: who asks, and what accepting it allows, in Chinese. */
export const zhOffer = {
  title: {
    withoutPrivileges: (partner: string) => chinese`${partner}希望成为您的 Microsoft 经销商`,
    withPrivileges: (partner: string) => chinese`${partner}希望成为您的 Microsoft 经销商并管理您的组织`,
    privilegesOnly: (partner: string) => chinese`${partner}希望管理您的组织`,
  },
  whoAsks: '请求方',
  whatFor: '请求内容',
  answerBy: '答复截止时间',
  partnerId: (id: string) => `合作伙伴 ID：${id}`,
  what: {
    withoutPrivileges: '经销商关系，不含管理员权限',
    withPrivileges: '经销商关系，包含委派管理员权限',
    privilegesOnly: '委派管理员权限',
  },
  allowsTitle: '接受后允许',
  limitsTitle: '接受后不允许',
  allows: {
    withoutPrivileges: (partner: string) => [rights.sells(partner), rights.managesOwnAzure(partner)],
    withPrivileges: (partner: string) => [rights.sells(partner), rights.administers(partner)],
    privilegesOnly: (partner: string) => [rights.administers(partner)],
  },
  limits: {
    withoutPrivileges: (partner: string) => [rights.noAdmin(partner), rights.noOtherSubscriptions(partner)],
    withPrivileges: (partner: string) => [
      chinese`除${partner}以外的任何一方这样做：您的接受仅对该合作伙伴有效。`,
    ],
    privilegesOnly: (partner: string) => [rights.noTakingOver(partner)],
  },
  knowTitle: '须知',
  know: {
    withoutPrivileges: (partner: string) => [
      chinese`如果${partner}日后需要管理员权限，必须再次向您提出请求。`,
    ],
    withPrivileges: (_partner: string) => [
      '您可以随时删除管理员权限。经销商关系仍会保留。',
      '不授予管理员权限就无法接受此请求。如果您不想授予这些权限，请拒绝。',
    ],
    privilegesOnly: (_partner: string) => [
      '您可以随时删除管理员权限。业务关系仍会保留。',
      '此请求仅涉及管理员权限。如果您不想授予这些权限，请拒绝。',
    ],
  },
} satisfies typeof enOffer;
