import { adminPrivilegesIn } from './adminPrivileges';
import { nameIn } from './answerName';
import { domainIn, emailIn, languageWanted, partnerIdIn, statusIn } from './facts';
import type { Entities } from './intents';
import { findSpans } from './model/model';
import { textOf } from './model/spans';
import { isNumberWord, numberFrom } from './numbers';
import { means, wordsOf, type Word } from './words';

/** A short answer inside a dialog. */
export interface Answer {
  entities: Entities;
  /** The text read as an organisation's name: politeness, articles and corrections taken off. */
  organisationName?: string;
  yes?: boolean;
  no?: boolean;
  /** "skip", "no e-mail", "je ne sais pas": the person has no answer to give. */
  skip?: boolean;
}

const yes =
  /^(?:yes|yep|yeah|yup|sure|ok|okay|of course|go ahead|confirm(?:ed)?|do it|correct|right|absolutely|oui|ouais|ouaip|si|d['’]accord|bien s[uû]r|volontiers|vas-y|allez-y|c['’]est [cç]a|exact(?:ement)?|parfait|je confirme|👍)(?![\p{L}\p{N}])/iu;
const no = /^(?:no|nope|nah|non|nan|pas du tout|certainly not|not at all|surtout pas|👎)(?![\p{L}\p{N}])/iu;
const skip =
  /^(?:skip(?: it| this)?|pass(?:er|e)?|none|nothing|n\/?a|no e-?mail(?: address)?|no address|no idea|without(?: an?)? e-?mail|i (?:don['’]?t|do not) (?:know|have (?:it|one|any|an e-?mail))|(?:don['’]?t|dunno) know|dunno|not sure|aucune? ?(?:id[ée]e|adresse|e-?mail)?|(?:je )?(?:ne |n['’])?(?:sais|connais|ai) pas|je n['’]en ai pas|pas d['’](?:e-?mail|adresse|id[ée]e)|pas de (?:mail|courriel)|sans (?:e-?mail|mail|adresse|courriel)|rien|plus tard|later|ignorer?|sauter?)(?:\s*(?:,?\s*(?:please|pls|svp|stp|merci|thanks)))?\s*[.!]*$/iu;

/** "with" or "sans" alone answers a question about privileges. */
function privilegesIn(words: readonly Word[]): boolean | undefined {
  const stated = adminPrivilegesIn(words, () => false);
  if (stated !== undefined) return stated;
  const content = words.filter((word) => word.kind === 'word' && !means(word, 'POLITE'));
  if (content.length === 0 || content.length > 3) return undefined;
  if (means(content.at(-1), 'WITHOUT')) return false;
  return means(content.at(-1), 'WITH') ? true : undefined;
}

function entitiesIn(text: string, words: readonly Word[]): Entities {
  const entities: Entities = {};
  const email = emailIn(words);
  if (email) entities.email = email;
  const domain = domainIn(words);
  if (domain) entities.domain = domain;
  const spans = findSpans(words);
  const offer = spans.find((span) => span.kind === 'offer');
  if (offer) entities.offer = textOf(text, words, offer);
  const partnerId = partnerIdIn(words, () => false);
  if (partnerId) entities.partnerId = partnerId;
  const privileges = privilegesIn(words);
  if (privileges !== undefined) entities.adminPrivileges = privileges;
  const status = words.length <= 4 ? statusIn(words, () => false) : undefined;
  if (status) entities.invitationStatus = status;
  const language = words.length <= 4 ? languageWanted(words) : undefined;
  if (language) entities.language = language;
  const found = spans.find((span) => span.kind === 'quantity');
  const number = found
    ? numberFrom(
        words
          .slice(found.first, found.last + 1)
          .map((word) => word.norm)
          .join(' '),
      )
    : numberFrom(text.trim());
  if (number !== undefined && number > 0 && String(number) !== partnerId) entities.quantity = number;
  return entities;
}

/** Reads what is typed in answer to a question of a dialog: facts, a name, yes, no, or nothing to say. Never throws. */
export function readAnswer(text: string, _hints?: { locale?: string }): Answer {
  const trimmed = text.trim().slice(0, 600);
  const words = wordsOf(trimmed);
  const answer: Answer = { entities: entitiesIn(trimmed, words) };
  if (skip.test(trimmed)) return { ...answer, skip: true };
  if (yes.test(trimmed)) answer.yes = true;
  if (no.test(trimmed)) answer.no = true;
  const name = nameIn(trimmed);
  const answered = answer.yes === true || answer.no === true || Object.keys(answer.entities).length > 0;
  if (name !== undefined && !(answered && saysNothingMore(name))) answer.organisationName = name;
  if (answer.organisationName === trimmed) {
    delete answer.yes;
    delete answer.no;
  }
  return answer;
}

/** Every word is an ordinary one in small letters: what is left of "yes please go ahead" is no name. */
function saysNothingMore(name: string): boolean {
  const words = wordsOf(name);
  const facts = words.every((word) => word.kind !== 'word' || word.product || means(word, 'PARTNERID'));
  return facts || words.every((word) => isOrdinary(word) || word.kind !== 'word');
}

const isOrdinary = (word: Word) =>
  (word.known || isNumberWord(word.norm)) && (!/^\p{Lu}/u.test(word.text) || means(word, 'ADMIN', 'RIGHTS'));
