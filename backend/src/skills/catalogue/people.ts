/** Human resources, law, public safety and security. The format is that of `lines.ts`. */
export const people = `
Absence management | leave administration, leave management, return to work interviews, de:Abwesenheitsmanagement, betriebliche(s/n) Eingliederungsmanagement(s), Fehlzeitenmanagement, Urlaubsverwaltung, fr:gestion des absences, suivi des absences, suivi des congés, gestion des congés, congés et absences, suivi des absences et des congés, suivi des arrêts maladie, gestion des absences et des congés, suivi des temps et des absences, gestion des arrêts de travail
Access control | visitor management, badge control, gate control, de:Zutrittskontrolle(n), Zugangskontrolle(n), Einlasskontrolle(n), Pfortendienst, Besuchermanagement, Personenkontrolle(n), Pförtner(in), Pförtnerdienst, Zutrittskontrollsystem(e), fr:contrôle d'accès, filtrage des accès, contrôle des accès, contrôle des entrées, contrôle des entrées et sorties, filtrage des entrées, filtrage des visiteurs, filtrer les entrées
ADA compliance
aphr-certification | aPHR
Applicant tracking systems | applicant tracking system, =ATS, de:Bewerbermanagementsystem(e), fr:logiciel de recrutement
~Arbitration | de:Schiedsverfahren, fr:arbitrage juridique
Assessment centers | assessment centres, de:Assessment-Center
BambooHR
Bankruptcy law | insolvency, insolvency law, ~bankruptcy, de:Insolvenzrecht, Insolvenzverfahren, Insolvenzverwaltung, fr:procédures collectives, droit des entreprises en difficulté
Bar admission | admitted to the bar, member of the bar, bar admissions, bar exam, licensed attorney, licensed to practice law, bar license, =NY Bar, qualified solicitor, admitted solicitor, practising certificate, de:zweites juristisches Staatsexamen, Volljurist(in), Zulassung als Rechtsanwalt, Zulassung als Rechtsanwältin, Rechtsanwaltszulassung, zwei juristische Staatsexamina, fr:certificat d'aptitude à la profession d'avocat, inscription au barreau, barreau de Paris
Beck-Online
Boolean search | Boolean sourcing, X-ray search, ~=Boolean, Boolean searches, Boolean strings
BreatheHR
Building law | de:Baurecht, fr:droit de la construction
~Bullhorn
Business law | de:Wirtschaftsrecht, fr:droit des affaires
Candidate sourcing | sourcing candidates, sourcing talent, technical sourcer, de:Active Sourcing, Direktansprache, Kandidatensuche, Kandidatenansprache, Direktansprache von Kandidaten, Ansprache von Kandidaten, fr:sourcing de candidats, ~sourcing, sourcing de profils, sourcer, sourcer des candidats, recherche de candidats, approche directe, recherche de profils
CCTV monitoring | =CCTV, video surveillance, surveillance systems, surveillance cameras, monitoring cameras, camera monitoring, alarm monitoring, de:Videoüberwachung, Alarmverfolgung, fr:vidéosurveillance, vidéoprotection, télésurveillance
=CIPD
~Clio
Close protection | de:Personenschutz
Collective agreements | de:Tarifrecht, ~Tarifverträge, fr:conventions collectives
Collective bargaining | union negotiations, fr:négociations collectives, négociation collective, négociation d'accords, négociation des accords, rédaction d'accords, =NAO, négociation annuelle obligatoire
Commercial law | de:Handelsrecht, fr:droit commercial
Company secretarial work | company secretarial, corporate secretary, fr:secrétariat juridique
Compensation and benefits | compensation & benefits, benefits administration, compensation analysis, total rewards, salary benchmarking, open enrollment, job evaluation, comp and benefits, compensation benchmarking, pay benchmarking, salary surveys, de:Vergütungsmanagement, Vergütungssysteme, Vergütungsmodelle, Entgeltsysteme, Gehaltsstrukturen, fr:rémunération et avantages sociaux, politique salariale, politique de rémunération
Competition law | antitrust law, antitrust, de:Kartellrecht, fr:droit de la concurrence
~Compliance | compliance management, corporate compliance, compliance officer, compliance monitoring, compliance training, de:Compliance-Beauftragter, fr:conformité réglementaire, ~mise en conformité, responsable conformité
Constitutional law
Contract drafting | drafting contracts, contract review, reviewing contracts, contract review and drafting, contracts drafting, redlining, draft contracts, drafting and negotiating, drafting and negotiation, drafting agreements, draft agreements, review contracts, drafting and reviewing contracts, draft and review, drafting of contracts, contract review and negotiation, reviewing agreements, de:Vertragsgestaltung, Vertragsprüfung, Erstellung von Verträgen, Ausarbeitung von Verträgen, Vertragserstellung, Prüfung von Verträgen, Gestaltung von Verträgen, Erstellung und Prüfung von Verträgen, erstell(st/en) Verträge, prüf(st/en) Verträge, entwirfst Verträge, gestalt(est/en) Verträge, fr:rédaction de contrats, rédaction contractuelle, rédiger des contrats, rédiger les contrats, rédigez les contrats, rédaction des contrats, rédaction et négociation de contrats, relecture de contrats, revue de contrats, rédaction des avenants, rédaction de contrats et avenants, analyse de contrats, rédaction d'avenants, rédaction des contrats de travail, établissement des contrats de travail, établissement des contrats
Contract law | de:Vertragsrecht, fr:droit des contrats, droit des obligations
Contract management | contract administration, managing contracts, contracts management, contract compliance, contract manager(s), contract lifecycle management, de:Vertragsmanagement, Vertragsverwaltung, Verwaltung von Verträgen, Vertragswesen, Vertragsüberwachung, Vertragsabwicklung, fr:gestion de contrats, gestion des contrats, suivi des contrats
Contract negotiation | contract negotiations, negotiating contracts, negotiate contracts, draft and negotiate, negotiating agreements, negotiate agreements, negotiating commercial contracts, negotiation of contracts, contract negotiating, negotiate terms, negotiating terms, de:Vertragsverhandlungen, Vertragsverhandlung, Verhandlung von Verträgen, Verträge verhandeln, Verhandeln von Verträgen, verhandel(st/n) Verträge, verhandel(st/n) Rahmenverträge, fr:négociation de contrats
Conveyancing
Copyright law | de:Urheberrecht, fr:droit d'auteur
Corporate governance | fr:gouvernance d'entreprise
Corporate law | company law, de:Gesellschaftsrecht, Unternehmensrecht, fr:droit des sociétés
~Corrections | correctional officer, corrections officer, inmate supervision, de:Justizvollzug, fr:surveillant pénitentiaire
Court filings | court filing, e-filing, docketing, court procedures, docket management, legal calendaring, de:Fristenkontrolle, Fristenverwaltung, beA, besonderes elektronisches Anwaltspostfach, Fristenüberwachung, Fristenmanagement, Fristen- und Terminkontrolle, Fristennotierung, elektronische(r/n) Rechtsverkehr, elektronischen Rechtsverkehrs, fr:RPVA
Court reporting | court reporter, stenography, stenotyping
CQP APS | CQP agent de prévention et de sécurité
Criminal law | criminal defense, criminal justice, criminal litigation, de:Strafrecht, fr:droit pénal
Crowd control | crowd management, event security, stewarding, fr:gestion des foules, sécurité événementielle
Dalloz
data-protection-law | Data protection | Data protection law, data privacy law, privacy law, data privacy, de:~Datenschutz, Datenschutzrecht, fr:protection des données, ~=CNIL
DATEV Anwalt
Dayforce
Debt enforcement | enforcement of judgments, de:Zwangsvollstreckung(en), Zwangsvollstreckungsmaßnahmen, Zwangsvollstreckungsrecht, Vollstreckungsmaßnahmen, Zwangsvollstreckungssachen, fr:voies d'exécution
Depositions | deposition preparation, deposition summaries, deposition transcripts, taking depositions, deposition prep, ~deposition
Deputy scheduling
=DISC assessment
Dispatch centre operations | 911 dispatch, emergency dispatch, control room operations, =CAD dispatch, radio communications, two-way radio(s), de:~Leitstelle, Notruf- und Serviceleitstelle, fr:poste de commandement sécurité, PC sécurité, régulation des appels
~Diversity and inclusion | ~=DEI, ~=DE&I, ~diversity, equity and inclusion, ~=D&I, inclusive hiring, ~equality and diversity, de:Diversity-Management, fr:diversité et inclusion, égalité professionnelle
Document review
Door supervision | door supervisor
Emergency response | emergency procedures, emergency preparedness, evacuation procedures, emergency management, fire evacuation, emergency planning, de:Notfallmanagement, Evakuierung, Notfallplanung, fr:gestion des urgences, plans d'évacuation, procédures d'urgence, levée de doute, intervention en cas d'incident, interventions d'urgence, levées de doute
Employee engagement | employee experience, staff retention, employee retention, engagement surveys, employee engagement survey(s), engagement activities, engagement initiatives, de:Mitarbeiterbindung, ~Mitarbeiterzufriedenheit, fr:engagement des collaborateurs, qualité de vie au travail, =QVT
Employee onboarding | onboarding new employees, onboarding of employees, new hire orientation, new hire onboarding, onboarding and offboarding, staff induction, onboarding process, onboarding new hires, new employee orientation, ~onboarding, onboard new hires, onboard new employees, onboarding and orientation, orientation of new hires, new hire paperwork, induction of new staff, new starter inductions, staff inductions, onboarding of new, onboarding for new, onboard new starters, onboarding new starters, onboarding new team members, de:Einarbeitung neuer Mitarbeiter, Mitarbeiter-Onboarding, Onboarding-Prozesse, Einarbeitung neuer Mitarbeiterinnen, Einarbeitung neuer Mitarbeitender, Einarbeitung neuer Kollegen, Einarbeitung neuer Kolleginnen, Einarbeitung von neuen Mitarbeitern, Einarbeitung von Mitarbeitern, Einarbeitung neuer Mitarbeitenden, Einarbeitung neuer Teammitglieder, Onboarding neuer Mitarbeiter, Onboarding neuer Mitarbeitender, Onboarding von neuen Mitarbeitern, On- und Offboarding, Einarbeitung und Schulung neuer Mitarbeiter, Einarbeitung von Kollegen, Einarbeitung von neuen Kollegen, arbeit(est/en) neue Mitarbeiter ein, arbeit(est/en) neue Kollegen ein, fr:intégration des nouveaux collaborateurs, intégration des nouveaux salariés, parcours d'intégration, intégration des nouveaux arrivants, intégration des nouveaux embauchés, accueil des nouveaux arrivants, intégration des nouveaux, intégration de nouveaux collaborateurs, intégration des nouveaux entrants, intégration des collaborateurs, intégration des salariés, accueil et intégration des
Employee relations | labor relations, labour relations, industrial relations, grievance handling, disciplinary procedures, grievances and disciplinaries, grievance and disciplinary, union relations, employee grievances, de:Disziplinarmaßnahmen, fr:relations sociales, dialogue social, relations individuelles, relations collectives, relations individuelles et collectives
Employer branding | employer brand, recruitment marketing, de:Arbeitgebermarke, Personalmarketing, Ausbildungsmarketing, Hochschulmarketing, fr:marque employeur
~Employment contracts | de:~Arbeitsverträge, Erstellung von Arbeitsverträgen, Erstellen von Arbeitsverträgen, Arbeitsverträge erstellen, fr:contrats de travail
Employment law | labor law(s), labour law, employment legislation, employment laws, de:Arbeitsrecht, arbeitsrechtliche(n) Grundlagen, arbeitsrechtliche, fr:droit du travail, ~droit social, législation sociale
Equal employment opportunity | =EEO, =EEOC, EEO compliance, Title VII
Estate planning
Executive search | headhunting, fr:chasse de têtes
Fachkraft für Schutz und Sicherheit
Family law | divorce law, child custody cases, de:Familienrecht, fr:droit de la famille
Fire safety | fire prevention, fire marshal, fire warden, fire extinguishers, fire protection, NFPA codes, fire risk assessment, de:Brandschutz, Brandschutzhelfer(in), Brandschutzbeauftragter, fr:sécurité incendie, prévention incendie, équipier de première intervention, lutte contre l'incendie, équipier de seconde intervention, réglementation ERP, sécurité des personnes et des biens, moyens de secours, extincteurs, évacuation incendie, manipulation d'extincteurs, agent(s) de sécurité incendie
Firearms handling | firearms training, firearm license, firearms license, weapons training, concealed carry permit, LTC license, de:Waffensachkunde, Waffensachkundeprüfung, fr:port d'arme
Firefighting | firefighter, fire suppression, de:~Feuerwehr, Feuerwehrmann, fr:sapeur-pompier, sapeurs-pompiers
=FLSA | Fair Labor Standards Act
=FMLA | Family and Medical Leave Act
=GPHR
Greenhouse ATS | ~=Greenhouse, Greenhouse Recruiting
Guard card | security guard license, security guard licence, unarmed security license, armed guard license, security license, unarmed guard license, Class G license, fr:carte professionnelle d'agent de sécurité, =CNAPS, carte pro sécurité, carte professionnelle sécurité, ~carte professionnelle
Hogan assessments
Homebase scheduling
HR analytics | people analytics, workforce analytics, HR metrics, HR reporting, HR KPIs, de:Personalcontrolling, Personalstatistiken, Personalreporting, HR-Controlling, Personalkennzahlen, HR-Kennzahlen, fr:reporting RH, tableaux de bord RH, tableaux de bord sociaux, indicateurs RH, bilan social, =BDESE, indicateurs sociaux
HR compliance | background checks administration
HR information systems | HRIS, =HRMS, HR information system, human resources information systems, HCM systems, HR systems, de:Personalinformationssystem(e), HR-Software, Personalmanagementsystem(e), Personalsoftware, fr:=SIRH
Human resources | HR management, =HRM, HR generalist, human resource management, HR operations, HR manager, HR administration, ~=HR, HR policies, HR policy, HR processes, HR business partner, =HRBP, de:Personalwesen, Personalmanagement, ~Personalreferent(in), Personalarbeit, Personalleitung, Personalsachbearbeitung, Personalsachbearbeiter(in), Personalleiter(in), Personalkaufmann, Personalkauffrau, Personalfachkaufmann, Personalfachkauffrau, Personalfachkaufleute, Personaldienstleistungskaufmann, Personaldienstleistungskauffrau, Personalwirtschaft, Personalbetreuung, Personalfragen, personalrelevante(n) Themen, personalrelevante(n) Fragestellungen, HR-Business-Partnering, HR-Prozesse(n), Schwerpunkt Personal, fr:~ressources humaines, =RH, gestion des ressources humaines, chargée de ressources humaines, assistant RH, assistante RH, assistant ressources humaines, assistante ressources humaines, chargé RH, chargée RH, chargé de ressources humaines, gestionnaire RH, responsable RH, responsable ressources humaines, responsable des ressources humaines, =GRH, gestion RH, généraliste RH, processus RH, politique RH, projets RH, gestionnaire ressources humaines, fonction RH
I-9 verification | Form I-9, E-Verify
iCIMS
iManage
Immigration law | visa applications, immigration petitions, USCIS, =PERM labor certification, H-1B petitions, de:Aufenthaltsrecht, Ausländerrecht, Migrationsrecht, fr:droit des étrangers
Incident reporting | incident reports, security reports, daily activity reports, de:Wachbuch, Ereignisberichte, fr:main courante, rapports d'incident, rédaction de rapports d'incident
Indeed Recruiter
Intellectual property | intellectual property law, =IP law, de:gewerblicher Rechtsschutz, fr:propriété intellectuelle
Interviewing candidates | candidate interviewing, structured interviews, behavioral interviewing, interviewing skills, interview scheduling, interview candidates, interviewing applicants, interview applicants, candidate interviews, screening and interviewing, de:~Vorstellungsgespräche, ~Bewerbungsgespräche, Bewerberinterviews, Führen von Vorstellungsgesprächen, Führen von Bewerbungsgesprächen, Durchführung von Vorstellungsgesprächen, Durchführung von Bewerbungsgesprächen, Teilnahme an Vorstellungsgesprächen, Teilnahme an Bewerbungsgesprächen, Führung von Vorstellungsgesprächen, Führung von Bewerbungsgesprächen, Vorstellungsgespräche führen, Bewerbungsgespräche führen, Auswahlgespräche(n), Bewerbergespräche(n), Bewerberinterviews führen, führ(st/en) Vorstellungsgespräche, führ(st/en) Bewerbungsgespräche, führ(st/en) Bewerberinterviews, führ(st/en) Interviews mit Bewerbern, fr:entretiens de recrutement, entretien d'embauche, conduite d'entretiens, conduite des entretiens, conduite d'entretien, entretiens de préqualification, entretiens candidats, mener les entretiens, menez les entretiens, entretiens d'embauche, entretiens de sélection, conduite d'entretiens de recrutement
~Investigations | private investigation, fraud investigation(s), background investigations, corporate investigations, surveillance investigations, fr:enquêtes privées
Ironclad CLM | ~=Ironclad
JazzHR
=JD degree | Juris Doctor, J.D. degree, ~=JD
Jobvite
K9 handling | guard dogs, dog handling, dog handler, de:Diensthundeführer, Hundeführer, fr:maître-chien, agent cynophile, conducteur de chien
~Law | legal practice, ~attorney, ~lawyer, ~solicitor, legal counsel, in-house counsel, legal advice, general counsel, corporate counsel, qualified lawyer, practising solicitor, practicing attorney, qualified solicitors, legal support, de:Rechtsanwalt, Rechtsanwältin, Rechtsberatung, Syndikusrechtsanwalt, Jurist(in), juristische Beratung, Rechtswissenschaften, Rechtswissenschaft, Jurastudium, Wirtschaftsjurist(in), Unternehmensjurist(in), juristisches Studium, juristische(n) Ausbildung, fr:~avocat, avocate, juriste, conseil juridique, affaires juridiques, conseiller juridique, conseillère juridique, assistance juridique, responsable juridique, conseils juridiques
Law degree
Law enforcement | police officer, policing, peace officer, criminal investigation(s), de:Polizeivollzugsdienst
Legal billing | billable hours, de:=RVG, =GNotKG, Kostenfestsetzung, Kostenfestsetzungsanträge(n), Abrechnung nach RVG, RVG-Abrechnung, Rechtsanwaltsvergütungsgesetz, Gebührenabrechnung
Legal discovery | eDiscovery, document production, e-discovery, discovery requests, discovery responses, document review and production, e-discovery platforms, interrogatories
Legal practice management software
Legal research | legal analysis, de:juristische Recherche, Rechtsrecherche(n), fr:recherche juridique, recherches juridiques, veille juridique, veille réglementaire, veille légale, veille législative, veille sociale, veille juridique et réglementaire, veille jurisprudentielle, veille sociale et juridique, recherche de jurisprudence
Legal secretary | fr:secrétaire juridique
Legal writing | legal drafting, drafting pleadings, legal briefs, drafting legal documents, pleadings, motions and briefs, legal memoranda, legal correspondence, drafting motions, legal documents, legal document preparation, draft pleadings, drafting complaints, draft legal documents, drafting legal correspondence, de:Schriftsätze, Vertragsentwürfe, Klageschriften, Klageschrift, Erstellung von Schriftsätzen, fr:rédaction juridique, rédaction d'actes, actes juridiques, consultations juridiques, rédaction de conclusions, rédaction d'assignations, rédaction de notes juridiques, rédaction des actes, rédaction de consultations, rédaction de mémoires, rédaction d'actes juridiques
Lever ATS | ~=Lever, Lever Recruiting
Lexis 360
LinkedIn Recruiter | LinkedIn Talent Solutions
Litigation | trial preparation, litigator, civil litigation, commercial litigation, litigation support, trial support, trial binders, litigation paralegal, de:~Prozessführung, Zivilprozessrecht, Rechtsstreitigkeiten, Prozessrecht, Gerichtsverfahren, Klageverfahren, gerichtliche(n/r) Vertretung, fr:~contentieux, procédure civile, précontentieux, gestion du contentieux, gestion des contentieux, suivi des contentieux, contentieux prud'homal, contentieux prud'homaux, dossiers contentieux, pré-contentieux, suivi du contentieux, contentieux civil, contentieux et précontentieux, contentieux commercial
=LLB
Lobbying | advocacy campaigns
Local government | fr:~collectivités territoriales
Loss prevention | retail loss prevention
=LPC law
~Lucca
M&A law
MBTI
~Mediation | dispute resolution, =ADR mediation, de:Streitschlichtung, Mediator(in), Mediationsausbildung, fr:~médiation, règlement des litiges
MyCase
Needles software
NetDocuments
Notarial services | notary public, commissioned notary, de:Notariat, notarielle Beglaubigungen, ~Notar, notarielle(n/r) Urkunden, notarielle(n/r) Verträge, fr:notaire
~Offboarding | exit interviews, ~terminations, layoffs administration
Oracle HCM
Organizational development | organisational development, organization development, organizational design, culture change, de:Organisationsentwicklung, fr:développement organisationnel
=PACER
Paralegal work | paralegal(s), legal assistant, de:Rechtsanwaltsfachangestellte(r), Notarfachangestellte(r), Rechtsfachwirt, =ReNo, Rechtsanwalts- und Notarfachangestellte(r/n), Rechtsfachwirtin, Rechtsassistent(in), Justizfachangestellte(r), Patentanwaltsfachangestellte(r), fr:assistant juridique, assistante juridique, clerc de notaire, parajuriste
Patent law | patent prosecution, patent agent, de:Patentrecht, fr:brevets d'invention
Paychex
Paycom
PayFit
Paylocity
Performance management | performance appraisal(s), ~performance reviews, staff appraisals, performance evaluations, conduct performance reviews, conducting performance reviews, performance review process, annual appraisals, performance improvement plans, conduct appraisals, employee performance reviews, ~appraisals, support performance reviews, de:Leistungsmanagement, Mitarbeitergespräche, Zielvereinbarungen, Mitarbeiterjahresgespräche(n), Beurteilungsgespräche(n), Zielvereinbarungsgespräche(n), Mitarbeiterbeurteilung(en), Feedbackgespräche(n), fr:entretiens annuels, entretiens professionnels, évaluation des performances, gestion de la performance, entretiens annuels d'évaluation, entretiens d'évaluation
Personal injury law | personal injury, insurance defense, medical malpractice, fr:droit de la responsabilité
Personio
Personnel administration | de:Personaladministration, Personalverwaltung, personaladministrative(n/r), Zeugniserstellung, Erstellung von Arbeitszeugnissen, Erstellen von Arbeitszeugnissen, Erstellung von Zeugnissen, Personalstammdaten, Bescheinigungswesen, Personaldatenpflege, fr:administration du personnel, gestion administrative du personnel, gestion administrative des salariés, suivi administratif du personnel, suivi administratif des salariés, administration RH, gestion administrative RH, visites médicales, administration des salariés, entrées et sorties du personnel
Personnel files | employee records, personnel records, de:Personalakten, Personalaktenführung, Personalakte, Führen der Personalakten, fr:dossiers du personnel, dossiers salariés, dossiers des salariés, dossiers administratifs du personnel, dossiers individuels
Phone screening | phone screens, fr:présélection téléphonique
=PHR | Professional in Human Resources
Planning law | fr:droit de l'urbanisme
Policy analysis
=POST certified
PracticePanther
Probate | trusts and estates, estate administration, wills and trusts, de:Erbrecht, fr:droit des successions, successions et libéralités
~Probation | probation officer, probation services, de:Bewährungshilfe
Psychometric testing | de:Eignungsdiagnostik, fr:tests psychométriques, tests de personnalité
Public administration | public sector administration, legislative affairs, de:öffentliche Verwaltung, Verwaltungsfachangestellte(r), Verwaltungsfachwirt, Verwaltungswirt(in), Verwaltungsfachwirtin, Diplom-Verwaltungswirt(in), Kommunalverwaltung, öffentlichen Verwaltung, Verwaltungslehrgang, fr:administration publique, fonction publique territoriale
Public affairs | government affairs, government relations, fr:affaires publiques, relations institutionnelles
Public law | administrative law, tender management, de:Verwaltungsrecht, öffentliches Recht, fr:droit public, droit administratif
Public policy | fr:politiques publiques
Public procurement | public tenders, de:Vergaberecht, öffentliche Ausschreibungen, Vergabeverfahren, Vergabewesen, =UVgO, =VgV, öffentlichen Ausschreibungen, Vergabestelle, fr:marchés publics, commande publique, appels d'offres publics, marché public
=RA-MICRO
Real estate law | property law, real estate closings, real estate transactions, de:Immobilienrecht, WEG-Recht, fr:droit immobilier
~Recruitee
~Recruiting | ~recruitment, ~recruiter, talent acquisition, technical recruiter, nurse recruiter, recruitment consultant, full-cycle recruiting, full life cycle recruiting, technical recruiting, end-to-end recruitment, 360 recruitment, recruiting and training, recruit and train, recruit and retain, hire and train, hiring and training, recruitment and selection, recruitment and retention, recruitment and onboarding, recruiting and onboarding, job postings, posting jobs, post jobs, job adverts, full-cycle hiring, end-to-end hiring, job fairs, career fairs, recruitment campaigns, recruiting staff, recruit staff, hiring staff, staff recruitment, recruiting new staff, hiring new staff, ~recruit, de:Personalbeschaffung, Personalgewinnung, Personalauswahl, ~Recruiterin, Bewerbermanagement, Personalrekrutierung, Rekrutierung, Mitarbeitergewinnung, Bewerberauswahl, Personalsuche, Recruitingprozess(e), Bewerbungsmanagement, Stellenausschreibungen, Schalten von Stellenanzeigen, Schaltung von Stellenanzeigen, Erstellung von Stellenanzeigen, Stellenanzeigen schalten, Besetzung offener Stellen, Besetzung von Vakanzen, Einstellung von Mitarbeitern, fr:~recrutement, recruteur, chargé de recrutement, chargée de recrutement, acquisition de talents, consultant en recrutement, ~recruter, gestion des recrutements, gérer les recrutements, campagnes de recrutement, besoins en recrutement, recrutement du personnel, recrutement et intégration, rédaction d'annonces, rédaction des annonces, diffusion des annonces, rédaction et diffusion des annonces, diffusion d'annonces, publication des annonces, participation au recrutement, participer au recrutement, participer aux recrutements, participez au recrutement, conduite des recrutements, recrutement de profils, recrutement des équipes, sourcing et recrutement, recrutement des collaborateurs, recrutement d'extras, recrutement des extras, recrutement de saisonniers, recrutement des saisonniers, recrutement de collaborateurs, recrutement de l'équipe, recrutements
Reference checks | fr:prise de références, contrôle de références, prendre les références, prises de références
~Relativity | RelativityOne
Resume screening | screening resumes, candidate screening, applicant screening, CV screening, screening candidates, screen candidates, screening applicants, screen applicants, CV review, reviewing CVs, review CVs, reviewing resumes, review resumes, screening CVs, de:Sichtung von Bewerbungen, Bewerbungssichtung, Sichtung der Bewerbungsunterlagen, Bewerbervorauswahl, fr:tri de CV, tri des CV, tri des candidatures, sélection des candidatures, présélection des candidats, présélection des candidatures, sélection des candidats, sélection de CV, analyse des candidatures, traitement des candidatures, gestion des candidatures, tri de candidatures, présélection de candidats, sélection de profils
Sachkundeprüfung § 34a | Sachkundeprüfung 34a, 34a-Schein, Sachkunde § 34a, Sachkunde nach § 34a, 34a GewO, Sachkunde §34a, Sachkunde 34a
SAP HCM
Security clearance | =TS/SCI, secret clearance, DoD clearance, SC clearance, DV clearance, security cleared, SC cleared, DV cleared, de:Sicherheitsüberprüfung, =Ü2, fr:habilitation secret défense, habilitation défense
Security guarding | security guard, security officer, security patrol, patrolling, security patrols, unarmed security, foot patrols, armed security, manned guarding, de:Sicherheitsdienst, Wachdienst, Objektschutz, Sicherheitsmitarbeiter(in), Wachpersonal, Streifendienst, Revierdienst, Werkschutz, Veranstaltungsschutz, Streifengänge, Kontrollgänge(n), Kontrollrundgänge(n), Bewachung, Sicherheitskraft, Sicherheitskräfte, Bewachungsgewerbe, Sicherheitsgewerbe, Streifenfahrten, Wachschutz, Wachmann, Bestreifung, Objektschützer, fr:agent de sécurité, agents de sécurité, agent de prévention et de sécurité, surveillance de sites, gardiennage, agent de surveillance, vigile, ~rondes, ronde(s) de surveillance, rondes de sécurité, agente de sécurité, surveillance du site, surveillance des locaux, agent de sûreté, effectuer des rondes, surveillance générale
Security screening | bag searches, baggage screening, metal detectors, X-ray screening, searching bags, de:Taschenkontrollen, Luftsicherheit, Luftsicherheitsassistent(in), Fluggastkontrolle, Personen- und Gepäckkontrollen, Gepäckkontrolle(n), Luftsicherheitskontrollkraft, fr:palpation de sécurité, inspection filtrage, inspection visuelle des bagages, sûreté aéroportuaire
Servicekraft für Schutz und Sicherheit
Shift planning | staff scheduling, employee scheduling, rota planning, staff rotas, rostering, work scheduling, creating schedules, ~rotas, plan rotas, managing rotas, scheduling staff, schedule staff, shift scheduling, labour scheduling, labor scheduling, staffing schedules, employee schedules, writing rotas, weekly rotas, weekly schedules, scheduling employees, team scheduling, plan labor, staff schedules, rota management, duty rosters, shift rotas, ~rosters, de:Personaleinsatzplanung, Dienstplanung, Schichtplanung, Dienstplangestaltung, ~Dienstplan, Einsatzplanung, Dienstpläne(n), Erstellung von Dienstplänen, Erstellung der Dienstpläne, Dienstplanerstellung, Schichtpläne(n), Erstellung von Schichtplänen, Mitarbeitereinsatzplanung, Schichteinteilung, Urlaubs- und Einsatzplanung, fr:gestion des plannings, élaboration des plannings, gestion de planning, établissement des plannings, établir les plannings, établissez les plannings, élaborer les plannings, élaborez les plannings, gestion du planning, planning(s) des équipes, planification des équipes, ~plannings, organisation des plannings, gérer les plannings, réalisation des plannings, planification du personnel, planification des horaires, gérer le planning, élaboration du planning des équipes, plannings du personnel, suivi des plannings
SHRM-CP | SHRM certification, SHRM certified
SHRM-SCP | SHRM Senior Certified Professional
SIA licence | =SIA, SIA door supervisor, SIA CCTV licence
Silae
SmartRecruiters
Social declarations | fr:déclarations sociales, =DSN, =DPAE, déclarations URSSAF, charges sociales, déclarations d'accident du travail, déclaration(s) préalable(s) à l'embauche, contrôles URSSAF, organismes sociaux, cotisations sociales, déclarations sociales et fiscales
=SPHR | Senior Professional in Human Resources
=SQE
=SSIAP | SSIAP1
Staffing agency operations | temporary staffing, temp staffing, contingent workforce, staff leasing, de:~Arbeitnehmerüberlassung, ~Zeitarbeit, ~Personaldienstleistung, Personaldisposition, Personaldisponent(in), Arbeitnehmerüberlassungsgesetz, fr:travail temporaire, agence d'intérim, gestion des intérimaires
Succession planning | de:Nachfolgeplanung
Tabs3
Talent management | talent reviews, de:Talentmanagement, fr:gestion des talents, =GPEC, =GEPP
Taleo
Tax advisory | tax advice, tax consulting, de:~Steuerberatung, fr:conseil fiscal
Tax law | de:Steuerfachrecht, Steuerrecht, fr:droit fiscal
Tenancy law | de:Mietrecht, fr:baux commerciaux
TFP APS
Time and attendance | timekeeping, timesheets, de:~Zeiterfassung, Zeitwirtschaft, ~Arbeitszeiterfassung, Zeiterfassungssystem(e/en), Pflege der Zeiterfassung, Arbeitszeitkonten, Zeitdatenpflege, Kontrolle der Zeiterfassung, Zeitwirtschaftssystem(e), fr:gestion des temps, suivi du temps de travail, suivi des temps, gestion du temps de travail, pointages, suivi des heures, gestion des temps et activités, gestion des temps et des activités, =GTA, relevés d'heures
Title search
Trademark law | de:Markenrecht, fr:droit des marques
TriNet
UKG Pro | UltiPro, =UKG
Unterrichtung § 34a | Unterrichtung nach § 34a
Westlaw
When I Work
~Workable
Workers' compensation | workers compensation, workers comp, workers' comp claims
Workforce planning | workforce management, =WFM, de:Personalplanung, Personalbedarfsplanung, Stellenplanung, Personalkostenplanung, fr:planification des effectifs
Works councils | works council relations, de:~Betriebsrat, ~Betriebsvereinbarungen, Arbeitnehmervertretung, Zusammenarbeit mit dem Betriebsrat, Zusammenarbeit mit Betriebsräten, Zusammenarbeit mit dem Personalrat, Zusammenarbeit mit den Arbeitnehmervertretungen, Verhandlungen mit dem Betriebsrat, Verhandlung mit dem Betriebsrat, Betriebsverfassungsgesetz, Betriebsverfassungsrecht, =BetrVG, Abschluss von Betriebsvereinbarungen, Verhandlung von Betriebsvereinbarungen, Personalvertretungsrecht, fr:~=CSE, instances représentatives du personnel, =IRP, réunions de CSE, réunions du CSE, élections du CSE, élections professionnelles, relations avec le CSE, =CSSCT, instances représentatives, réunions CSE
Youth justice | fr:protection judiciaire de la jeunesse
Zenefits
`;
