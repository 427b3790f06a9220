/** The part of negotiator that the portal uses; the package carries no types. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { readonly headers: Readonly<Record<string, string | undefined>> });
    /** The best of the available languages by Accept-Language, undefined when none is acceptable. */
    language(available: readonly string[]): string | undefined;
  }
}
