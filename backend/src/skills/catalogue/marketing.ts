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
Audience segmentation | customer segmentation, market segmentation, target group analysis, de:Zielgruppenanalyse(n), Kundensegmentierung, fr:segmentation clients, segmentation client, ~ciblage
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
Campaign management | campaign planning, campaign optimization, managing campaigns, multi-channel campaigns, de:Kampagnenmanagement, Kampagnenplanung, Kampagnensteuerung, fr:gestion de campagnes, pilotage de campagnes
Campaign Monitor
Camtasia
CapCut
Capture One
Cinematography
Cision
Color grading | fr:étalonnage vidéo
Communication strategy | communications strategy, communications planning, de:Kommunikationsstrategie, fr:stratégie de communication, plan de communication
Community management | online communities, community manager, fr:animation de communauté(s), gestion de communauté
Competitor analysis | competitive intelligence, competitor research, competitive research, competitive analysis, de:Wettbewerbsanalyse(n), Wettbewerbsbeobachtung, fr:analyse concurrentielle, veille concurrentielle
Constant Contact
Consumer behavior | de:Konsumentenverhalten, fr:comportement du consommateur
Content creation | content creator, content production, content development, creating content, de:Content-Erstellung, Content-Produktion, Erstellung von Inhalten, fr:création de contenu(s), production de contenus, rédaction de contenus
Content management systems | content management system, =CMS, web content management, de:Content-Management-Systeme(n), Redaktionssystem(e), fr:système de gestion de contenu, gestion de contenu web
Content marketing | fr:marketing de contenu
Content moderation | community moderation, fr:modération de contenus
Copy editing | copyediting, line editing, de:Lektorat, fr:secrétariat de rédaction
Copywriting | copywriter, web copy, persuasive writing, de:~Texten, Texter(in), Texterstellung, fr:rédaction web, rédacteur web, rédaction publicitaire, rédactrice web
Corporate communications | corporate communication, strategic communications, external communications, de:Unternehmenskommunikation, externe Kommunikation, fr:communication d'entreprise, communication institutionnelle, communication corporate, chargé de communication, chargée de communication
Creative direction | creative director, creative strategy, creative briefs, de:Kreativdirektion, fr:direction de création
Creative writing | de:kreatives Schreiben, fr:écriture créative
Crisis communications | crisis communication, de:Krisenkommunikation, fr:communication de crise, ~gestion de crise
CRM marketing | lifecycle marketing, retention marketing, customer lifecycle, fr:marketing relationnel
Customer experience | ~=CX, de:Kundenerlebnis, fr:expérience client
Customer insights | consumer insights, consumer research, fr:connaissance client, études consommateurs
Customer journey | customer journeys, customer touchpoints, fr:parcours client
Customer retention | client retention, de:Kundenbindung, Kundenbindungsmaßnahmen, fr:fidélisation client(s), fidélisation de la clientèle, ~fidélisation, fidéliser la clientèle, fidéliser les clients
~Customer satisfaction | =CSAT, de:~Kundenzufriedenheit, fr:~satisfaction client, enquêtes de satisfaction
Customer.io
DaVinci Resolve
Demand generation | demand gen, marketing qualified leads
Digital PR
Direct marketing | direct mail, mailing campaigns, de:Direktmarketing, Dialogmarketing, fr:marketing direct, publipostage
Display advertising
DV360
~Editing | content editing, editorial work, editorial skills, de:redaktionelle(n) Arbeit, ~Redaktion, Redakteur(in), fr:édition de contenus, rédacteur en chef
Editorial calendars | editorial calendar, content calendar(s), de:Redaktionsplan, Redaktionsplanung, fr:calendrier éditorial
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
Influencer marketing | influencer relations, influencer campaigns, influencer outreach, fr:marketing d'influence
~Instagram | Instagram marketing, Instagram Reels, Instagram content
Internal communications | internal communication, employee communications, staff newsletters, de:interne Kommunikation, fr:communication interne
~Interpreting | medical interpreting, de:Dolmetschen, Dolmetscher(in), fr:interprétariat, ~interprète
~Iterable
Jimdo
Journalism | journalist, news writing, de:Journalismus, Journalistin, Recherche und Redaktion, fr:journalisme, journaliste, rédaction journalistique
Klaviyo
Landing pages | landing page, fr:pages d'atterrissage
Later social scheduler
Lead nurturing
~LinkedIn | LinkedIn marketing
LinkedIn Ads | LinkedIn Campaign Manager
Logic Pro
Loyalty programs | loyalty programmes, fr:programme de fidélité
Mailchimp
Mailjet
Majestic SEO
~Marketing | marketing strategy, marketing strategies, marketing campaigns, marketing manager, marketing managers, marketing management, marketing plans, marketing communications, marketing coordinator, marketing assistant, de:Marketingstrategie(n), Marketingkampagnen, Marketingkommunikation, Marketingmaßnahmen, Marketingkonzepte, Marketingmanager(in), Marketingreferent(in), fr:chef de produit marketing, stratégie marketing, campagnes marketing, plan marketing, chargé de marketing, responsable marketing, marketing opérationnel
Marketing analytics | marketing analysis, marketing metrics, campaign reporting, campaign analytics, marketing KPIs, marketing reporting, marketing ROI, de:Marketinganalyse, Marketing-Controlling, fr:analyse marketing, analyse des performances marketing
Marketing automation | de:Marketing-Automatisierung, fr:automatisation marketing
Marketing budget management | marketing budgets, marketing budget
Marketing materials | marketing collateral, brochures and flyers, de:Werbematerialien, fr:supports de communication, supports print, plaquettes commerciales
Media buying | fr:achat média, achat d'espace
Media planning | de:Mediaplanung, fr:médiaplanning, plan média
Media relations | press relations, media contacts, media outreach, de:Pressearbeit, Medienarbeit, Presse- und Öffentlichkeitsarbeit, fr:relations presse, relations médias
Meltwater
memoQ
Merchandising | product displays, in-store displays, merchandise displays, planogram(s), merchandiser, de:Warenpräsentation, Warenplatzierung, fr:implantation des rayons, mise en valeur des produits
facebook-ads | Meta Ads | Facebook Ads, Facebook advertising, Instagram Ads, Meta advertising
Meta Blueprint
Meta Business Suite | Facebook Business Manager, Facebook Business Suite, Meta Business Manager
Moz Pro
Multichannel marketing | omnichannel marketing, ~omnichannel, cross-channel marketing
Music production | de:Musikproduktion
Native advertising
Net Promoter Score | =NPS
~Newsletters | ~newsletter, newsletter marketing, email newsletters, e-newsletters, de:Newsletterversand, fr:infolettre
Online marketing | internet marketing, web marketing, de:Onlinemarketing, fr:webmarketing, marketing en ligne, e-marketing
Optimizely
Outbrain
Paid media
Paid social | social media advertising
Pardot | Salesforce Pardot, Marketing Cloud Account Engagement
Performance marketing | fr:marketing à la performance, acquisition payante
Photo editing | photo retouching, image editing, de:Bildbearbeitung, fr:retouche photo, retouche d'images
Photography | photographer, photo shoots, de:Fotografie, Fotograf(in), Produktfotografie, fr:~photographie, photographe, prises de vue, prise de vue
~Pinterest | Pinterest marketing
Podcasting | podcast production, ~podcast(s), podcast editing, fr:production de podcasts
Point-of-sale advertising | fr:=PLV
Press kits | fr:dossiers de presse
Press releases | press release writing, de:Pressemitteilungen, fr:communiqués de presse
Print advertising | print media, de:Printmedien
Pro Tools
Professional writing | content writing, content writer, article writing, editorial writing, written content, de:Verfassen von Texten, fr:rédaction de contenu, qualités rédactionnelles, capacités rédactionnelles
Programmatic advertising | ~programmatic
~Promotions | sales promotions, promotional campaigns, product sampling, de:Verkaufsförderung, Promotionaktionen, fr:promotion des ventes, animation commerciale, opérations promotionnelles
Proofreading | proofreader, de:Korrektorat, Korrekturlesen, fr:~relecture, correction de textes, relecture et correction
Public relations | ~=PR, ~publicity, PR campaigns, PR strategy, de:Öffentlichkeitsarbeit, PR-Arbeit, fr:relations publiques, relations presse et publiques
Public speaking | presentations to groups, presentation skills, giving presentations, keynote speaking, presenting to executives, de:Präsentationstechniken, Präsentationsfähigkeiten, öffentliches Reden, fr:prise de parole en public, art oratoire
Report writing | de:Berichterstellung, fr:rédaction de rapports
Reputation management
Retargeting | remarketing
Return on ad spend | =ROAS
Screaming Frog
Screenwriting | scriptwriting, script writing, video scripts, de:Drehbuchschreiben, fr:écriture de scénarios
Search engine advertising | =SEA, paid search, pay-per-click, search advertising, PPC campaigns, =PPC, de:Suchmaschinenwerbung, fr:référencement payant
Semrush
SEO copywriting | SEO writing, fr:rédaction SEO
Sistrix
SMS marketing
~Snapchat | Snapchat Ads
Social listening
Social media marketing | social media, =SMM, social networks management, de:soziale(n) Medien, fr:~réseaux sociaux, médias sociaux, gestion des réseaux sociaux, animation des réseaux sociaux
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
Trade shows | trade show marketing, exhibitions and trade fairs, de:Messeauftritte, Messebetreuung, fr:salons professionnels
Trados
Transcription | transcribing, transcriptionist, de:Transkription
~Translation | translator, translating documents, technical translation, legal translation, de:~Übersetzung(en), Übersetzer(in), fr:~traduction(s), traducteur
~Twitter | Twitter marketing, X/Twitter
Ubersuggest
Unbounce
User acquisition
Video editing | video editor, editing videos, post-production, film editing, de:Videobearbeitung, Videoschnitt, Schnitt und Postproduktion, fr:montage vidéo, monteur vidéo
Video production | videography, videographer, filmmaking, film production, video shooting, filming, de:Videoproduktion, Filmproduktion, Videografie, fr:production vidéo, réalisation vidéo, vidéaste, captation vidéo
VWO
~Webinars | webinar production
Website management | website maintenance, website content management, website administration, webmaster, website updates, de:Website-Pflege, Webseitenpflege, Pflege der Website, fr:gestion de site web, gestion de sites web, mise à jour du site internet, webmestre
Weebly
Window dressing | window displays, de:Schaufenstergestaltung, fr:étalagiste
=Wix
~YouTube | YouTube content, YouTube channel management, YouTube Studio, YouTube Ads
Zoho CRM | Zoho
`;
