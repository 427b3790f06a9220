/**
 * French words by what they stand for, without accents. `word/er` brings a first-group verb's forms, `word/ir` those
 * of a verb like "choisir", `word/n` the plural; `_` joins the words of a set phrase.
 */
export const french: Readonly<Record<string, string>> = {
  INVITE: 'inviter/er convier/er',
  INVITATION: 'invitation/n invit invits invitationnelle',
  REQUEST:
    'demander/er demande/n proposer/er proposition solliciter/er sollicitation reclamer/er conclure nouer/er etablir/ir etablisse',
  SEND: 'envoyer/er envoie envoies envoient envoi envois adresser/er transmettre transmets transmettez ecrire ecris ecrivez expedier/er mail/n e-mail/n mel courriel/n courrier balance/er',
  RESEND:
    'renvoyer/er renvoie renvoies renvoient renvoi renvois relancer/er relance/n reexpedier/er reenvoyer/er re-envoyer/er reenvoie re-envoie reemettre rappel rappels',
  AGAIN:
    'de_nouveau a_nouveau encore_une_fois une_nouvelle_fois nouvelle_fois seconde_fois deuxieme_fois une_autre_fois encore',
  REMOVE:
    'supprimer/er suppression/n retirer/er retrait/n enlever/er terminer/er resilier/er resiliation rompre romps rompez rompt rompu rompue rupture arreter/er arret cesser/er cessation dissoudre dissolution denoncer/er effacer/er virer/er couper/er eliminer/er oter/er detacher/er deconnecter/er stopper/er fin mettre_fin mets_fin mettez_fin clore cloturer/er degager/er radier/er sortir delier/er dissocier/er se_separer finir/ir fermer/er',
  REVOKE: 'revoquer/er revocation rappeler/er invalider/er reprendre reprends reprenez reprend',
  CANCEL: 'annuler/er annulation/n abandonner/er interrompre interromps',
  FORGET:
    'oublier/er oublie laisser/er laisse_tomber tomber/er tant_pis plus_tard laissez on_arrete change_d_avis pas_grave',
  RELATION: 'relation/n',
  PARTNERSHIP: 'partenariat/n alliance/n',
  CUSTOMER: 'client/n cliente clientes clientele',
  RESELLER: 'revendeur/n revendeuse/n',
  PROVIDER: 'fournisseur/n fournisseuse distributeur/n grossiste/n',
  PARTNER: 'partenaire/n',
  PARTNERID: 'mpn id_mpn id_partenaire identifiant_partenaire identifiant_mpn numero_partenaire numero_mpn',
  SUBSCRIPTION: 'abonnement/n abo abos souscription/n',
  LICENCE: 'licence/n license/n siege/n poste/n utilisateur/n unite/n',
  ORDER:
    'commander/er commande/n acheter/er achete achetez acheterais achat/n souscrire souscris souscrivez acquerir prendre prends prenez provisionner/er besoin vouloir faut faudrait',
  SUPPORT: 'support assistance',
  CONTACT: 'contact/n interlocuteur/n referent',
  DETAILS: 'fiche/n dossier/n detail/n coordonnees infos info information/n profil renseignement/n',
  ADMIN:
    'administrateur/n administration admin admins administrative administratifs delegue/n delegation/n deleguer/er delegues deleguee deleguees',
  RIGHTS: 'privilege/n droit/n autorisation/n permission/n acces',
  LIST: 'liste/n lister/er listing enumerer/er recense/er',
  SHOW: 'montrer/er afficher/er affichage voir vois voyons consulter/er visualiser/er ouvrir ouvre ouvres ouvrez sortir donner/er donne chercher/er trouver/er presenter/er regarder/er',
  WHICH: 'quel quels quelle quelles lesquels lesquelles',
  WHO: 'qui',
  HOWMANY: 'combien',
  AUDIT: 'audit/n journal journaux historique/n piste_d_audit trace/n log logs activite/n',
  CHANGE:
    'changer/er change/n changement/n modifier/er modification/n modif modifs action/n fait faites valider/er validation/n confirmer/er confirmation/n approuver/er attester/er attestation/n toucher/er effectuer/er realiser/er',
  LANGUAGE: 'langue/n parler/er repondre reponds repondez reponse/n langage causer/er',
  ENGLISH: 'anglais anglaise english',
  FRENCH: 'francais francaise french',
  HELP: 'aide/n aider/er aides expliquer/er explication/n mode_d_emploi fonctionnalite/n commandes_disponibles menu notice guide/n capable savoir sais sait savez faire tutoriel possibilites',
  WORK: 'marcher/er fonctionner/er fonctionnement servir sert sers servez utiliser/er comment_ca_marche',
  CREATE:
    'ajouter/er ajout/n creer cree crees creez creons creant creation/n enregistrer/er enregistrement inscrire inscris inscrivez',
  NEW: 'nouveau nouvel nouvelle nouveaux nouvelles',
  ACCOUNT: 'compte/n',
  ASSOCIATE:
    'associer/er association/n rattacher/er rattachement lier/er relier/er attacher/er affecter/er affectation attribuer/er attribution mettre mets mettez met apposer/er porter/er renseigner/er',
  SET: 'designer/er nommer/er definir/ir devenir devienne devient devra doit devrait remplacer/er choisir/ir basculer/er passer/er assurer/er occuper/er',
  BEHALF: 'au_nom pour_le_compte nom_de',
  NOLONGER: "n'est_plus ne_plus n'est_pas plus",
  TOGETHER:
    'ensemble commun commune communes conjoint conjointe conjointes conjointement simultanement meme_temps a_la_fois la_fois tous_les_deux groupee commun unique seule_invitation double',
  PENDING: 'attente suspens ouverte ouvertes cours en_souffrance sans_reponse',
  ACCEPTED: 'acceptee acceptees accepte acceptes',
  DECLINED: 'refusee refusees refuse refuses refuser declinee declinees decline rejetee rejetees rejete',
  EXPIRED: 'expiree expirees expire expires perimee perimees echue echues caduque caduques',
  REVOKED: 'revoquee revoquees revoque annulee annulees retiree retirees',
  NEG: "ne n' pas jamais aucun aucune non rien ni surtout_pas nul",
  WITHOUT: 'sans hormis sauf excepte hors',
  WITH: 'avec incluant inclus incluse',
  US: 'nous notre nos mon ma mes moi je on',
  THEM: 'ils elles leur leurs lui eux',
  POLITE:
    's_il_vous_plait s_il_te_plait svp stp merci veuillez pourriez pourrais peux pouvez pourrait-on voudrais voudrions souhaite souhaiterais souhaitons aimerais aimerions peut-on pouvons',
  GREETING: 'bonjour salut bonsoir coucou hello cordialement madame monsieur',
  INCENTIVE: 'incentive/n commission/n prime/n remuneration touche/er percoive',
  WRONG: 'erreur trompe trompes mauvaise faute bourde',
  DOMAIN: 'domaine/n',
  HOW: 'comment pourquoi quand ou',
  SERVE: 'passent passe via travers intermediaire',
  NAMED: 'appele appelee nomme nommee',
};

/** Words of the language itself, so that a misspelling is not sought where there is none. */
export const frenchPlain =
  "lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre collegue personne patron ami noms nom gens base erreur mauvais le la les l' un une des du de d' au aux a en dans sur sous chez par pour vers entre et ou mais donc or ni car que qu' qui dont quoi ce cet cette ces c' ca cela ceci il elle on tu te t' vous vos votre ton ta tes son sa ses se s' j' m' y est sont etait etaient sera seront ete etre suis es sommes etes ai as avons avez ont avait avoir eu fait faire fais faites font dit dire va vais vont aller vas allez peut peuvent pouvoir doit dois devez falloir tout tous toute toutes autre autres meme memes si oui bien tres trop aussi encore deja ici maintenant aujourd'hui hier demain semaine mois annee an ans jour jours matin soir fois derniere dernier prochaine prochain petit petite grand grande bon bonne beau belle chose quelque quelqu'un personne gens alors apres avant depuis pendant jusque lors puis ensuite enfin finalement plutot peut-etre certainement vraiment juste seulement uniquement toujours souvent parfois moins plus assez peu beaucoup trois deux quatre cinq sert recu recoit recue repondu reponse perdu parti partie quitte envoye adresse boite message objet suite cause raison afin grace selon malgre contre aupres entreprise societe boite maison atelier ecole groupe services informatique numerique conseil solutions reseau temps meteo train reunion salle imprimante mot passe ordinateur telephone vacances conges facture factures tarif tarifs prix coute cout combien cafe dejeuner blague histoire billet robot humain vrai vraie merci bonne journee soiree weekend revoir bientot desole dommage parfait super genial ok okay d'accord voila bref hop dis moi toi eux celui celle ceux cote part lieu place rien savoir sait crois pense vois voit regarde attends attendez attend minute heure";
