/** What the pages say when a sign-in or a request comes to nothing, in English. */
export const enProblems = {
  signInProblems: {
    again: 'Try again',
    cancelled: {
      title: 'You have not signed in',
      text: 'The sign-in was cancelled, or your organization did not allow it. Nothing has changed.',
    },
    over: {
      title: 'This sign\u2011in is over',
      text: 'It took too long, was already used, or was begun in another browser. Follow the link in the e-mail again.',
    },
    refused: {
      title: 'The sign-in could not be verified',
      text: 'What came back from Microsoft did not pass our checks, so you are not signed in. Try again; if it happens again, tell whoever runs this service.',
    },
    unavailable: {
      title: 'Sign-in does not answer at the moment',
      text: 'Microsoft’s sign-in cannot be reached. Try again in a few minutes.',
    },
    countryUnknown: {
      title: 'The country of your organization is not known',
      text: 'A partner may only sell in its own country or region, and the sign-in did not say which one your organization is in. Whoever runs this service must add the optional claim “tenant_ctry” to the ID token in the app registration.',
    },
  },
  problems: {
    forgery: {
      title: 'Nothing has changed',
      text: 'The form did not come from our page, or is too old. Open the request again and answer there.',
    },
    notFound: { title: 'There is nothing at this address', text: 'Follow the link in the e-mail again.' },
    request: {
      title: 'This request cannot be handled',
      text: 'Your browser sent something unexpected. Go back and try again.',
    },
    busy: {
      title: 'Too many requests',
      text: 'Wait a moment, then try again.',
    },
    ours: {
      title: 'Something went wrong on our side',
      text: 'We are sorry. Try again in a few minutes.',
    },
    reference: (reference: string) => `If it happens again, give this reference: ${reference}`,
  },
};
