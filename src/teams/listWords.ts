import { privilegesIn } from './changeIn';

const beginnings =
  /\b(?:begin(?:s|ning)?|start(?:s|ing)?)\s+(?:with|by)\s+(?:the\s+letters?\s+)?|\b(?:commen[cç]ant|commencent|commence|d[ée]butant|d[ée]butent)\s+par\s+(?:la\s+lettre\s+|les\s+lettres\s+)?/iu;

/** The beginning of names that a sentence narrows a list to: “customers beginning with Wood”. */
export function beginningIn(text: string): string | undefined {
  const found = beginnings.exec(text);
  if (!found) return undefined;
  const typed = text.slice(found.index + found[0].length);
  const name = typed.replace(/^[\s"«“]+|[\s"»”.!?]+$/gu, '').slice(0, 120);
  return /[\p{L}\p{N}]/u.test(name) ? name : undefined;
}

/** Whether a sentence asks for the newest first. */
export const newestIn = (text: string): boolean =>
  /\b(?:newest|latest|most recent)\b|\b(?:derniers|derni[èe]res|nouveaux|plus r[ée]cents?)\b/iu.test(text);

/** Whether a list is narrowed to those with privileges, or to those without. */
export function privilegesWantedIn(text: string): 'with' | 'without' | undefined {
  const privileges = privilegesIn(text);
  return privileges === undefined ? undefined : privileges ? 'with' : 'without';
}

/** Whether a sentence is about a customer's subscriptions rather than about the customer. */
export const subscriptionsIn = (text = ''): boolean => /\b(?:subscriptions?|abonnements?)\b/iu.test(text);
