/** What is said in group chats and channels, where others read along, in English. */
export const group = {
  open: 'Open',
  asked: (name: string) => `${name} has asked Liaison for something.`,
  note: (name: string) => `This card opens for ${name} alone.`,
  somebody: 'somebody',
  /** How an invitation stands that was sent from a group: of whom it is for, nothing. */
  stands: {
    open: (name: string) => `An invitation that ${name} sent from here waits for an answer.`,
    accepted: (name: string) => `An invitation that ${name} sent from here was answered.`,
    declined: (name: string) => `An invitation that ${name} sent from here was answered.`,
    expired: (name: string) => `An invitation that ${name} sent from here has expired.`,
    revoked: (name: string) => `An invitation that ${name} sent from here was revoked.`,
  },
  answer: 'Liaison’s answer',
  forgotten:
    'What you asked for here was forgotten, as it always is after an hour. Nothing was changed; ask again.',
  older:
    'Your version of Teams would show the answer to everybody here, so it is not given. Write to Liaison in a personal chat, or use a newer version.',
  welcome: 'In a group, begin your message with @Liaison. What is for you alone is shown to you alone.',
};
