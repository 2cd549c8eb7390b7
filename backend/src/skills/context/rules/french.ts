import type { ContextRule } from '../rule.ts';
import { each, KNOWN, KNOWN_OF } from '../vocabulary.ts';

/** French names of skills that are words of every trade, or of what employers say of themselves. */
export const french: readonly ContextRule[] = [
  {
    names: each(`
      anglais; allemand; espagnol; italien; portugais; néerlandais; arabe; russe; chinois; japonais; polonais; roumain; suédois; danois; turc; grec; coréen;
      français; tchèque; hongrois; hébreu; ukrainien; vietnamien
    `),
    otherwise: 'is-not',
    before: [
      ...KNOWN_OF,
      ...each(
        'l; d; en; parler; parle; parlez; parlant; langue; langues; niveau; notions d; bon; bonne; ton; votre; un; son; maitriser; courant en; ecrire; lire',
      ),
    ],
    after: [
      ...KNOWN,
      ...each(`
        lu; lus; ecrit; ecrits; parle; parles; professionnel; professionnels; technique; scientifique; natif; native; maternel; maternelle; debutant; intermediaire; avance; fluide; imperatif; necessaire;
        bienvenu; bienvenus; conversationnel; commercial; medical; juridique; des affaires; a1; a2; b1; b2; c1; c2; niveau; est; serait; notions; correct; usuel; oral; indispensables; de base; de service; pour; un plus; un atout; te permet; vous permet
      `),
    ],
    neverBefore: each(
      'a l; cours d; cours de; professeur d; professeur de; enseignement de l; marche; groupe; client; leader; societe; public; sol; territoire; droit',
    ),
    examples: {
      skill: each(
        "Notions d'anglais et de néerlandais; L'anglais est utilisé tous les jours; Anglais scientifique (lu, écrit); Langues : français (natif), anglais (courant); Vous parlez espagnol",
      ),
      not: each(
        "Nous sommes un groupe français; la filiale du groupe allemand; des cours d'anglais pour tous; des douches à l'italienne; leader français du secteur; sur le marché espagnol",
      ),
    },
  },
  {
    names: each('RH'),
    otherwise: 'is-not',
    before: each(
      'gestion; domaine; assistant; assistante; charge; chargee; gestionnaire; generaliste; missions; fonction; politique; processus; projets; developpement; competences; alternance; master; licence; des; en; metiers; metier; administratif',
    ),
    after: each('et paie; et formation; generaliste; polyvalent; polyvalente; junior; confirme; confirmee'),
    neverBefore: each(
      'logiciel; logiciels; solutions; solution; equipe; equipes; service; services; entretien; echange; avec les; par les; traitements; donnees; direction; avec la; avec le; notre; outils; editeur',
    ),
    examples: {
      skill: each('paie, RH, recrutement; Gestionnaire RH et paie'),
      not: each(
        'la vente de logiciels RH; un entretien RH puis une visite; votre échange avec les RH; notre équipe RH',
      ),
    },
  },
  {
    names: each('encaissements; encaissement'),
    otherwise: 'is-skill',
    neverBefore: each(
      'suivi des; suivi d; prevision des; lettrage des; imputation des; previsions d; des decaissements et',
    ),
    neverAfter: each('et decaissements; et des decaissements; clients'),
    examples: {
      skill: each('Encaissement et rendu de monnaie; service, encaissement'),
      not: each('prévision des encaissements; les encaissements et décaissements'),
    },
  },
  {
    names: each('gestion de crise'),
    otherwise: 'is-not',
    neverBefore: each('de la; la'),
    examples: {
      skill: each('relations presse, gestion de crise, rédaction web'),
      not: each('connaissance de la gestion de crise; la gestion de crise'),
    },
  },
  {
    names: each('réseau; réseaux'),
    otherwise: 'is-not',
    before: [...KNOWN_OF, ...each('systeme et; systemes et; administrateur; technicien; ingenieur')],
    neverAfter: each(
      'de courants; d eau; de chaleur; secs; humides; electriques; de distribution; en cuivre; hydrauliques; d assainissement; sociaux; social; de partenaires; de distributeurs; d agences; commercial; national; de magasins; professionnel; de neurones; d evacuation; enterres; gaz; routier; de transport',
    ),
    neverBefore: each('votre; notre; son; leur; un; du; nos; vos'),
    examples: {
      skill: each('Windows Server, réseau, VMware; Compétences : Linux, réseaux, Docker'),
      not: each(
        'Installer des réseaux de courants faibles; développer votre réseau; un réseau de partenaires',
      ),
    },
  },
  {
    names: each('permis C; permis CE; permis D'),
    otherwise: 'is-skill',
    neverBefore: each('a; ont; avait; avoir; ayant; aura; avons; avez'),
    examples: {
      skill: each('Permis B, C, CE; permis CE exigé; permis C et FIMO'),
      not: each('cela a permis ce développement; ils ont permis ce succès'),
    },
  },
  {
    names: each('SSR'),
    otherwise: 'is-skill',
    neverBefore: each('son; en; de; service; le; du; un; notre; d; au'),
    neverAfter: each('de; polyvalent; geriatrique; a orientation; et'),
    examples: {
      skill: each('SSR, React, Node.js; Next.js (SSR)'),
      not: each('recherche pour son SSR de 40 lits; en SSR'),
    },
  },
  {
    names: each('chargement'),
    otherwise: 'is-not',
    before: [...KNOWN_OF, ...each('le; du; de; assurer le; controle du')],
    neverBefore: each('temps de; temps du; vitesse de; de'),
    neverAfter: each('des pages; de la page; du site; de donnees; des donnees'),
    examples: {
      skill: each('Chargement, arrimage, livraison de colis'),
      not: each('les temps de chargement; le chargement des pages'),
    },
  },
  {
    names: each('livraisons'),
    otherwise: 'is-not',
    before: [
      ...KNOWN_OF,
      ...each('effectuer les; effectuer des; assurer les; realiser les; vos; effectuez les; assurez les'),
    ],
    neverBefore: each(
      'suivre les; suivi des; suivez les; controler les; controle des; planifier les; organiser les; preparer les; reception des; automatiser les; des',
    ),
    examples: {
      skill: each('Chauffeur : livraisons, arrimage, chronotachygraphe; effectuer les livraisons'),
      not: each('suivre les livraisons avec les transporteurs; automatiser les livraisons du logiciel'),
    },
  },
  {
    names: each('SSI'),
    otherwise: 'is-skill',
    neverBefore: each('centrale; centrales; systeme; systemes; maintenance; tableau; du; le; un'),
    neverAfter: each('de categorie; categorie; et desenfumage; a; incendie; desenfumage'),
    examples: {
      skill: each('RSSI, SSI, ISO 27001; la politique SSI'),
      not: each('la centrale SSI du site; un SSI de catégorie A'),
    },
  },
  {
    names: each('EHPAD'),
    otherwise: 'is-skill',
    neverBefore: each('deux; trois; quatre; plusieurs; des; aux; nos; les; gestion d; groupe d'),
    examples: {
      skill: each('expérience en EHPAD; Aide-soignant en EHPAD'),
      not: each('les doses de deux EHPAD; livraison des EHPAD'),
    },
  },
  {
    names: each('électronique'),
    otherwise: 'is-not',
    before: [...KNOWN_OF, ...each('en; composants; ingenieur en; technicien en; cartes en; l; d')],
    neverBefore: each(
      'courante; facturation; facture; factures; messagerie; courrier; courriers; signature; boite; commerce; carte; gestion; archivage; documentation; vote; monnaie; caisse; musique; cigarette; adresse; banque; voie; dossier; prescription; agenda; microscopie; diagnostic',
    ),
    examples: {
      skill: each('Compétences : électronique, C, Python; Bac pro en électronique'),
      not: each('tenir la main courante électronique; la facturation électronique'),
    },
  },
  {
    names: each('RSSI; SMUR; SAMU; DPO'),
    otherwise: 'is-skill',
    neverBefore: each('avec le; avec la; et le; le; notre; nos; par le; ou le; the; our; with the'),
    examples: {
      skill: each('Missions SMUR; poste de RSSI; interventions SAMU'),
      not: each('avec le RSSI; les médecins et le SMUR; contactez notre DPO'),
    },
  },
  {
    names: each('open source'),
    otherwise: 'is-skill',
    neverBefore: each(
      'modeles; modele; models; model; solutions; solution; logiciels; outils; produits; editeur; llm; llms; briques',
    ),
    examples: {
      skill: each('contributions open source; open source projects'),
      not: each('des modèles open source; une solution open source'),
    },
  },
  {
    names: each('ADR'),
    otherwise: 'is-not',
    before: [
      ...KNOWN_OF,
      ...each('l; certificat; titulaire de l; habilitation; formation; attestation; class'),
    ],
    after: [
      ...KNOWN,
      ...each(
        'de base; base; citerne; citernes; colis; a jour; classe; valide; en cours; et; licence; driver',
      ),
    ],
    examples: {
      skill: each("L'ADR de base est un plus; FIMO, FCO, ADR; ADR base + citernes"),
      not: each('each ADR of the architecture'),
    },
  },
  {
    names: each('vaccination'),
    otherwise: 'is-skill',
    neverAfter: each('obligatoire; obligatoires; a jour; exigee; contre; covid; requise'),
    neverBefore: each('schema de; obligation de; preuve de; carnet de; de votre'),
    examples: {
      skill: each('vaccination des patients; Vaccination, pansements, prélèvements'),
      not: each('Vaccination obligatoire.; vaccination contre la grippe au bureau'),
    },
  },
  {
    names: each('dressage'),
    otherwise: 'is-skill',
    neverAfter: each(
      'des tables; de la table; du couvert; des couverts; de chiens; des chiens; canin; de chevaux',
    ),
    examples: {
      skill: each('cuissons, sauces, dressage'),
      not: each('dressage de chiens; dressage des couverts'),
    },
  },
  {
    names: each('tournage'),
    otherwise: 'is-skill',
    neverBefore: each('le; du; de; un; photo et; video et; captation et'),
    neverAfter: each('et montage; video; montage; photo; de videos; de la; d'),
    examples: {
      skill: each('tournage et fraisage; Fraisage, tournage, perçage'),
      not: each('Tournage et montage vidéo; le tournage de vidéos'),
    },
  },
  {
    names: each('CAPA'),
    otherwise: 'is-skill',
    neverBefore: each('titulaire du; le; du; djce ou; obtention du; ou du'),
    neverAfter: each('avocat; apprecie; apprecies; exige'),
    examples: {
      skill: each('CAPA, OOS, audits; CAPA management'),
      not: each('titulaire du CAPA; DJCE ou CAPA appréciés'),
    },
  },
  {
    names: each('câblage'),
    otherwise: 'is-not',
    after: each('des installations; du batiment; tertiaire; domestique; des equipements; et raccordement'),
    neverBefore: each('postes; brassage et; brassage; baie de; baies de'),
    neverAfter: each(
      'reseau; reseaux; informatique; brassage; et brassage; rj45; structure; de baies; des baies',
    ),
    examples: {
      skill: each('câblage des installations; Électricien : câblage, domotique, dépannage électrique'),
      not: each('câblage réseau; assistance, câblage, brassage des postes; le câblage informatique'),
    },
  },
];
