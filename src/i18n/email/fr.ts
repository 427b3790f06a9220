import type { InvitationEmailFacts } from '../invitationEmail';
import type { en } from './en';

const places = {
  microsoft365AdminCenter: 'le Centre d’administration Microsoft\u00a0365',
  officeAdminPortal: 'le portail d’administration Microsoft Office',
  office365By21Vianet: 'le centre d’administration d’Office\u00a0365 géré par 21Vianet',
} as const;

function request({ partner, provider, delegatedAdmin, privilegesOnly }: InvitationEmailFacts): string {
  if (provider !== undefined) return together(partner, provider, delegatedAdmin, privilegesOnly);
  if (privilegesOnly) {
    return `${partner} demande à votre organisation des privilèges d’administration déléguée. Avec votre accord, nous pourrons gérer vos services Microsoft pour vous.`;
  }
  return delegatedAdmin
    ? `${partner} demande à votre organisation une relation de revendeur avec privilèges d’administration déléguée. Avec votre accord, nous pourrons vous vendre des produits et services Microsoft, et les gérer pour vous.`
    : `${partner} demande à votre organisation une relation de revendeur, sans privilèges d’administration. Avec votre accord, nous pourrons vous vendre des produits et services Microsoft\u202f; nous n’aurons aucun accès pour administrer votre organisation.`;
}

/** Of a reseller and its indirect provider at once (S2): what each may do. */
function together(partner: string, provider: string, delegatedAdmin: boolean, only: boolean): string {
  const asked = `${partner} et son fournisseur indirect ${provider} demandent ensemble une relation à votre organisation. Avec votre accord,`;
  const orders = `${provider} pourra passer des commandes pour vous`;
  if (only) {
    return `${asked} ${partner} pourra gérer vos services Microsoft pour vous, avec des privilèges d’administration déléguée\u202f; ${orders}, sans aucun accès pour administrer votre organisation.`;
  }
  return delegatedAdmin
    ? `${asked} ${partner} pourra vous vendre des produits et services Microsoft et les gérer pour vous, avec des privilèges d’administration déléguée\u202f; ${orders}, sans aucun accès pour administrer votre organisation.`
    : `${asked} ${partner} pourra vous vendre des produits et services Microsoft, et ${orders}\u202f; ni l’un ni l’autre n’aura accès à l’administration de votre organisation.`;
}

function subject({ partner, provider, privilegesOnly }: InvitationEmailFacts): string {
  if (provider !== undefined)
    return `${partner} et ${provider} souhaitent travailler pour votre organisation`;
  return privilegesOnly
    ? `${partner} souhaite gérer vos services Microsoft`
    : `${partner} souhaite devenir votre revendeur Microsoft`;
}

/** The invitation e-mail in French. */
export const fr = {
  subject,
  paragraphs: (facts: InvitationEmailFacts) => [
    'Bonjour,',
    request(facts),
    `Un administrateur général de votre organisation lit la demande, puis l’accepte ou la refuse à l’adresse suivante, comme il le ferait dans ${places[facts.place]}\u00a0:`,
    facts.link,
    ...(facts.days === undefined
      ? []
      : [
          `Ce lien est réservé à votre organisation, ne sert qu’une fois et reste valable ${facts.days === 1 ? 'un jour' : `${facts.days}\u00a0jours`}.`,
        ]),
    `Cordialement,\n${facts.sender}\n${facts.partner}`,
  ],
} satisfies typeof en;
