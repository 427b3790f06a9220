import { z } from 'zod';
import { Refusal } from './refusal';
import { hasUnsafeCharacter } from './text';

/** The invitation e-mail as the partner will send it. Plain text; the link stands in the body. */
export const emailDraftSchema = z.object({ subject: z.string(), body: z.string() });
export type EmailDraft = z.infer<typeof emailDraftSchema>;

/** Longest subject that mail programs show and carry without folding trouble, in characters. */
export const maximumSubject = 200;
/** Longest body, in characters: it must fit on a card with room to spare. */
export const maximumBody = 4000;

const linkCharacter = /[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/;

/** Whether the exact link stands in the text, not as the beginning or the end of a longer one. */
export function containsExactLink(text: string, link: string): boolean {
  for (let at = text.indexOf(link); at !== -1; at = text.indexOf(link, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + link.length);
    const next = text.charAt(at + link.length + 1);
    // A full stop or a bracket right behind a link ends the sentence, unless the link would go on behind it.
    const endsThere =
      !linkCharacter.test(after) || (/[.,;:!?)\]']/.test(after) && !/[A-Za-z0-9_\-/%]/.test(next));
    if (!/[A-Za-z0-9=/?&#%:@.\-_~+]/.test(before) && endsThere) return true;
  }
  return false;
}

/**
 * A draft as a person edited it, checked: a one-line subject, a body of bearable length, the exact link still in it
 * (S0 to S3: it ties the customer to the partner's account).
 * @param fixedText how the body must still end, where the cloud lets only its beginning be edited (S1)
 * @throws Refusal subjectInvalid, bodyInvalid, linkMissing, textFixed
 */
export function editedDraft(edited: EmailDraft, link: string, fixedText?: string): EmailDraft {
  const subject = edited.subject.trim();
  const body = edited.body.replace(/\r\n?/g, '\n').trim();
  if (subject === '' || subject.length > maximumSubject || hasUnsafeCharacter(subject)) {
    throw new Refusal('subjectInvalid', { maximum: String(maximumSubject) });
  }
  if (body === '' || body.length > maximumBody || hasUnsafeCharacter(body.replace(/[\n\t]/g, ' '))) {
    throw new Refusal('bodyInvalid', { maximum: String(maximumBody) });
  }
  if (!containsExactLink(body, link)) throw new Refusal('linkMissing', { link });
  if (fixedText !== undefined && body !== fixedText && !body.endsWith(`\n\n${fixedText}`)) {
    throw new Refusal('textFixed');
  }
  return { subject, body };
}

/** What of a body may not be edited where only its first two paragraphs may (S1). */
export function fixedPart(body: string): string {
  return body.split('\n\n').slice(2).join('\n\n');
}
