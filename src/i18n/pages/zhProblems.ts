import { chinese } from '../chinese';
import type { enProblems } from './enProblems';

/** What the pages say when a sign-in or a request comes to nothing, in Chinese. */
export const zhProblems = {
  signInProblems: {
    again: '重试',
    cancelled: {
      title: '您尚未登录',
      text: '登录已取消，或者您的组织不允许登录。没有发生任何变化。',
    },
    over: {
      title: '此次登录已失效',
      text: '登录耗时过长、已被使用，或是在其他浏览器中开始的。请再次打开电子邮件中的链接。',
    },
    refused: {
      title: '无法验证登录',
      text: 'Microsoft 返回的内容未通过我们的检查，因此您尚未登录。请重试；如果再次发生，请告知此服务的运营者。',
    },
    unavailable: {
      title: '登录服务目前没有响应',
      text: '无法连接 Microsoft 的登录服务。请在几分钟后重试。',
    },
    countryUnknown: {
      title: '无法得知您组织所在的国家或地区',
      text: '合作伙伴只能在其所在的国家或地区销售，而登录信息未说明您的组织位于何处。此服务的运营者必须在应用注册中将可选声明“tenant_ctry”添加到 ID 令牌。',
    },
  },
  problems: {
    forgery: {
      title: '没有发生任何变化',
      text: '该表单并非来自我们的页面，或者已经过期。请重新打开请求并在其中作答。',
    },
    notFound: { title: '此地址没有任何内容', text: '请再次打开电子邮件中的链接。' },
    request: {
      title: '无法处理此请求',
      text: '您的浏览器发送了意外的内容。请返回并重试。',
    },
    busy: {
      title: '请求过多',
      text: '请稍候片刻，然后重试。',
    },
    ours: {
      title: '我们这边出现了问题',
      text: '非常抱歉。请在几分钟后重试。',
    },
    reference: (reference: string) => chinese`如果再次发生，请提供此参考编号：${reference}`,
  },
} satisfies typeof enProblems;
