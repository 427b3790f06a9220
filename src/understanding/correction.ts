const opening =
  /^\s*(?:no|non|nope|oops|sorry|pardon|wait|attends|attendez|finally|finalement|actually|en fait|tout compte fait|plut[oô]t|rather|make (?:it|that)|change[rz]?|corrige[rz]?|mets|mettez|use)(?![\p{L}\p{N}])/iu;
const closing =
  /[\s,](?:instead|rather|after all|plut[oô]t|à la place|finalement|en fait|actually)\s*(?:,?\s*(?:please|svp|stp|merci|thanks|s['’]il (?:vous|te) pla[iî]t))?\s*[.!]*$/iu;
const strong =
  /(?:^|[\s,])(?:instead|rather|plut[oô]t|à la place|i meant|je voulais dire|change[rz]?|corrige[rz]?)(?![\p{L}\p{N}])/iu;
const email =
  /(?<!\p{L})(?:e-?mails?|mails?|courriels?|draft|brouillon|write it|(?:ré|re)dig\p{L}*|écri\p{L}*)(?!\p{L})/iu;
const talk =
  /(?<!\p{L})(?:speak|talk|answer|reply|respond|chat|switch|language|langue|parl\p{L}*|répond\p{L}*|repond\p{L}*|discut\p{L}*|caus\p{L}*|me|moi|nous|us)(?!\p{L})/iu;

/** How surely a text changes what was said before: "no, … instead", "finalement …", "change it to …". */
export function correctionIn(text: string): 'none' | 'weak' | 'strong' {
  if (strong.test(text)) return 'strong';
  return opening.test(text) || closing.test(text) ? 'weak' : 'none';
}

/** Which language a text that names one is about: the e-mail's, the talk's, or it does not say. */
export function languageIsOf(text: string): 'email' | 'talk' | 'unsaid' {
  if (email.test(text)) return 'email';
  return talk.test(text) ? 'talk' : 'unsaid';
}

const changeOf =
  /^\s*(?:please\s+)?(?:change[rz]?|corrige[rz]?)\s+(?:(?:the|le|la)\s+)?(?:customer|client|name|nom|it)?\s*(?:to|for|en|par|pour)\s+/iu;

/** A text without "change the customer to"; '' when it says to change something and not to what. */
export function withoutChange(text: string): string {
  const rest = text.replace(changeOf, '');
  return /^\s*(?:change[rz]?|corrige[rz]?)(?!\p{L})/iu.test(rest) ? '' : rest;
}
