/**
 * English words by what they stand for in this domain. `word/v` brings a verb's forms, `word/n` the plural;
 * `_` joins the words of a set phrase.
 */
export const english: Readonly<Record<string, string>> = {
  INVITE: 'invite/v onboard/v',
  INVITATION: 'invitation/n invit invits',
  REQUEST: 'request/v ask/v propose/v solicit/v approach/v reach_out offer/v requesting',
  SEND: 'send/v sent email/v mail/v e-mail/v forward/v shoot/v fire_off dispatch/v deliver/v issue/v drop_a_line write/v wrote written',
  RESEND: 'resend/v resent remind/v reminder/n re-issue/v chase/v nudge/v reinvite/v re-invite/v',
  AGAIN:
    'again afresh anew once_more one_more_time another_time second_time another_copy new_copy fresh_copy',
  REMOVE:
    'remove/v removal delete/v deletion end/v terminate/v termination drop/v dissolve/v dissolution sever/v cut/v cease/v discontinue/v unlink/v offboard/v detach/v disconnect/v erase/v wipe/v kick/v strike/v ditch/v quit/v break/v broken discard/v scrap/v axe/v dump/v unpartner part_ways get_rid take_off wind_down wind_up close/v stop/v finish/v kill/v',
  REVOKE:
    'revoke/v revocation withdraw/v withdrawn withdrew rescind/v retract/v recall/v void/v invalidate/v pull/v pull_back take_back call_back',
  CANCEL: 'cancel/v cancellation abort/v undo/v annul/v',
  FORGET:
    'forget/v nevermind never_mind scratch/v leave_it drop_it drop_this drop_that skip_it skip_this start_over not_now no_thanks changed_my_mind back_out',
  RELATION: 'relationship/n relation/n',
  PARTNERSHIP: 'partnership/n alliance/n partner_up team_up',
  CUSTOMER: 'customer/n client/n buyer/n tenant/n end-customer/n custs',
  RESELLER: 'reseller/n resellr indirect_reseller var',
  PROVIDER: 'provider/n distributor/n distributer disti distis supplier/n wholesaler/n aggregator/n',
  PARTNER: 'partner/v partners',
  PARTNERID: 'mpn mpnid partnerid pid mpn_id partner_id partner_number partner_no mpn_number',
  SUBSCRIPTION: 'subscription/n sub subs',
  LICENCE: 'license/v licence/v seat/n user/n unit/n',
  ORDER:
    'order/v buy/v bought purchase/v procure/v provision/v subscribe/v get_them sign_up need/v want/v require/v',
  SUPPORT: 'support/v helpdesk',
  CONTACT: 'contact/n',
  DETAILS: 'record/n detail/n profile/n file/n info information card overview data summary sheet page status',
  ADMIN:
    'admin admins administrator/n administrative administration delegated dap gdap delegation delegate/v',
  RIGHTS: 'privilege/n right/n permission/n priv privs access',
  LIST: 'list/v listing enumerate/v',
  SHOW: 'show/v display/v see view/v pull_up bring_up look_up lookup open/v find/v check/v get give fetch/v print/v tell',
  WHICH: 'which what',
  WHO: 'who whom',
  HOWMANY: 'how_many',
  AUDIT: 'audit/v log/n history trail logbook activity activities journal',
  CHANGE:
    'change/v modification/n edit/v modify/v action/n acknowledgement/n acknowledgment/n acknowledge/v approve/v approval/n confirm/v confirmed did done happen/v touch/v update/v alter/v',
  LANGUAGE: 'language/n speak/v spoken talk/v reply/v answer/v',
  ENGLISH: 'english eng anglais',
  FRENCH: 'french francais',
  HELP: 'help/v guide/v explain/v instruction/n command/n manual tutorial assist/v capable able feature/n skills abilities capabilities menu options faq',
  WORK: 'work/v working use using',
  CREATE: 'add/v create/v creation register/v set_up setup open_up enrol/v enroll/v onboarding',
  NEW: 'new brand-new',
  ACCOUNT: 'account/n',
  ASSOCIATE:
    'associate/v association attach/v link/v assign/v assignment tie/v attribute/v bind/v connect/v put tag/v',
  SET: 'make set appoint/v designate/v name/v nominate/v become/v becomes switch/v replace/v serve/v handle/v carry carries use',
  BEHALF: 'behalf',
  NOLONGER: 'no_longer any_more anymore any_longer not_any_more stopped',
  TOGETHER:
    'together both joint jointly same_time combined shared single_invitation one_invitation simultaneously along alongside once one_go common',
  PENDING: 'pending open outstanding waiting awaiting unanswered unaccepted',
  ACCEPTED: 'accepted',
  DECLINED: 'declined refused rejected decline reject refuse denied turned_down said_no',
  EXPIRED: 'expired lapsed expire expires expiry timed_out out_of_date',
  REVOKED: 'revoked withdrawn cancelled canceled rescinded',
  NEG: "not dont don't doesn't doesnt didn't didnt won't wont never no nothing none isn't isnt aren't wasn't can't cannot shouldn't nor do_not should_not must_not mustn't neither hasn't haven't",
  WITHOUT: 'without w/o minus except excluding',
  WITH: 'with w/ including plus',
  US: 'we us our ours my mine me i',
  THEM: 'they them their theirs',
  POLITE: "please pls plz kindly thanks thx thank cheers appreciate grateful could can would can't_you mind",
  GREETING: 'hi hello hey morning afternoon evening dear team hiya yo howdy',
  INCENTIVE: 'incentive/n commission/n rebate/n earn/v',
  WRONG: 'mistake wrong error accident mistaken typo',
  DOMAIN: 'domain/n',
  HOW: 'how why when where',
  SERVE: 'serve/v through via',
  NAMED: 'called named',
};

/** Words of the language itself, so that a misspelling is not sought where there is none. */
export const englishPlain =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december colleague nobody noone boss friend base names name people mistake back ok fell way date time times the a an of for to in on at from by and or but so if then than that this these those is are was were be been being it its he she his her you your yours have has had do does doing will shall should may might must just only also too very really now today yesterday tomorrow week month year last next time day here there up down off over out back into about after before until since because as like some any all every each more most much many few other another own same such yes no okay ok well let go going went gone come came take took taken keep kept using used try tried say said says know known think thought want wanted would could please sure right away asap still already yet soon later first second people person someone somebody anyone thing things something anything nothing one two three lets id im ive youre were theyre whats hows company business organization organisation firm shop office school group services service systems system solutions solution digital cloud tech technology data media club house home city north south east west green blue red black white old great good best big little small high low price prices cost costs much weather meeting room book print printer password laptop phone coffee lunch joke story holiday flight train hotel ticket invoice invoices billing bill pay payment budget report server network vpn wifi email address regards afraid wrong side both sides behind between under around again once ever however whether either while during against per got get gets getting received receive heard hear looking forward question answer ready moment minute hour matter actually basically finally instead rather maybe perhaps probably agreed agree agreement decided decide moved move left leave leaving lost closed start started begin began meant mean means call called talk talked meet met hope wish love hate thinking looks look seems seem feel happy sorry fine ahead nice cool awesome perfect wonderful bye goodbye night evening wrote read write reading gave giving given bring brought side end';
