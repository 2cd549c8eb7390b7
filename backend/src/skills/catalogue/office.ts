/** Office work and administration. The format is that of `lines.ts`. */
export const office = `
Administrative support | administrative assistance, administrative assistant(s), administrative tasks, administrative duties, administrative skills, office administration, administrative work, admin support, administrative experience, clerical support, clerical, clerical work, administrative coordinator, office assistant(s), office clerk, administrative services, admin assistant, administrative officer, de:Verwaltungstätigkeiten, Sachbearbeitung, Sachbearbeiter(in), Bürokaufmann, Bürokauffrau, Kaufmann für Büromanagement, Kauffrau für Büromanagement, Verwaltungsaufgaben, administrative Aufgaben, administrative Tätigkeiten, Büroorganisation, Büroassistenz, Teamassistenz, kaufmännische Ausbildung, allgemeine Bürotätigkeiten, Bürotätigkeiten, fr:assistanat administratif, assistant administratif, assistante administrative, gestion administrative, tâches administratives, secrétariat, secrétaire(s), travaux administratifs, agent administratif, assistante de gestion, assistant de gestion, assistante polyvalente, employé administratif
Executive assistance | executive assistant(s), executive support, executive administrative assistant, C-level support, C-suite support, supporting executives, secretarial support, de:Vorstandsassistenz, Assistenz der Geschäftsführung, Geschäftsführungsassistenz, Chefsekretärin, Direktionsassistenz, Assistentin der Geschäftsführung, Sekretariat, fr:assistante de direction, assistant de direction, assistanat de direction, secrétariat de direction
Office management | office manager(s), office operations, office coordination, managing office supplies, office supplies, ordering supplies, ordering office supplies, de:Büromanagement, Officemanagement, Büroleitung, fr:gestion de bureau, fournitures de bureau
Calendar management | managing calendars, appointment scheduling, scheduling appointments, scheduling meetings, diary management, meeting scheduling, calendar coordination, scheduling and calendar management, appointment setting, setting appointments, diary keeping, Calendly, scheduling software, de:Terminkoordination, Terminplanung und -koordination, Terminverwaltung, Terminmanagement, Terminvereinbarung, Kalenderverwaltung, Terminorganisation, fr:gestion d'agenda(s), gestion des agendas, prise de rendez-vous, planification de réunions, organisation d'agenda, gestion de l'agenda, gestion des rendez-vous
Meeting coordination | meeting planning, organizing meetings, coordinating meetings, organising meetings, meeting preparation, arranging meetings, de:Sitzungsvorbereitung, Organisation von Meetings, Meetingorganisation, Besprechungsorganisation, fr:organisation de réunions, préparation de réunions, préparation des réunions
Minute taking | meeting minutes, taking minutes, taking meeting minutes, minutes of meetings, de:Protokollführung, Protokollerstellung, fr:prise de notes, comptes rendus de réunion, rédaction de comptes rendus, compte rendu de réunion
~Reception | receptionist(s), reception duties, front desk, front office, visitor reception, greeting visitors, front desk operations, front-of-house, welcoming visitors, reception work, de:Empfangstätigkeiten, Empfangsmitarbeiter(in), Empfang und Telefonzentrale, Besucherempfang, Besucherbetreuung, Rezeptionstätigkeit, fr:accueil physique et téléphonique, accueil physique, accueil des visiteurs, hôte d'accueil, hôtesse d'accueil, agent d'accueil, chargé d'accueil, chargée d'accueil, accueil du public
~Filing | file management, filing systems, record filing, document filing, filing and archiving, electronic filing, scanning and filing, filing documents, de:~Ablage, Aktenablage, Aktenführung, Dokumentenablage, Aktenverwaltung, fr:~classement, ~archivage, classement et archivage, numérisation de documents
Records management | record keeping, recordkeeping, maintaining records, records retention, records maintenance, de:Schriftgutverwaltung, Aktenmanagement, fr:gestion des archives, gestion des dossiers, tenue de dossiers, tenue des dossiers, tenue de registres
Document management | document control, document management systems, document preparation, preparing documents, document controller, document management system, DocuWare, M-Files, =DMS, document processing, electronic document management, de:Dokumentenmanagement, Dokumentenverwaltung, Dokumentenmanagementsystem(e), fr:gestion documentaire électronique, gestion électronique de documents, =GED, mise en forme de documents
DocuSign | Adobe Sign, e-signature(s), PandaDoc
Typing | typist, fast typing, typing speed, words per minute, =WPM, touch typing, 10-finger typing, audio typing, dictation, keyboarding, copy typing, 10-key, ten-key, de:Zehnfingersystem, 10-Finger-System, Maschinenschreiben, Phonotypie, Schreiben nach Diktat, fr:dactylographie, frappe rapide, frappe de courriers, audiotypie
Business correspondence | ~correspondence, written correspondence, drafting correspondence, email correspondence, drafting letters, email management, inbox management, managing correspondence, business letters, de:Korrespondenz, Geschäftskorrespondenz, Schriftverkehr, Schriftwechsel, Briefkorrespondenz, fr:rédaction de courriers, correspondance commerciale, gestion des courriels, gestion du courrier, traitement du courrier, rédaction des courriers, gestion des mails, correspondance administrative
Mail processing | mail handling, incoming and outgoing mail, mail distribution, sorting mail, office mail, de:Postbearbeitung, Posteingang, Postein- und -ausgang, Postausgang, fr:gestion du courrier entrant et sortant, affranchissement
Office equipment | fax machines, photocopying, photocopier(s), copiers, copy machines, office machines, multi-function printers, de:Bürogeräte, fr:photocopieur
Computer literacy | computer skills, basic computer skills, computer proficiency, IT literacy, computer literate, PC skills, basic IT skills, digital literacy, IT skills, proficient computer skills, de:EDV-Kenntnisse, PC-Kenntnisse, Computerkenntnisse, IT-Kenntnisse, EDV-Grundkenntnisse, IT-Affinität, fr:bureautique, outils bureautiques, maîtrise de l'outil informatique, outil informatique, logiciels bureautiques, compétences informatiques, maîtrise des outils bureautiques, outils informatiques
=ICDL | ECDL, European Computer Driving Licence, fr:TOSA, PCIE, PIX certification, C2i
Microsoft Office Specialist | =MOS certification, Microsoft Office certification, MOS Excel
Microsoft OneNote | =OneNote
Microsoft Publisher | MS Publisher
Microsoft Planner | Microsoft To Do, MS Planner
Microsoft Forms | Google Forms, Typeform
LibreOffice | OpenOffice, Apache OpenOffice
WordPerfect | Corel WordPerfect
Apple iWork | Apple Pages, Apple Numbers, Apple Keynote, iWork
Google Drive | =GDrive
Google Slides
Google Meet | Google Hangouts
Google Calendar
Gmail | Google Mail
Dropbox | Box.com, Egnyte
Evernote
Skype | Skype for Business
GoToMeeting | GoToWebinar
Lotus Notes | IBM Notes, HCL Notes, IBM Domino
Presentation design | PowerPoint presentations, slide decks, pitch decks, creating presentations, presentation preparation, preparing presentations, Prezi, de:Präsentationserstellung, Erstellung von Präsentationen, PowerPoint-Präsentationen, fr:présentations PowerPoint, élaboration de présentations, création de présentations
Word processing | word processing software, de:Textverarbeitung, fr:traitement de texte, traitements de texte
Spreadsheets | spreadsheet, spreadsheet software, spreadsheet analysis, de:Tabellenkalkulation, fr:tableur(s), feuilles de calcul
Mail merge | mail merges, de:Serienbriefe, Seriendruck, fr:fusion et publipostage
Order management | order tracking, order administration, de:Auftragsmanagement, Bestellmanagement, fr:suivi des commandes, suivi de commandes
Time management | prioritizing tasks, managing deadlines, de:Zeitmanagement, fr:gestion du temps, gestion des priorités
Team leadership | leading teams, team management, people management, staff management, staff supervision, supervising staff, team leader(s), team leading, line management, supervisory experience, managing teams, personnel management, managing staff, team supervision, supervision of staff, de:Teamleitung, Personalführung, Mitarbeiterführung, Führungserfahrung, Teamleiter(in), Personalverantwortung, Führungsverantwortung, disziplinarische Führung, fr:management d'équipe(s), gestion d'équipe(s), encadrement d'équipe(s), animation d'équipe(s), chef d'équipe, management d'une équipe, encadrement du personnel, leadership d'équipe
Operations management | operations manager(s), business operations, operational management, operational excellence, day-to-day operations management, de:Betriebsleitung, operatives Management, Betriebsführung, fr:gestion des opérations, management opérationnel, excellence opérationnelle
Strategic planning | business strategy, corporate strategy, strategy development, strategic management, strategic plans, business planning, business plans, de:strategische Planung, Unternehmensstrategie, Strategieentwicklung, Geschäftsplanung, fr:planification stratégique, stratégie d'entreprise, plan stratégique, élaboration de stratégies
Management consulting | strategy consulting, business consulting, consulting projects, management consultant(s), de:Unternehmensberatung, Managementberatung, fr:conseil en management, conseil en organisation, conseil en stratégie
General management | P&L management, P&L responsibility, profit and loss management, P&L, managing director, general manager(s), profit and loss, de:Geschäftsführung, Ergebnisverantwortung, kaufmännische Leitung, fr:direction générale, gestion d'un centre de profit, centre de profit, compte d'exploitation
Entrepreneurship | entrepreneur, startup founding, small business management, founder experience, de:Unternehmensgründung, Existenzgründung, fr:entrepreneuriat, création d'entreprise
Process documentation | standard operating procedures, =SOPs, =SOP, procedure writing, process mapping, workflow documentation, process maps, writing procedures, de:Prozessdokumentation, Verfahrensanweisungen, Arbeitsanweisungen, Standardarbeitsanweisungen, fr:rédaction de procédures, modes opératoires, procédures qualité, cartographie des processus
Insurance administration | policy administration, insurance documentation, policy servicing, de:Vertragsverwaltung Versicherung, fr:gestion de contrats d'assurance
Board administration | board meetings, board governance, committee administration, board reporting, de:Gremienarbeit, fr:conseils d'administration
SAP Business One | SAP ByDesign, SAP Business ByDesign
SAP user skills | SAP HR, SAP modules, SAP R/3, de:SAP-Kenntnisse, SAP-Anwenderkenntnisse, SAP R3, fr:maîtrise de SAP, utilisateur SAP
Odoo | OpenERP
Infor ERP | Infor LN, Infor M3, Infor CloudSuite, Epicor, IFS ERP, Sage ERP, Oracle ERP Cloud, Acumatica, proALPHA, abas ERP
Microsoft Dynamics AX | Dynamics AX, Dynamics 365 Finance
ERP implementation | ERP systems, ERP system, ERP software, ERP project, de:ERP-Systeme(n), ERP-Kenntnisse, Warenwirtschaftsprogramme, fr:progiciel de gestion, progiciel de gestion intégré
Project coordination | project coordinator(s), project support, project administration, project assistance, =PMO, project management office, PMO analyst, de:Projektkoordination, Projektassistenz, Projektunterstützung, Projektkoordinator(in), fr:coordination de projet(s), coordinateur de projet, suivi de projet(s), chargé de projet, chargée de projet
Project planning | project plans, project scheduling and planning, work breakdown structure(s), Gantt chart(s), project timelines, project schedules, critical path analysis, de:Projektplanung, Projektpläne, Projektstrukturplan, Gantt-Diagramme, fr:planification de projet(s), planning projet, diagramme de Gantt
Project budgeting | project budgets, project budget management, project cost control, earned value management, project financials, de:Projektbudget, Projektcontrolling, fr:gestion budgétaire de projet, budget projet
Project risk management | RAID logs, RAID log, risk registers, risk register, risk mitigation planning, de:Projektrisikomanagement, fr:gestion des risques projet
=CAPM | Certified Associate in Project Management
PMI-ACP | PMI-PBA
IPMA certification | =IPMA, de:GPM-Zertifizierung, IPMA Level D
Certified ScrumMaster | =CSM, =PSM I, =PSM, Professional Scrum Master, Scrum Master certification, Certified Scrum Master, scrum master certified, =CSPO, Certified Scrum Product Owner, =PSPO, de:Scrum-Master-Zertifizierung, fr:certification Scrum Master
Association for Project Management | =APM PMQ, APM qualification
Wrike | Teamwork.com, Planview, Microsoft Project Online, MeisterTask, Todoist
`;
