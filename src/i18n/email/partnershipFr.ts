import type { PartnershipEmailFacts } from '../partnershipEmail';
import type { en } from './partnershipEn';

/** The partnership request in French. */
export const fr = {
  subject: ({ provider }: PartnershipEmailFacts) => `${provider} souhaite devenir votre fournisseur indirect`,
  paragraphs: ({ provider, sender, link, days }: PartnershipEmailFacts) => [
    'Bonjour,',
    `${provider}, fournisseur indirect du programme Microsoft CSP, propose un partenariat à votre organisation. Avec votre accord, nous pourrons ajouter des clients en votre nom, passer des commandes pour vos clients, vous associer à leurs abonnements et vous désigner comme leur contact de support.`,
    'Votre organisation doit être inscrite au programme comme revendeur indirect. Un administrateur général de votre organisation lit la demande, puis l’accepte ou la refuse à l’adresse suivante\u00a0:',
    link,
    `Ce lien est réservé à votre organisation, ne sert qu’une fois et reste valable ${days === 1 ? 'un jour' : `${days}\u00a0jours`}.`,
    `Cordialement,\n${sender}\n${provider}`,
  ],
} satisfies typeof en;
