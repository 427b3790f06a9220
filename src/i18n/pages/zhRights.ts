import { chinese } from '../chinese';
import type { enRights } from './enRights';

/** What accepting gives a partner, and what it does not, in Chinese: the points that several requests share. */
export const zhRights = {
  sells: (partner: string) => chinese`${partner}向您销售 Microsoft 产品和服务。`,
  managesOwnAzure: (partner: string) => chinese`${partner}管理其为您设置的 Azure 订阅。`,
  administers: (partner: string) =>
    chinese`${partner}以管理员的权限管理您的 Microsoft 服务：创建用户帐户、分配许可证、重置密码。`,
  orders: (provider: string) => chinese`${provider}为您订购 Microsoft 产品和服务。`,
  noAdmin: (partner: string) => chinese`${partner}管理您的组织：该合作伙伴不会获得任何管理员权限。`,
  noOtherSubscriptions: (partner: string) => chinese`${partner}管理除其自行设置的 Azure 订阅以外的任何订阅。`,
  noTakingOver: (partner: string) =>
    chinese`${partner}对其他经销商设置的订阅收费或进行更改：该合作伙伴无法删除其中的席位、订购加载项、转移这些订阅，也无法更改其记录合作伙伴。`,
} satisfies typeof enRights;
