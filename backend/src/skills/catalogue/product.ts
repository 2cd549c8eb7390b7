/** Product, project and business work. The format is that of `lines.ts`. */
export const product = `
Acceptance criteria
Agile coaching | agile coach(es)
Agile estimation | story points, planning poker
Agile methods | =Agile, Agile methodologies, Agile methodology, agile development, agile environment, agile team(s), agile practices, agile ceremonies, Agile/Scrum, Scrum/Agile, agile frameworks, agile project management, agile software development, agile principles, agile delivery, de:agile(n/r/s) Methoden, agile(n/r) Softwareentwicklung, agile(s/n) Projektmanagement, agile(n) Arbeitsweise(n), agiles Arbeiten, agile Vorgehensmodelle, agile(n/s) Umfeld, agilen Team(s), agile(n/r) Entwicklung, agile(n/r) Produktentwicklung, agil arbeiten, agile(n/r) Projekte(n), agile(n/r) Projektmethoden, agile(n/r) Vorgehensweise(n), agile(n/r) Prozesse(n), agile(n/r) Entwicklungsmethoden, agile(n/r) Entwicklungsprozesse(n), agilem Umfeld, agilen Kontext, agile(n/r) Vorgehen, fr:méthode(s) agile(s), méthodologie(s) agile(s), gestion de projet agile, environnement agile, ~agilité, cérémonies agiles, rituels agiles, mode agile, contexte agile, approche agile, développement agile, principes agiles, culture agile, équipe(s) agile(s), environnements agiles, cadre agile, démarche agile, pratiques agiles, méthode agile Scrum, organisation agile, esprit agile
Aha! Roadmaps
Airtable
ARIS
=Asana
Azure Boards
B2B SaaS
Backlog management | backlog grooming, backlog refinement, ~backlog, de:Backlog-Pflege, Pflege des Backlogs, Priorisierung des Backlogs, Product-Backlog(s), Produkt-Backlog(s), fr:gestion du backlog, priorisation du backlog, prioriser le backlog, backlog produit, alimenter le backlog, construire le backlog, gérer le backlog, gérez le backlog, maintenir le backlog, priorisez le backlog, gestion et priorisation du backlog
=Basecamp
Business analysis | business analyst(s), de:Geschäftsanalyse, fr:analyse d'affaires, analyse métier, analyse des besoins métiers, analyste d'affaires, business analyste, étude des processus métiers, analyses d'impact
Business case development | business cases, business case, de:Wirtschaftlichkeitsrechnung
Business model design | business model canvas, business models
Business process automation | workflow automation, de:Prozessautomatisierung, fr:automatisation des processus
Business process improvement | business process optimization, business process reengineering, workflow optimization, de:Geschäftsprozessoptimierung, fr:optimisation des processus métier
Business process management | =BPM, de:Prozessmanagement, Geschäftsprozessmanagement, Geschäftsprozesse(n), fr:processus métiers, gestion des processus métier
Business process modeling | =BPMN modeling, process modeling, de:Prozessmodellierung, Geschäftsprozessmodellierung, fr:modélisation de processus, modélisation des processus
Business systems analysis | systems analysis, systems analyst(s), de:Systemanalyse
Canny feedback
Change management | organizational change management, organizational change, de:Veränderungsmanagement, Veränderungsprozesse(n), Change-Prozesse(n), Changemanagement, Transformationsprozesse(n), fr:gestion du changement, accompagnement du changement, conduite du changement, accompagnement au changement, accompagner le changement, conduire le changement, accompagner les utilisateurs, accompagnement des utilisateurs, accompagnement du changement auprès
ClickUp
=Confluence | Atlassian Confluence
Content strategy | content planning, de:Content-Strategie, fr:stratégie de contenu, stratégie éditoriale, ligne éditoriale
Conversion rate optimization | =CRO, conversion optimization, de:Conversion-Optimierung, Conversion-Rate-Optimierung, Conversionoptimierung, fr:optimisation du taux de conversion
Cost-benefit analysis | de:Kosten-Nutzen-Analyse, fr:analyse coûts-avantages
Cross-functional collaboration | cross-functional teams, de:interdisziplinäre Teams, fr:équipes pluridisciplinaires
Customer research | voice of the customer, de:Kundenbefragung(en), Kundeninterviews
Customer success
Definition of done
Digital communication | digital communications, fr:communication digitale, communication numérique
Digital marketing | digital marketer(s), online marketing, internet marketing, web marketing, online marketer(s), de:digitales Marketing, Onlinemarketing, fr:marketing digital, webmarketing, marketing en ligne, e-marketing, marketing numérique, chargé de marketing digital, chargée de marketing digital, responsable marketing digital, communication web, leviers digitaux, campagnes digitales, acquisition digitale
Digital strategy | de:Digitalstrategie, fr:stratégie digitale
=DMAIC
draw.io | diagrams.net
E-commerce | ecommerce, de:Onlinehandel, Online-Handel, fr:commerce en ligne, commerce électronique
Email marketing | email campaigns, e-mail marketing, email automation, de:E-Mail-Kampagnen, fr:campagnes e-mailing, campagnes d'emailing, e-mailing, emailing, campagnes d'e-mails, campagnes email, e-mailings, emailings, campagnes e-mail, campagnes d'e-mailing
Extreme programming
Feature prioritization | RICE scoring, MoSCoW prioritization
FinTech
Freshdesk
Functional analysis | fr:analyse fonctionnelle, analyste fonctionnel
Gap analysis | de:Gap-Analyse, fr:analyse des écarts fonctionnels
Go-to-market strategy | GTM strategy, go-to-market strategies, lead go-to-market, go-to-market plans, GTM plans, go-to-market execution, go-to-market plan, GTM execution, de:Markteintrittsstrategie
Growth hacking | growth engineering
Growth marketing | growth marketer
=Intercom
Jira
Jira Service Management | Jira Service Desk
Jobs to be done
Kanban
KPIs | =KPI, key performance indicators, de:~Kennzahlen, Kennzahlensysteme, Leistungskennzahlen, Kennzahlenanalyse, Unternehmenskennzahlen, fr:indicateurs de performance, indicateurs clés de performance, suivi des indicateurs, suivi des KPI, suivi d'indicateurs, indicateurs de suivi, indicateurs d'activité, analyse des indicateurs, indicateurs de performances, analyse des KPI, reporting d'activité, tableau de suivi, tableaux de suivi
Large-Scale Scrum
=Lean | Lean methodology
Lean startup methods | lean startup
=Linear | Linear.app
Lucidchart
Market analysis | market trends analysis, de:Marktanalyse(n), Marktbeobachtung, fr:analyse de marché, veille de marché
Market research | market studies, marketing research, de:Marktforschung, fr:étude(s) de marché, veille marché, veille sectorielle
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
Product demos | sales demos, product demonstration(s), fr:démonstration(s) produit(s), démonstration(s) client(s), démonstrations de produits, démo(s) produit(s)
Product discovery | customer discovery, discovery phase, discovery workshops, ~discovery, from discovery to, from discovery through, continuous discovery
Product launches | product launch, de:Produkteinführungen, fr:lancement de produits
Product lifecycle | product life cycle
Product management | product manager(s), de:Produktmanagement, Produktmanager(in), fr:gestion de produit(s), management de produit, chef de produit digital, chef de produit junior
Product marketing | product messaging, de:Produktmarketing, fr:marketing produit, chef de produit
Product metrics | North Star metric, AARRR metrics, product KPIs
Product operations
Product ownership | product owner(s), de:Produktverantwortung
Product positioning | marketing positioning
Product requirements documents | =PRD, =PRDs, product requirements, product specs, product requirement documents
Product roadmaps | product roadmap, roadmapping, product planning, roadmap planning, ~roadmap(s), de:Produkt-Roadmap, Roadmap-Planung, Roadmapplanung, Produktroadmap(s), Produkt-Roadmaps, Produktplanung, fr:feuille de route produit, roadmap produit, feuille de route du produit, construire la roadmap, construisez la roadmap, définir la roadmap, définissez la roadmap, pilotage de la roadmap, porter la roadmap, élaboration de la roadmap, priorisation de la roadmap, piloter la roadmap, ~feuille de route
Product strategy | de:Produktstrategie, Produktvision(en), fr:stratégie produit, vision produit
Productboard
Program management | program manager(s), programme management, de:Programmmanagement, fr:gestion de programmes
Project management | project manager(s), managing projects, project leadership, project delivery, project lead, de:Projektmanagement(s), Projektleitung, Projektleiter(in), Projektsteuerung, Projektmanager(in), Leitung von Projekten, Leitung von Teilprojekten, Teilprojektleitung, Steuerung von Projekten, Projekte leiten, Projektverantwortung, Planung und Steuerung von Projekten, Projektabwicklung, Leitung von IT-Projekten, Leitung von Softwareprojekten, Projektingenieur(in), leit(est/en) Projekte, steuer(st/n) Projekte, leit(est/en) eigenständig Projekte, verantwort(est/en) Projekte, fr:gestion de projet(s), chef de projet(s), pilotage de projet(s), management de projet(s), conduite de projet(s), cheffe de projet, gestion des projets, piloter des projets, piloter les projets, pilotez des projets, pilotez les projets, mener des projets, gérer des projets, gérer les projets, pilotage des projets, gestion du projet, directeur de projet, directrice de projet, cheffe de projets, conduite des projets, piloter un projet, gérer un projet, mode projet, conduire des projets, gestion de projet web, pilotage projet, suivi de planning projet, comités de pilotage, comité de pilotage, =COPIL, animation des comités de pilotage, planification et suivi de projet
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
Stakeholder management | stakeholder communication, stakeholder engagement, managing stakeholders, stakeholder relations, de:Stakeholdermanagement, Stakeholderkommunikation, Stakeholder-Kommunikation, Zusammenarbeit mit Stakeholdern, Abstimmung mit Stakeholdern, Kommunikation mit Stakeholdern, mit Stakeholdern, fr:gestion des parties prenantes, relations avec les parties prenantes, coordination des parties prenantes, animation des parties prenantes
SWOT analysis
Technical sales | sales engineering, pre-sales, sales engineer(s), solution consultant, de:Presales-Beratung, technische(n) Vertrieb, technischer Vertrieb, Vertriebsingenieur(in), fr:avant-vente, ingénieur d'affaires, ingénieur commercial, vente technique
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
