/**
 * Kinds of invented postings, a line each: `kind | language × number | titles | what is asked for`. Written from how such
 * advertisements read, not copied from any; titles are as employers write them, with their marks of gender and their details.
 */
export const KINDS = `
nurse | en 16 | Registered Nurse (RN) – Medical/Surgical; Staff Nurse; Registered Nurse - ICU; Nurse, Night Shift; Charge Nurse – Emergency Department; RN Case Manager; Band 5 Staff Nurse; Senior Registered Nurse | Current RN licence or NMC registration; Basic Life Support (BLS); Advanced Cardiac Life Support (ACLS); Medication administration; Wound care; Electronic health records, ideally Epic; Patient assessment; Infection control; IV therapy; Two years of acute care experience
nurse | de 14 | Pflegefachkraft (m/w/d); Gesundheits- und Krankenpfleger/in (m/w/d); Pflegefachmann / Pflegefachfrau; Krankenschwester (w/m/d) Intensivstation; Examinierte Pflegefachkraft in Teilzeit; Krankenpfleger:in Notaufnahme | Abgeschlossene Ausbildung in der Gesundheits- und Krankenpflege; Wundversorgung; Medikamentengabe; Pflegedokumentation; Intensivpflege; Schichtbereitschaft; Hygienemanagement; Praxisanleitung von Vorteil; Beatmungspflege
nurse | fr 12 | Infirmier / Infirmière (H/F); Infirmier(e) diplômé(e) d'État; Infirmière de nuit – EHPAD; Infirmier·ère en réanimation; IDE bloc opératoire H/F | Diplôme d'État d'infirmier; Soins infirmiers; Pansements et plaies; Administration des médicaments; Dossier patient informatisé; Hygiène hospitalière; Travail en équipe; AFGSU 2
nurse-practitioner | en 6 | Nurse Practitioner – Family Practice; Advanced Practice Nurse | Master of Science in Nursing; Board certification; Prescribing authority; Patient assessment
nursing-assistant | en 8 | Certified Nursing Assistant (CNA); Healthcare Assistant; Care Assistant – Nights; Patient Care Technician | CNA certification; Personal care; Vital signs; Moving and handling
nursing-assistant | de 6 | Pflegehelfer (m/w/d); Pflegeassistent/in; Pflegehilfskraft in Teilzeit | Grundpflege; Dokumentation; Freundlichkeit; Führungszeugnis
nursing-assistant | fr 6 | Aide-soignant(e) diplômé(e) (H/F); Aide soignante de nuit | Diplôme d'État d'aide-soignant; Soins d'hygiène; Accompagnement des résidents
elderly-care | de 6 | Altenpfleger/in (m/w/d); Altenpfleger in Dauernachtwache | Examen in der Altenpflege; Behandlungspflege; Pflegedokumentation
veterinary-nurse | en 4 | Veterinary Nurse; Registered Veterinary Nurse | RVS registration; Anaesthesia monitoring; Animal handling
dental-assistant | en 4 | Dental Nurse; Dental Assistant | GDC registration; Chairside assistance; X-ray certificate
dental-assistant | de 5 | Zahnmedizinische Fachangestellte (ZFA) (m/w/d); Zahnarzthelfer/in | Stuhlassistenz; Abrechnung; Röntgenschein
nurse-recruiter | en 4 | Nurse Recruiter; Recruiter – Nursing & Allied Health | Sourcing; Applicant tracking systems; Interviewing
nursing-admin | en 4 | Nursing Home Administrator; Director of Nursing Education | Budget management; State licensure; Regulatory compliance
medical-assistant | de 6 | Medizinische Fachangestellte (MFA) (m/w/d); Arzthelfer/in | Blutentnahme; Abrechnung nach EBM; Praxissoftware; EKG
medical-assistant | en 4 | Medical Assistant; Certified Medical Assistant | Phlebotomy; EKG; Scheduling
physician | en 5 | General Practitioner; Family Physician; Consultant Physician – Cardiology | Medical licence; Board certification; Diagnosis
physician | de 5 | Facharzt für Innere Medizin (m/w/d); Assistenzarzt (m/w/d) Chirurgie; Oberärztin / Oberarzt Anästhesie | Approbation; Diagnostik; Teamarbeit
physician | fr 4 | Médecin généraliste (H/F); Médecin coordinateur EHPAD | Inscription à l'Ordre; Diagnostic
dentist | de 3 | Zahnarzt (m/w/d); Zahnärztin in Anstellung | Approbation; Endodontie
veterinarian | de 3 | Tierarzt (m/w/d) Kleintierpraxis; Tierärztin | Approbation; Chirurgie
pharmacist | en 4 | Pharmacist; Hospital Pharmacist | GPhC registration; Dispensing; Patient counselling
pharmacist | de 4 | Apotheker (m/w/d); Apotheker/in in Teilzeit | Approbation; Beratung; Rezeptur
physio | en 4 | Physical Therapist; Physiotherapist (Band 6) | HCPC registration; Manual therapy; Rehabilitation
physio | de 5 | Physiotherapeut (m/w/d); Physiotherapeut:in | Manuelle Therapie; Lymphdrainage; Krankengymnastik am Gerät
physio | fr 4 | Masseur-kinésithérapeute (H/F); Kinésithérapeute D.E. | Diplôme d'État; Rééducation
midwife | de 3 | Hebamme (m/w/d); Hebamme / Entbindungspfleger | Geburtshilfe; Wochenbettbetreuung
midwife | fr 3 | Sage-femme (H/F) | Diplôme d'État de sage-femme; Suivi de grossesse
accountant | en 16 | Accountant; Senior Accountant; Staff Accountant; General Ledger Accountant; Accountant (part-qualified ACCA); Management Accountant; Financial Accountant – Month End | ACCA, ACA or CIMA; Month-end close; Bank reconciliation; VAT returns; Xero or QuickBooks; Microsoft Excel; Financial reporting under IFRS; Balance sheet reconciliations; Accruals and prepayments; SAP FI
accountant | de 12 | Buchhalter (m/w/d); Finanzbuchhalter/in (m/w/d); Bilanzbuchhalter (m/w/d); Finanzbuchhalterin in Teilzeit; Sachbearbeiter Buchhaltung | DATEV; Umsatzsteuervoranmeldung; Monats- und Jahresabschlüsse nach HGB; Kontenabstimmung; Debitoren- und Kreditorenbuchhaltung; MS Excel; SAP FI; Anlagenbuchhaltung
accountant | fr 10 | Comptable général H/F; Comptable unique (H/F); Comptable confirmé(e); Collaborateur comptable en cabinet; Expert-comptable stagiaire H/F | DCG ou BTS comptabilité; Déclarations de TVA; Rapprochements bancaires; Sage; Excel; Clôtures mensuelles; Liasse fiscale
bookkeeper | en 5 | Bookkeeper; Part-time Bookkeeper | QuickBooks; Bank reconciliation; Payroll
accounts-payable | en 5 | Accounts Payable Clerk; Accounts Payable Specialist | Invoice processing; Purchase orders; Oracle ERP
accounts-payable | fr 4 | Comptable fournisseurs H/F; Comptable clients (H/F) | Saisie des factures; SAP; Relances
accounts-payable | de 4 | Kreditorenbuchhalter (m/w/d); Debitorenbuchhalter/in | Rechnungsprüfung; SAP; Mahnwesen
payroll | en 5 | Payroll Specialist; Payroll Administrator | Payroll processing; HMRC; Sage Payroll
payroll | de 4 | Lohnbuchhalter (m/w/d); Gehaltsabrechner/in | Entgeltabrechnung; DATEV Lohn; Sozialversicherungsrecht
payroll | fr 4 | Gestionnaire de paie H/F | Bulletins de paie; DSN; Silae
auditor | en 5 | Internal Auditor; Audit Associate | Auditing; SOX; Risk assessment
controller | de 5 | Controller (m/w/d); Finanzcontroller/in | Controlling; Forecasting; Power BI
controller | fr 4 | Contrôleur de gestion H/F | Budget; Reporting; Excel
financial-analyst | en 6 | Financial Analyst; FP&A Analyst | Financial modelling; Microsoft Excel; Forecasting; Power BI
tax | de 4 | Steuerfachangestellte/r (m/w/d); Steuerberater/in | Steuererklärungen; DATEV; Jahresabschlüsse
key-account-manager | en 6 | Key Account Manager; Account Manager – SaaS; Strategic Account Manager | Negotiation; Salesforce; Account planning
key-account-manager | de 5 | Key Account Manager (m/w/d); Kundenbetreuer/in Innendienst | Verhandlung; CRM; Angebotserstellung
sales-rep | en 7 | Sales Representative; Account Executive; Field Sales Executive; Inside Sales Representative | Prospecting; Salesforce; Closing; Cold calling
sales-rep | de 6 | Vertriebsmitarbeiter im Außendienst (m/w/d); Verkaufsberater/in; Mitarbeiter Vertrieb | Kundenakquise; CRM; Führerschein Klasse B
sales-rep | fr 6 | Commercial terrain B2B (H/F); Technico-commercial; Attaché commercial H/F | Prospection; Négociation; Permis B
sales-manager | en 5 | Sales Manager; Regional Sales Manager | Sales management; Forecasting; Coaching
sales-manager | de 4 | Vertriebsleiter (m/w/d); Verkaufsleiter/in | Vertriebssteuerung; Führungserfahrung
customer-service | en 6 | Customer Service Representative; Customer Support Agent; Call Center Agent | Zendesk; Customer service; Complaint handling
customer-service | de 5 | Kundenberater (m/w/d) im Kundenservice; Mitarbeiter/in Kundendienst; Call-Center-Agent (m/w/d) | Kundenkommunikation; Zendesk; Deutsch C1
customer-service | fr 5 | Conseiller clientèle H/F; Téléconseiller(ère) | Relation client; Gestion des réclamations
customer-success | en 5 | Customer Success Manager; Senior Customer Success Manager | Onboarding; Churn analysis; Gainsight
devops | en 12 | DevOps Engineer; Senior DevOps Engineer (AWS); DevOps Engineer – Kubernetes; Cloud DevOps Engineer; Lead DevOps Engineer | Kubernetes; Terraform; AWS; CI/CD with GitHub Actions; Docker; Linux; Prometheus and Grafana; Python or Bash scripting; Helm; Argo CD
devops | de 9 | DevOps Engineer (m/w/d); DevOps-Ingenieur (m/w/d); Senior DevOps Engineer Kubernetes (w/m/d) | Kubernetes; Terraform; Azure; GitLab CI; Docker; Linux; Ansible; Prometheus; Python
devops | fr 12 | Ingénieur DevOps (H/F); Ingénieur(e) DevOps Cloud AWS; Ingénieure DevOps confirmée; DevOps H/F; Ingénieur système DevOps | Kubernetes; Terraform; AWS; intégration continue avec GitLab CI; Docker; Linux; Ansible; Supervision avec Prometheus et Grafana; Python
sre | en 7 | Site Reliability Engineer; SRE – Observability; Senior Site Reliability Engineer | Kubernetes; Go; Prometheus; Incident management; SLOs; Terraform
platform-engineer | en 5 | Platform Engineer; Senior Platform Engineer | Kubernetes; Terraform; Go; Backstage
cloud-engineer | en 5 | Cloud Engineer (Azure); AWS Cloud Engineer | Azure; Terraform; Networking
cloud-engineer | de 4 | Cloud Engineer (m/w/d); Cloud-Architekt (m/w/d) AWS | AWS; Terraform; Netzwerke
sysadmin | en 5 | Systems Administrator; Linux System Administrator | Linux; VMware; Active Directory; PowerShell
sysadmin | de 6 | Systemadministrator (m/w/d); IT-Administrator/in; Fachinformatiker Systemintegration (m/w/d) | Windows Server; Active Directory; VMware; Microsoft 365
sysadmin | fr 5 | Administrateur systèmes et réseaux H/F; Administratrice système Linux | Linux; VMware; Active Directory
network-engineer | en 5 | Network Engineer; Senior Network Engineer | Cisco; BGP; Firewalls; CCNP
data-center-engineer | en 4 | Data Center Engineer; Data Centre Technician – Electrical | Electrical systems; UPS; HVAC
it-support | en 7 | IT Support Specialist; Service Desk Analyst; Desktop Support Technician; IT Helpdesk Technician | Windows; Microsoft 365; Active Directory; Ticketing with ServiceNow
it-support | de 6 | IT-Supporter (m/w/d); Mitarbeiter IT-Helpdesk; IT-Systemtechniker/in Support | Windows; Microsoft 365; Active Directory; ITIL
it-support | fr 5 | Technicien support informatique H/F; Technicien(ne) helpdesk | Windows; Office 365; GLPI
cpp | en 14 | C++ Developer; Senior C++ Software Engineer; C/C++ Developer – Trading Systems; Software Engineer (C++17); C++ Engineer, Computer Vision; Software Developer C++/Qt | C++17; STL; CMake; Linux; Multithreading; Qt; GDB; Boost; Git; Unit testing with GoogleTest
cpp | de 12 | C++ Entwickler (m/w/d); Softwareentwickler C++ (m/w/d); C++-Entwickler:in Embedded; Software-Entwickler C/C++ (m/w/d) | C++14; Qt; CMake; Linux; Multithreading; Git; Objektorientierte Programmierung
cpp | fr 8 | Développeur C++ (H/F); Ingénieur développement C++; Développeuse C++ / Qt | C++; Qt; CMake; Linux; Git
csharp | en 8 | C# Developer; Senior C#/.NET Developer; .NET Developer (Azure); Software Engineer – C# | C#; .NET 8; ASP.NET Core; SQL Server; Azure; Entity Framework
csharp | de 7 | C#-Entwickler (m/w/d); .NET Entwickler/in; Softwareentwickler C# .NET (m/w/d) | C#; .NET; WPF; SQL Server; Azure DevOps
csharp | fr 5 | Développeur .NET / C# (H/F); Développeuse .NET confirmée | C#; .NET Core; SQL Server; Angular
fsharp | en 3 | F# Developer; Functional Software Engineer (F#) | F#; .NET; Azure
c-embedded | en 6 | Embedded Software Engineer (C); Firmware Engineer | C; RTOS; ARM Cortex; SPI and I2C; Oscilloscope
c-embedded | de 6 | Embedded Softwareentwickler (m/w/d); Firmware-Entwickler/in | C; RTOS; Mikrocontroller; CAN
java | en 8 | Java Developer; Senior Java Engineer; Java Backend Developer (Spring Boot) | Java 21; Spring Boot; PostgreSQL; Kafka; Docker
java | de 8 | Java-Entwickler (m/w/d); Softwareentwickler Java (m/w/d); Java Software Engineer:in | Java; Spring Boot; PostgreSQL; Maven; Docker
java | fr 6 | Développeur Java (H/F); Ingénieur études et développement Java/JEE; Développeuse Java Spring | Java; Spring Boot; Hibernate; Git
python | en 8 | Python Developer; Senior Python Engineer; Backend Engineer (Python/Django) | Python; Django; FastAPI; PostgreSQL; Docker; AWS
python | de 5 | Python-Entwickler (m/w/d); Softwareentwickler/in Python | Python; Django; PostgreSQL; Linux
php | fr 5 | Développeur PHP Symfony (H/F); Développeuse PHP / Laravel | PHP; Symfony; MySQL; Git
php | de 4 | PHP-Entwickler (m/w/d) Shopware; Webentwickler PHP | PHP; Symfony; MySQL
go-dev | en 5 | Go Developer; Golang Engineer; Backend Engineer (Go) | Go; gRPC; PostgreSQL; Kubernetes
r-stat | en 3 | R Developer – Clinical Statistics; Statistical Programmer (R) | R; SAS; CDISC
react | en 12 | React Developer; Senior React Engineer; Frontend Engineer (React); Frontend Developer – React/TypeScript; React Native & Web Developer | React; TypeScript; Redux; Jest; HTML and CSS; Next.js; GraphQL; Web accessibility; Vite
react | de 12 | React Entwickler (m/w/d); Frontend-Entwickler React (m/w/d); Frontend Developer:in React / TypeScript; Senior Frontend Engineer (m/w/d) – React; Webentwickler React | React; TypeScript; Redux; Jest; HTML5 und CSS3; Next.js; GraphQL; Barrierefreiheit; Storybook
react | fr 8 | Développeur React (H/F); Développeur front-end React / TypeScript; Développeuse front React | React; TypeScript; Redux; Jest; HTML/CSS; Next.js
frontend | en 7 | Front-End Engineer; Frontend Developer (Vue.js); Angular Front End Developer; UI Engineer | JavaScript; TypeScript; CSS; Vue.js or Angular; Accessibility
frontend | de 5 | Frontend-Entwickler (m/w/d) Angular; Frontendentwickler/in Vue.js | JavaScript; TypeScript; Angular; CSS
frontend | fr 5 | Développeur front-end (H/F) Vue.js; Intégrateur web / développeur front | JavaScript; Vue.js; CSS
backend | en 8 | Backend Engineer; Senior Backend Developer (Node.js); Back-End Engineer – Payments; API Engineer | Node.js; TypeScript; PostgreSQL; Kafka; REST APIs; Docker
backend | de 5 | Backend-Entwickler (m/w/d); Backend Developer Node.js (m/w/d) | Node.js; PostgreSQL; Docker; REST
fullstack | en 7 | Full Stack Developer; Full-Stack Engineer (React/Node); Fullstack Software Engineer | React; Node.js; TypeScript; PostgreSQL; AWS
fullstack | de 5 | Full-Stack-Entwickler (m/w/d); Fullstack Developer (m/w/d) | React; Java; PostgreSQL
fullstack | fr 5 | Développeur full stack (H/F); Développeuse fullstack JS | React; Node.js; MongoDB
software-engineer | en 8 | Software Engineer; Software Engineer II; Software Developer; Principal Software Engineer | Algorithms; Java or Go; Code review; Cloud
software-engineer | de 6 | Softwareentwickler (m/w/d); Software Engineer (m/w/d); Anwendungsentwickler/in | Objektorientierte Programmierung; Git; Scrum
mobile | en 6 | Android Developer (Kotlin); iOS Engineer; Mobile Developer (Flutter) | Kotlin; Swift; Flutter; REST APIs
qa | en 8 | QA Engineer; Software Tester; Test Automation Engineer; Quality Assurance Analyst; SDET | Selenium; Playwright; Test plans; Jira; API testing
qa | de 6 | Softwaretester (m/w/d); QA Engineer (m/w/d); Testautomatisierer/in; Testingenieur | ISTQB; Selenium; Testautomatisierung; Jira
qa | fr 4 | Testeur logiciel H/F; Ingénieur QA / test automatisé | Selenium; Cypress; ISTQB
quality-food | en 4 | Quality Assurance Technician – Food Manufacturing; QA Supervisor (Bakery) | HACCP; GMP; Food safety audits
data-engineer | en 9 | Data Engineer; Senior Data Engineer (Snowflake); Data Engineer – Streaming; Big Data Engineer | Python; SQL; Spark; Airflow; dbt; Snowflake; Kafka
data-engineer | de 6 | Data Engineer (m/w/d); Dateningenieur/in (m/w/d) | Python; SQL; Spark; Azure Data Factory; Databricks
data-engineer | fr 5 | Data Engineer H/F; Ingénieur(e) data | Python; SQL; Spark; GCP
data-analyst | en 8 | Data Analyst; Senior Data Analyst; Reporting Analyst; Product Data Analyst | SQL; Tableau; Microsoft Excel; Python; Statistics; Looker
data-analyst | de 14 | Datenanalyst (m/w/d); Data Analyst (m/w/d); Datenanalyst:in Controlling; Senior Datenanalystin; Data Analyst Marketing (w/m/d); Datenanalytiker/in | SQL; Power BI; Excel; Python; Statistik; Tableau; Datenmodellierung; DAX; ETL
data-analyst | fr 9 | Data Analyst (H/F); Analyste de données; Analyste data marketing H/F | SQL; Power BI; Excel; Python; Statistiques; Tableau
data-scientist | en 7 | Data Scientist; Senior Data Scientist – NLP; Applied Scientist | Python; Machine learning; Statistics; PyTorch; SQL
data-scientist | de 4 | Data Scientist (m/w/d); Datenwissenschaftler/in | Python; Machine Learning; Statistik
ml-engineer | en 6 | Machine Learning Engineer; ML Engineer – MLOps; AI Engineer (LLM) | Python; PyTorch; MLOps; LLMs; Docker
bi | de 5 | BI-Entwickler (m/w/d); Business Intelligence Analyst (m/w/d) | Power BI; SQL Server; DAX
business-analyst | en 7 | Business Analyst; IT Business Analyst; Senior Business Analyst – Payments | Requirements elicitation; BPMN; SQL; Jira; Stakeholder management
business-analyst | fr 4 | Business Analyst H/F; Analyste fonctionnel | Recueil des besoins; UML; SQL
data-entry | en 4 | Data Entry Clerk; Data Entry Operator | Typing 60 wpm; Microsoft Excel
product-manager | en 14 | Product Manager; Senior Product Manager – Growth; Technical Product Manager; PM, Core Platform; Product Manager (Mobile); Lead Product Manager | Product roadmaps; A/B testing; SQL; User research; OKRs; Jira; Stakeholder management; Product analytics with Amplitude; Agile
product-manager | de 9 | Produktmanager (m/w/d); Product Manager (m/w/d); Produktmanagerin Medizintechnik; Senior Product Manager:in SaaS | Produktstrategie; Roadmaps; Marktanalyse; Jira; Scrum; Stakeholdermanagement
product-manager | fr 9 | Product Manager (H/F); Chef de produit H/F; Cheffe de produit digital; Lead Product Manager | Roadmap produit; Discovery; A/B testing; SQL; Jira
product-owner | en 5 | Product Owner; Agile Product Owner | Backlog refinement; Scrum; Jira
product-owner | de 4 | Product Owner (m/w/d) | Backlog; Scrum; Jira
product-marketing | en 5 | Product Marketing Manager; Senior Product Marketing Manager | Positioning; Go-to-market; Messaging
project-manager | en 9 | Project Manager; IT Project Manager; Senior PM – Infrastructure Programme; Construction Project Manager | PRINCE2 or PMP; Risk management; MS Project; Budgeting; Stakeholder management; Agile
project-manager | de 7 | Projektmanager (m/w/d); Projektleiter/in IT; IT-Projektleiter (m/w/d) | IPMA oder PMP; Projektplanung; Risikomanagement; MS Project
project-manager | fr 8 | Chef de projet informatique H/F; Cheffe de projet digital; Chef de projet (H/F) ERP | Gestion de projet; Planification; Budget; MOA/MOE
scrum-master | en 4 | Scrum Master; Agile Coach | Scrum; Facilitation; Kanban
ux | en 6 | UX Designer; Senior Product Designer; UI/UX Designer | Figma; Prototyping; User research; Design systems
ux | de 5 | UX/UI Designer (m/w/d); UX-Designer:in | Figma; Prototyping; Usability-Tests
graphic | en 4 | Graphic Designer; Senior Graphic Designer | Adobe Illustrator; Photoshop; InDesign
graphic | de 4 | Grafikdesigner (m/w/d); Mediengestalter/in Digital und Print | InDesign; Photoshop; Illustrator
graphic | fr 4 | Graphiste H/F; Graphiste / Designer graphique | Illustrator; Photoshop; InDesign
marketing | en 14 | Marketing Manager; Senior Marketing Manager; Marketing Manager – B2B SaaS; Digital Marketing Manager; Marketing Specialist; Marketing Manager EMEA | Campaign management; Google Analytics; HubSpot; Content marketing; SEO; Budget management; Email marketing; Google Ads; Copywriting
marketing | de 11 | Marketing Manager (m/w/d); Marketingmanager/in B2B; Online-Marketing-Manager (m/w/d); Marketingreferent (m/w/d) | Kampagnenplanung; Google Analytics; SEO; HubSpot; Content-Marketing; Social Media
marketing | fr 9 | Responsable marketing H/F; Chargé(e) de marketing digital; Assistant marketing confirmé H/F | Campagnes; Google Analytics; SEO; HubSpot; Emailing
marketing-project | fr 3 | Chef de projet marketing H/F | Campagnes; Planification; Budget; HubSpot
seo | en 4 | SEO Specialist; SEO Manager | Technical SEO; Ahrefs; Google Search Console
social-media | en 4 | Social Media Manager; Community Manager | Instagram; TikTok; Content calendar
content | en 4 | Copywriter; Content Writer | Copywriting; SEO; CMS
market-research | en 3 | Market Research Analyst; Marketplace Manager | Surveys; SPSS
hr | en 8 | HR Manager; Human Resources Business Partner; HR Generalist; People Operations Manager | Employee relations; HRIS such as Workday; Employment law; Onboarding; CIPD
hr | de 7 | Personalreferent (m/w/d); HR Manager (m/w/d); HR Business Partner:in; Personalleiter/in | Arbeitsrecht; Personio; Personalentwicklung; Betriebsrat
hr | fr 6 | Responsable ressources humaines H/F; Chargé(e) de ressources humaines; Responsable RH | Droit du travail; Paie; GPEC
recruiter | en 6 | Talent Acquisition Specialist; Technical Recruiter; Recruitment Consultant | Sourcing; LinkedIn Recruiter; Interviewing; Greenhouse ATS
recruiter | fr 5 | Chargé(e) de recrutement H/F; Consultant en recrutement | Sourcing; Entretiens; LinkedIn
lawyer | en 5 | Corporate Lawyer; Legal Counsel – Technology; Solicitor, Real Estate | Contract drafting; Commercial law; Negotiation
lawyer | de 5 | Rechtsanwalt (m/w/d) Arbeitsrecht; Syndikusrechtsanwalt/-anwältin; Volljurist:in | Zweites Staatsexamen; Vertragsrecht; Verhandlung
lawyer | fr 4 | Juriste d'entreprise H/F; Avocat collaborateur en droit social | Droit des contrats; Droit des sociétés
paralegal | en 4 | Paralegal; Legal Assistant | Document review; Legal research
executive-assistant | en 5 | Executive Assistant to the CEO; Personal Assistant | Diary management; Travel booking; Microsoft Office
executive-assistant | de 4 | Assistenz der Geschäftsführung (m/w/d); Teamassistenz | Terminmanagement; MS Office
executive-assistant | fr 4 | Assistant(e) de direction H/F | Gestion d'agenda; Pack Office
office | en 5 | Administrative Assistant; Office Administrator | Microsoft Office; Filing; Scheduling
office | de 6 | Bürokaufmann / Bürokauffrau (m/w/d); Kaufmann für Büromanagement; Kaufmännischer Mitarbeiter (m/w/d) | MS Office; Korrespondenz; Ablage
office | fr 5 | Assistant administratif / assistante administrative; Secrétaire (H/F) | Pack Office; Accueil; Classement
receptionist | en 4 | Receptionist; Front Desk Agent | Phone handling; Scheduling
receptionist | fr 3 | Réceptionniste de nuit H/F; Hôte / hôtesse d'accueil | Anglais; Accueil
cook | en 9 | Line Cook; Cook; Chef de Partie; Sous Chef; Head Chef – Gastropub; Commis Chef | Food hygiene level 2; Menu planning; Knife skills; HACCP; Stock rotation
cook | de 9 | Koch (m/w/d); Köchin / Koch; Jungkoch (m/w/d); Souschef (m/w/d); Küchenchef/in | HACCP; À la carte; Warenwirtschaft; Ausbildung als Koch
cook | fr 18 | Cuisinier (H/F); Cuisinier / Cuisinière de collectivité; Chef de partie H/F; Second de cuisine; Commis de cuisine (H/F); Chef de cuisine – restaurant bistronomique; Cuisinière en EHPAD | CAP Cuisine; Normes HACCP; Préparations chaudes et froides; Gestion des stocks; Dressage; Cuisson sous vide; Pâtisserie de restaurant; Travail en équipe
kitchen-assistant | fr 5 | Plongeur / aide de cuisine H/F; Employé polyvalent de restauration | Plonge; HACCP
kitchen-assistant | de 4 | Küchenhilfe (m/w/d); Spülkraft | Sauberkeit; Teamarbeit
pastry | fr 4 | Pâtissier (H/F); Boulanger-pâtissier | CAP Pâtissier; Tourage
baker | de 4 | Bäcker (m/w/d); Konditor/in | Ausbildung; Nachtarbeit
waiter | en 6 | Waiter / Waitress; Waiting Staff; Restaurant Server | Table service; POS systems; Wine knowledge
waiter | de 5 | Servicekraft (m/w/d) Restaurant; Kellner/in; Restaurantfachmann / Restaurantfachfrau | Service; Kassensystem; Weinkenntnisse
waiter | fr 6 | Serveur / Serveuse H/F; Chef de rang; Employé(e) de restaurant | Service en salle; Encaissement; Anglais
bartender | en 4 | Bartender; Barista | Cocktails; Espresso; Cash handling
hotel | en 3 | Hotel Manager; Front Office Manager | Opera PMS; Revenue management
housekeeping | en 4 | Room Attendant; Housekeeper | Cleaning; Linen
cleaner | en 5 | Cleaner; Cleaning Operative; Janitor | COSHH; Floor care
cleaner | de 5 | Reinigungskraft (m/w/d); Gebäudereiniger/in | Unterhaltsreinigung; Zuverlässigkeit
cleaner | fr 5 | Agent d'entretien (H/F); Agent de propreté | Nettoyage; Autolaveuse
electrician | en 6 | Electrician; Maintenance Electrician; Journeyman Electrician | 18th Edition Wiring Regulations; Testing and inspection; NVQ Level 3
electrician | de 18 | Elektroniker (m/w/d) für Energie- und Gebäudetechnik; Elektriker/in (m/w/d); Elektroniker für Betriebstechnik (m/w/d); Elektroinstallateur (m/w/d); Elektroniker:in Instandhaltung; Industrieelektriker/in | Schaltschrankbau; SPS Siemens S7; KNX; DGUV V3 Prüfung; Elektroinstallation; Fehlersuche; Führerschein Klasse B; Schaltpläne lesen; Photovoltaik
electrician | fr 9 | Électricien bâtiment (H/F); Électricien industriel H/F; Électricienne tertiaire | Habilitations électriques B1V BR; Lecture de plans; Câblage; CAP électricien; CACES nacelle
electrical-engineer | en 5 | Electrical Engineer; Electrical Design Engineer | AutoCAD Electrical; Power distribution; PLC
electrical-engineer | de 4 | Elektroingenieur (m/w/d); Ingenieur Elektrotechnik | EPLAN; Energietechnik
electronics-dev | de 4 | Elektronikentwickler (m/w/d); Hardwareentwickler/in | Altium; FPGA; VHDL
plumber | en 4 | Plumber; Plumbing & Heating Engineer | Gas Safe; Pipe fitting
plumber | de 5 | Anlagenmechaniker SHK (m/w/d); Installateur/in Heizung Sanitär | SHK; Wärmepumpen; Kundendienst
plumber | fr 4 | Plombier chauffagiste H/F | Soudure; Chaudières
carpenter | de 4 | Tischler (m/w/d); Schreiner/in | Möbelbau; CNC
carpenter | fr 4 | Menuisier poseur H/F; Charpentier bois | Pose; Lecture de plans
painter | de 3 | Maler und Lackierer (m/w/d) | Spachteln; Tapezieren
mason | fr 3 | Maçon (H/F) | Coffrage; Béton
welder | en 4 | Welder; TIG Welder / Fabricator | TIG; MIG; Blueprint reading
welder | de 4 | Schweißer (m/w/d) WIG/MAG; Schlosser / Schweißer | WIG; MAG; Schweißzeugnisse
welder | fr 4 | Soudeur TIG H/F | TIG; Lecture de plans
car-mechanic | en 4 | Automotive Technician; Car Mechanic | Diagnostics; Brakes; MOT testing
car-mechanic | de 5 | Kfz-Mechatroniker (m/w/d); Kfz-Mechaniker/in | Diagnose; Hochvolt; Inspektion
car-mechanic | fr 4 | Mécanicien automobile H/F | Diagnostic; Entretien
cnc | de 5 | Zerspanungsmechaniker (m/w/d); CNC-Fräser/in; CNC-Dreher (m/w/d) | Siemens Sinumerik; Heidenhain; Messmittel
cnc | en 4 | CNC Machinist; CNC Operator | Fanuc; G-code; Micrometers
maintenance | en 5 | Maintenance Technician; Maintenance Engineer – FMCG | PLC fault finding; Hydraulics; Pneumatics
maintenance | de 5 | Industriemechaniker (m/w/d) Instandhaltung; Instandhalter/in; Servicetechniker (m/w/d) | Hydraulik; Pneumatik; Wartung
maintenance | fr 5 | Technicien de maintenance industrielle H/F | Automatisme; Hydraulique; Pneumatique
mechanical-engineer | en 6 | Mechanical Engineer; Mechanical Design Engineer | SolidWorks; GD&T; FEA
mechanical-engineer | de 6 | Konstrukteur (m/w/d) Maschinenbau; Maschinenbauingenieur/in; Entwicklungsingenieur Mechanik | CATIA; Creo; FMEA
mechanical-engineer | fr 4 | Ingénieur mécanique H/F; Dessinateur-projeteur mécanique | SolidWorks; CATIA
civil-engineer | en 5 | Civil Engineer; Structural Engineer | AutoCAD Civil 3D; Eurocodes; Revit
civil-engineer | de 5 | Bauingenieur (m/w/d); Bauleiter/in Hochbau | VOB; AVA; Bauüberwachung
civil-engineer | fr 4 | Ingénieur travaux H/F; Conducteur de travaux génie civil | Planification; Chantier
architect | en 4 | Architect; Project Architect (RIBA) | Revit; Planning applications
architect | de 4 | Architekt (m/w/d) LPH 1–5; Architektin Hochbau | ArchiCAD; HOAI
software-architect | en 4 | Software Architect; Solutions Architect (AWS) | Microservices; AWS; System design
process-engineer | de 4 | Verfahrensingenieur (m/w/d); Prozessingenieur/in Chemie | Verfahrenstechnik; HAZOP
sales-engineer | en 4 | Sales Engineer; Pre-Sales Engineer | Demos; RFPs; Technical presentations
truck-driver | en 22 | CDL A Truck Driver; Truck Driver – Regional; Class A CDL Driver, Home Weekly; HGV Class 1 Driver; OTR Truck Driver; Local Truck Driver (Flatbed); Tanker Truck Driver; LGV C+E Driver Nights | CDL Class A; Clean driving record; Hazmat endorsement; DOT medical card; Electronic logging devices; Pre-trip inspections; Load securement; Two years of verifiable experience; Doubles and triples endorsement
truck-driver | de 9 | LKW-Fahrer (m/w/d) Fernverkehr; Berufskraftfahrer/in CE; Kraftfahrer (m/w/d) Nahverkehr | Führerschein CE; Modul 95; Fahrerkarte; Ladungssicherung; ADR-Schein
truck-driver | fr 8 | Chauffeur poids lourd (H/F); Conducteur routier SPL; Chauffeur SPL régional H/F; Conductrice PL | Permis CE; FIMO/FCO; Carte conducteur; ADR
delivery-driver | en 6 | Delivery Driver; Van Driver; Courier – Own Vehicle | Driving licence; Navigation; Customer service
delivery-driver | de 5 | Auslieferungsfahrer (m/w/d); Kurierfahrer/in; Paketzusteller | Führerschein Klasse B; Zuverlässigkeit
delivery-driver | fr 4 | Chauffeur-livreur VL H/F | Permis B; Livraison
bus-driver | de 4 | Busfahrer (m/w/d); Busfahrer/in Linienverkehr | Führerschein D; Modul 95
bus-driver | en 3 | Bus Driver; School Bus Driver | CDL B; Passenger endorsement
driver-software | en 3 | Linux Device Driver Developer; Driver Experience Product Designer | C; Linux kernel
truck-dispatcher | en 4 | Truck Dispatcher; Truck Sales Consultant | Scheduling; Phone skills
warehouse | en 6 | Warehouse Operative; Warehouse Associate; Order Picker | Picking; RF scanners; Manual handling
warehouse | de 6 | Lagermitarbeiter (m/w/d); Kommissionierer/in; Fachkraft für Lagerlogistik (m/w/d) | Staplerschein; Kommissionierung; SAP
warehouse | fr 6 | Préparateur de commandes H/F; Magasinier cariste; Agent logistique | CACES 1; Scanner; Inventaire
forklift | de 4 | Staplerfahrer (m/w/d); Gabelstaplerfahrer/in Schubmast | Staplerschein; Verladung
forklift | en 3 | Forklift Operator; Reach Truck Driver | Forklift licence; Loading
supply-chain | en 5 | Supply Chain Manager; Supply Chain Planner | SAP; Demand planning; S&OP
logistics | fr 4 | Responsable logistique H/F | Gestion des stocks; SAP
buyer | en 4 | Buyer; Procurement Specialist | Negotiation; SAP Ariba
buyer | de 5 | Einkäufer (m/w/d); Strategischer Einkäufer/in | Verhandlung; SAP MM
buyer | fr 4 | Acheteur industriel H/F; Responsable achats | Négociation; SAP
retail | en 5 | Sales Assistant; Retail Associate; Shop Assistant | Customer service; Till operation
retail | de 6 | Verkäufer (m/w/d); Kaufmann/-frau im Einzelhandel; Verkäufer/in Backshop | Kundenberatung; Kasse; Warenpräsentation
retail | fr 6 | Vendeur / Vendeuse en prêt-à-porter H/F; Conseiller(ère) de vente | Vente; Encaissement; Merchandising
store-manager | en 4 | Store Manager; Assistant Store Manager | Team leadership; KPIs
store-manager | de 4 | Filialleiter (m/w/d); Marktleiter/in | Personalführung; Umsatzverantwortung
cashier | de 3 | Kassierer (m/w/d) | Kasse; Freundlichkeit
primary-teacher | en 24 | Primary School Teacher; KS1 Teacher; Year 4 Class Teacher; Primary Teacher – Maternity Cover; KS2 Teacher, Newham; Early Career Teacher (Primary); Reception Class Teacher; Supply Teacher (Primary) | Qualified Teacher Status (QTS); National Curriculum; Phonics; Safeguarding; Enhanced DBS check; Classroom management; Lesson planning; SEN experience; Assessment for learning; PGCE
primary-teacher | de 8 | Grundschullehrer (m/w/d); Lehrer/in Grundschule; Lehrkraft Primarstufe | Zweites Staatsexamen; Klassenleitung; Elternarbeit; Inklusion
primary-teacher | fr 7 | Professeur(e) des écoles H/F; Enseignant en école primaire; Professeur des écoles suppléant | CRPE; Gestion de classe; Pédagogie; Préparation des cours
secondary-teacher | en 6 | Maths Teacher – Secondary; Science Teacher (KS3/KS4); English Teacher | QTS; GCSE; Behaviour management
secondary-teacher | fr 4 | Professeur de mathématiques (collège) H/F | CAPES; Gestion de classe
teaching-assistant | en 5 | Teaching Assistant; SEN Teaching Assistant | Safeguarding; Phonics; Patience
school-other | en 4 | School Secretary; Primary School Site Manager; School Bus Escort | Safeguarding; Organisation
primary-care | en 3 | Primary Care Network Manager; Primary Care Pharmacist | NHS; Leadership
childcare | de 5 | Erzieher (m/w/d) Kita; Kinderpfleger/in | Staatliche Anerkennung; Elterngespräche
childcare | en 4 | Nursery Nurse; Early Years Practitioner | Level 3 Childcare; Safeguarding
childcare | fr 4 | Éducateur de jeunes enfants H/F; Auxiliaire de puériculture | Diplôme d'État; Éveil
social-worker | en 4 | Social Worker – Children & Families; Case Worker | Social Work England registration; Safeguarding
social-worker | de 4 | Sozialarbeiter (m/w/d); Sozialpädagoge/-pädagogin | Fallmanagement; Beratung
security-guard | en 4 | Security Guard; Security Officer (SIA) | SIA licence; CCTV; Patrols
security-guard | de 4 | Sicherheitsmitarbeiter (m/w/d) §34a; Objektschützer/in | Sachkunde §34a; Streifengänge
security-guard | fr 4 | Agent de sécurité H/F SSIAP 1 | Carte professionnelle; SSIAP; SST
security-engineer | en 6 | Security Engineer; Cyber Security Analyst; SOC Analyst (L2) | SIEM; Splunk; Incident response; Python
security-engineer | de 4 | IT-Security-Engineer (m/w/d); Informationssicherheitsbeauftragter | ISO 27001; SIEM; Netzwerksicherheit
pentester | en 3 | Penetration Tester | Burp Suite; OSCP; Web security
sap | de 5 | SAP-Berater (m/w/d) FI/CO; SAP Consultant SD (m/w/d) | SAP S/4HANA; Customizing; ABAP
salesforce | en 4 | Salesforce Developer; Salesforce Administrator | Apex; LWC; Flows
consultant | en 4 | Management Consultant; Strategy Consultant | Problem solving; PowerPoint; Excel
real-estate | en 4 | Real Estate Agent; Property Manager | Lettings; Negotiation
real-estate | fr 3 | Agent immobilier H/F; Négociateur immobilier | Prospection; Vente
real-estate | de 3 | Immobilienkaufmann/-frau; Immobilienmakler (m/w/d) | Vermietung; WEG
property-developer | en 2 | Property Developer – Residential; Land Developer | Planning law; Appraisals
lab | en 4 | Laboratory Technician; QC Lab Technician | HPLC; GLP; Pipetting
lab | de 4 | Chemielaborant (m/w/d); Biologielaborant/in; MTLA (m/w/d) | HPLC; GMP; Pipettieren
scientist | en 4 | Research Scientist – Immunology; Postdoctoral Researcher | Cell culture; Flow cytometry; qPCR
hairdresser | de 3 | Friseur (m/w/d); Friseur/in in Teilzeit | Schneiden; Färben
hairdresser | fr 3 | Coiffeur / Coiffeuse (H/F) | Coupe; Coloration
gardener | de 3 | Landschaftsgärtner (m/w/d); Gärtner/in | Pflanzung; Führerschein
gardener | fr 3 | Jardinier paysagiste H/F | Taille; Tonte
caretaker | de 3 | Hausmeister (m/w/d) | Kleinreparaturen; Winterdienst
production | en 5 | Production Operative; Machine Operator; Assembler | GMP; Shift work; Quality checks
production | de 5 | Produktionsmitarbeiter (m/w/d); Maschinenbediener/in | Schichtarbeit; Qualitätskontrolle
production | fr 5 | Opérateur de production H/F; Conducteur de ligne | Travail en équipe; Contrôle qualité
production-manager | en 3 | Production Manager; Plant Manager | Lean; P&L
pilot | en 3 | First Officer – A320; Pilot, Cessna Caravan | ATPL; Instrument rating
cabin-crew | en 3 | Cabin Crew; Flight Attendant | Safety training; Languages
journalist | fr 3 | Journaliste web H/F | Rédaction; Enquête
translator | de 3 | Übersetzer (m/w/d) Englisch–Deutsch | SDL Trados; Lektorat
event | en 3 | Event Manager; Events Coordinator | Event planning; Budgeting
insurance | de 4 | Versicherungskaufmann/-frau (m/w/d); Schadensachbearbeiter/in | Schadenregulierung; Beratung
bank | de 4 | Bankkaufmann / Bankkauffrau (m/w/d); Kundenberater Bank | Wertpapiere; Kundenberatung
bank | fr 3 | Conseiller bancaire clientèle particuliers H/F | Crédit; Épargne
intern-dev | en 4 | Software Engineering Intern; Frontend Developer Internship | JavaScript; Git
intern-marketing | de 5 | Praktikant (m/w/d) Marketing; Werkstudent:in Online-Marketing | Canva; Social Media
intern-hr | fr 4 | Stage – Assistant RH (H/F); Alternance chargé de recrutement | Excel; Organisation
apprentice-nurse | de 3 | Ausbildung zur Pflegefachkraft (m/w/d) 2027 | Schulabschluss; Empathie
apprentice-electrician | de 3 | Ausbildung Elektroniker für Betriebstechnik (m/w/d) | Schulabschluss; Technisches Interesse
developer-advocate | en 3 | Developer Advocate; Developer Relations Manager | Public speaking; Content
engineering-manager | en 5 | Engineering Manager; Software Engineering Manager | People management; Agile; System design
engineer-recruiter | en 2 | Technical Sourcer – Engineers; Recruiter for DevOps Talent | Sourcing; Boolean search
`;
