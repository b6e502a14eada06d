import type { PageExample } from '../kinds/pages.ts'

export const pages: readonly PageExample[] = [
  {
    name: 'une dépêche avec signature finale',
    authors: [],
    mismatch: false,
    publishedAt: '2024-09-06',
    text: `title| Puces : La Haye étend ses contrôles sur les machines d'ASML

dateline-meta| Publié le 06/09/2024 à 15:02

share| Temps de lecture 2 min   Partager   Imprimer   Taille du texte

body| Amsterdam, 6 sept. 2024 (Agence Belvédère) – Les Pays-Bas soumettront à licence deux machines à immersion de plus, a annoncé vendredi le ministère du Commerce.

body| « Il s'agit d'une mesure technique », a déclaré la ministre Anke de Boer devant le Parlement.

body| ASML a indiqué ne pas attendre d'effet sur ses prévisions annuelles.

advert| Publicité

body| La Chine a dénoncé une mesure de coercition.

credit| jmb/lpt/eg

copyright| Tous les droits de reproduction et de représentation sont réservés. © Agence Belvédère (2024)`,
  },
  {
    name: 'une ferme de contenus signée par une jardinière',
    authors: ['Apolline Vasseur'],
    mismatch: true,
    publishedAt: '2024-01-15',
    text: `navigation| Aller au contenu

navigation| Accueil / Actualités / Tech

title| Huawei : la puce surprise qui affole Washington (et ce que ça change pour vous)

byline| Écrit par Apolline Vasseur le 15 janvier 2024

dateline-meta| Lecture : 3 minutes

table-of-contents| Sommaire de l'article
Une puce venue de nulle part
Les Américains cherchent la faille
Ce qu'il faut en penser

dek| Une puce gravée en 5 nm aurait été trouvée dans un ordinateur chinois. On vous explique tout !

heading| Une puce venue de nulle part

body| Des experts canadiens ont démonté l'appareil la semaine dernière. Ils y ont trouvé un processeur que personne n'attendait.

body| Selon eux, la puce sort d'une usine taïwanaise. Elle aurait été stockée avant les sanctions de 2020.

related| 👉 À lire également : 9 plantes qui purifient votre chambre

heading| Les Américains cherchent la faille

body| Washington a demandé une enquête. Le fondeur, lui, assure respecter la loi.

advert| 🎁 JEU CONCOURS : gagnez un potager d'intérieur connecté !

heading| Ce qu'il faut en penser

body| Pour les clients européens, rien ne change pour l'instant.

share| Vous avez aimé cet article ? Partagez-le avec vos amis !

byline| Apolline Vasseur

author-bio| Jardinière dans l'âme, je cultive un petit balcon à Nantes depuis 2016. Semis, boutures, compost : je partage ici mes astuces pour un potager généreux, même en ville.

related| Articles similaires

related| Quand planter les tomates ?

related| Fabriquer un bac de compost en palettes

comments| Laisser un commentaire

comments| Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *

navigation| Remonter

copyright| © 2024 Verte & Vive – Tous droits réservés – Mentions légales`,
  },
  {
    name: 'un quotidien régional avec rendez-vous et commentaires',
    authors: ['Gaëtan Le Goff'],
    mismatch: false,
    publishedAt: null,
    text: `navigation| Ma commune   Le direct   Sports   Obsèques   Annonces   Le journal en PDF

dateline-meta| Isère

title| À Crolles, l'extension de l'usine de puces encore repoussée

dek| Les aides tardent, l'eau manque et les riverains s'impatientent.

byline| Gaëtan Le Goff

dateline-meta| Aujourd'hui à 06:00 | mis à jour hier à 19:14 - Temps de lecture : 4 min

caption| Le chantier est à l'arrêt depuis décembre.

credit| Photo Le Petit Dauphin/Corentin Maure

body| Les grues ne tournent plus. L'extension de l'usine n'ouvrira pas avant 2029, a reconnu lundi la direction devant les élus.

body| « On nous dit d'être patients », soupire Régine Favre, maire d'un village voisin. « La patience ne remplit pas les nappes. »

related| > Retrouvez notre dossier : l'eau et l'industrie en Isère

heading| Huit cents emplois en attente

body| L'entreprise met en cause la lenteur des subventions européennes. Elle n'a reçu que le quart de l'aide promise.

body| Lire entre les lignes, c'est comprendre que le marché a changé, juge un syndicaliste.

newsletter| Votre rendez-vous éco
Tous les mardis, les entreprises qui bougent près de chez vous. Je m'inscris

body| Un second site, en Italie, garde la préférence du groupe, selon nos informations.

comments| Réagir (7)

source-link| Une info à partager, un témoignage ? Écrivez-nous à redaction@dauphin.example

related| À lire aussi

related| Grenoble : le téléphérique fermé trois jours

related| Ski : la neige revient en altitude

tags| Économie • Grésivaudan • Industrie

copyright| Le Petit Dauphin – Reproduction interdite`,
  },
  {
    name: 'un site spécialisé et son expert',
    authors: ['Malik Benhadj'],
    mismatch: false,
    publishedAt: '2025-01-30',
    text: `navigation| Actus   Tests   Comparatifs   Bons plans   Forum   Connexion

title| RTX 5090 D : Nvidia bride l'IA, pas les jeux

byline| Par Malik Benhadj
Journaliste hardware

dateline-meta| le 30 janvier 2025 à 17h40

comments| 23 commentaires

body| La version chinoise garde les 21 760 unités de calcul. Nvidia limite en revanche le débit en IA à 2 375 TOPS.

list| Fiche technique
- 32 Go de GDDR7
- 575 W
- 2 375 TOPS

body| Dans les jeux, aucun écart. Avec un modèle de langage, la carte cède 29 %.

advert| Carte graphique RTX 5080 au meilleur prix
Voir l'offre

body| La bride serait logicielle, d'après deux fabricants de cartes installés à Shenzhen.

related| À lire > Mémoire HBM : pourquoi tout le monde en veut

body| Les prix, eux, ne bougent pas : comptez 16 499 yuans.

author-bio| L'auteur
Malik Benhadj est journaliste hardware depuis 2011. Il teste processeurs, cartes graphiques et mémoires, et suit les fondeurs asiatiques.

source-link| Source : BoardReview

share| Suivez toute l'actualité de PucesMag sur WhatsApp, Google Actualités et X

related| Les derniers tests
Souris sans fil : notre sélection
Écran OLED 32 pouces : le verdict`,
  },
  {
    name: 'un quotidien national derrière un mur payant',
    authors: ['Clémence Audibert', 'Yann Kervella'],
    mismatch: false,
    publishedAt: '2024-12-03',
    text: `paywall| S'abonner dès 1,99 €

title| Washington vise la mémoire chinoise

dek| Vingt-quatre équipementiers rejoignent la liste noire. Pékin promet de répliquer.

byline| Par Clémence Audibert (Washington, correspondante) et Yann Kervella

dateline-meta| Publié le 03 décembre 2024 à 06h00, modifié à 09h41 • Temps de Lecture 3 min.

share| Offrir l'article   Ajouter à vos sélections   Partager

body| L'administration Biden a inscrit lundi vingt-quatre fabricants d'outils sur l'Entity List et fixé un seuil pour la mémoire à large bande.

body| Toute puce au-delà de ce seuil exige une licence, qui sera en principe refusée.

related| Lire aussi | Article réservé à nos abonnés Puces : la stratégie des petits pas de Pékin

body| « Les services juridiques ont trente jours », prévient l'avocate Ana Ruiz. « Il leur en faudrait quatre-vingt-dix. »

paywall| Il vous reste 61,4 % de cet article à lire. La suite est réservée aux abonnés.

paywall| Contenu exclusif. Déjà abonné ? Se connecter

related| Les plus lus
Pensions : ce qui change en janvier
Le retour discret des trains de nuit`,
  },
  {
    name: 'une tribune à la première personne',
    authors: ['Bastien Rochefort'],
    mismatch: false,
    publishedAt: null,
    text: `dateline-meta| Tribune

title| « J'ai vendu des machines à la Chine pendant trente ans »

byline| Par Bastien Rochefort

body| J'ai grandi à Grenoble et je parle ici de mon métier : j'ai vendu des graveurs à toutes les usines de Shanghaï.

body| J'aime ce travail. Mes clients étaient honnêtes, leur gouvernement l'était moins.

body| Partagez cette idée avec votre député : une règle qui arrive après la marchandise n'est plus une règle.

body| Je suis ingénieur, pas ministre. Mais je partage l'inquiétude des jeunes.

body| Abonnez-vous à l'idée que le commerce a des limites.

author-bio| Bastien Rochefort est ancien directeur commercial d'un équipementier de semi-conducteurs.

copyright| Les propos exprimés n'engagent que leur auteur.`,
  },
  {
    name: 'une radio avec lecteur, thèmes et équipe',
    authors: ['Nadège Ould'],
    mismatch: false,
    publishedAt: '2025-08-12',
    text: `navigation| Écouter le direct

title| Les fabricants de puces verseront à Washington une part de leurs ventes en Chine

share| Écouter l'article (2 min)

byline| Nadège Ould, envoyée spéciale à Singapour

dateline-meta| Publié le mardi 12 août 2025 à 07:10

credit| Le patron du groupe, à Taipei. © Maxppp - Lin Wei

body| Deux fabricants paieront à l'État américain une part de leurs recettes chinoises. L'accord est sans précédent.

body| La Maison Blanche se félicite. Les juristes y voient une taxe à l'exportation, que la Constitution interdit.

quote| « On ne vend pas une licence comme un ticket de parking », lance l'avocate Greta Holm.

body| Les deux groupes n'ont pas souhaité commenter.

related| VIDÉO - Comment naît une puce, en 60 secondes

body| Pékin aurait demandé aux entreprises d'éviter ces puces.

related| Sur le même thème

related| Mémoire : le nouveau goulet

related| Bourse : l'Asie recule

tags| Thèmes associés : Intelligence artificielle, Chine, États-Unis

credit| L'équipe
Réalisation : Paul Arnoult`,
  },
  {
    name: 'un blog de mode qui parle de contrebande',
    authors: ['Maud'],
    mismatch: true,
    publishedAt: '2024-06-03',
    text: `title| Ces cartes graphiques passées en contrebande dans un faux ventre de femme enceinte

byline| Posté par Maud le 3 juin 2024

body| L'histoire semble sortie d'un film. À Macao, une voyageuse cachait plus de deux cents processeurs sous un ventre en silicone.

body| Les douaniers l'ont arrêtée à cause de sa démarche. Les puces valaient 600 000 dollars.

advert| -15 % sur la collection capsule avec le code MAUD15, jusqu'à dimanche !

body| Depuis les restrictions américaines, la contrebande rapporte plus que les montres.

body| La police n'exclut pas d'autres arrestations.

author-bio| Coucou, moi c'est Maud ! Fan de mode éthique et de friperies, je vous dévoile chaque semaine mes looks, mes coups de cœur beauté et mes adresses shopping à Lille.

share| Retrouvez-moi sur Instagram et TikTok

comments| 3 commentaires

comments| Lolotte
trop fort le faux ventre mdr

comments| Sarah B.
C'est quoi la marque du manteau ?`,
  },
  {
    name: 'un article sur les lettres, les cookies et les abonnés',
    authors: ['Inès Corbier'],
    mismatch: false,
    publishedAt: null,
    text: `title| Une lettre d'information porte plainte pour 4 000 puces jamais livrées

byline| Inès Corbier

body| Lire la plainte, c'est tomber sur un chiffre : 4 000 accélérateurs, payés et jamais livrés.

body| La société, qui édite des lettres pour des boulangeries, accuse un revendeur. Elle utilise des cookies et ses propres serveurs pour choisir les publicités de deux millions d'abonnés.

body| « Partagez cette affaire avec tous les patrons que vous connaissez », a lancé son dirigeant au tribunal.

body| Les abonnés ont dû s'inscrire de nouveau. Un tiers l'a fait.

heading| Dans la même galaxie

body| Le revendeur appartient à un groupe inscrit sur l'Entity List, selon le dossier.

body| Les commentaires déposés par le département du Commerce appuient la plainte.

body| Suivez l'argent et vous arrivez à Dubaï, résume l'avocat.

body| Pourquoi cela compte-t-il ?

body| Parce que les cartes devaient partir en Chine.

correction-note| Mise à jour du 4 mai : ajout de la réaction du revendeur.`,
  },
  {
    name: 'un journaliste qui cuisine le dimanche',
    authors: ['Rémi Castaing'],
    mismatch: false,
    publishedAt: '2025-03-14',
    text: `title| La Malaisie va suivre chaque puce d'IA à la trace

byline| Rémi Castaing
Correspondant en Asie du Sud-Est

dateline-meta| 14 mars 2025, 11:20

body| La Malaisie enregistrera toute puce de pointe qui entre dans ses ports, a annoncé vendredi le ministre du Commerce.

body| Washington soupçonne des serveurs de repartir vers la Chine.

body| Les bâtisseurs de centres de données, à Johor, craignent six semaines de retard.

author-bio| Rémi Castaing est correspondant à Kuala Lumpur. À ses heures perdues, il cuisine, jardine et collectionne les vieux vélos.

related| Article suivant

related| Huile de palme : record historique après les pluies

related| Par Thomas Idriss

related| 13 mars 2025

related| Les cours de l'huile de palme ont atteint jeudi un sommet après deux semaines de pluie.

related| Les négociants attendent une détente en mai, quand la récolte reprend d'ordinaire.

copyright| © Le Courrier du Détroit`,
  },
  {
    name: 'un entretien',
    authors: ['Célia Brandt'],
    mismatch: false,
    publishedAt: '2025-05-20',
    text: `title| « Le rendement est une affaire d'hommes » : un vétéran raconte les usines chinoises

byline| Propos recueillis par Célia Brandt

dateline-meta| 20/05/2025

dek| Tadeo Mori a bâti des usines sur trois continents. Il explique pourquoi l'argent n'achète pas le rendement.

heading| La Chine peut-elle graver des puces de pointe sans outils étrangers ?

body| Elle peut en graver quelques-unes. Pas à bon prix.

heading| Que lui manque-t-il ?

body| Des ingénieurs qui ont déjà échoué deux fois. Et des contrats de service.

heading| Les sanctions marchent-elles ?

body| Elles ralentissent. Je suis ingénieur, pas homme politique.

author-bio| Célia Brandt dirige les pages semi-conducteurs de « Procédés ».

newsletter| Recevez chaque jeudi la lettre de la rédaction`,
  },
  {
    name: 'rien que des à-côtés',
    authors: [],
    mismatch: false,
    publishedAt: null,
    text: `navigation| Accueil | Actus | Tests | Bons plans

cookie| Nous respectons votre vie privée. Avec nos partenaires, nous utilisons des cookies.
Tout accepter | Tout refuser | Paramétrer

newsletter| Inscrivez-vous à la newsletter

related| Les plus lus
Dix portables pour étudiants
Votre box est-elle lente ?

copyright| © 2025 Le Hangar numérique`,
  },

  {
    name: 'une ferme de contenus à émojis et sa coach',
    authors: ['Capucine Lormel'],
    mismatch: true,
    text: `navigation| ☰   Astuces   Conso   Tendances   Tech

navigation| Vous lisez : Tech › Actualité

title| Cette minuscule puce vaut plus que l'or… et Washington veut la récupérer

byline| Capucine Lormel • Mis à jour le 3 novembre 2025

dateline-meta| ⏱️ 6 minutes de lecture

advert| Article contenant des liens d'affiliation

body| On n'y pense pas, mais une puce de la taille d'un ongle est au cœur d'une bataille à quatre milliards.

body| Les États-Unis interdisent d'expédier cette mémoire en Chine sans licence.

heading| 1. Tout est affaire de mémoire

body| Sans mémoire, une puce d'IA est une voiture de course sans roues. Trois groupes en fabriquent l'essentiel.

advert| 👉 Fini les ballonnements ! Faites le test en 60 secondes

heading| 2. Les contrebandiers l'adorent

body| Une pile tient dans une poche de manteau. Les douaniers de Busan en ont trouvé neuf cents en juin.

related| À voir : 12 cuisines de stars qui donnent faim

heading| 3. Les prix s'envolent

body| Une pile à 180 dollars au printemps se vend 410 aujourd'hui, selon des négociants.

share| Alors, convaincus ? 😍 😮 😡

share| Parlez-en à votre meilleure amie !

author-bio| Coach en nutrition et maman de trois garçons, Capucine livre ses recettes healthy et ses séances de pilates aux jeunes mamans.

newsletter| Laissez-nous votre mail et recevez le programme détox offert 🥤

related| Encore plus d'histoires

related| Elle perd 30 kilos en mangeant des pâtes

related| L'épice que votre ventre réclame

copyright| DouceurDuJour © 2025. CGU. Confidentialité.`,
  },
  {
    name: 'une dépêche reprise, avec initiales',
    authors: [],
    mismatch: false,
    text: `dateline-meta| INTERNATIONAL / ÉCONOMIE

title| Pays-Bas : un ex-ingénieur poursuivi pour avoir emporté des fichiers en Chine

dateline-meta| 14 nov. 2025 à 15:20 - Mise à jour à 16:02

body| La Haye - Le parquet néerlandais a inculpé vendredi un ancien ingénieur d'un fabricant d'outils pour puces, accusé d'avoir copié des fichiers et de les avoir emportés en Chine.

body| L'homme, 43 ans, nie les faits, selon son avocat.

related| > LIRE AUSSI : Pékin durcit le ton sur les terres rares

body| Les fichiers décrivent le nettoyage des miroirs, a précisé le parquet.

body| L'entreprise dit avoir porté plainte en 2024 et ne fait pas d'autre commentaire.

credit| mlb-jpc/roc/abx

copyright| © 2025 Agence Méridienne. Tous droits réservés.`,
  },
  {
    name: 'une radio-télé et son encart bloqué',
    authors: ['Solène Marchadier'],
    mismatch: false,
    text: `navigation| Fil d'Ariane : Info / Monde / Asie

title| Pourquoi la Malaisie veut savoir où finissent les puces d'IA

dek| De nouveaux permis doivent plaire à Washington sans fâcher Pékin.

byline| Article rédigé par Solène Marchadier – avec le service Éco

dateline-meta| Publié le 15/07/2025 07:04 Mis à jour le 15/07/2025 09:31 Temps de lecture : 3 min

caption| Johor, nouveau carrefour des centres de données.

credit| (AMIR ZAIN / HARBOR / AFP)

body| Chaque nuit, des camions chargés de serveurs entrent à Johor. Désormais, chaque caisse devra montrer patte blanche.

body| "Nous ne serons la porte dérobée de personne", a lancé le ministre du Commerce.

cookie| Ce contenu est bloqué car vous n'avez pas accepté les cookies.

body| Les analystes doutent que les douaniers sachent distinguer une puce d'une autre.

quote| "Un permis ne vaut que par celui qui le contrôle", résume l'avocate Tan Wei Ling.

body| Le gouvernement dit avoir recruté quarante inspecteurs.

share| Partager : l'article sur les réseaux sociaux

newsletter| Notre sélection d'infos, tous les soirs à 18 heures : Votre adresse e-mail S'inscrire

related| Prolongez votre lecture autour de ce sujet

tags| tout l'univers Intelligence artificielle`,
  },
  {
    name: 'un magazine professionnel',
    authors: ['Henri Soulages'],
    mismatch: false,
    text: `navigation| S'abonner   Se connecter   Annonceurs   Contact

advert| [Publi-rédactionnel] Livre blanc : moins de particules, plus de rendement. Télécharger

title| Les fondeurs se préparent à des règles de maintenance plus dures

byline| Henri Soulages , le 8 octobre 2025 à 8h00

body| Les usines chinoises dépendent d'ingénieurs étrangers pour entretenir leurs vieux outils. Un projet de règle les renverrait chez eux.

body| Les pièces détachées seraient soumises à licence dès le premier jour.

body| Les équipementiers attendent un manque à gagner de 3 à 5 % de leurs ventes.

caption| Figure 1. Part des services dans les ventes d'outils, par région.

source-link| Télécharger le document de consultation (PDF)

author-bio| Henri Soulages conseille les équipementiers sur le droit des exportations depuis 1998.

related| Ces articles peuvent vous intéresser
L'eau des salles blanches, crise discrète
L'offre de la semaine : chef de service

comments| Réagir à cet article

copyright| Procédés est une publication du groupe Septentrion. N° ISSN 1234-5678`,
  },
  {
    name: 'un quotidien local, ses encarts et son mur',
    authors: ['Tristan Moal'],
    mismatch: false,
    text: `cookie| Votre vie privée nous importe
Nous et nos 214 partenaires stockons et/ou accédons à des informations sur un terminal.
Accepter & Fermer | En savoir plus →

navigation| Ma ville | Faits divers | Sports | Loisirs | Avis d'obsèques | Vos annonces

paywall| Premium

title| Le pays courtise une usine d'assemblage de puces avec son eau

byline| De notre correspondant Tristan Moal

dateline-meta| Le 30 sept. 2025 à 18:07

body| Le conseil communautaire a voté mardi la vente d'eau traitée à un assembleur de puces qui pourrait s'installer ici.

body| L'usine emploierait 350 personnes. Elle monterait des mémoires que les règles américaines tiennent loin de la Chine.

newsletter| Chaque matin, recevez toute l'information de votre commune en un clin d'œil

body| « Je suis paysan, je sais ce que vaut l'eau », lance un élu qui a voté contre.

advert| À lire chez nos partenaires
Les meilleurs matelas pour dormir sur le côté

body| L'entreprise a jusqu'au 15 janvier pour se décider.

paywall| Pour lire la suite, rejoignez notre communauté d'abonnés et accédez à l'intégralité de nos articles sur le site et l'application

related| Newsletters : toute l'actu

related| Voir aussi
Morlaix : le viaduc en travaux
Un phoque sur la plage

tags| Emploi  Eau  Industrie

comments| Soyez le premier à réagir`,
  },

  {
    name: 'un blog de cuisine parle de puces',
    authors: ['Ninon'],
    mismatch: true,
    text: `title| Ce que la saga de la H20 nous apprend de la patience

dateline-meta| Par Ninon · dans Humeur · 22/08/2025 · 14 commentaires

body| Vous vous souvenez quand Washington disait non, puis oui, puis peut-être ? Moi oui. La H20 a été interdite, autorisée puis gelée en dix-huit semaines.

body| Nvidia a passé 4,5 milliards de dollars de charges au printemps. En août, ses usines s'étaient de nouveau arrêtées, selon deux fournisseurs.

body| Mon voisin, qui vend des barrettes, en rit. « Ils changent la règle, je change l'étiquette. »

advert| ~ Ce blog vit de vos pourboires : tipeee.example/ninon ~

body| Pékin veut-il seulement de cette puce ? La presse d'État la dit peu sûre.

body| Je ne sais pas comment cela finira. Eux non plus.

author-bio| Ninon mitonne, photographie et écrit dans une petite cuisine à Lille. Retrouvez plus de 400 recettes de gâteaux, du cake au citron aux brownies sans gluten.

navigation| ← Le crumble à la rhubarbe, trois façons

navigation| Glace express sans sorbetière →

comments| Laissez vos impressions !

comments| Mag : je cherchais les scones, je tombe sur la géopolitique mdr

copyright| Thème par BlogMijoté`,
  },
  {
    name: 'une dépêche sur un portail boursier',
    authors: [],
    mismatch: false,
    text: `navigation| Bourse   Palmarès   Valeurs   Actus

navigation| CAC 40 7 743,00 -0,28 %   NVIDIA 181,77 $ +1,20 %

title| Un concepteur de puces abaisse ses prévisions, faute de licence chinoise

dateline-meta| Reuters • 05/08/2025 à 22:31

list| * Le chiffre d'affaires du 3e trimestre attendu à 8,1 mds USD
* Toujours pas de licence pour la MI308
* Le titre cède 6 % après la clôture

body| 5 août (Agence Belvédère) - Le concepteur de puces a dit mardi tabler sur un chiffre d'affaires inférieur aux attentes, les licences pour la Chine n'arrivant pas.

body| La Chine représentait l'an dernier un cinquième de ses ventes.

body| « Nous avons déposé en juillet. Nous attendons », a déclaré la directrice financière Dora Hall.

credit| (Rédigé par A. Rao à Bangalore ; version française Lise Arnal, édité par T. Finch)

copyright| © 2025 Belvédère. Toute reproduction est interdite.

related| A lire aussi

related| Valeurs les plus actives

share| 0 commentaire`,
  },
  {
    name: 'une enquête de magazine à deux plumes',
    authors: ['Odile Ferrand', 'Samuel Wu'],
    mismatch: false,
    text: `dateline-meta| Extrait du numéro d'octobre

dateline-meta| ENQUÊTE | 12 MIN

title| L'homme qui a vendu deux fois la même puce

dek| Un courtier, un entrepôt à Penang et les limites du bras américain

byline| Texte : Odile Ferrand et Samuel Wu
Photos : Lin Mei

body| Au printemps 2024, un camion recule vers un entrepôt de Penang. Personne ne compte les caisses deux fois.

body| À l'intérieur, 512 accélérateurs achetés au Texas, assurés à Londres et promis à une firme qui n'existe pas.

quote| « Je vendais des ordinateurs. Je ne demandais pas qui calcule. »

body| Le courtier, la cinquantaine discrète, accepte une rencontre à une condition : pas de nom.

paywall| Il vous reste deux articles offerts. Ils vous plaisent ? Devenez membre.

body| Il vend les puces à un hébergeur de Johor. Une semaine plus tard, il les revend.

heading| « Tout le monde savait »

body| La suite se lit dans un dossier judiciaire à San José. Quatre hommes ont été inculpés en juin.

correction-note| Cet article est paru dans l'édition papier sous le titre « Vendue deux fois ».

author-bio| Odile Ferrand et Samuel Wu sont grands reporters. Ils enquêtent sur la technologie et le crime organisé.

newsletter| Pour recevoir d'autres enquêtes chaque semaine, rejoignez notre liste.

related| À poursuivre

related| Aussi dans ce numéro
La fin discrète de la disquette`,
  },

  {
    name: 'un site pour parents explique les exportations',
    authors: ['Jessica Tanguy'],
    mismatch: true,
    text: `navigation| Passer au contenu principal

navigation| Petits Pas · Actu pratique

title| Maman, c'est quoi un contrôle des exportations ? Nvidia expliqué à tout le monde

byline| Jessica Tanguy

dateline-meta| Article vérifié · Modifié le 18 septembre 2025

share| Enregistrer · Partager · Imprimer

table-of-contents| Dans cet article
Qui interdit quoi ?
Qui paie ?
Faut-il s'inquiéter ?

heading| Qui interdit quoi ?

body| Le régulateur chinois de l'internet a demandé aux groupes du secteur de ne plus acheter une puce de Nvidia, la RTX Pro 6000D, selon le Financial Times.

body| Il y a un an, c'est Washington qui interdisait. Perdus ? Les investisseurs aussi.

newsletter| Abonne-toi à notre liste et reçois plein d'idées dans ta boîte mail.

heading| Qui paie ?

body| Nvidia s'est dit déçu. Son titre a perdu 2,6 %.

related| À voir ensuite : 30 jeux de voiture sans écran

heading| Faut-il s'inquiéter ?

body| Pas pour votre ordinateur. La puce était faite pour les centres de données.

author-bio| Écrit par Jessica Tanguy
Ancienne institutrice et maman de jumelles, Jessica parle sommeil des tout-petits, propreté et idées de goûters.

share| Ça t'a plu ? Envoie-le à un parent qui en a besoin ♥

related| Populaire dans Famille

related| Prénoms inspirés de la mer

related| Votre enfant est-il prêt pour un grand lit ?

copyright| Petits Pas ne remplace pas l'avis d'un médecin. © 2025 Nid Médias`,
  },
  {
    name: 'une note d’institut à deux signatures',
    authors: ['Marguerite Ollivier', 'Tarik Haddad'],
    mismatch: false,
    text: `navigation| Publications / Notes

title| Pourquoi la règle du produit direct étranger s'essouffle

dateline-meta| Note
3 juin 2025

byline| Marguerite Ollivier
Chercheuse principale, programme Technologies

byline| Tarik Haddad
Chercheur associé

share| Télécharger en PDF   Citer   Partager

body| La règle du produit direct étranger permet à Washington d'atteindre des puces fabriquées ailleurs avec des outils américains. Elle a marché en 2020. Elle marche moins bien.

body| La Chine achète de vieux outils, forme ses ingénieurs et copie ce qu'elle ne peut acheter.

body| Nous plaidons pour une liste plus courte, tenue à jour et partagée avec les alliés.

heading| Une liste plus courte

body| Trois postes comptent surtout : la lithographie, la mémoire et les logiciels de conception.

author-bio| Marguerite Ollivier est chercheuse à l'Institut du Port, où elle dirige les travaux sur les exportations. Tarik Haddad y est chercheur associé.

copyright| Les opinions exprimées dans ce texte n'engagent que la responsabilité des auteurs.

related| Dernières publications

related| Terres rares : l'art d'attendre

newsletter| Recevez nos meilleures idées par courriel`,
  },
  {
    name: 'un tabloïd et ses faits en tête',
    authors: ['D. RUDIER'],
    mismatch: false,
    text: `navigation| Actu  People  Sport  Mode  Jeux

title| Fausse grossesse, vraies puces : la passeuse cachait 200 processeurs sous sa robe

list| La démarche de la voyageuse a intrigué les agents
Le lot valait 560 000 euros
D'autres arrestations ne sont pas exclues

byline| PAR D. RUDIER, REPORTER

dateline-meta| PUBLIÉ LE 3 JUIN 2024 À 09H14 | ACTUALISÉ À 11H40

share| Mail   38 partages   Voir les commentaires

body| Une femme qui se disait enceinte de cinq mois a été prise avec plus de deux cents puces sanglées au ventre.

body| À Macao, les douaniers l'ont arrêtée quand le ventre « a bougé comme une brique ».

caption| Le faux ventre en silicone, ouvert à la frontière

body| « Plus lourd que tous les bébés que je connais », a dit un agent.

related| À LIRE : Il cachait des anguilles dans la roue de secours

body| Le prix des puces interdites s'est envolé depuis que Washington a durci ses règles.

share| Partager ou commenter cet article

comments| Commentaires 38

comments| Trier par : les mieux notés

related| LE TOP DES INFOS

copyright| Édité par Les Journaux de l'Ancre SA`,
  },
]
