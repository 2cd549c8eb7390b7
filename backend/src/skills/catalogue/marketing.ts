/** Marketing, communication, media and writing. The format is that of `lines.ts`. */
export const marketing = `
Account-based marketing | =ABM
ActiveCampaign
Ad copywriting | ad copy, advertising copy, de:Werbetexte, Werbetexter, fr:conception-rédaction, concepteur rédacteur
Adobe Campaign
Adobe Target
~Advertising | ad campaigns, advertising campaigns, online advertising, digital advertising, paid advertising, advertising strategy, de:~Werbung, Werbekampagnen, Online-Werbung, fr:campagnes publicitaires, publicité en ligne, ~publicité digitale
Affiliate marketing | affiliate programs, Awin, fr:affiliation marketing
Ahrefs
Amazon Advertising | Seller Central, Amazon Vendor Central, Amazon marketplace management, Amazon Ads
App marketing | mobile marketing, user acquisition, AppsFlyer, Adjust analytics
Audience segmentation | customer segmentation, market segmentation, target group analysis, de:Zielgruppenanalyse(n), Kundensegmentierung, fr:segmentation clients, segmentation client, ~ciblage
Audio editing | sound editing, sound design, sound engineering, audio engineering, audio production, audio mixing, mixing and mastering, Pro Tools, Ableton Live, Logic Pro, Adobe Audition, Audacity, music production, sound engineer, de:Tonbearbeitung, Sounddesign, Musikproduktion, Tonmischung, fr:montage son, prise de son, mixage, ingénieur du son
B2B marketing | B2C marketing, fr:marketing B2B
Blogging | blog writing, blog posts, blog articles, blog content, fr:rédaction d'articles de blog
Brand management | brand strategy, branding, brand development, brand identity, brand positioning, brand awareness, brand building, brand manager, de:Markenführung, Markenstrategie, Markenaufbau, Markenmanagement, fr:gestion de marque, stratégie de marque, image de marque, identité de marque
Brevo | Sendinblue, Mailjet, GetResponse, Constant Contact, Campaign Monitor
~Broadcasting | TV production, television production, radio production, broadcast journalism, radio broadcasting, de:Rundfunk, Fernsehproduktion, fr:production audiovisuelle, audiovisuel
Buffer social scheduler
Campaign management | campaign planning, campaign optimization, managing campaigns, multi-channel campaigns, de:Kampagnenmanagement, Kampagnenplanung, Kampagnensteuerung, fr:gestion de campagnes, pilotage de campagnes
Community management | online communities, community manager, community moderation, content moderation, fr:animation de communauté(s), gestion de communauté, modération de contenus
Competitor analysis | competitive intelligence, competitor research, competitive research, de:Wettbewerbsanalyse(n), Wettbewerbsbeobachtung, fr:analyse concurrentielle, veille concurrentielle
Content creation | content creator, content production, content development, creating content, de:Content-Erstellung, Content-Produktion, Erstellung von Inhalten, fr:création de contenu(s), production de contenus, rédaction de contenus
Content management systems | content management system, =CMS, web content management, de:Content-Management-Systeme(n), Redaktionssystem(e), fr:système de gestion de contenu, gestion de contenu web
Content marketing | content calendar(s), editorial calendar(s), de:Redaktionsplan, Redaktionsplanung, fr:marketing de contenu, calendrier éditorial, ligne éditoriale
Copy editing | proofreading, copyediting, line editing, editing and proofreading, proofreader, de:Lektorat, Korrektorat, Korrekturlesen, fr:~relecture, correction de textes, secrétariat de rédaction, relecture et correction
Copywriting | copywriter, web copy, SEO copywriting, SEO writing, persuasive writing, de:Texten, Texter(in), Texterstellung, fr:rédaction web, rédacteur web, rédaction publicitaire, rédactrice web, rédaction SEO
Corporate communications | corporate communication, strategic communications, communications strategy, communication strategy, communications planning, external communications, de:Unternehmenskommunikation, Kommunikationsstrategie, externe Kommunikation, fr:communication d'entreprise, communication institutionnelle, communication corporate, stratégie de communication, plan de communication, chargé de communication, chargée de communication
Creative direction | art direction, creative director, art director, creative strategy, creative briefs, de:Art-Direktion, Kreativdirektion, fr:direction artistique, directeur artistique, direction de création
Crisis communications | crisis communication, reputation management, de:Krisenkommunikation, fr:communication de crise
CRM marketing | lifecycle marketing, retention marketing, customer lifecycle, loyalty programs, loyalty programmes, ~Braze, ~Iterable, Customer.io, Bloomreach, Emarsys, de:Kundenbindung, fr:fidélisation client(s), programme de fidélité, marketing relationnel
Customer experience | ~=CX, Net Promoter Score, =NPS, CSAT, de:Kundenerlebnis, ~Kundenzufriedenheit, fr:expérience client, ~satisfaction client, enquêtes de satisfaction
Customer insights | consumer insights, consumer behavior, consumer research, focus groups, fr:connaissance client, études consommateurs, comportement du consommateur, de:Konsumentenverhalten
Customer journey | customer journeys, customer touchpoints, fr:parcours client
DaVinci Resolve | Avid Media Composer, CapCut, iMovie, Camtasia
Demand generation | demand gen, inbound marketing, lead nurturing, marketing qualified leads
Digital PR | media outreach, influencer outreach
Direct marketing | direct mail, SMS marketing, mailing campaigns, de:Direktmarketing, Dialogmarketing, fr:marketing direct, publipostage
Display advertising | programmatic advertising, ~programmatic, media buying, media planning, DV360, The Trade Desk, Google Display Network, retargeting, remarketing, de:Mediaplanung, fr:médiaplanning, achat média, plan média, achat d'espace
~Editing | content editing, editorial work, editorial skills, de:redaktionelle(n) Arbeit, ~Redaktion, Redakteur(in), fr:édition de contenus, rédacteur en chef
Eloqua | Oracle Eloqua
Event marketing | trade shows, trade show marketing, exhibitions and trade fairs, ~webinars, webinar production, de:Messeauftritte, Eventmarketing, Messebetreuung, fr:marketing événementiel, salons professionnels
~Facebook | Facebook marketing, Facebook pages
Facebook Ads | Meta Ads, Facebook advertising, Facebook Business Manager, Meta Business Suite, Instagram Ads, Meta advertising, Facebook Business Suite, Meta Blueprint
Google Ads | AdWords, Google Shopping campaigns, Performance Max
Google My Business | Google Business Profile
Google Optimize | VWO, AB Tasty, Optimizely
Google Search Console | Search Console, Google Webmaster Tools
Hootsuite | Sprout Social, Later social scheduler, Swello, Agorapulse
Influencer marketing | influencer relations, influencer campaigns, fr:marketing d'influence
~Instagram | Instagram marketing, Instagram Reels, Instagram content
Internal communications | internal communication, employee communications, staff newsletters, de:interne Kommunikation, fr:communication interne
Journalism | journalist, news writing, AP Style, AP Stylebook, de:Journalismus, Journalistin, Recherche und Redaktion, fr:journalisme, journaliste, rédaction journalistique
Klaviyo
Landing pages | landing page, Unbounce, fr:pages d'atterrissage
~LinkedIn | LinkedIn marketing
LinkedIn Ads | LinkedIn Campaign Manager
Mailchimp
~Marketing | marketing strategy, marketing strategies, marketing campaigns, marketing manager, marketing managers, marketing management, marketing plans, marketing communications, marketing coordinator, marketing assistant, de:Marketingstrategie(n), Marketingkampagnen, Marketingkommunikation, Marketingmaßnahmen, Marketingkonzepte, Marketingmanager(in), Marketingreferent(in), fr:chef de produit marketing, stratégie marketing, campagnes marketing, plan marketing, chargé de marketing, responsable marketing, marketing opérationnel
Marketing analytics | marketing analysis, marketing metrics, campaign reporting, campaign analytics, marketing KPIs, marketing reporting, marketing ROI, de:Marketinganalyse, Marketing-Controlling, fr:analyse marketing, analyse des performances marketing
Marketing automation | de:Marketing-Automatisierung, fr:automatisation marketing
Marketing budget management | marketing budgets, marketing budget
Media relations | press relations, press releases, press release writing, press kits, media contacts, de:Pressearbeit, Pressemitteilungen, Medienarbeit, Presse- und Öffentlichkeitsarbeit, fr:relations presse, communiqués de presse, relations médias, dossiers de presse
Merchandising | product displays, in-store displays, window displays, merchandise displays, planogram(s), merchandiser, de:Warenpräsentation, Warenplatzierung, Schaufenstergestaltung, fr:mise en rayon, implantation des rayons, mise en valeur des produits, étalagiste
Moz Pro | Screaming Frog, Sistrix, Ubersuggest, Majestic SEO
Multichannel marketing | omnichannel marketing, ~omnichannel, cross-channel marketing
~Newsletters | ~newsletter, newsletter marketing, email newsletters, e-newsletters, de:Newsletterversand, fr:infolettre, e-mailing, emailing
Online marketing | internet marketing, web marketing, de:Onlinemarketing, fr:webmarketing, marketing digital, marketing numérique, marketing en ligne, e-marketing
Pardot | Salesforce Pardot, Marketing Cloud Account Engagement
Performance marketing | paid media, growth marketer, paid social, return on ad spend, =ROAS, fr:marketing à la performance, acquisition payante
Photography | photographer, photo shoots, photo editing, photo retouching, image editing, Lightroom, Capture One, de:Fotografie, Fotograf(in), Bildbearbeitung, Produktfotografie, fr:~photographie, photographe, retouche photo, retouche d'images, prises de vue, prise de vue
~Pinterest | Pinterest marketing
Podcasting | podcast production, ~podcast(s), podcast editing, fr:production de podcasts
Print advertising | print media, brochures and flyers, marketing collateral, marketing materials, de:Printmedien, Werbematerialien, fr:supports de communication, supports print, plaquettes commerciales
~Promotions | sales promotions, promotional campaigns, brand ambassador, product demonstrations, product sampling, de:Verkaufsförderung, Promotionaktionen, fr:promotion des ventes, animation commerciale, opérations promotionnelles, PLV
Public relations | ~=PR, ~publicity, PR campaigns, PR strategy, de:Öffentlichkeitsarbeit, PR-Arbeit, fr:relations publiques, relations presse et publiques
Public speaking | presentations to groups, presentation skills, giving presentations, keynote speaking, presenting to executives, de:Präsentationstechniken, Präsentationsfähigkeiten, öffentliches Reden, fr:prise de parole en public, art oratoire
Screenwriting | scriptwriting, script writing, video scripts, storyboarding, storyboards, fr:écriture de scénarios, storyboard, de:Drehbuchschreiben
Search engine advertising | =SEA, paid search, pay-per-click, search advertising, PPC campaigns, de:Suchmaschinenwerbung, fr:référencement payant
Semrush
~Snapchat | Snapchat Ads
Social media marketing | social media, social media advertising, =SMM, social networks management, de:soziale(n) Medien, fr:~réseaux sociaux, médias sociaux, gestion des réseaux sociaux, animation des réseaux sociaux
Sprinklr | Brandwatch, Meltwater, Cision, social listening, Talkwalker, Brand24
Squarespace
Storytelling
Taboola | Outbrain, native advertising
TikTok | TikTok marketing
Transcription | transcribing, transcriptionist, subtitling, captioning, de:Transkription, Untertitelung, fr:sous-titrage
~Translation | translator, translating documents, ~interpreting, Trados, memoQ, technical translation, translation and interpreting, medical interpreting, legal translation, de:~Übersetzung(en), Übersetzer(in), Dolmetschen, Dolmetscher(in), fr:~traduction(s), traducteur, interprétariat, ~interprète
~Twitter | Twitter marketing, X/Twitter
Video editing | video editor, editing videos, post-production, film editing, color grading, de:Videobearbeitung, Videoschnitt, Schnitt und Postproduktion, fr:montage vidéo, monteur vidéo, étalonnage vidéo
Video production | videography, videographer, filmmaking, film production, cinematography, camera operation, camera operator, video shooting, filming, de:Videoproduktion, Filmproduktion, Kameraführung, Videografie, fr:production vidéo, réalisation vidéo, vidéaste, captation vidéo, cadreur
Website management | website maintenance, website content management, website administration, webmaster, website updates, de:Website-Pflege, Webseitenpflege, Pflege der Website, fr:gestion de site web, gestion de sites web, mise à jour du site internet, webmestre
Weebly | Jimdo, GoDaddy Website Builder
=Wix
Professional writing | creative writing, business writing, report writing, content writing, content writer, article writing, editorial writing, written content, de:Berichterstellung, kreatives Schreiben, Verfassen von Texten, fr:rédaction de contenu, qualités rédactionnelles, capacités rédactionnelles, rédaction de rapports, écriture créative
~YouTube | YouTube content, YouTube channel management, YouTube Studio, YouTube Ads
Zoho CRM | Zoho
`;
