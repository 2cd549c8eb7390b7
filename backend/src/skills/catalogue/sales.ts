/** Sales, retail and customer service. The format is that of `lines.ts`. */
export const sales = `
8x8 contact center
Account management | account manager, account executive(s), strategic accounts, managing accounts, de:Kundenbetreuung, Bestandskundenbetreuung, Kundenbetreuer(in), Kundenpflege, fr:gestion de comptes clients, gestion de comptes clés, suivi de clientèle, portefeuille clients, grands comptes
Account planning | customer success planning, account plans
Act! CRM
After-sales service | after sales, aftersales, post-sales support, fr:service après-vente, =SAV
Aircall
Amazon Connect
Apollo.io
Application support | de:Anwendungsbetreuung, Applikationssupport, fr:support applicatif
Assortment planning | product assortment, merchandise planning, de:Sortimentsplanung, Sortimentsgestaltung, fr:gestion de gamme, gestion de l'assortiment
=Avaya
B2B sales | business-to-business sales, B2B selling, B2B-Vertrieb, de:Geschäftskundenvertrieb, Vertrieb B2B, fr:vente B2B, vente B to B, vente aux professionnels, B to B
B2C sales | business-to-consumer sales, de:Privatkundenvertrieb, fr:vente aux particuliers
BANT qualification
Business development | business developer, new business, business growth strategies, biz dev, de:Geschäftsentwicklung, fr:développement commercial, développement d'affaires, développeur commercial, développement du portefeuille
Call centre operations | call center(s), call centre(s), contact center(s), contact centre(s), inbound calls, call handling, high call volume, call queues, inbound customer service, de:Callcenter, Inbound-Telefonie, telefonische Kundenbetreuung, Telefonservice, fr:centre d'appels, centres d'appels, téléconseiller, téléconseillère, appels entrants, plateforme téléphonique, réception d'appels
Car sales | automotive sales, vehicle sales, auto sales, de:Automobilverkäufer(in), Automobilverkauf, fr:vente automobile, conseiller commercial automobile
Category management | category manager
Challenger Sale
Channel sales | channel partners, partner sales, reseller management, distributor management, de:Händlerbetreuung, fr:réseau de distributeurs
Chorus.ai
Churn reduction | churn analysis, customer churn, churn prevention, churn model(s), churn modeling, churn prediction
ChurnZero
Clienteling
~Close.com
Closing sales | closing deals, deal closing, closing techniques, closing new business, de:Vertragsabschlüsse, Verkaufsabschluss, fr:conclusion de ventes, closing de ventes
Cold calling | cold calls, cold outreach, outbound calls, outbound calling, de:Kaltakquise, Telefonakquise, Outbound-Telefonie, fr:prospection téléphonique, phoning, appels sortants, démarchage téléphonique, téléprospection
Commission management
Complaint handling | complaints handling, complaint resolution, customer complaints, handling complaints, resolving complaints, complaint management, dispute handling, customer issue resolution, de:Beschwerdemanagement, Reklamationsbearbeitung, ~Reklamationen, Reklamationsmanagement, Beschwerdebearbeitung, Reklamationsabwicklung, Bearbeitung von Reklamationen, Bearbeitung von Beschwerden, Umgang mit Beschwerden, Umgang mit Reklamationen, fr:gestion des réclamations, traitement des réclamations, gestion des litiges, réclamations clients, gestion des plaintes, litiges clients
Consultative selling | solution selling, value selling, consultative sales, solution sales, value-based selling, de:beratender Verkauf, Lösungsvertrieb, fr:vente conseil, vente consultative, vente de solutions
Copper CRM
CPQ software | configure price quote
cross-selling | Cross-selling and upselling | Cross-selling, upselling, up-selling, upsell, cross-sell, suggestive selling, upselling menu items, de:Zusatzverkauf, Zusatzverkäufe, fr:~ventes additionnelles, vente additionnelle, vente complémentaire, ventes complémentaires
Customer acquisition | de:Neukundengewinnung, Neukundenakquise, Akquise, Kundenakquise, fr:conquête de nouveaux clients
Customer onboarding | client onboarding, onboarding customers, onboarding new customers
Customer relationship building | client relations, client relationship management, customer relations, client relationships, customer relationships, client management, customer engagement, client engagement, de:~Kundenbeziehungen, Kundenbeziehungsmanagement, Pflege von Kundenbeziehungen, Aufbau von Kundenbeziehungen, fr:gestion de la relation client, relationnel client
Customer service | customer care, customer support, client service, client services, customer assistance, guest service skills, serving customers, assisting customers, de:Kundenservice, Kundendienst, Kundenberatung, Kundenberater(in), Servicemitarbeit, Kundensupport, Kundenkommunikation, fr:service client, service clients, service à la clientèle, relation client, relation clientèle, relations clients, conseiller clientèle, conseillère clientèle, accueil clientèle, accueil client, accueil de la clientèle, accueil et conseil clients, conseil clientèle, chargé de clientèle, chargée de clientèle, support client
eBay selling
Email support | de:E-Mail-Support
Enterprise sales
Escalation management | handling escalations
Etsy shop
Fashion retail | ~fashion, apparel sales, styling advice, de:Modeberatung, Textileinzelhandel, fr:prêt-à-porter, conseil en image
Field sales | outside sales, territory management, territory sales, route sales, door-to-door sales, sales territory, de:Außendienst, Vertriebsaußendienst, Gebietsleitung, Außendienstmitarbeiter(in), Gebietsverkaufsleiter, fr:vente terrain, commercial itinérant, gestion de secteur, prospection terrain, porte-à-porte, chef de secteur
Field service | de:Kundendiensttechniker, Servicetechniker(in), Außendiensttechniker, fr:technicien itinérant
Five9
Freshsales
Freshworks
Front app
Gainsight
GoldMine CRM
Gong.io | Gong call analysis, ~=Gong
Gorgias
Help Scout
Inside sales | inside sales representative
Insightly
International sales | export sales, export management, de:Exportvertrieb, internationaler Vertrieb, fr:vente à l'export, export international
International trade | de:Außenhandel, fr:commerce international, négociation internationale
Kustomer
Lead generation | lead gen, generating leads, lead management, lead sourcing, de:Leadgenerierung, Lead-Generierung, fr:génération de leads, génération de prospects
Lead qualification | qualifying leads, de:Leadqualifizierung, fr:qualification de leads
Lettings | letting agent, de:Vermietung, fr:location immobilière
LinkedIn Sales Navigator | Sales Navigator
Live chat support | chat support, live chat, fr:assistance par chat
LiveChat software
LivePerson
Luxury sales | luxury retail, luxury goods, de:Luxusgüter, fr:vente de luxe, univers du luxe
MEDDIC | MEDDPICC
Medical sales | pharmaceutical sales, medical device sales, pharma sales, medical representative, de:Pharmareferent(in), Medizinprodukteberater(in), fr:délégué médical, visite médicale
commercial-negotiation | ~Negotiation | Commercial negotiation, sales negotiation, negotiating deals, price negotiation(s), negotiations with clients, de:Verhandlungsgeschick, Verhandlungsführung, Preisverhandlungen, fr:négociation commerciale, ~négociation, négociations commerciales, négocier les conditions, négocier les contrats, négociation des contrats
NICE CXone
Online shop management | online store management, online merchandising, product listings, product listing, Amazon listings, product catalog management, online sales, de:~Onlineshop, Shop-Management, fr:gestion de boutique en ligne, vente en ligne, gestion de site e-commerce, fiches produits, gestion de catalogue produits
Opening and closing procedures | opening and closing store, keyholder, key holder, fr:ouverture et fermeture du magasin
Order processing | sales order processing, order entry, de:Auftragsabwicklung, Auftragsbearbeitung, Auftragserfassung, fr:traitement des commandes, gestion des commandes, saisie des commandes
Outbound sales
Outreach.io | Outreach sales engagement, ~=Outreach
Partnership management | partner management, strategic partnerships, partnerships development, alliance management, de:Partnermanagement, fr:gestion des partenariats, développement de partenariats, ~partenariats stratégiques
Pipedrive
Pipeline management | sales pipeline, opportunity management, sales funnel(s), funnel management, pipeline development, de:Vertriebspipeline, fr:gestion du pipeline commercial, pipe commercial, suivi des opportunités
Planhat
Product knowledge | product expertise, product recommendations, product advice, de:Produktkenntnisse, Warenkunde, Produktberatung, fr:connaissance des produits, conseil produits
Proposal writing | proposal development, proposal management, de:Angebotsmanagement, fr:propositions commerciales, offres commerciales
~Prospecting | sales prospecting, prospect research, fr:~prospection, prospection commerciale
Quota attainment | sales quotas, sales targets, meeting quotas, exceeding quota, sales goals, de:Umsatzziele, Vertriebsziele, fr:objectifs commerciaux, objectifs de vente
Quotation preparation | ~quotations, preparing quotes, quote preparation, de:Angebotserstellung, Angebotskalkulation, Erstellung von Angeboten, Erstellen von Angeboten, Angebote erstellen, Angebotswesen, fr:élaboration de devis, rédaction de devis, ~devis, établissement des devis, établir les devis, établir des devis
Real estate sales | property sales, de:Immobilienvertrieb, Immobilienkaufmann, Immobilienkauffrau, fr:vente immobilière
Requests for proposals | =RFP, =RFPs, request for proposals
~Retail | retail sales, retail experience, retail store, retail operations, retail industry, shop assistant, retail assistant, retail management, sales floor, in-store sales, retail environment, retail associate(s), sales assistant, de:~Einzelhandel, Verkäufer(in), Einzelhandelskaufmann, Einzelhandelskauffrau, Verkauf im Einzelhandel, Verkaufsberatung, Fachverkäufer(in), Kaufmann im Einzelhandel, Kauffrau im Einzelhandel, fr:vente en magasin, vente au détail, commerce de détail, ~grande distribution, vente en boutique, vendeur en magasin, employé de magasin, employé libre-service, employé commercial, conseil et vente, conseil client en magasin, conseillère de vente
Retail buying | retail buyer, fashion buying
Revenue operations | RevOps
RingCentral
SaaS sales | software sales, IT sales, technology sales, de:Softwarevertrieb, IT-Vertrieb, fr:vente de logiciels
~Sales | sales experience, sales skills, selling skills, sales representative(s), sales associate(s), salesperson, sales executive(s), sales consultant, sales techniques, selling techniques, sales processes, sales process, sales cycle(s), sales professional, de:~Vertrieb, Vertriebserfahrung, Verkaufserfahrung, Vertriebsmitarbeiter(in), ~Verkauf, Verkaufsgespräche, Verkaufsberater(in), Vertriebsprozesse, fr:~vente, techniques de vente, commercial terrain, ~ventes, force de vente, vendeur, vendeuse, attaché commercial, conseiller de vente, conseiller commercial, technico-commercial
Sales analytics | sales analysis, sales reporting, sales reports, sales data analysis, sales metrics, de:Umsatzanalyse, Vertriebsanalyse(n), Verkaufsstatistiken, fr:analyse des ventes, reporting commercial, suivi du chiffre d'affaires, suivi des ventes
Sales enablement
Sales forecasting | sales forecasts, revenue forecasting, sales planning, de:Umsatzplanung, Vertriebsplanung, Absatzprognosen, fr:prévisions de ventes, prévisions des ventes
Sales management | sales leadership, sales manager, sales team management, sales team leadership, managing sales teams, sales director, de:Vertriebsleitung, Vertriebsleiter(in), Verkaufsleitung, Vertriebssteuerung, Vertriebsmanagement, Verkaufsleiter(in), Umsatzverantwortung, fr:management commercial, direction commerciale, responsable commercial, animation d'équipe commerciale, directeur commercial, gestion d'équipe commerciale
Sales operations
Sales presentations | product presentations, sales presentation, sales pitches, de:Verkaufspräsentationen, Produktpräsentationen, Produktvorführungen, fr:présentations commerciales, argumentaire de vente, argumentaires de vente
Sales strategy | sales strategies, sales plans, go-to-market planning, sales planning strategy, de:Vertriebsstrategie(n), fr:stratégie commerciale, politique commerciale, plan d'action commercial
indoor-sales | Sales support | Indoor sales, sales administration, sales back office, sales coordination, sales assistant administration, de:Vertriebsinnendienst, Innendienst, Vertriebsassistenz, Verkaufsinnendienst, fr:administration des ventes, =ADV, assistanat commercial, assistante commerciale, assistant commercial
Sales training | sales coaching, de:Verkaufsschulungen, Verkaufstraining, fr:formation des commerciaux
Salesforce CPQ
Salesloft
Sandler training
SAP CPQ
Shrinkage control | shrink control, theft prevention, inventory shrinkage, shoplifting prevention, de:Inventurdifferenzen, Diebstahlprävention, fr:démarque inconnue, lutte contre la démarque
SPIN selling
Stocking shelves | shelf stocking, replenishment, stocking merchandise, restocking, stock rotation, shelf stacking, ~stocking, de:Warenverräumung, Regale auffüllen, Regalpflege, Warenauffüllung, Waren einräumen, fr:réassort, approvisionnement des rayons, rotation des stocks, réapprovisionnement, remplissage des rayons, gestion des rayons, mise en rayon
Store management | store manager, retail store management, shop manager, store operations, branch management, branch manager, store supervisor, de:Filialleitung, Filialleiter(in), Marktleiter(in), Marktleitung, Storemanagement, Ladenleitung, fr:gestion de magasin, responsable de magasin, directeur de magasin, gérant de magasin, responsable de boutique, gestion de point de vente, responsable de rayon, chef de rayon, adjoint de magasin
SugarCRM
Switchboard operation | multi-line phone system(s), multi-line phones, de:Telefonzentrale, fr:standard téléphonique, standardiste, gestion du standard
Talkdesk
Technical customer support | product support, software support, customer technical support, de:Produktsupport, fr:support produit, assistance clientèle technique
Telephone sales | telesales, telemarketing, phone sales, de:Telefonverkauf, Telefonmarketing, fr:télévente
telephone-etiquette | Telephone skills | Telephone etiquette, phone etiquette, phone skills, answering phones, answering telephones, phone support, telephone support, answering calls, telephone answering, phone handling, telephone handling, de:Telefondienst, Telefonie, Telefonannahme, fr:accueil téléphonique, gestion des appels téléphoniques, réception des appels
Tenders | tender writing, tender preparation, tender responses, bid writing, bid management, de:~Ausschreibungen, Ausschreibungsmanagement, fr:appels d'offres
Totango
Twilio Flex
Warranty processing | warranty claims, de:Garantieabwicklung, fr:gestion de garantie
~Wholesale | wholesale trade, wholesale distribution, de:~Großhandel, Groß- und Außenhandel, fr:commerce de gros, ~négoce, vente en gros
ZoomInfo
`;
