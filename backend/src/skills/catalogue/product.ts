/** Product, project and business work. The format is that of `lines.ts`. */
export const product = `
agile-methods | Agile methods | =Agile, Agile methodologies, Agile methodology, agile development, agile environment, agile team(s), agile practices, agile ceremonies
aha-roadmaps | Aha! Roadmaps
airtable | Airtable
asana | =Asana
azure-boards | Azure Boards
b2b-saas | B2B SaaS
backlog-management | Backlog management | backlog grooming, backlog refinement
basecamp | =Basecamp
business-analysis | Business analysis | business analyst(s)
business-process-modeling | Business process modeling | business process management, =BPM
change-management | Change management
clickup | ClickUp
confluence | =Confluence | Atlassian Confluence
content-strategy | Content strategy | content marketing
conversion-rate-optimization | Conversion rate optimization | =CRO
cross-functional-collaboration | Cross-functional collaboration | cross-functional teams
customer-research | Customer research | voice of the customer
customer-success | Customer success
digital-marketing | Digital marketing
draw-io | draw.io | diagrams.net
e-commerce | E-commerce | ecommerce
email-marketing | Email marketing | Mailchimp, Klaviyo
extreme-programming | Extreme programming
fintech | FinTech
freshdesk | Freshdesk
growth-hacking | Growth hacking | growth marketing, growth engineering
intercom | =Intercom
jira | Jira | Atlassian Jira, Jira Software, Jira Cloud
jira-service-management | Jira Service Management | Jira Service Desk
kanban | Kanban
kpis | KPIs | =KPI, key performance indicators
lean | =Lean | Lean methodology, lean startup
linear | =Linear | Linear.app
lucidchart | Lucidchart
market-research | Market research | competitive analysis
mermaid | =Mermaid | Mermaid.js
microsoft-project | Microsoft Project | MS Project
microsoft-teams | Microsoft Teams | MS Teams
monday-com | monday.com
notion | =Notion
okrs | =OKRs | =OKR, Objectives and Key Results
pendo | Pendo
plantuml | PlantUML
pmp | =PMP | Project Management Professional
portfolio-management | Portfolio management
pricing-strategy | Pricing strategy
primavera | =Primavera | Oracle Primavera, Primavera P6
prince2 | PRINCE2
prioritization | Prioritization | prioritisation frameworks
product-analytics | Product analytics
product-discovery | Product discovery | customer discovery
product-management | Product management | product manager(s)
product-marketing | Product marketing | go-to-market strategy, GTM strategy
product-ownership | Product ownership | product owner(s)
product-roadmaps | Product roadmaps | product roadmap, roadmapping
product-strategy | Product strategy
productboard | Productboard
program-management | Program management | program manager(s), technical program management, =TPM
project-management | Project management | project manager(s)
risk-management | Risk management
saas | =SaaS | software as a service
safe | =SAFe | SAFe Agile, Scaled Agile Framework, Scaled Agile
scrum | Scrum | scrum master(s)
search-engine-marketing | Search engine marketing | =SEM, Google Ads, =PPC
six-sigma | Six Sigma | lean six sigma
slack | =Slack
smartsheet | Smartsheet
sprint-planning | Sprint planning | sprint retrospectives
stakeholder-management | Stakeholder management | stakeholder communication
technical-sales | Technical sales | sales engineering, pre-sales, presales
trello | Trello
user-stories | User stories | user story
visio | Visio | Microsoft Visio, MS Visio
waterfall-methodology | Waterfall methodology | =Waterfall
webex | Webex | Cisco Webex
zendesk | Zendesk
zoom | =Zoom
`;
