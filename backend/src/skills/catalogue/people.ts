/** Human resources, law, public safety and security. The format is that of `lines.ts`. */
export const people = `
Absence management | leave administration, leave management, return to work interviews, de:Abwesenheitsmanagement, fr:gestion des absences, suivi des absences
Access control | visitor management, badge control, gate control, de:Zutrittskontrolle(n), Zugangskontrolle(n), Einlasskontrolle(n), Pfortendienst, Besuchermanagement, fr:contrôle d'accès, filtrage des accès, contrôle des accès
ADA compliance
aphr-certification | aPHR
Applicant tracking systems | applicant tracking system, =ATS, de:Bewerbermanagementsystem(e), fr:logiciel de recrutement
~Arbitration | de:Schiedsverfahren, fr:arbitrage juridique
Assessment centers | assessment centres, de:Assessment-Center
BambooHR
Bankruptcy law | insolvency, insolvency law, ~bankruptcy, de:Insolvenzrecht, fr:procédures collectives, droit des entreprises en difficulté
Bar admission | admitted to the bar, member of the bar, bar admissions, bar exam, licensed attorney, licensed to practice law, bar license, =NY Bar, qualified solicitor, admitted solicitor, practising certificate, de:zweites juristisches Staatsexamen, Volljurist(in), Zulassung als Rechtsanwalt, Zulassung als Rechtsanwältin, Rechtsanwaltszulassung, zwei juristische Staatsexamina, fr:certificat d'aptitude à la profession d'avocat, inscription au barreau, barreau de Paris
Beck-Online
Boolean search | Boolean sourcing, X-ray search
BreatheHR
Building law | de:Baurecht, fr:droit de la construction
~Bullhorn
Business law | de:Wirtschaftsrecht, fr:droit des affaires
Candidate sourcing | sourcing candidates, sourcing talent, technical sourcer, de:Active Sourcing, Direktansprache, fr:sourcing de candidats, ~sourcing, sourcing de profils
CCTV monitoring | =CCTV, video surveillance, surveillance systems, surveillance cameras, monitoring cameras, camera monitoring, alarm monitoring, de:Videoüberwachung, Alarmverfolgung, fr:vidéosurveillance, vidéoprotection, télésurveillance
=CIPD
~Clio
Close protection | de:Personenschutz
Collective agreements | de:Tarifrecht, ~Tarifverträge, fr:conventions collectives
Collective bargaining | union negotiations
Commercial law | de:Handelsrecht, fr:droit commercial
Company secretarial work | company secretarial, corporate secretary, fr:secrétariat juridique
Compensation and benefits | compensation & benefits, benefits administration, compensation analysis, total rewards, salary benchmarking, open enrollment, job evaluation, comp and benefits, de:Vergütungsmanagement, Vergütungssysteme, fr:rémunération et avantages sociaux, politique salariale, politique de rémunération
Competition law | antitrust law, antitrust, de:Kartellrecht, fr:droit de la concurrence
~Compliance | compliance management, corporate compliance, compliance officer, compliance monitoring, compliance training, de:Compliance-Beauftragter, fr:conformité réglementaire, ~mise en conformité, responsable conformité
Constitutional law
Contract drafting | drafting contracts, contract review, reviewing contracts, contract review and drafting, contracts drafting, redlining, de:Vertragsgestaltung, Vertragsprüfung, fr:rédaction de contrats, rédaction contractuelle
Contract law | de:Vertragsrecht, fr:droit des contrats, droit des obligations
Contract management | contract administration, managing contracts, contracts management, contract compliance, contract manager(s), contract lifecycle management, de:Vertragsmanagement, Vertragsverwaltung, fr:gestion de contrats, gestion des contrats, suivi des contrats
Contract negotiation | contract negotiations, negotiating contracts, de:Vertragsverhandlungen, Vertragsverhandlung, fr:négociation de contrats
Conveyancing
Copyright law | de:Urheberrecht, fr:droit d'auteur
Corporate governance | fr:gouvernance d'entreprise
Corporate law | company law, de:Gesellschaftsrecht, Unternehmensrecht, fr:droit des sociétés
~Corrections | correctional officer, corrections officer, inmate supervision, de:Justizvollzug, fr:surveillant pénitentiaire
Court filings | court filing, e-filing, docketing, court procedures, docket management, legal calendaring, de:Fristenkontrolle, Fristenverwaltung, beA, besonderes elektronisches Anwaltspostfach, fr:RPVA
Court reporting | court reporter, stenography, stenotyping
CQP APS | CQP agent de prévention et de sécurité
Criminal law | criminal defense, criminal justice, criminal litigation, de:Strafrecht, fr:droit pénal
Crowd control | crowd management, event security, stewarding, fr:gestion des foules, sécurité événementielle
Dalloz
data-protection-law | Data protection | Data protection law, data privacy law, privacy law, data privacy, de:~Datenschutz, Datenschutzrecht, fr:protection des données, ~=CNIL
DATEV Anwalt
Dayforce
Depositions | deposition preparation
Deputy scheduling
=DISC assessment
Dispatch centre operations | 911 dispatch, emergency dispatch, control room operations, =CAD dispatch, radio communications, two-way radio(s), de:~Leitstelle, Notruf- und Serviceleitstelle, fr:poste de commandement sécurité, PC sécurité, régulation des appels
~Diversity and inclusion | ~=DEI, ~=DE&I, ~diversity, equity and inclusion, ~=D&I, inclusive hiring, ~equality and diversity, de:Diversity-Management, fr:diversité et inclusion, égalité professionnelle
Document review
Door supervision | door supervisor
Emergency response | emergency procedures, emergency preparedness, evacuation procedures, emergency management, fire evacuation, emergency planning, de:Notfallmanagement, Evakuierung, Notfallplanung, fr:gestion des urgences, plans d'évacuation, procédures d'urgence, levée de doute
Employee engagement | employee experience, staff retention, employee retention, de:Mitarbeiterbindung, ~Mitarbeiterzufriedenheit, fr:engagement des collaborateurs, qualité de vie au travail, =QVT
Employee onboarding | onboarding new employees, onboarding of employees, new hire orientation, new hire onboarding, onboarding and offboarding, staff induction, onboarding process, onboarding new hires, new employee orientation, ~onboarding, de:Einarbeitung neuer Mitarbeiter, Mitarbeiter-Onboarding, Onboarding-Prozesse, Einarbeitung neuer Mitarbeiterinnen, Einarbeitung neuer Mitarbeitender, Einarbeitung neuer Kollegen, Einarbeitung neuer Kolleginnen, fr:intégration des nouveaux collaborateurs, intégration des nouveaux salariés, parcours d'intégration, intégration des nouveaux arrivants, intégration des nouveaux embauchés, accueil des nouveaux arrivants
Employee relations | labor relations, labour relations, industrial relations, grievance handling, disciplinary procedures, grievances and disciplinaries, grievance and disciplinary, union relations, employee grievances, fr:relations sociales, dialogue social
Employer branding | employer brand, recruitment marketing, de:Arbeitgebermarke, fr:marque employeur
~Employment contracts | de:~Arbeitsverträge, fr:contrats de travail
Employment law | labor law(s), labour law, employment legislation, employment laws, de:Arbeitsrecht, arbeitsrechtliche(n) Grundlagen, arbeitsrechtliche, fr:droit du travail, ~droit social, législation sociale
Equal employment opportunity | =EEO, =EEOC, EEO compliance, Title VII
Estate planning
Executive search | headhunting, fr:chasse de têtes
Fachkraft für Schutz und Sicherheit
Family law | divorce law, child custody cases, de:Familienrecht, fr:droit de la famille
Fire safety | fire prevention, fire marshal, fire warden, fire extinguishers, fire protection, NFPA codes, fire risk assessment, de:Brandschutz, Brandschutzhelfer(in), Brandschutzbeauftragter, fr:sécurité incendie, prévention incendie, équipier de première intervention, lutte contre l'incendie
Firearms handling | firearms training, firearm license, firearms license, weapons training, concealed carry permit, LTC license, de:Waffensachkunde, Waffensachkundeprüfung, fr:port d'arme
Firefighting | firefighter, fire suppression, de:~Feuerwehr, Feuerwehrmann, fr:sapeur-pompier, sapeurs-pompiers
=FLSA | Fair Labor Standards Act
=FMLA | Family and Medical Leave Act
=GPHR
Guard card | security guard license, security guard licence, unarmed security license, armed guard license, security license, unarmed guard license, Class G license, fr:carte professionnelle d'agent de sécurité, =CNAPS, carte pro sécurité, carte professionnelle sécurité
Hogan assessments
Homebase scheduling
HR analytics | people analytics, workforce analytics, HR metrics, HR reporting, HR KPIs, de:Personalcontrolling, Personalstatistiken, fr:reporting RH, tableaux de bord RH
HR compliance | background checks administration
HR information systems | HRIS, =HRMS, HR information system, human resources information systems, HCM systems, HR systems, de:Personalinformationssystem(e), fr:=SIRH
Human resources | HR management, =HRM, HR generalist, human resource management, HR operations, HR manager, HR administration, ~=HR, HR policies, HR policy, HR processes, HR business partner, =HRBP, de:Personalwesen, Personalmanagement, ~Personalreferent(in), Personalarbeit, Personalleitung, Personalsachbearbeitung, Personalsachbearbeiter(in), Personalleiter(in), fr:~ressources humaines, =RH, gestion des ressources humaines, chargée de ressources humaines
I-9 verification | Form I-9, E-Verify
iCIMS
iManage
Immigration law | visa applications, immigration petitions, USCIS, =PERM labor certification, H-1B petitions, de:Aufenthaltsrecht, Ausländerrecht, Migrationsrecht, fr:droit des étrangers
Incident reporting | incident reports, security reports, daily activity reports, de:Wachbuch, Ereignisberichte, fr:main courante, rapports d'incident, rédaction de rapports d'incident
Indeed Recruiter
Intellectual property | intellectual property law, =IP law, de:gewerblicher Rechtsschutz, fr:propriété intellectuelle
Interviewing candidates | candidate interviewing, structured interviews, behavioral interviewing, interviewing skills, interview scheduling, de:~Vorstellungsgespräche, ~Bewerbungsgespräche, Bewerberinterviews, fr:entretiens de recrutement, entretien d'embauche, conduite d'entretiens
~Investigations | private investigation, fraud investigation(s), background investigations, corporate investigations, surveillance investigations, fr:enquêtes privées
JazzHR
=JD degree | Juris Doctor, J.D. degree, ~=JD
Jobvite
K9 handling | guard dogs, dog handling, dog handler, de:Diensthundeführer, Hundeführer, fr:maître-chien, agent cynophile, conducteur de chien
~Law | legal practice, ~attorney, ~lawyer, ~solicitor, legal counsel, in-house counsel, legal advice, general counsel, corporate counsel, de:Rechtsanwalt, Rechtsanwältin, Rechtsberatung, Syndikusrechtsanwalt, Jurist(in), juristische Beratung, Rechtswissenschaften, fr:~avocat, avocate, juriste, conseil juridique, affaires juridiques
Law degree
Law enforcement | police officer, policing, peace officer, criminal investigation(s), de:Polizeivollzugsdienst
Legal billing | billable hours
Legal discovery | eDiscovery, document production, e-discovery, discovery requests, discovery responses
Legal practice management software
Legal research | legal analysis, de:juristische Recherche, fr:recherche juridique, recherches juridiques, veille juridique
Legal secretary | fr:secrétaire juridique
Legal writing | legal drafting, drafting pleadings, legal briefs, drafting legal documents, pleadings, motions and briefs, legal memoranda, legal correspondence, drafting motions, legal documents, legal document preparation, de:Schriftsätze, Vertragsentwürfe, fr:rédaction juridique, rédaction d'actes, actes juridiques, consultations juridiques, rédaction de conclusions
Lexis 360
LinkedIn Recruiter | LinkedIn Talent Solutions
Litigation | trial preparation, litigator, de:~Prozessführung, Zivilprozessrecht, Rechtsstreitigkeiten, fr:~contentieux, procédure civile, précontentieux, gestion du contentieux
=LLB
Lobbying | advocacy campaigns
Local government | fr:~collectivités territoriales
Loss prevention | retail loss prevention
=LPC law
~Lucca
M&A law
MBTI
~Mediation | dispute resolution, =ADR mediation, de:Streitschlichtung, Mediator(in), fr:~médiation, règlement des litiges
MyCase
Needles software
NetDocuments
Notarial services | notary public, commissioned notary, de:Notariat, notarielle Beglaubigungen, ~Notar, fr:notaire
~Offboarding | exit interviews, ~terminations, layoffs administration
Oracle HCM
Organizational development | organisational development, organization development, organizational design, culture change, de:Organisationsentwicklung, fr:développement organisationnel
=PACER
Paralegal work | paralegal(s), legal assistant, de:Rechtsanwaltsfachangestellte(r), Notarfachangestellte(r), Rechtsfachwirt, fr:assistant juridique, assistante juridique, clerc de notaire, parajuriste
Patent law | patent prosecution, patent agent, de:Patentrecht, fr:brevets d'invention
Paychex
Paycom
PayFit
Paylocity
Performance management | performance appraisal(s), ~performance reviews, staff appraisals, performance evaluations, de:Leistungsmanagement, Mitarbeitergespräche, Zielvereinbarungen, fr:entretiens annuels, entretiens professionnels, évaluation des performances, gestion de la performance
Personal injury law | personal injury, insurance defense, medical malpractice, fr:droit de la responsabilité
Personio
Personnel administration | de:Personaladministration, fr:administration du personnel, gestion administrative du personnel
Personnel files | employee records, personnel records, de:Personalakten, Personalaktenführung, fr:dossiers du personnel
Phone screening | phone screens, fr:présélection téléphonique
=PHR | Professional in Human Resources
Planning law | fr:droit de l'urbanisme
Policy analysis
=POST certified
PracticePanther
Probate | trusts and estates, estate administration, wills and trusts, de:Erbrecht, fr:droit des successions, successions et libéralités
~Probation | probation officer, probation services, de:Bewährungshilfe
Psychometric testing | de:Eignungsdiagnostik, fr:tests psychométriques, tests de personnalité
Public administration | public sector administration, legislative affairs, de:öffentliche Verwaltung, Verwaltungsfachangestellte(r), Verwaltungsfachwirt, fr:administration publique, fonction publique territoriale
Public affairs | government affairs, government relations, fr:affaires publiques, relations institutionnelles
Public law | administrative law, tender management, de:Verwaltungsrecht, öffentliches Recht, fr:droit public, droit administratif
Public policy | fr:politiques publiques
Public procurement | public tenders, de:Vergaberecht, öffentliche Ausschreibungen, fr:marchés publics, commande publique, appels d'offres publics, marché public
=RA-MICRO
Real estate law | property law, real estate closings, real estate transactions, de:Immobilienrecht, WEG-Recht, fr:droit immobilier
~Recruitee
~Recruiting | ~recruitment, ~recruiter, talent acquisition, technical recruiter, nurse recruiter, recruitment consultant, full-cycle recruiting, full life cycle recruiting, technical recruiting, end-to-end recruitment, 360 recruitment, de:Personalbeschaffung, Personalgewinnung, Personalauswahl, ~Recruiterin, Bewerbermanagement, Personalrekrutierung, fr:~recrutement, recruteur, chargé de recrutement, chargée de recrutement, acquisition de talents, consultant en recrutement
Reference checks
~Relativity | RelativityOne
Resume screening | screening resumes, candidate screening, applicant screening, CV screening, fr:tri de CV
Sachkundeprüfung § 34a | Sachkundeprüfung 34a, 34a-Schein, Sachkunde § 34a, Sachkunde nach § 34a, 34a GewO, Sachkunde §34a, Sachkunde 34a
SAP HCM
Security clearance | =TS/SCI, secret clearance, DoD clearance, SC clearance, DV clearance, security cleared, SC cleared, DV cleared, de:Sicherheitsüberprüfung, =Ü2, fr:habilitation secret défense, habilitation défense
Security guarding | security guard, security officer, security patrol, patrolling, security patrols, unarmed security, foot patrols, armed security, manned guarding, de:Sicherheitsdienst, Wachdienst, Objektschutz, Sicherheitsmitarbeiter(in), Wachpersonal, Streifendienst, Revierdienst, Werkschutz, Veranstaltungsschutz, Streifengänge, fr:agent de sécurité, agents de sécurité, agent de prévention et de sécurité, surveillance de sites, gardiennage, agent de surveillance, vigile, ~rondes
Security screening | bag searches, baggage screening, metal detectors, X-ray screening, searching bags, de:Taschenkontrollen, Luftsicherheit, Luftsicherheitsassistent(in), Fluggastkontrolle, fr:palpation de sécurité, inspection filtrage, inspection visuelle des bagages, sûreté aéroportuaire
Servicekraft für Schutz und Sicherheit
Shift planning | staff scheduling, employee scheduling, rota planning, staff rotas, rostering, work scheduling, creating schedules, de:Personaleinsatzplanung, Dienstplanung, Schichtplanung, Dienstplangestaltung, ~Dienstplan, Einsatzplanung, fr:gestion des plannings, élaboration des plannings, gestion de planning, établissement des plannings
SHRM-CP | SHRM certification, SHRM certified
SHRM-SCP | SHRM Senior Certified Professional
SIA licence | =SIA, SIA door supervisor, SIA CCTV licence
Silae
SmartRecruiters
Social declarations | fr:déclarations sociales, =DSN, =DPAE
=SPHR | Senior Professional in Human Resources
=SQE
=SSIAP | SSIAP1
Staffing agency operations | temporary staffing, temp staffing, contingent workforce, staff leasing, de:~Arbeitnehmerüberlassung, ~Zeitarbeit, ~Personaldienstleistung, Personaldisposition, fr:travail temporaire, agence d'intérim, gestion des intérimaires
Succession planning | de:Nachfolgeplanung
Tabs3
Talent management | talent reviews, de:Talentmanagement, fr:gestion des talents, =GPEC, =GEPP
Taleo
Tax advisory | tax advice, tax consulting, de:~Steuerberatung, fr:conseil fiscal
Tax law | de:Steuerfachrecht, Steuerrecht, fr:droit fiscal
Tenancy law | de:Mietrecht, fr:baux commerciaux
TFP APS
Time and attendance | timekeeping, timesheets, de:~Zeiterfassung, Zeitwirtschaft, ~Arbeitszeiterfassung, fr:gestion des temps, suivi du temps de travail
Title search
Trademark law | de:Markenrecht, fr:droit des marques
TriNet
UKG Pro | UltiPro, =UKG
Unterrichtung § 34a | Unterrichtung nach § 34a
Westlaw
When I Work
~Workable
Workers' compensation | workers compensation, workers comp, workers' comp claims
Workforce planning | workforce management, =WFM, de:Personalplanung, fr:planification des effectifs
Works councils | works council relations, de:~Betriebsrat, ~Betriebsvereinbarungen, Arbeitnehmervertretung, fr:~=CSE, instances représentatives du personnel, =IRP
Youth justice | fr:protection judiciaire de la jeunesse
Zenefits
`;
