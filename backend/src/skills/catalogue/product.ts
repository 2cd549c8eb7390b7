/** Product, project and business work. The format is that of `lines.ts`. */
export const product = `
Acceptance criteria | definition of done
Agile coaching | agile coach(es)
Agile estimation | story points, planning poker
Agile methods | =Agile, Agile methodologies, Agile methodology, agile development, agile environment, agile team(s), agile practices, agile ceremonies, Agile/Scrum, Scrum/Agile, agile frameworks, agile project management, agile software development, agile principles, agile delivery, de:agile(n/r/s) Methoden, agile(n/r) Softwareentwicklung, agile(s/n) Projektmanagement, agile(n) Arbeitsweise(n), agiles Arbeiten, agile Vorgehensmodelle, fr:méthode(s) agile(s), méthodologie(s) agile(s), gestion de projet agile, environnement agile, ~agilité
Aha! Roadmaps
Airtable
=Asana
Azure Boards
B2B SaaS
Backlog management | backlog grooming, backlog refinement
=Basecamp
Business analysis | business analyst(s), fr:analyse d'affaires, analyse métier, analyse des besoins métiers, de:Geschäftsanalyse
Business case development | business cases, business case, cost-benefit analysis, fr:analyse coûts-avantages, de:Wirtschaftlichkeitsrechnung, Kosten-Nutzen-Analyse
Business model design | business model canvas, business models
Business process improvement | business process optimization, business process reengineering, workflow optimization, workflow automation, business process automation, de:Geschäftsprozessoptimierung, Prozessmanagement, Prozessautomatisierung, Geschäftsprozesse(n), fr:automatisation des processus, optimisation des processus métier, processus métiers
Business process modeling | business process management, =BPM, =BPMN modeling, process modeling, ARIS, de:Prozessmodellierung, Geschäftsprozessmodellierung, fr:modélisation de processus, modélisation des processus
Business systems analysis | systems analysis, systems analyst(s), functional analysis, fr:analyse fonctionnelle, analyste fonctionnel, analyste d'affaires, de:Systemanalyse
Change management | organizational change management, Prosci, de:Veränderungsmanagement, fr:gestion du changement, accompagnement du changement
ClickUp
=Confluence | Atlassian Confluence
Content strategy | content planning, de:Content-Strategie, fr:stratégie de contenu, stratégie éditoriale
Conversion rate optimization | =CRO, conversion optimization, de:Conversion-Optimierung, fr:optimisation du taux de conversion
Cross-functional collaboration | cross-functional teams, fr:équipes pluridisciplinaires, de:interdisziplinäre Teams
Customer research | voice of the customer
Customer success
Digital marketing | digital marketer(s), de:digitales Marketing, fr:communication digitale, stratégie digitale, communication numérique
draw.io | diagrams.net
E-commerce | ecommerce, de:Onlinehandel, Online-Handel, fr:commerce en ligne, commerce électronique
Email marketing | email campaigns, e-mail marketing, email automation, de:E-Mail-Kampagnen, fr:campagnes e-mailing, campagnes d'emailing
Extreme programming
Feature prioritization | RICE scoring, MoSCoW prioritization
FinTech
Freshdesk
Gap analysis | de:Gap-Analyse, fr:analyse des écarts fonctionnels
Growth hacking | growth marketing, growth engineering
=Intercom
Jira
Jira Service Management | Jira Service Desk
Jobs to be done
Kanban
KPIs | =KPI, key performance indicators, de:~Kennzahlen, Kennzahlensysteme, fr:indicateurs de performance, indicateurs clés de performance, suivi des indicateurs
Large-Scale Scrum | Scrum of Scrums, Nexus framework, SAFe Agilist
=Lean | Lean methodology, lean startup
Lean startup methods | MVP development, minimum viable product
=Linear | Linear.app
Lucidchart
Market research | competitive analysis, market analysis, market studies, market trends analysis, marketing research, de:Marktforschung, Marktanalyse(n), Marktbeobachtung, fr:étude(s) de marché, analyse de marché, veille de marché
=Mermaid | Mermaid.js
Microsoft Project | MS Project
Microsoft Teams | MS Teams, ~=Teams
MOA/MOE | =AMOA, fr:=MOA, maîtrise d'ouvrage
monday.com
=Notion
=OKRs | =OKR, Objectives and Key Results
Pendo
PlantUML
=PMP | Project Management Professional
Portfolio management | de:Portfoliomanagement, Projektportfoliomanagement, fr:gestion de portefeuille de projets
Pricing strategy | pricing strategies, pricing analysis, price management, de:Preisgestaltung, Preisstrategie, Preiskalkulation, fr:politique tarifaire, politique de prix, stratégie de prix
=Primavera | Oracle Primavera
PRINCE2
Prioritization | prioritisation frameworks
Product analytics
Product discovery | customer discovery
Product lifecycle | product life cycle
Product management | product manager(s), de:Produktmanagement, Produktmanager(in), fr:gestion de produit(s), management de produit, chef de produit digital
Product marketing | go-to-market strategy, GTM strategy, go-to-market strategies, product launches, product launch, product positioning, marketing positioning, product messaging, de:Produktmarketing, Produkteinführungen, fr:marketing produit, lancement de produits, chef de produit
Product metrics | North Star metric, AARRR metrics, product KPIs
Product operations
Product ownership | product owner(s), de:Produktverantwortung
Product requirements documents | =PRD, =PRDs, product requirements, product specs, product requirement documents
Product roadmaps | product roadmap, roadmapping, product planning, de:Produkt-Roadmap, fr:feuille de route produit, roadmap produit
Product strategy | de:Produktstrategie, fr:stratégie produit
Productboard
Program management | program manager(s), =TPM, programme management, de:Programmmanagement, fr:gestion de programmes
Project management | project manager(s), managing projects, project leadership, project delivery, project lead, de:Projektmanagement(s), Projektleitung, Projektleiter(in), Projektsteuerung, Projektmanager(in), fr:gestion de projet(s), chef de projet(s), pilotage de projet(s), management de projet(s), conduite de projet(s), cheffe de projet, gestion des projets
Release planning | roadmap planning, sprint reviews
Risk management | risk analysis, risk mitigation, de:Risikomanagement, Risikoanalyse(n), fr:gestion des risques, gestion du risque, analyse de(s) risques, management des risques
=SaaS | software as a service
=SAFe | SAFe Agile, Scaled Agile
Scrum
Scrumban
Search engine marketing | =SEM, =PPC, search marketing, de:Suchmaschinenmarketing, fr:référencement naturel et payant
Six Sigma | lean six sigma, =DMAIC
=Slack
Smartsheet
Sprint planning | sprint retrospectives
Stakeholder management | stakeholder communication, stakeholder engagement, managing stakeholders, stakeholder relations, de:Stakeholdermanagement, fr:gestion des parties prenantes
SWOT analysis | PESTEL analysis, Porter's Five Forces
Technical sales | sales engineering, pre-sales, sales engineer(s), solution consultant, product demos, sales demos, de:Presales-Beratung, technische(n) Vertrieb, technischer Vertrieb, fr:avant-vente, ingénieur d'affaires, ingénieur commercial, vente technique
Trello
User stories | user story, fr:récits utilisateurs
UserVoice | Canny feedback, Dovetail
Value proposition design
Vendor evaluation | vendor selection, RFP process management
=Visio
Waterfall methodology | =Waterfall, de:Wasserfallmodell, klassisches Projektmanagement, fr:cycle en V
Webex | Cisco Webex
Zendesk
=Zoom
`;
