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
Content strategy | content marketing
Conversion rate optimization | =CRO
Cross-functional collaboration | cross-functional teams
Customer research | voice of the customer
Customer success
Digital marketing
draw.io | diagrams.net
E-commerce | ecommerce
Email marketing | Mailchimp, Klaviyo
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
Market research | competitive analysis
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
Pricing strategy
=Primavera | Oracle Primavera, Primavera P6
PRINCE2
Prioritization | prioritisation frameworks
Product analytics
Product discovery | customer discovery
Product management | product manager(s)
Product marketing | go-to-market strategy, GTM strategy
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
Search engine marketing | =SEM, Google Ads, =PPC
Six Sigma | lean six sigma
=Slack
Smartsheet
Sprint planning | sprint retrospectives
Stakeholder management | stakeholder communication
Technical sales | sales engineering, pre-sales, presales
Trello
User stories | user story
Visio | Microsoft Visio, MS Visio
Waterfall methodology | =Waterfall
Webex | Cisco Webex
Zendesk
=Zoom
`;
