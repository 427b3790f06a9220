import { chinese } from '../chinese';
import type { PartnerTexts } from './enPartners';
import { longDate, longMoment } from './formats';

/** What a customer's pages say of its partners, in Chinese. */
export const zhPartners = {
  nav: { label: '您的组织', partners: '合作伙伴', agreement: '客户协议', audit: '审核记录' },
  kinds: {
    reseller: '经销商',
    delegatedAdministrator: '委派管理员',
    resellerAndDelegatedAdministrator: '经销商和委派管理员',
    userAccountPartner: '合作伙伴（在您的租户中拥有用户帐户）',
    advisor: '顾问',
    mpsaPartner: 'Microsoft 产品和服务协议（MPSA）合作伙伴',
    oemPcPartner: 'OEM 电脑合作伙伴',
    lineOfBusinessPartner: '业务线（LOB）合作伙伴',
  },
  may: {
    sell: '向您销售 Microsoft 产品和服务。',
    manageOwnAzure: '管理其为您设置的 Azure 订阅。',
    order: '为您订购 Microsoft 产品和服务。',
    administer: '以管理员的权限管理您的 Microsoft 服务：创建用户帐户、分配许可证、重置密码。',
    useAccount: '通过您提供的用户帐户使用您的 Microsoft 服务。',
    resetPasswords: '重置密码。',
    handleIncidents: '处理支持事件。',
    seePurchases: '查看您通过其他 MPSA 合作伙伴购买的内容。',
    uploadDevices: '上传您使用 Autopilot 管理的电脑的设备 ID。',
    buildApps: '为您的组织开发、提交和管理业务线应用。',
  },
  signIn: {
    title: '登录以查看您的合作伙伴',
    text: '您组织中的所有人都可以查看本组织与哪些合作伙伴合作；全局管理员可以进行更改。请使用您的工作帐户。',
  },
  notCustomer: '只有客户在此处有合作伙伴',
  list: {
    title: (organization: string) => chinese`${organization}的合作伙伴`,
    text: '与您的组织合作的各方及其身份。',
    partners: '合作伙伴',
    empty:
      '尚无合作伙伴。希望与您合作的合作伙伴会向您发送一个链接；全局管理员接受后，该合作伙伴会显示在此处。',
    find: '查找合作伙伴（microsoft.com）',
    pages: '列表的页面',
    first: '最前面的合作伙伴',
    more: '更多合作伙伴',
    waiting: '等待您的答复',
    waitingText: '您组织中有人在登录后打开过的请求。',
    asks: (partner: string, provider: string | undefined) =>
      provider === undefined ? partner : chinese`${partner}，与${provider}共同提出`,
    until: (at: string) => chinese`答复截止时间：${longMoment(at, 'zh')}`,
    read: (partner: string) => chinese`阅读${partner}的请求`,
    privileges: '拥有管理员权限',
    ended: '合作伙伴已结束关系，但管理员权限仍保留',
  },
  since: (at: string) => chinese`自${longDate(at, 'zh')}起`,
  date: (at: string) => longDate(at, 'zh'),
  sinceBefore: '早于 Liaison 开始记录之时',
  details: {
    all: '所有合作伙伴',
    about: '合作伙伴',
    nothingKnown: '没有关于该合作伙伴的更多记录。',
    since: '开始时间',
    through: '建立方式',
    ways: {
      invitation: '邀请',
      accountLink: '合作伙伴的帐户链接',
      added: '由间接提供商添加您的组织',
    },
    acceptedBy: '接受人',
    ended: '结束',
    endedBy: {
      partner: (at: string) => chinese`由合作伙伴于${longDate(at, 'zh')}结束`,
      customer: (at: string) => chinese`由您的组织于${longDate(at, 'zh')}结束`,
    },
    privilegesLeft:
      '合作伙伴已结束此关系。您曾授予的管理员权限保持不变：如果不再需要这些权限，请在此处将其删除。',
    mayTitle: '该合作伙伴可以',
    mayNothing: '目前没有任何权限。',
    asked: (at: string, againFrom: string) =>
      chinese`您的组织已于${longDate(at, 'zh')}请求该合作伙伴结束此关系。自${longDate(againFrom, 'zh')}起，您可以再次提出请求。`,
    readOnly: '全局管理员可以更改。',
    whoCan: (names: string) => chinese`可以更改的人员：${names}。`,
    history: '历史记录',
    noHistory: '自 Liaison 开始记录以来没有任何内容。',
  },
  actions: {
    removeAdminRoles: '删除管理员角色',
    deletePartner: '删除合作伙伴',
    askToEnd: '请求结束关系',
  },
  removeAdminRoles: {
    title: (partner: string) => chinese`是否删除${partner}的管理员角色？`,
    consequences: (partner: string) => [
      chinese`${partner}将无法再管理您的 Microsoft 服务。`,
      chinese`关系仍会保留：${partner}可以继续与您合作，并仍按其协议负责提供支持。`,
      chinese`${partner}会收到通知。若要重新获得这些权限，必须再次向您提出请求。`,
    ],
    afterEnd: (partner: string) => [
      chinese`${partner}将无法再管理您的 Microsoft 服务。`,
      '该合作伙伴已结束关系，因此此后双方之间不再有任何关系或权限。',
    ],
    confirm: '删除管理员角色',
    cancel: '保留角色',
    doneTitle: (partner: string) => chinese`${partner}没有管理员角色`,
    done: (partner: string) =>
      chinese`此关系中没有${partner}的管理员权限记录。若要重新获得这些权限，该合作伙伴必须向您提出请求，并由全局管理员接受。`,
  },
  deletePartner: {
    title: (partner: string) => chinese`是否删除${partner}？`,
    consequences: (partner: string) => [
      chinese`您与${partner}的此类合作伙伴关系将结束，其中的所有管理员权限也随之终止。`,
      chinese`${partner}将从您的列表中消失，并会收到通知。审核记录会保留所发生的一切。`,
      chinese`若要再次与${partner}合作，您需要收到其新的请求。`,
    ],
    confirm: '删除合作伙伴',
    cancel: '保留合作伙伴',
    doneTitle: (partner: string) => chinese`${partner}已删除`,
    done: (partner: string) => chinese`该关系已结束。若要再次与${partner}合作，您需要收到其新的请求。`,
    notAllowedTitle: (partner: string) => chinese`您无法自行删除${partner}`,
    notAllowed: (partner: string) =>
      chinese`客户可以删除委派管理员或顾问。其他任何类型的合作伙伴都必须自行结束关系：请向${partner}提出请求。`,
  },
  askToEnd: {
    title: (partner: string) => chinese`是否请求${partner}结束关系？`,
    consequences: (partner: string) => [
      chinese`${partner}中使用 Liaison 的人员会在聊天中得知您的请求。`,
      chinese`在${partner}结束关系之前，不会发生任何变化。`,
      '这不是法定终止通知。如果您与合作伙伴的协议要求发出此类通知，请自行发出。',
      '每周可以请求一次。',
    ],
    confirm: '请求',
    cancel: '不请求',
    doneTitle: () => '您的请求已记录',
    done: (partner: string, at: string, againFrom: string) =>
      chinese`已于${longMoment(at, 'zh')}记录，并转达给${partner}中使用 Liaison 的人员。目前没有发生任何变化。如果没有收到任何消息，请联系${partner}；自${longDate(againFrom, 'zh')}起，您也可以在此处再次提出请求。`,
  },
  over: {
    title: '无需再执行任何操作',
    text: (partner: string) => chinese`与${partner}的此关系已结束。`,
  },
  changed: {
    title: '未执行任何操作',
    text: '自您打开此页面以来，该关系已发生变化。以下是目前的情况。',
  },
  notGlobalAdmin: '必须由全局管理员执行此操作',
  back: (partner: string) => chinese`返回${partner}`,
  unknown: {
    title: '您的组织没有此合作伙伴',
    text: '没有与此合作伙伴的关系记录。',
  },
  keeper: {
    title: '从现在起由谁拥有管理员权限？',
    text: (names: string) =>
      chinese`在由世纪互联运营的 Microsoft 云中，只有一个合作伙伴可以拥有委派管理员权限。目前由${names}拥有，因此您的接受将在两者之间作出决定。`,
    newOne: (partner: string) => chinese`由${partner}获得`,
    newOneMeans: (names: string) => chinese`您接受后，${names}将失去这些权限。双方的关系仍会保留。`,
    present: (partner: string) => chinese`由${partner}保留`,
    presentMeans: (partner: string) => chinese`您接受${partner}，但不授予管理员权限。`,
    missing: '若要接受请求，请选择由谁拥有管理员权限。',
  },
  acceptedNext: '查看您的所有合作伙伴',
} satisfies PartnerTexts;
