/**
 * The version of our statement beside the tick box, recorded with each signature. Microsoft publishes its agreement in
 * versions of its own, by region and month; which one stood behind the link follows from the date of the signature.
 */
export const agreementVersion = '2026-11';

/** Where Microsoft publishes the agreement. */
export const agreementUrl = 'https://www.microsoft.com/licensing/docs/customeragreement';
