/** Marketing, communication, media and writing. The format is that of `lines.ts`. */
export const marketing = `
Marketing | marketing strategy, marketing strategies, marketing campaigns, marketing manager(s), marketing management, marketing plans, marketing communications, marketing coordinator, marketing assistant, de:Marketingstrategie(n), Marketingkampagnen, Marketingkommunikation, Marketingmaßnahmen, Marketingkonzepte, fr:stratégie marketing, campagnes marketing, plan marketing, chargé de marketing, chef de produit marketing, responsable marketing, marketing opérationnel
Account-based marketing | =ABM
Ad copywriting | ad copy, advertising copy, de:Werbetexte, Werbetexter, fr:conception-rédaction, concepteur rédacteur
Adobe Campaign
Adobe Target
Advertising | advertising campaigns, ad campaigns, online advertising, digital advertising, paid advertising, advertising strategy, de:Werbung, Online-Werbung, Werbekampagnen, fr:campagnes publicitaires, publicité en ligne, publicité digitale
Affiliate marketing | affiliate programs, Awin, fr:affiliation marketing
Ahrefs
Semrush
Moz Pro | Screaming Frog, Sistrix, Ubersuggest, Majestic SEO
Amazon Advertising | Amazon Seller Central, Seller Central, Amazon Vendor Central, Amazon marketplace management, Amazon Ads
App marketing | mobile marketing, user acquisition, AppsFlyer, Adjust analytics
ActiveCampaign
Audience segmentation | customer segmentation, market segmentation, target group analysis, de:Zielgruppenanalyse(n), Kundensegmentierung, fr:segmentation clients, segmentation client, ciblage
B2B marketing | B2C marketing, fr:marketing B2B
Blogging | blog writing, blog posts, blog articles, blog content, fr:rédaction d'articles de blog
Brand management | brand strategy, branding, brand development, brand identity, brand positioning, brand awareness, brand building, brand manager(s), de:Markenführung, Markenstrategie, Markenaufbau, Markenmanagement, fr:gestion de marque, stratégie de marque, image de marque, identité de marque
Broadcasting | radio broadcasting, TV production, television production, radio production, broadcast journalism, de:Rundfunk, Fernsehproduktion, fr:production audiovisuelle, audiovisuel
Campaign management | campaign planning, campaign optimization, managing campaigns, multi-channel campaigns, de:Kampagnenmanagement, Kampagnenplanung, Kampagnensteuerung, fr:gestion de campagnes, pilotage de campagnes
Community management | online communities, community manager(s), community moderation, content moderation, fr:animation de communauté(s), gestion de communauté, modération de contenus
Competitor analysis | competitive intelligence, competitor research, competitive research, de:Wettbewerbsanalyse(n), Wettbewerbsbeobachtung, fr:analyse concurrentielle, veille concurrentielle
Content creation | content creator(s), content production, content development, creating content, digital content creation, de:Content-Erstellung, Content-Produktion, Erstellung von Inhalten, fr:création de contenu(s), production de contenus, rédaction de contenus
Content marketing | content calendar(s), editorial calendar(s), de:Redaktionsplan, Redaktionsplanung, fr:marketing de contenu, calendrier éditorial, ligne éditoriale
Content management systems | content management system, =CMS, web content management, de:Content-Management-Systeme(n), Redaktionssystem(e), fr:système de gestion de contenu, gestion de contenu web
Copywriting | copywriter(s), web copy, SEO copywriting, SEO writing, persuasive writing, de:Texten, Texter(in), Texterstellung, fr:rédaction web, rédacteur web, rédaction publicitaire, rédactrice web, rédaction SEO
Copy editing | proofreading, copyediting, line editing, editing and proofreading, proofreader(s), de:Lektorat, Korrektorat, Korrekturlesen, fr:relecture, correction de textes, secrétariat de rédaction, relecture et correction
Corporate communications | corporate communication, strategic communications, communications strategy, communication strategy, communications planning, external communications, de:Unternehmenskommunikation, Kommunikationsstrategie, externe Kommunikation, fr:communication d'entreprise, communication institutionnelle, communication corporate, stratégie de communication, plan de communication, chargé de communication, chargée de communication
Internal communications | internal communication, employee communications, staff newsletters, de:interne Kommunikation, fr:communication interne
Crisis communications | crisis communication, reputation management, de:Krisenkommunikation, fr:communication de crise
Creative direction | art direction, creative director(s), art director(s), creative strategy, creative briefs, de:Art-Direktion, Kreativdirektion, fr:direction artistique, directeur artistique, direction de création
CRM marketing | lifecycle marketing, retention marketing, customer lifecycle, loyalty programs, loyalty programmes, Braze, Iterable, Customer.io, Bloomreach, Emarsys, de:Kundenbindung, fr:fidélisation client(s), programme de fidélité, marketing relationnel
Customer insights | consumer insights, consumer behavior, consumer research, focus groups, fr:connaissance client, études consommateurs, comportement du consommateur, de:Konsumentenverhalten
Demand generation | demand gen, inbound marketing, lead nurturing, marketing qualified leads
Digital PR | media outreach, influencer outreach
Direct marketing | direct mail, SMS marketing, mailing campaigns, de:Direktmarketing, Dialogmarketing, fr:marketing direct, publipostage
Display advertising | programmatic advertising, programmatic, media buying, media planning, DV360, The Trade Desk, Google Display Network, retargeting, remarketing, de:Mediaplanung, fr:médiaplanning, achat média, plan média, achat d'espace
~Editing | content editing, editorial work, editorial skills, de:redaktionelle(n) Arbeit, Redaktion, Redakteur(in), fr:édition de contenus, rédacteur en chef
Mailchimp
Klaviyo
Brevo | Sendinblue, Mailjet, GetResponse, Constant Contact, Campaign Monitor
Newsletters | newsletter, newsletter marketing, email newsletters, e-newsletters, de:Newsletterversand, fr:infolettre, e-mailing, emailing
Eloqua | Oracle Eloqua
Pardot | Salesforce Pardot, Marketing Cloud Account Engagement
HubSpot Marketing Hub | HubSpot CRM, HubSpot certification
Event marketing | trade shows, trade show marketing, exhibitions and trade fairs, webinars, webinar production, de:Messeauftritte, Eventmarketing, Messebetreuung, fr:marketing événementiel, salons professionnels
Facebook Ads | Meta Ads, Facebook advertising, Facebook Ads Manager, Meta Ads Manager, Facebook Business Manager, Meta Business Suite, Instagram Ads, Meta advertising, Facebook Business Suite, Meta Blueprint
~Facebook | Facebook marketing, Facebook pages
~Instagram | Instagram marketing, Instagram Reels, Instagram content
~LinkedIn | LinkedIn marketing
LinkedIn Ads | LinkedIn Campaign Manager
TikTok | TikTok marketing, TikTok Ads, TikTok content
~YouTube | YouTube content, YouTube channel management, YouTube Studio, YouTube Ads
~Twitter | Twitter marketing, X/Twitter
~Pinterest | Pinterest marketing
~Snapchat | Snapchat Ads
Google Ads | Google AdWords, AdWords, Google Ads certification, Google Ads campaigns, Google Shopping campaigns, Performance Max
Google Search Console | Search Console, Google Webmaster Tools
Google My Business | Google Business Profile, local SEO
Google Optimize | VWO, AB Tasty, Optimizely
Influencer marketing | influencer relations, influencer campaigns, fr:marketing d'influence
Journalism | journalist(s), news writing, investigative journalism, AP Style, AP Stylebook, de:Journalismus, Journalistin, Recherche und Redaktion, fr:journalisme, journaliste(s), rédaction journalistique
Landing pages | landing page, landing page optimization, Unbounce, landing page design, fr:pages d'atterrissage
Marketing analytics | marketing analysis, marketing metrics, campaign reporting, campaign analytics, marketing KPIs, marketing reporting, marketing ROI, de:Marketinganalyse, Marketing-Controlling, fr:analyse marketing, analyse des performances marketing
Marketing automation | marketing automation tools, de:Marketing-Automatisierung, fr:automatisation marketing
Marketing budget management | marketing budgets, marketing budget
Media relations | press relations, press releases, press release writing, press kits, media contacts, de:Pressearbeit, Pressemitteilungen, Medienarbeit, Presse- und Öffentlichkeitsarbeit, fr:relations presse, communiqués de presse, relations médias, dossiers de presse
Merchandising | visual merchandising, product displays, in-store displays, window displays, merchandise displays, planogram(s), merchandiser(s), de:Warenpräsentation, visuelles Merchandising, Warenplatzierung, Schaufenstergestaltung, fr:merchandising visuel, mise en rayon, facing, implantation des rayons, mise en valeur des produits, étalagiste
Multichannel marketing | omnichannel marketing, omnichannel, cross-channel marketing
Online marketing | internet marketing, web marketing, de:Onlinemarketing, fr:webmarketing, marketing digital, marketing numérique, marketing en ligne, e-marketing
Search engine advertising | =SEA, paid search, pay-per-click, search advertising, PPC campaigns, de:Suchmaschinenwerbung, SEA-Kampagnen, fr:référencement payant, campagnes SEA, référencement SEA
Performance marketing | paid media, growth marketer, paid social, paid social media, return on ad spend, =ROAS, fr:marketing à la performance, acquisition payante
Photography | photographer(s), product photography, event photography, digital photography, studio photography, photo shoots, photo editing, photo retouching, image editing, Lightroom, Adobe Lightroom, Capture One, de:Fotografie, Fotograf(in), Bildbearbeitung, Produktfotografie, fr:photographie, photographe(s), retouche photo, retouche d'images, prises de vue, prise de vue
Podcasting | podcast production, podcast(s), podcast editing, fr:production de podcasts
Print advertising | print media, print marketing materials, brochures and flyers, marketing collateral, marketing materials, de:Printmedien, Werbematerialien, fr:supports de communication, supports print, plaquettes commerciales
~Promotions | sales promotions, promotional campaigns, brand ambassador, product demonstrations, product sampling, de:Verkaufsförderung, Promotionaktionen, fr:promotion des ventes, animation commerciale, opérations promotionnelles, PLV
Public relations | ~=PR, publicity, PR campaigns, PR strategy, public relations strategy, de:Öffentlichkeitsarbeit, PR-Arbeit, fr:relations publiques, relations presse et publiques
Public speaking | presentations to groups, presentation skills, giving presentations, keynote speaking, presenting to executives, de:Präsentationstechniken, Präsentationsfähigkeiten, öffentliches Reden, fr:prise de parole en public, art oratoire
Screenwriting | scriptwriting, script writing, video scripts, storyboarding, storyboards, fr:écriture de scénarios, storyboard, de:Drehbuchschreiben
Social media marketing | social media, social media management, social media manager(s), social media strategy, social media campaigns, social media content, social media advertising, =SMM, social networks management, managing social media, social media platforms, de:Social-Media-Kanäle(n), soziale(n) Medien, fr:réseaux sociaux, gestion des réseaux sociaux, animation des réseaux sociaux, médias sociaux, stratégie social media
Hootsuite | Sprout Social, Later social scheduler, Swello, Agorapulse
Buffer social scheduler
Sprinklr | Brandwatch, Meltwater, Cision, social listening, Talkwalker, Brand24
Storytelling | brand storytelling, visual storytelling, digital storytelling
Taboola | Outbrain, native advertising
Translation | translator(s), translating documents, technical translation, translation and interpreting, interpreting, medical interpreting, legal translation, SDL Trados, Trados, memoQ, Trados Studio, de:Übersetzung(en), Übersetzer(in), Dolmetschen, Dolmetscher(in), fr:traduction(s), traducteur(s), interprétariat, interprète(s)
Transcription | transcribing, transcriptionist, subtitling, captioning, closed captioning, de:Transkription, Untertitelung, fr:sous-titrage
Video editing | video editor(s), editing videos, video post-production, post-production, film editing, color grading, de:Videobearbeitung, Videoschnitt, Schnitt und Postproduktion, fr:montage vidéo, monteur vidéo, post-production vidéo, étalonnage vidéo
Video production | videography, videographer(s), filmmaking, film production, cinematography, camera operation, camera operator, video shooting, filming, de:Videoproduktion, Filmproduktion, Kameraführung, Videografie, fr:production vidéo, réalisation vidéo, vidéaste, captation vidéo, cadreur
DaVinci Resolve | Avid Media Composer, CapCut, iMovie, Camtasia
Audio editing | sound editing, sound design, sound engineering, audio engineering, audio production, audio mixing, mixing and mastering, Pro Tools, Ableton Live, Logic Pro, Adobe Audition, Audacity, music production, sound engineer, de:Tonbearbeitung, Sounddesign, Musikproduktion, Tonmischung, fr:montage son, prise de son, mixage, ingénieur du son
Website management | website maintenance, website content management, website administration, webmaster, website updates, de:Website-Pflege, Webseitenpflege, Pflege der Website, fr:gestion de site web, gestion de sites web, mise à jour du site internet, webmestre
Squarespace | Squarespace websites
=Wix | Wix websites, Wix Studio
Weebly | Jimdo, GoDaddy Website Builder
~Writing | creative writing, professional writing, business writing, report writing, content writing, content writer(s), article writing, editorial writing, written content, de:Berichterstellung, kreatives Schreiben, Verfassen von Texten, fr:rédaction de contenu, qualités rédactionnelles, capacités rédactionnelles, rédaction de rapports, écriture créative
Zoho CRM | Zoho, =Zoho One
Customer journey | customer journeys, customer journey maps, customer touchpoints, fr:parcours client
Customer experience | ~=CX, customer experience management, customer experience strategy, Net Promoter Score, =NPS, CSAT, de:Kundenerlebnis, Kundenzufriedenheit, fr:expérience client, satisfaction client, enquêtes de satisfaction
`;
