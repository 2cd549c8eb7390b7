/** Office work and administration. The format is that of `lines.ts`. */
export const office = `
Administrative support | administrative assistance, administrative assistant, administrative tasks, administrative duties, administrative skills, office administration, administrative work, admin support, administrative experience, clerical, administrative coordinator, office assistant, office clerk, administrative services, admin assistant, administrative officer, office administrator, de:Verwaltungstätigkeiten, Sachbearbeitung, Sachbearbeiter(in), Bürokaufmann, Bürokauffrau, Kaufmann für Büromanagement, Kauffrau für Büromanagement, Verwaltungsaufgaben, administrative Aufgaben, administrative Tätigkeiten, Büroorganisation, Büroassistenz, Teamassistenz, kaufmännische Ausbildung, Bürotätigkeiten, kaufmännischer Mitarbeiter, kaufmännische Mitarbeiterin, fr:assistanat administratif, assistant administratif, assistante administrative, gestion administrative, tâches administratives, secrétariat, secrétaire, travaux administratifs, agent administratif, assistante de gestion, assistant de gestion, assistante polyvalente, employé administratif
Apple iWork | Apple Pages, Apple Numbers, Apple Keynote, iWork
Association for Project Management | =APM PMQ, APM qualification
Board administration | board meetings, board governance, committee administration, board reporting, de:Gremienarbeit, fr:conseils d'administration
Business correspondence | ~correspondence, written correspondence, drafting correspondence, email correspondence, drafting letters, email management, inbox management, managing correspondence, business letters, de:Korrespondenz, Geschäftskorrespondenz, Schriftverkehr, Schriftwechsel, Briefkorrespondenz, fr:rédaction de courriers, correspondance commerciale, gestion des courriels, gestion du courrier, traitement du courrier, rédaction des courriers, gestion des mails, correspondance administrative
Calendar management | managing calendars, appointment scheduling, scheduling appointments, scheduling meetings, diary management, meeting scheduling, calendar coordination, appointment setting, setting appointments, diary keeping, Calendly, scheduling software, de:Terminkoordination, Terminplanung und -koordination, Terminverwaltung, Terminmanagement, ~Terminvereinbarung, Kalenderverwaltung, Terminorganisation, fr:gestion d'agenda(s), gestion des agendas, prise de rendez-vous, planification de réunions, organisation d'agenda, gestion de l'agenda, gestion des rendez-vous
=CAPM | Certified Associate in Project Management
Certified ScrumMaster | =CSM, =PSM, Professional Scrum Master, Scrum Master certification, Certified Scrum Master, scrum master certified, =CSPO, Certified Scrum Product Owner, =PSPO, fr:certification Scrum Master
Computer literacy | computer skills, computer proficiency, IT literacy, computer literate, PC skills, digital literacy, IT skills, de:EDV-Kenntnisse, PC-Kenntnisse, Computerkenntnisse, IT-Kenntnisse, EDV-Grundkenntnisse, IT-Affinität, fr:~bureautique, outils bureautiques, logiciels bureautiques, compétences informatiques, outils informatiques
Document management | document control, document preparation, preparing documents, document controller, DocuWare, M-Files, =DMS, document processing, de:Dokumentenmanagement, Dokumentenverwaltung, Dokumentenmanagementsystem(e), fr:gestion documentaire électronique, gestion électronique de documents, =GED, mise en forme de documents
DocuSign | Adobe Sign, e-signature(s), PandaDoc
~Dropbox | Box.com, Egnyte
~Entrepreneurship | ~entrepreneur, startup founding, small business management, founder experience, de:Unternehmensgründung, Existenzgründung, fr:entrepreneuriat, création d'entreprise
Evernote
Executive assistance | executive assistant, executive support, executive administrative assistant, C-level support, C-suite support, supporting executives, secretarial support, personal assistant, de:Vorstandsassistenz, Assistenz der Geschäftsführung, Geschäftsführungsassistenz, Chefsekretärin, Direktionsassistenz, Assistentin der Geschäftsführung, ~Sekretariat, fr:assistante de direction, assistant de direction, assistanat de direction, secrétariat de direction
~Filing | file management, filing systems, record filing, document filing, filing and archiving, electronic filing, scanning and filing, filing documents, de:~Ablage, Aktenablage, Aktenführung, Dokumentenablage, Aktenverwaltung, fr:~classement, ~archivage, classement et archivage, numérisation de documents
General management | P&L, managing director, general manager, profit and loss, de:~Geschäftsführung, Ergebnisverantwortung, kaufmännische Leitung, fr:~direction générale, centre de profit, compte d'exploitation
Gmail | Google Mail
Google Calendar
Google Drive | =GDrive
Google Meet | Google Hangouts
Google Slides
GoToMeeting | GoToWebinar
=ICDL | ECDL, European Computer Driving Licence, fr:TOSA, PIX certification, C2i
Infor ERP | Infor LN, Infor M3, Infor CloudSuite, Epicor, IFS ERP, Sage ERP, Oracle ERP Cloud, Acumatica, proALPHA, abas ERP
Insurance administration | policy administration, insurance documentation, policy servicing, de:Vertragsverwaltung Versicherung, fr:gestion de contrats d'assurance
IPMA certification | =IPMA, de:GPM-Zertifizierung
IT asset management | software asset management, =ITAM, hardware asset management, de:Lizenzmanagement, fr:parc informatique
LibreOffice | OpenOffice
Lotus Notes | IBM Notes, HCL Notes, IBM Domino
Mail merge | mail merges, de:Serienbriefe, Seriendruck, fr:fusion et publipostage
Mail processing | mail handling, incoming and outgoing mail, mail distribution, sorting mail, office mail, de:Postbearbeitung, Posteingang, Postein- und -ausgang, Postausgang, fr:gestion du courrier entrant et sortant, affranchissement
Management consulting | strategy consulting, business consulting, consulting projects, management consultant, de:~Unternehmensberatung, Managementberatung, fr:conseil en management, conseil en organisation, conseil en stratégie
Meeting coordination | meeting planning, organizing meetings, coordinating meetings, organising meetings, meeting preparation, arranging meetings, de:Sitzungsvorbereitung, Organisation von Meetings, Meetingorganisation, Besprechungsorganisation, fr:organisation de réunions, préparation de réunions, préparation des réunions
Microsoft Dynamics AX | Dynamics AX, Dynamics 365 Finance
Microsoft Forms | Google Forms, Typeform
Microsoft Office Specialist | =MOS certification, Microsoft Office certification, MOS Excel
Microsoft OneNote | =OneNote
Microsoft Planner | Microsoft To Do, MS Planner
Microsoft Publisher | MS Publisher
Minute taking | meeting minutes, taking minutes, minutes of meetings, de:Protokollführung, Protokollerstellung, fr:prise de notes, comptes rendus de réunion, rédaction de comptes rendus, compte rendu de réunion
Odoo | OpenERP
Office equipment | fax machines, photocopying, photocopier(s), copiers, copy machines, office machines, multi-function printers, de:Bürogeräte, fr:photocopieur
Office management | office manager, office operations, office coordination, office supplies, ordering supplies, de:Büromanagement, Officemanagement, Büroleitung, fr:gestion de bureau, fournitures de bureau
Operations management | operations manager, ~business operations, operational management, operational excellence, de:Betriebsleitung, operatives Management, Betriebsführung, fr:gestion des opérations, management opérationnel, excellence opérationnelle
Order management | order tracking, order administration, de:Auftragsmanagement, Bestellmanagement, fr:suivi des commandes, suivi de commandes
PMI-ACP | PMI-PBA
Presentation design | slide decks, pitch decks, creating presentations, presentation preparation, preparing presentations, Prezi, de:Präsentationserstellung, Erstellung von Präsentationen, fr:élaboration de présentations, création de présentations
Process documentation | standard operating procedures, =SOPs, =SOP, procedure writing, process mapping, workflow documentation, process maps, writing procedures, de:Prozessdokumentation, Verfahrensanweisungen, Arbeitsanweisungen, Standardarbeitsanweisungen, fr:rédaction de procédures, modes opératoires, procédures qualité, cartographie des processus
Project budgeting | project budgets, project budget management, project cost control, earned value management, project financials, de:Projektbudget, Projektcontrolling, fr:gestion budgétaire de projet, budget projet
Project coordination | project coordinator, project support, project administration, project assistance, =PMO, project management office, de:Projektkoordination, Projektassistenz, Projektunterstützung, Projektkoordinator(in), fr:coordination de projet(s), coordinateur de projet, suivi de projet(s), chargé de projet, chargée de projet
Project planning | project plans, project scheduling and planning, work breakdown structure(s), Gantt chart(s), project timelines, project schedules, critical path analysis, de:Projektplanung, Projektpläne, Projektstrukturplan, Gantt-Diagramme, fr:planification de projet(s), planning projet, diagramme de Gantt
Project risk management | RAID logs, RAID log, risk registers, risk register, risk mitigation planning, de:Projektrisikomanagement, fr:gestion des risques projet
~Reception | receptionist, reception duties, front desk, front office, visitor reception, greeting visitors, front-of-house, welcoming visitors, reception work, de:Empfangstätigkeiten, Empfangsmitarbeiter(in), Empfang und Telefonzentrale, Besucherempfang, Besucherbetreuung, Rezeptionstätigkeit, fr:accueil physique, accueil des visiteurs, hôte d'accueil, hôtesse d'accueil, agent d'accueil, chargé d'accueil, chargée d'accueil, accueil du public
Records management | record keeping, recordkeeping, maintaining records, records retention, records maintenance, de:Schriftgutverwaltung, Aktenmanagement, ~Archivierung, fr:gestion des archives, gestion des dossiers, tenue de dossiers, tenue des dossiers, tenue de registres
SAP Business One | SAP ByDesign, SAP Business ByDesign
Skype
Spreadsheets | spreadsheet, de:Tabellenkalkulation, fr:tableur(s), feuilles de calcul
Strategic planning | business strategy, corporate strategy, strategy development, strategic management, strategic plans, business planning, business plans, de:strategische Planung, Unternehmensstrategie, Strategieentwicklung, Geschäftsplanung, fr:planification stratégique, stratégie d'entreprise, plan stratégique, élaboration de stratégies
Team leadership | leading teams, team management, people management, staff management, staff supervision, supervising staff, team leader, team leading, line management, supervisory experience, managing teams, personnel management, managing staff, team supervision, supervision of staff, de:Teamleitung, Personalführung, Mitarbeiterführung, Führungserfahrung, ~Teamleiter(in), Personalverantwortung, Führungsverantwortung, disziplinarische Führung, fr:management d'équipe(s), gestion d'équipe(s), encadrement d'équipe(s), animation d'équipe(s), chef d'équipe, management d'une équipe, encadrement du personnel, leadership d'équipe
Time management | prioritizing tasks, managing deadlines, de:Zeitmanagement, fr:gestion du temps, gestion des priorités
~Typing | typist, words per minute, =WPM, dictation, keyboarding, 10-key, ten-key, fast typing, typing speed, touch typing, 10-finger typing, audio typing, copy typing, de:Zehnfingersystem, 10-Finger-System, Maschinenschreiben, Phonotypie, Schreiben nach Diktat, fr:dactylographie, frappe rapide, frappe de courriers, audiotypie
Word processing | de:Textverarbeitung, fr:traitement de texte, traitements de texte
WordPerfect
Wrike | Teamwork.com, Planview, Microsoft Project Online, MeisterTask, Todoist
`;
