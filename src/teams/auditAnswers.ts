import { showAudit } from '../application/showAudit';
import { auditCard } from './cards/auditCard';
import type { Card } from './cards/template';
import { orRefuse } from './listAnswers';
import type { Turn } from './turn';

/** A page of the audit record, for a Global admin. @throws Refusal roleMissing, cardDataInvalid */
export async function auditAnswer(
  { dependencies, actor, voice }: Turn,
  { continuation }: { readonly continuation?: string | undefined } = {},
): Promise<Card> {
  const page = await orRefuse(showAudit(dependencies, actor, { continuation }));
  return auditCard(voice, page, {
    continued: continuation !== undefined,
    webUrl: dependencies.links.auditUrl,
  });
}
