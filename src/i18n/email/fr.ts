import type { en } from './en';
import type { InvitationEmailFacts } from '../invitationEmail';

const places = {
  microsoft365AdminCenter: 'le Centre d’administration Microsoft 365',
  officeAdminPortal: 'le portail d’administration Microsoft Office',
  office365By21Vianet: 'le centre d’administration d’Office 365 géré par 21Vianet',
} as const;

/** The invitation e-mail in French. */
export const fr = {
  subject: ({ partner }: InvitationEmailFacts) => `${partner} souhaite devenir votre revendeur Microsoft`,
  paragraphs: ({ partner, sender, delegatedAdmin, place, link, days }: InvitationEmailFacts) => [
    'Bonjour,',
    delegatedAdmin
      ? `${partner} demande à votre organisation une relation de revendeur avec privilèges d’administration déléguée. Avec votre accord, nous pourrons vous vendre des produits et services Microsoft, et les gérer pour vous.`
      : `${partner} demande à votre organisation une relation de revendeur, sans privilèges d’administration. Avec votre accord, nous pourrons vous vendre des produits et services Microsoft\u202f; nous n’aurons aucun accès pour administrer votre organisation.`,
    `Un administrateur général de votre organisation lit la demande, puis l’accepte ou la refuse à l’adresse suivante, comme il le ferait dans ${places[place]}\u00a0:`,
    link,
    ...(days === undefined
      ? []
      : [
          `Ce lien vous est réservé, ne sert qu’une fois et expire ${days}\u00a0jours après l’envoi de ce message.`,
        ]),
    `Cordialement,\n${sender}\n${partner}`,
  ],
} satisfies typeof en;
