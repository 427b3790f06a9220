import type { Entities } from './intents';
import { wordsOf } from './words';
import { recognize } from './recognize';

/** A short answer inside a dialog. */
export interface Answer {
  entities: Entities;
  /** The text read as an organisation's name, politeness, articles and corrections taken off. */
  organisationName?: string;
  yes?: boolean;
  no?: boolean;
  /** "skip", "no e-mail", "je ne sais pas": the person has no answer to give. */
  skip?: boolean;
}

const before =
  /^(?:(?:no|non|oops|sorry|pardon|actually|finalement|en fait|plut[oô]t|rather|it'?s|c['’]est|the|le|la|les|l['’]|for|pour|with|avec|please|merci de|customer|client|reseller|revendeur|fournisseur|provider)(?:\s*[,:]\s*|\s+|(?<=['’])))+/iu;
const after =
  /(?:\s*,?\s*(?:please|pls|svp|stp|s['’]il (?:vous|te) pla[iî]t|thanks|merci|instead|rather|plut[oô]t|à la place))+\s*[.!]*$/iu;

/** Reads what is typed in answer to a question of a dialog. */
export function readAnswer(text: string, hints?: { locale?: string }): Answer {
  const trimmed = text.trim();
  const answer: Answer = { entities: recognize(trimmed, hints).entities };
  if (/^(?:yes|yep|yeah|yup|sure|ok|okay|oui|ouais|d['’]accord|bien s[uû]r|volontiers)\b/iu.test(trimmed))
    answer.yes = true;
  if (/^(?:no|nope|nah|non|pas du tout)\b/iu.test(trimmed)) answer.no = true;
  if (
    /^(?:skip|pass|passer?|none|no e-?mail|je ne sais pas|i don['’]?t know|aucun|sans e-?mail|rien)\b/iu.test(
      trimmed,
    )
  ) {
    answer.skip = true;
  }
  const name = trimmed
    .replace(before, '')
    .replace(after, '')
    .replace(/^["«“]\s*|\s*["»”.!]+$/gu, '')
    .trim();
  if (name && wordsOf(name).some((word) => word.kind === 'word') && !answer.skip)
    answer.organisationName = name;
  return answer;
}
