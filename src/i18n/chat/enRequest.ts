/** What is said on the way to a draft e-mail, in English. */
export const request = {
  form: {
    title: 'Request a reseller relationship',
    lead: 'Liaison drafts an e-mail with a link on which the customer accepts. You read it before anything happens.',
    customer: 'Customer',
    customerHint: 'Fourth Coffee',
    customerError: 'Enter the customer’s name, up to 200 characters.',
    email: 'E-mail of the customer’s administrator',
    emailHint: 'name@customer.com',
    emailError: 'Enter one e-mail address, such as name@customer.com.',
    optional:
      'Both can be left out. The e-mail then carries your organization’s account link, which names no customer, never expires and can be used again and again.',
    emailLanguage: 'Language of the e-mail',
    emailLanguageError: 'Choose the language of the e-mail.',
    privileges: 'Delegated admin privileges',
    privilegesError: 'Choose whether to ask for delegated admin privileges.',
    with: 'With: you may also administer the customer’s services',
    without: 'Without: you may sell, and manage only the Azure subscriptions you provision',
    always: 'In your cloud every request includes delegated admin privileges; they cannot be left out.',
    only: 'In the cloud operated by 21Vianet a request is for delegated admin privileges only.',
  },

  draft: {
    title: 'Draft e-mail',
    lead: 'This is what the customer will read. Send it from your mail application, then press Done: the link works from then on.',
    to: 'To',
    noAddress: 'Not filled in: you choose the address when you send it',
    request: 'Asks for',
    subject: 'Subject',
    addressed: (days: number) =>
      `The link is made for this request: it works once, and expires ${days} ${days === 1 ? 'day' : 'days'} after you press Done.`,
    account:
      'The link is your organization’s account link: it names no customer, never expires and can be used again and again. Name the customer to get a link that works once.',
    cut: 'The rest is shown when you open, copy or edit the draft.',
    summary: (who: string) => `Draft e-mail: reseller relationship with ${who}`,
    anyone: 'any customer',
  },

  edit: {
    title: 'Edit the e-mail',
    keepLink: 'This exact link must stay in the text; it ties the answer to your organization:',
    to: 'To',
    toError: 'Enter one e-mail address, or leave it empty.',
    subject: 'Subject',
    subjectError: 'Enter a subject on one line, up to 200 characters.',
    body: 'Text',
    bodyError: 'Enter the text of the e-mail, up to 4,000 characters, with the link in it.',
  },
};
