/** The version of the Microsoft Customer Agreement that the pages link to and a signature is recorded with. */
export const agreementVersion = '2026-09';

/** Where Microsoft publishes the agreement. */
export const agreementUrl = 'https://www.microsoft.com/licensing/docs/customeragreement';
