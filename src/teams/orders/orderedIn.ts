/** An offer in the words of a sentence, and how many licences of it. */
export interface OrderedWords {
  readonly offer: string;
  readonly quantity?: number | undefined;
}

// What stands between a number and an offer: "10 licences of", "3 x", "25 sièges de".
const unit = String.raw`(?:(?:licen[cs]es?|seats?|si[eè]ges?|users?|utilisateurs?|x|×)\s+)?(?:(?:of|for|de|du|d['’])\s*)?`;
const piece = new RegExp(String.raw`(?<![\p{L}\p{N}])(\d{1,7})\s+${unit}(\p{L}[^,;]*)`, 'iu');
/** Where the next subscription of a sentence begins. */
const another = /\s*(?:[,;]|(?<!\p{L})(?:and|et|plus|\+))\s*(?=\d)/iu;
/** Whom the order is for comes behind the last offer. */
const forWhom = /\s+(?:for|pour|à|au|aux|to|chez|with|avec|via)\s+.*$/iu;

/**
 * The further subscriptions that a sentence names behind the first: each a number and what it is a number of. The first
 * one is for the reading of the whole sentence to say.
 */
export function furtherOrderedIn(text: string): readonly OrderedWords[] {
  const [, ...others] = text.split(another);
  return others.flatMap((other) => {
    const [, number, offer] = piece.exec(other) ?? [];
    const words = offer?.replace(forWhom, '').replace(/[\s.!?]+$/u, '');
    return number === undefined || words === undefined || words === ''
      ? []
      : [{ offer: words, quantity: Number(number) }];
  });
}
