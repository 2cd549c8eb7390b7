/** Marketing, communication, media and writing. The format is that of `lines.ts`. */
export const marketing = `
AB Tasty
Ableton Live
Account-based marketing | =ABM
ActiveCampaign
Ad copywriting | ad copy, advertising copy, de:Werbetexte, Werbetexter, fr:conception-rédaction, concepteur rédacteur
Adjust analytics
Adobe Audition
Adobe Campaign
Adobe Lightroom | Lightroom
Adobe Target
~Advertising | ad campaigns, advertising campaigns, online advertising, digital advertising, paid advertising, advertising strategy, de:~Werbung, Werbekampagnen, Online-Werbung, fr:campagnes publicitaires, publicité en ligne, ~publicité digitale
Affiliate marketing | affiliate programs, fr:affiliation marketing
Agorapulse
Ahrefs
Amazon Advertising | Amazon Ads
Amazon Seller Central | Seller Central, Amazon marketplace management
Amazon Vendor Central
AP Style | AP Stylebook
App marketing | mobile marketing
AppsFlyer
Art direction | art director, de:Art-Direktion, fr:direction artistique, directeur artistique
Audacity
Audience segmentation | customer segmentation, market segmentation, target group analysis, de:Zielgruppenanalyse(n), Kundensegmentierung, fr:segmentation clients, segmentation client, ~ciblage, segmentation de la clientèle, segmentation de la base
Audio editing | sound editing, audio production, de:Tonbearbeitung, fr:montage son
Audio mixing | mixing and mastering, de:Tonmischung, fr:mixage
Avid Media Composer
Awin
B2B marketing | fr:marketing B2B
B2C marketing
Blogging | blog writing, blog posts, blog articles, blog content, fr:rédaction d'articles de blog
Bloomreach
Brand ambassador
Brand awareness
Brand identity | fr:identité de marque
Brand management | branding, brand development, brand positioning, brand building, brand manager, de:Markenführung, Markenaufbau, Markenmanagement, fr:gestion de marque, image de marque
Brand strategy | de:Markenstrategie, fr:stratégie de marque
Brand24
Brandwatch
~Braze
Brevo | Sendinblue
~Broadcasting | TV production, television production, radio production, broadcast journalism, radio broadcasting, de:Rundfunk, Fernsehproduktion, fr:production audiovisuelle, audiovisuel
Buffer social scheduler
Business writing
Camera operation | camera operator, de:Kameraführung, fr:cadreur
Campaign management | campaign planning, campaign optimization, managing campaigns, multi-channel campaigns, de:Kampagnenmanagement, Kampagnenplanung, Kampagnensteuerung, Planung von Kampagnen, Umsetzung von Kampagnen, Konzeption von Kampagnen, Steuerung von Kampagnen, Planung und Umsetzung von Kampagnen, plan(st/en) Kampagnen, steuer(st/n) Kampagnen, entwickel(st/n) Kampagnen, konzipier(st/en) Kampagnen, fr:gestion de campagnes, pilotage de campagnes
Campaign Monitor
Camtasia
CapCut
Capture One
Cinematography
Cision
Color grading | fr:étalonnage vidéo
Communication strategy | communications strategy, communications planning, de:Kommunikationsstrategie, fr:stratégie de communication, plan de communication, stratégies de communication, plan de com, plans de communication
Community management | online communities, community manager, fr:animation de communauté(s), gestion de communauté, animation de la communauté, animation des communautés, gestion des communautés, animer la communauté, animer les communautés, animer une communauté
Competitor analysis | competitive intelligence, competitor research, competitive research, competitive analysis, de:Wettbewerbsanalyse(n), Wettbewerbsbeobachtung, fr:analyse concurrentielle, veille concurrentielle
Constant Contact
Consumer behavior | de:Konsumentenverhalten, fr:comportement du consommateur
Content creation | content creator, content production, content development, creating content, de:Content-Erstellung, Content-Produktion, Erstellung von Inhalten, Contenterstellung, Erstellen von Inhalten, Erstellung von Content, redaktionelle(n/r) Inhalte(n), Inhalte erstellen, Contentproduktion, Erstellung von Beiträgen, erstell(st/en) Inhalte, erstell(st/en) Content, produzier(st/en) Content, erstell(st/en) redaktionelle, fr:création de contenu(s), production de contenus, rédaction de contenus, créer du contenu, créer des contenus, créez des contenus, production de contenu, contenus éditoriaux, réalisation de contenus, conception de contenus, créateur de contenu, créatrice de contenu, créer les contenus, création des contenus, rédaction des contenus
Content management systems | content management system, =CMS, web content management, de:Content-Management-Systeme(n), Redaktionssystem(e), fr:système de gestion de contenu, gestion de contenu web
Content marketing | fr:marketing de contenu
Content moderation | community moderation, fr:modération de contenus
Copy editing | copyediting, line editing, de:Lektorat, fr:secrétariat de rédaction
Copywriting | copywriter, web copy, persuasive writing, wrote copy, writing copy, write copy, compelling copy, marketing copy, sales copy, website copy, good copy, copy for, product copy, de:~Texten, Texter(in), Texterstellung, Texte verfassen, Verfassen von Werbetexten, Erstellung von Texten, Erstellen von Texten, Produkttexte(n), Textproduktion, schreib(st/en) Texte, verfass(t/en) Texte, fr:rédaction web, rédacteur web, rédaction publicitaire, rédactrice web, rédaction de contenus web
Corporate communications | corporate communication, strategic communications, external communications, de:Unternehmenskommunikation, externe Kommunikation, fr:communication d'entreprise, communication institutionnelle, communication corporate, chargé de communication, chargée de communication, communication externe, responsable communication, responsable de la communication, chargée de la communication, chargé de la communication, communication globale
Creative direction | creative director, creative strategy, creative briefs, de:Kreativdirektion, fr:direction de création
Creative writing | de:kreatives Schreiben, fr:écriture créative
Crisis communications | crisis communication, de:Krisenkommunikation, fr:communication de crise, ~gestion de crise
CRM marketing | lifecycle marketing, retention marketing, customer lifecycle, fr:marketing relationnel
Customer experience | ~=CX, de:Kundenerlebnis, fr:expérience client
Customer insights | consumer insights, consumer research, fr:connaissance client, études consommateurs
Customer journey | customer journeys, customer touchpoints, fr:parcours client
Customer retention | client retention, de:Kundenbindung, Kundenbindungsmaßnahmen, fr:fidélisation client(s), fidélisation de la clientèle, ~fidélisation, fidéliser la clientèle, fidéliser les clients, fidélisez la clientèle, fidélisez les clients, ~fidéliser, fidélisation des clients, fidélisation du portefeuille, fidéliser un portefeuille, fidéliser le portefeuille, fidéliser votre clientèle, fidéliser votre portefeuille, fidélisation et développement
~Customer satisfaction | =CSAT, de:~Kundenzufriedenheit, fr:~satisfaction client, enquêtes de satisfaction
Customer.io
DaVinci Resolve
Demand generation | demand gen, marketing qualified leads
Digital PR
Direct marketing | direct mail, mailing campaigns, de:Direktmarketing, Dialogmarketing, fr:marketing direct, publipostage
Display advertising
DV360
~Editing | content editing, editorial work, editorial skills, de:redaktionelle(n) Arbeit, ~Redaktion, Redakteur(in), redaktionelle Betreuung, redaktionelle Tätigkeit, redaktionelle Aufbereitung, fr:édition de contenus, rédacteur en chef
Editorial calendars | editorial calendar, content calendar(s), de:Redaktionsplan, Redaktionsplanung, Redaktionspläne(n), Themenplanung, fr:calendrier éditorial
Eloqua | Oracle Eloqua
Emarsys
Event marketing | de:Eventmarketing, fr:marketing événementiel
~Facebook | Facebook marketing, Facebook pages
Focus groups
GetResponse
GoDaddy Website Builder
Google Ads | AdWords, Google Shopping campaigns, Performance Max
Google Display Network
Google My Business | Google Business Profile
Google Optimize
Google Search Console | Search Console, Google Webmaster Tools
Hootsuite
iMovie
Inbound marketing
Influencer marketing | influencer relations, influencer campaigns, influencer outreach, fr:marketing d'influence, relations influenceurs, partenariats influenceurs, campagnes d'influence, ~influenceurs, relations avec les influenceurs
~Instagram | Instagram marketing, Instagram Reels, Instagram content
Internal communications | internal communication, employee communications, staff newsletters, de:interne Kommunikation, fr:communication interne
~Interpreting | medical interpreting, de:Dolmetschen, Dolmetscher(in), fr:interprétariat, ~interprète
~Iterable
Jimdo
Journalism | journalist, news writing, de:Journalismus, Journalistin, Recherche und Redaktion, fr:journalisme, journaliste, rédaction journalistique
Klaviyo
Landing pages | landing page, de:Landingpage(s), fr:pages d'atterrissage
Later social scheduler
Lead nurturing
~LinkedIn | LinkedIn marketing
LinkedIn Ads | LinkedIn Campaign Manager
Logic Pro
Loyalty programs | loyalty programmes, fr:programme de fidélité
Mailchimp
Mailjet
Majestic SEO
~Marketing | marketing strategy, marketing strategies, marketing campaigns, marketing manager, marketing managers, marketing management, marketing plans, marketing communications, marketing coordinator, marketing assistant, de:Marketingstrategie(n), Marketingkampagnen, Marketingkommunikation, Marketingmaßnahmen, Marketingkonzepte, Marketingmanager(in), Marketingreferent(in), Marketing-Kampagnen, Marketing-Maßnahmen, Marketingaktivitäten, Marketing-Aktivitäten, Marketingaktionen, Marketingplanung, Schwerpunkt Marketing, fr:chef de produit marketing, stratégie marketing, campagnes marketing, plan marketing, chargé de marketing, responsable marketing, marketing opérationnel
Marketing analytics | marketing analysis, marketing metrics, campaign reporting, campaign analytics, marketing KPIs, marketing reporting, marketing ROI, de:Marketinganalyse, Marketing-Controlling, fr:analyse marketing, analyse des performances marketing
Marketing automation | de:Marketing-Automatisierung, fr:automatisation marketing
Marketing budget management | marketing budgets, marketing budget, ad budget(s), ad spend, advertising budget(s), advertising spend, media budget(s), campaign budget(s), media spend
Marketing materials | marketing collateral, brochures and flyers, de:Werbematerialien, Werbemittel(n), Marketingmaterial(ien), Verkaufsunterlagen, Werbematerial, Broschüren und Flyer, Flyer und Broschüren, Vertriebsunterlagen, fr:supports de communication, supports print, plaquettes commerciales, création de supports de communication, supports de vente, supports commerciaux, outils de communication, supports marketing, supports imprimés, plaquettes, conception de supports de communication, supports de com
Media buying | fr:achat média, achat d'espace
Media monitoring | press clippings, de:Medienbeobachtung, Medienmonitoring, Pressespiegel, fr:veille médiatique
Media planning | de:Mediaplanung, fr:médiaplanning, plan média, planification média, plan médias, plans média
Media relations | press relations, media contacts, media outreach, de:Pressearbeit, Medienarbeit, Presse- und Öffentlichkeitsarbeit, Presseanfragen, Medienkontakte(n), Pressekontakte, Pressebetreuung, Pressesprecher(in), fr:relations presse, relations médias, relations avec la presse, relation presse, relations de presse, attaché de presse, attachée de presse, revue de presse, relations avec les médias, contacts presse
Meltwater
memoQ
Merchandising | product displays, in-store displays, merchandise displays, planogram(s), merchandiser, de:Warenpräsentation, Warenplatzierung, fr:implantation des rayons, mise en valeur des produits, ~implantation(s)
facebook-ads | Meta Ads | Facebook Ads, Facebook advertising, Instagram Ads, Meta advertising, Meta Ads Manager, Facebook Ads Manager, ads on Meta, Meta campaigns, Facebook and Instagram ads, ~=Meta
Meta Blueprint
Meta Business Suite | Facebook Business Manager, Facebook Business Suite, Meta Business Manager
Moz Pro
Multichannel marketing | omnichannel marketing, ~omnichannel, cross-channel marketing
Music production | de:Musikproduktion
Native advertising
Net Promoter Score | =NPS
~Newsletters | ~newsletter, newsletter marketing, email newsletters, e-newsletters, de:Newsletterversand, Newsletter-Versand, Newslettererstellung, Erstellung von Newslettern, fr:infolettre, rédaction de newsletters, envoi de newsletters, création de newsletters, newsletter interne, newsletter mensuelle, rédaction de la newsletter, envoi de la newsletter, rédaction des newsletters
online-marketing | Online marketing campaigns | online campaigns
Optimizely
Outbrain
Paid media
Paid social | social media advertising
Pardot | Salesforce Pardot, Marketing Cloud Account Engagement
Performance marketing | fr:marketing à la performance, acquisition payante
Photo editing | photo retouching, image editing, retouching photos, de:Bildbearbeitung, Bildretusche, Fotobearbeitung, Bearbeitung von Bildern, Bearbeitung von Fotos, Fotoretusche, bearbeit(est/en) Fotos, bearbeit(est/en) Bilder, fr:retouche photo, retouche d'images
Photography | photographer, photo shoots, de:Fotografie, Fotograf(in), Produktfotografie, fr:~photographie, photographe, prises de vue, prise de vue, reportage(s) photo(s), photo et vidéo, photos et vidéos, prises de vues
~Pinterest | Pinterest marketing
Podcasting | podcast production, ~podcast(s), podcast editing, fr:production de podcasts
Point-of-sale advertising | fr:=PLV
Press kits | fr:dossiers de presse
Press releases | press release writing, de:Pressemitteilungen, Pressemitteilung, Pressetexte(n), Pressemeldungen, fr:communiqués de presse
Print advertising | print media, de:Printmedien
Pro Tools
Professional writing | content writing, content writer, article writing, editorial writing, written content, de:Verfassen von Texten, fr:rédaction de contenu, qualités rédactionnelles, capacités rédactionnelles, qualité rédactionnelle, aisance rédactionnelle, capacité rédactionnelle, compétences rédactionnelles, rédaction d'articles, aisance à l'écrit, rédiger des articles, rédigez des articles
Programmatic advertising | ~programmatic
~Promotions | sales promotions, promotional campaigns, product sampling, de:Verkaufsförderung, Promotionaktionen, fr:promotion des ventes, animation commerciale, opérations promotionnelles, animations commerciales, opérations commerciales, actions promotionnelles
Proofreading | proofreader, de:Korrektorat, Korrekturlesen, fr:~relecture, correction de textes, relecture et correction
Public relations | ~=PR, ~publicity, PR campaigns, PR strategy, de:Öffentlichkeitsarbeit, PR-Arbeit, fr:relations publiques, relations presse et publiques
Public speaking | presentations to groups, presentation skills, giving presentations, keynote speaking, presenting to executives, de:Präsentationstechniken, Präsentationsfähigkeiten, öffentliches Reden, Vorträge halten, Halten von Vorträgen, Vortragstätigkeit, Präsentationskompetenz, Präsentationsfähigkeit, Präsentation der Ergebnisse, Präsentation von Ergebnissen, Rhetorik, präsentier(st/en) Ergebnisse, präsentier(st/en) die Ergebnisse, präsentier(st/en) deine Ergebnisse, hältst Vorträge, halten Vorträge, fr:prise de parole en public, art oratoire
Report writing | de:Berichterstellung, Erstellung von Berichten, Erstellen von Berichten, Berichte erstellen, Verfassen von Berichten, Erstellung von Reports, erstell(st/en) Berichte, erstell(st/en) Reports, schreib(st/en) Berichte, verfass(t/en) Berichte, fr:rédaction de rapports, écrits professionnels, rédaction d'écrits professionnels, rédaction des rapports, rédiger des rapports, rédaction de comptes-rendus d'activité, rédaction de synthèses
Reputation management
Retargeting | remarketing
Return on ad spend | =ROAS
Screaming Frog
Screenwriting | scriptwriting, script writing, video scripts, de:Drehbuchschreiben, fr:écriture de scénarios
Search engine advertising | =SEA, paid search, pay-per-click, search advertising, PPC campaigns, =PPC, de:Suchmaschinenwerbung, fr:référencement payant, campagnes SEA, liens sponsorisés
Semrush
SEO copywriting | SEO writing, fr:rédaction SEO
Sistrix
SMS marketing
~Snapchat | Snapchat Ads
Social listening
Social media marketing | social media, =SMM, social networks management, de:soziale(n) Medien, soziale(n/r) Netzwerke(n), sozialer Medien, fr:~réseaux sociaux, médias sociaux, gestion des réseaux sociaux, animation des réseaux sociaux, animation de réseaux sociaux, gestion de réseaux sociaux, communication sur les réseaux sociaux, publications sur les réseaux sociaux, animer les réseaux sociaux, animez les réseaux sociaux, gérer les réseaux sociaux, présence sur les réseaux sociaux, campagnes sur les réseaux sociaux, alimenter les réseaux sociaux, stratégie social media, stratégie réseaux sociaux, posts réseaux sociaux, comptes de réseaux sociaux
Sound design | de:Sounddesign
Sound engineering | sound engineer, audio engineering, fr:ingénieur du son, prise de son
Sprinklr
Sprout Social
Squarespace
Storyboarding | storyboards, storyboard
Storytelling
Subtitling | captioning, de:Untertitelung, fr:sous-titrage
Swello
Taboola
Talkwalker
The Trade Desk
TikTok | TikTok marketing
Trade shows | trade show marketing, exhibitions and trade fairs, de:Messeauftritte, Messebetreuung, Teilnahme an Messen, Messeteilnahme(n), Messevorbereitung, Messeplanung, Organisation von Messen, Betreuung von Messen, Fachmessen, Messeeinsätze, Messebesuche, nimmst an Messen teil, nehmen an Messen teil, besuch(st/en) Messen, betreu(st/en) Messen, organisier(st/en) Messen, Messen organisieren, fr:salons professionnels, salons et événements, foires et salons, participation à des salons, participation aux salons, salons et foires
Trados
Transcription | transcribing, transcriptionist, de:Transkription
~Translation | translator, translating documents, technical translation, legal translation, de:~Übersetzung(en), Übersetzer(in), fr:~traduction(s), traducteur
~Twitter | Twitter marketing, X/Twitter
Ubersuggest
Unbounce
User acquisition
Video editing | video editor, editing videos, post-production, film editing, edit short videos, de:Videobearbeitung, Videoschnitt, Schnitt und Postproduktion, Videos schneiden, Videobearbeitungsprogramme, schneid(est/en) Videos, schneid(est/en) Clips, bearbeit(est/en) Videos, fr:montage vidéo, monteur vidéo
Video production | videography, videographer, filmmaking, film production, video shooting, filming, de:Videoproduktion, Filmproduktion, Videografie, Videoerstellung, Videodreh(s), Produktion von Videos, Erstellung von Videos, dreh(st/en) Videos, produzier(st/en) Videos, fr:production vidéo, réalisation vidéo, vidéaste, captation vidéo, création de vidéos, réalisation de vidéos, tournages
VWO
~Webinars | webinar production, de:Durchführung von Webinaren, Organisation von Webinaren, Konzeption von Webinaren, ~Webinare(n)
Website management | website maintenance, website content management, website administration, webmaster, website updates, de:Website-Pflege, Webseitenpflege, Pflege der Website, Pflege der Webseite, Pflege der Homepage, Pflege unserer Website, Pflege von Websites, Pflege von Webseiten, Homepage-Pflege, Homepagepflege, Betreuung der Website, Betreuung der Homepage, Webseitenbetreuung, Pflege des Internetauftritts, Content-Pflege, Contentpflege, Pflege von Inhalten, Pflege der Inhalte, Internetauftritt, Webauftritt, pfleg(st/en) unsere Website, pfleg(st/en) die Website, pfleg(st/en) unsere Webseite, pfleg(st/en) unsere Homepage, pfleg(st/en) Websites, betreu(st/en) unsere Website, pfleg(st/en) die Homepage, pfleg(st/en) Inhalte, fr:gestion de site web, gestion de sites web, mise à jour du site internet, webmestre, mise à jour du site, mise à jour du site web, administration du site, gestion du site internet, gestion du site web, animation du site, mise à jour de sites internet, gestion du site, mise à jour de site, alimentation du site, administration du site web, mise à jour des sites
Weebly
Window dressing | window displays, de:Schaufenstergestaltung, fr:étalagiste, réalisation de vitrines, réalisation des vitrines, mise en place des vitrines, ~vitrines
=Wix
~YouTube | YouTube content, YouTube channel management, YouTube Studio, YouTube Ads
Zoho CRM | Zoho
`;
