import type { group as en } from './enGroup';

/** What is said in group chats and channels, where others read along, in French. */
export const group = {
  open: 'Ouvrir',
  asked: (name: string) => `${name} a demandé quelque chose à Liaison.`,
  note: (name: string) => `Cette carte ne s’ouvre que pour ${name}.`,
  somebody: 'quelqu’un',
  stands: {
    open: (name: string) => `Une invitation envoyée d’ici par ${name} attend une réponse.`,
    accepted: (name: string) => `Une invitation envoyée d’ici par ${name} a reçu une réponse.`,
    declined: (name: string) => `Une invitation envoyée d’ici par ${name} a reçu une réponse.`,
    expired: (name: string) => `Une invitation envoyée d’ici par ${name} a expiré.`,
    revoked: (name: string) => `Une invitation envoyée d’ici par ${name} a été révoquée.`,
  },
  answer: 'Réponse de Liaison',
  forgotten:
    'Ce que vous aviez demandé ici a été oublié, comme toujours au bout d’une heure. Rien n’a changé\u202f; refaites votre demande.',
  older:
    'Votre version de Teams montrerait la réponse à tout le monde ici\u202f; elle n’est donc pas donnée. Écrivez à Liaison dans une conversation personnelle, ou utilisez une version plus récente.',
  welcome:
    'Dans un groupe, commencez votre message par @Liaison. Ce qui ne regarde que vous n’est montré qu’à vous.',
} satisfies typeof en;
