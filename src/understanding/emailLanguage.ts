/** A name alone, or at the end behind the word for "in"; what else is said of it is courtesy. */
const asked =
  /(?:^(?:non?[\s,]+)?|(?:^|[\s,])(?:in|into|to|en|auf)\s+)(?:(?<de>german|allemand|deutsch)|(?<zh>(?:simplified\s+)?chinese|chinois(?:\s+simplifié)?))[\s,]*(?:(?:please|instead|rather|thanks|svp|stp|merci|plut[oô]t|s['’]il (?:vous|te) pla[iî]t)[\s,]*)*[.!]*$/iu;

/**
 * The language that a text names and that the bot itself does not talk: "in German", « en chinois ». Only an e-mail can
 * be meant by it.
 */
export function languageOfEmailsAlone(text: string): 'de' | 'zh' | undefined {
  const { de, zh } = asked.exec(text.trim())?.groups ?? {};
  if (de !== undefined) return 'de';
  return zh === undefined ? undefined : 'zh';
}
