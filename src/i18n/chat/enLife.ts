/** What is said of an invitation that was sent, when it is sent again or revoked, in English. */
export const life = {
  hint: (who: string) => `Show ${who}`,
  all: 'All invitations',
  only: { open: 'Waiting', accepted: 'Accepted', declined: 'Declined', expired: 'Expired' },
  sendings: 'Sent so far:',
  followers: 'Followed by:',
  followed: 'Whoever follows the invitation is told as soon as it is answered.',

  expiring: 'An invitation is about to expire',

  againTitle: 'Send the invitation again',
  againText: (who: string, days: number) =>
    `To ${who}. Choose the link that the new e-mail carries. You see the draft next; until you press Done on it nothing changes. From then on the link is good for ${days} ${days === 1 ? 'day' : 'days'}.`,
  kept: 'Keep the same link',
  replaced: 'Replace it with a new link',
  drafted: {
    kept: (days: number) =>
      `This sends the invitation again with the same link, which stays good for ${days} ${days === 1 ? 'day' : 'days'} after you press Done.`,
    replaced: (days: number) =>
      `This sends the invitation again with a new link, good for ${days} ${days === 1 ? 'day' : 'days'} after you press Done. The link sent before stops working then.`,
  },

  withdrawTitle: 'Revoke the invitation?',
  withdrawText: (who: string) =>
    `The invitation to ${who}: its link stops working at once, and whoever opens that link reads that the invitation was revoked. Liaison sends no message to anybody outside your organization. This cannot be undone; you can ask again with a new invitation.`,
  withdraw: 'Revoke the invitation',
  leave: 'Leave it as it is',
  revoked: 'The invitation is revoked: its link opens nothing any more.',

  which: 'Which invitation?',
  severalText: (typed: string) => `Several invitations to “${typed}” were sent.`,
  nearText: (typed: string) => `No invitation to exactly “${typed}” was sent; this comes near it.`,
  none: (typed: string) =>
    `No invitation to “${typed}” that this could be done with was sent. “List invitations” shows all of them.`,
  name: {
    resend:
      'Which invitation is to be sent again? Choose it here, or name it, for example: “send the invitation to Fourth Coffee again”.',
    revoke:
      'Which invitation is to be revoked? Choose it here, or name it, for example: “revoke the invitation to Fourth Coffee”.',
  },
  cannot: {
    resend: {
      open: '',
      expired: '',
      accepted: 'It was accepted, so there is nothing to send again.',
      declined: 'It was declined, so it cannot be sent again. You can ask again with a new invitation.',
      revoked: 'It was revoked, so it cannot be sent again. You can ask again with a new invitation.',
    },
    revoke: {
      open: '',
      expired: 'It has expired: its link opens nothing any more, and there is nothing to revoke.',
      accepted: 'It was accepted, so it can no longer be revoked.',
      declined: 'It was declined, so there is nothing to revoke.',
      revoked: 'It was revoked before. Nothing more changed.',
    },
  },
};
