/** Product, project and business work. The format is that of `lines.ts`. */
export const product = `
Acceptance criteria
Agile coaching | agile coach(es)
Agile estimation | story points, planning poker
Agile methods | =Agile, Agile methodologies, Agile methodology, agile development, agile environment, agile team(s), agile practices, agile ceremonies, Agile/Scrum, Scrum/Agile, agile frameworks, agile project management, agile software development, agile principles, agile delivery, de:agile(n/r/s) Methoden, agile(n/r) Softwareentwicklung, agile(s/n) Projektmanagement, agile(n) Arbeitsweise(n), agiles Arbeiten, agile Vorgehensmodelle, agile(n/s) Umfeld, agilen Team(s), agile(n/r) Entwicklung, agile(n/r) Produktentwicklung, fr:méthode(s) agile(s), méthodologie(s) agile(s), gestion de projet agile, environnement agile, ~agilité, cérémonies agiles, rituels agiles, mode agile, contexte agile, approche agile, développement agile, principes agiles
Aha! Roadmaps
Airtable
ARIS
=Asana
Azure Boards
B2B SaaS
Backlog management | backlog grooming, backlog refinement, ~backlog, de:Backlog-Pflege, Pflege des Backlogs, Priorisierung des Backlogs, fr:gestion du backlog, priorisation du backlog, prioriser le backlog
=Basecamp
Business analysis | business analyst(s), de:Geschäftsanalyse, fr:analyse d'affaires, analyse métier, analyse des besoins métiers, analyste d'affaires
Business case development | business cases, business case, de:Wirtschaftlichkeitsrechnung
Business model design | business model canvas, business models
Business process automation | workflow automation, de:Prozessautomatisierung, fr:automatisation des processus
Business process improvement | business process optimization, business process reengineering, workflow optimization, de:Geschäftsprozessoptimierung, fr:optimisation des processus métier
Business process management | =BPM, de:Prozessmanagement, Geschäftsprozessmanagement, Geschäftsprozesse(n), fr:processus métiers, gestion des processus métier
Business process modeling | =BPMN modeling, process modeling, de:Prozessmodellierung, Geschäftsprozessmodellierung, fr:modélisation de processus, modélisation des processus
Business systems analysis | systems analysis, systems analyst(s), de:Systemanalyse
Canny feedback
Change management | organizational change management, organizational change, de:Veränderungsmanagement, fr:gestion du changement, accompagnement du changement, conduite du changement, accompagnement au changement, accompagner le changement, conduire le changement
ClickUp
=Confluence | Atlassian Confluence
Content strategy | content planning, de:Content-Strategie, fr:stratégie de contenu, stratégie éditoriale, ligne éditoriale
Conversion rate optimization | =CRO, conversion optimization, de:Conversion-Optimierung, fr:optimisation du taux de conversion
Cost-benefit analysis | de:Kosten-Nutzen-Analyse, fr:analyse coûts-avantages
Cross-functional collaboration | cross-functional teams, de:interdisziplinäre Teams, fr:équipes pluridisciplinaires
Customer research | voice of the customer
Customer success
Definition of done
Digital communication | digital communications, fr:communication digitale, communication numérique
Digital marketing | digital marketer(s), de:digitales Marketing, fr:marketing digital, marketing numérique
Digital strategy | de:Digitalstrategie, fr:stratégie digitale
=DMAIC
draw.io | diagrams.net
E-commerce | ecommerce, de:Onlinehandel, Online-Handel, fr:commerce en ligne, commerce électronique
Email marketing | email campaigns, e-mail marketing, email automation, de:E-Mail-Kampagnen, fr:campagnes e-mailing, campagnes d'emailing, e-mailing, emailing
Extreme programming
Feature prioritization | RICE scoring, MoSCoW prioritization
FinTech
Freshdesk
Functional analysis | fr:analyse fonctionnelle, analyste fonctionnel
Gap analysis | de:Gap-Analyse, fr:analyse des écarts fonctionnels
Go-to-market strategy | GTM strategy, go-to-market strategies, de:Markteintrittsstrategie
Growth hacking | growth engineering
Growth marketing | growth marketer
=Intercom
Jira
Jira Service Management | Jira Service Desk
Jobs to be done
Kanban
KPIs | =KPI, key performance indicators, de:~Kennzahlen, Kennzahlensysteme, fr:indicateurs de performance, indicateurs clés de performance, suivi des indicateurs
Large-Scale Scrum
=Lean | Lean methodology
Lean startup methods | lean startup
=Linear | Linear.app
Lucidchart
Market analysis | market trends analysis, de:Marktanalyse(n), Marktbeobachtung, fr:analyse de marché, veille de marché
Market research | market studies, marketing research, de:Marktforschung, fr:étude(s) de marché
=Mermaid | Mermaid.js
Microsoft Project | MS Project
Microsoft Teams | MS Teams, ~=Teams
Minimum viable products | minimum viable product, MVP development
MOA/MOE | =AMOA, fr:=MOA, maîtrise d'ouvrage
monday.com
Nexus framework
=Notion
=OKRs | =OKR, Objectives and Key Results
Pendo
PESTEL analysis
PlantUML
=PMP | Project Management Professional
Porter's Five Forces
Portfolio management | de:Portfoliomanagement, Projektportfoliomanagement, fr:gestion de portefeuille de projets
Pricing strategy | pricing strategies, pricing analysis, price management, pricing model(s), de:Preisgestaltung, Preisstrategie, Preiskalkulation, fr:politique tarifaire, politique de prix, stratégie de prix
=Primavera | Oracle Primavera
PRINCE2
Prioritization | prioritisation frameworks
Product analytics
Product demos | sales demos, product demonstration(s)
Product discovery | customer discovery
Product launches | product launch, de:Produkteinführungen, fr:lancement de produits
Product lifecycle | product life cycle
Product management | product manager(s), de:Produktmanagement, Produktmanager(in), fr:gestion de produit(s), management de produit, chef de produit digital
Product marketing | product messaging, de:Produktmarketing, fr:marketing produit, chef de produit
Product metrics | North Star metric, AARRR metrics, product KPIs
Product operations
Product ownership | product owner(s), de:Produktverantwortung
Product positioning | marketing positioning
Product requirements documents | =PRD, =PRDs, product requirements, product specs, product requirement documents
Product roadmaps | product roadmap, roadmapping, product planning, roadmap planning, ~roadmap(s), de:Produkt-Roadmap, fr:feuille de route produit, roadmap produit, feuille de route du produit
Product strategy | de:Produktstrategie, fr:stratégie produit
Productboard
Program management | program manager(s), programme management, de:Programmmanagement, fr:gestion de programmes
Project management | project manager(s), managing projects, project leadership, project delivery, project lead, de:Projektmanagement(s), Projektleitung, Projektleiter(in), Projektsteuerung, Projektmanager(in), fr:gestion de projet(s), chef de projet(s), pilotage de projet(s), management de projet(s), conduite de projet(s), cheffe de projet, gestion des projets
Prosci
Release planning
Retrospectives | sprint retrospectives
Risk management | risk analysis, risk mitigation, de:Risikomanagement, Risikoanalyse(n), fr:gestion des risques, gestion du risque, analyse de(s) risques, management des risques
=SaaS | software as a service
=SAFe | SAFe Agile, Scaled Agile, SAFe Agilist
Scrum
Scrum of Scrums
Scrumban
Search engine marketing | =SEM, search marketing, de:Suchmaschinenmarketing, fr:référencement naturel et payant
Six Sigma | lean six sigma
=Slack
Smartsheet
Sprint planning
Sprint reviews
Stakeholder management | stakeholder communication, stakeholder engagement, managing stakeholders, stakeholder relations, de:Stakeholdermanagement, fr:gestion des parties prenantes
SWOT analysis
Technical sales | sales engineering, pre-sales, sales engineer(s), solution consultant, de:Presales-Beratung, technische(n) Vertrieb, technischer Vertrieb, fr:avant-vente, ingénieur d'affaires, ingénieur commercial, vente technique
Trello
User stories | user story, fr:récits utilisateurs
UserVoice
Value proposition design
Vendor evaluation | vendor selection, RFP process management
=Visio
Waterfall methodology | =Waterfall, de:Wasserfallmodell, klassisches Projektmanagement
Webex | Cisco Webex
Zendesk
=Zoom
`;
