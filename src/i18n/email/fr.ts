import type { en } from './en';
import type { InvitationEmailFacts } from '../invitationEmail';

const places = {
  microsoft365AdminCenter: 'le Centre d’administration Microsoft 365',
  officeAdminPortal: 'le portail d’administration Microsoft Office',
  office365By21Vianet: 'le centre d’administration d’Office 365 géré par 21Vianet',
} as const;

const alone = (partner: string, delegatedAdmin: boolean) =>
  delegatedAdmin
    ? `${partner} demande à votre organisation une relation de revendeur avec privilèges d’administration déléguée. Avec votre accord, nous pourrons vous vendre des produits et services Microsoft, et les gérer pour vous.`
    : `${partner} demande à votre organisation une relation de revendeur, sans privilèges d’administration. Avec votre accord, nous pourrons vous vendre des produits et services Microsoft\u202f; nous n’aurons aucun accès pour administrer votre organisation.`;

const together = (partner: string, provider: string, delegatedAdmin: boolean) =>
  delegatedAdmin
    ? `${partner} et son fournisseur indirect ${provider} demandent ensemble à votre organisation une relation de revendeur. Avec votre accord, ${partner} pourra vous vendre des produits et services Microsoft et les gérer pour vous, avec des privilèges d’administration déléguée\u202f; ${provider} pourra passer des commandes pour vous, sans aucun accès pour administrer votre organisation.`
    : `${partner} et son fournisseur indirect ${provider} demandent ensemble à votre organisation une relation de revendeur. Avec votre accord, ${partner} pourra vous vendre des produits et services Microsoft, et ${provider} pourra passer des commandes pour vous\u202f; ni l’un ni l’autre n’aura accès à l’administration de votre organisation.`;

/** The invitation e-mail in French. */
export const fr = {
  subject: ({ partner, provider }: InvitationEmailFacts) =>
    provider === undefined
      ? `${partner} souhaite devenir votre revendeur Microsoft`
      : `${partner} et ${provider} souhaitent devenir vos revendeurs Microsoft`,
  paragraphs: ({ partner, provider, sender, delegatedAdmin, place, link, days }: InvitationEmailFacts) => [
    'Bonjour,',
    provider === undefined ? alone(partner, delegatedAdmin) : together(partner, provider, delegatedAdmin),
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
