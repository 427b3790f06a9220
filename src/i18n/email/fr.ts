import type { InvitationEmailFacts } from '../invitationEmail';
import type { en } from './en';

const places = {
  microsoft365AdminCenter: 'le Centre d’administration Microsoft\u00a0365',
  officeAdminPortal: 'le portail d’administration Microsoft Office',
  office365By21Vianet: 'le centre d’administration d’Office\u00a0365 géré par 21Vianet',
} as const;

function request({ partner, delegatedAdmin, privilegesOnly }: InvitationEmailFacts): string {
  if (privilegesOnly) {
    return `${partner} demande à votre organisation des privilèges d’administration déléguée. Avec votre accord, nous pourrons gérer vos services Microsoft pour vous.`;
  }
  return delegatedAdmin
    ? `${partner} demande à votre organisation une relation de revendeur avec privilèges d’administration déléguée. Avec votre accord, nous pourrons vous vendre des produits et services Microsoft, et les gérer pour vous.`
    : `${partner} demande à votre organisation une relation de revendeur, sans privilèges d’administration. Avec votre accord, nous pourrons vous vendre des produits et services Microsoft\u202f; nous n’aurons aucun accès pour administrer votre organisation.`;
}

/** The invitation e-mail in French. */
export const fr = {
  subject: ({ partner, privilegesOnly }: InvitationEmailFacts) =>
    privilegesOnly
      ? `${partner} souhaite gérer vos services Microsoft`
      : `${partner} souhaite devenir votre revendeur Microsoft`,
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
