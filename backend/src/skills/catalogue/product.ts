/** Product, project and business work. The format is that of `lines.ts`. */
export const product = `
Agile methods | =Agile, Agile methodologies, Agile methodology, agile development, agile environment, agile team(s), agile practices, agile ceremonies
Aha! Roadmaps
Airtable
=Asana
Azure Boards
B2B SaaS
Backlog management | backlog grooming, backlog refinement
=Basecamp
Business analysis | business analyst(s)
Business process modeling | business process management, =BPM
Change management
ClickUp
=Confluence | Atlassian Confluence
Content strategy | content planning, de:Content-Strategie, fr:stratégie de contenu, stratégie éditoriale
Conversion rate optimization | =CRO, conversion optimization, de:Conversion-Optimierung, fr:optimisation du taux de conversion
Cross-functional collaboration | cross-functional teams
Customer research | voice of the customer
Customer success
Digital marketing | digital marketing strategy, digital marketing campaigns, digital marketer(s), de:digitales Marketing, fr:communication digitale, stratégie digitale, communication numérique
draw.io | diagrams.net
E-commerce | ecommerce, eCommerce platforms, de:Onlinehandel, Online-Handel, fr:commerce en ligne, commerce électronique
Email marketing | email campaigns, e-mail marketing, email automation, email marketing campaigns, de:E-Mail-Kampagnen, fr:campagnes e-mailing, campagnes d'emailing
Extreme programming
FinTech
Freshdesk
Growth hacking | growth marketing, growth engineering
=Intercom
Jira | Atlassian Jira, Jira Software, Jira Cloud
Jira Service Management | Jira Service Desk
Kanban
KPIs | =KPI, key performance indicators
=Lean | Lean methodology, lean startup
=Linear | Linear.app
Lucidchart
Market research | competitive analysis, market analysis, market studies, market trends analysis, marketing research, de:Marktforschung, Marktanalyse(n), Marktbeobachtung, fr:étude(s) de marché, analyse de marché, veille de marché
=Mermaid | Mermaid.js
Microsoft Project | MS Project
Microsoft Teams | MS Teams
monday.com
=Notion
=OKRs | =OKR, Objectives and Key Results
Pendo
PlantUML
=PMP | Project Management Professional
Portfolio management
Pricing strategy | pricing strategies, pricing analysis, price management, de:Preisgestaltung, Preisstrategie, Preiskalkulation, fr:politique tarifaire, politique de prix, stratégie de prix
=Primavera | Oracle Primavera, Primavera P6
PRINCE2
Prioritization | prioritisation frameworks
Product analytics
Product discovery | customer discovery
Product management | product manager(s)
Product marketing | go-to-market strategy, GTM strategy, product marketing manager(s), go-to-market strategies, product launches, product launch, product positioning, de:Produktmarketing, Produkteinführungen, fr:marketing produit, lancement de produits, chef de produit
Product ownership | product owner(s)
Product roadmaps | product roadmap, roadmapping
Product strategy
Productboard
Program management | program manager(s), technical program management, =TPM
Project management | project manager(s)
Risk management
=SaaS | software as a service
=SAFe | SAFe Agile, Scaled Agile Framework, Scaled Agile
Scrum | scrum master(s)
Search engine marketing | =SEM, =PPC, search marketing, SEM campaigns, de:Suchmaschinenmarketing, fr:référencement naturel et payant
Six Sigma | lean six sigma
=Slack
Smartsheet
Sprint planning | sprint retrospectives
Stakeholder management | stakeholder communication
Technical sales | sales engineering, pre-sales, pre-sales consulting, sales engineer(s), solution consultant, product demos, sales demos, de:Presales-Beratung, technische(n) Vertrieb, technischer Vertrieb, fr:avant-vente, ingénieur d'affaires, ingénieur commercial, vente technique
Trello
User stories | user story
Visio | Microsoft Visio, MS Visio
Waterfall methodology | =Waterfall
Webex | Cisco Webex
Zendesk
=Zoom
`;
