/** Office work and administration. The format is that of `lines.ts`. */
export const office = `
abas ERP
Acumatica
Administrative support | administrative assistance, administrative assistant, administrative tasks, administrative duties, administrative skills, office administration, administrative work, admin support, administrative experience, clerical, administrative coordinator, office assistant, office clerk, administrative services, admin assistant, administrative officer, office administrator, de:Verwaltungstätigkeiten, Sachbearbeitung, Sachbearbeiter(in), Bürokaufmann, Bürokauffrau, Kaufmann für Büromanagement, Kauffrau für Büromanagement, Verwaltungsaufgaben, administrative Aufgaben, administrative Tätigkeiten, Büroorganisation, Büroassistenz, Teamassistenz, kaufmännische Ausbildung, Bürotätigkeiten, kaufmännischer Mitarbeiter, kaufmännische Mitarbeiterin, ~Sekretariat, fr:assistanat administratif, assistant administratif, assistante administrative, gestion administrative, tâches administratives, secrétariat, secrétaire, travaux administratifs, agent administratif, assistante de gestion, assistant de gestion, assistante polyvalente, employé administratif
Adobe Sign
Apple iWork | Apple Pages, Apple Numbers, Apple Keynote, iWork
Association for Project Management | =APM PMQ, APM qualification
Audio typing | de:Phonotypie, fr:audiotypie
Board administration | board meetings, board governance, committee administration, board reporting, de:Gremienarbeit, fr:conseils d'administration
Box.com
Business correspondence | ~correspondence, written correspondence, drafting correspondence, email correspondence, drafting letters, email management, inbox management, managing correspondence, business letters, de:Korrespondenz, Geschäftskorrespondenz, Schriftverkehr, Schriftwechsel, Briefkorrespondenz, fr:rédaction de courriers, correspondance commerciale, gestion des courriels, gestion du courrier, traitement du courrier, rédaction des courriers, gestion des mails, correspondance administrative
Business planning | business plans, de:Geschäftsplanung
C2i
Calendar management | managing calendars, appointment scheduling, scheduling appointments, scheduling meetings, diary management, meeting scheduling, calendar coordination, appointment setting, setting appointments, diary keeping, scheduling software, ~scheduling, de:Terminkoordination, Terminplanung und -koordination, Terminverwaltung, Terminmanagement, ~Terminvereinbarung, Kalenderverwaltung, Terminorganisation, Terminplanung, fr:gestion d'agenda(s), gestion des agendas, prise de rendez-vous, planification de réunions, organisation d'agenda, gestion de l'agenda, gestion des rendez-vous
Calendly
=CAPM | Certified Associate in Project Management
Computer literacy | computer skills, computer proficiency, IT literacy, computer literate, PC skills, digital literacy, IT skills, de:EDV-Kenntnisse, PC-Kenntnisse, Computerkenntnisse, IT-Kenntnisse, EDV-Grundkenntnisse, IT-Affinität, fr:compétences informatiques, outils informatiques
=CSPO | Certified Scrum Product Owner
Document management | document control, document preparation, preparing documents, document controller, =DMS, document processing, de:Dokumentenmanagement, Dokumentenverwaltung, Dokumentenmanagementsystem(e), fr:gestion documentaire électronique, gestion électronique de documents, =GED, mise en forme de documents
DocuSign
DocuWare
~Dropbox
E-signatures | e-signature
Earned value management
Egnyte
~Entrepreneurship | ~entrepreneur, startup founding, small business management, founder experience, de:Unternehmensgründung, Existenzgründung, fr:entrepreneuriat, création d'entreprise
Epicor
Evernote
Executive assistance | executive assistant, executive support, executive administrative assistant, C-level support, C-suite support, supporting executives, secretarial support, personal assistant, de:Vorstandsassistenz, Assistenz der Geschäftsführung, Geschäftsführungsassistenz, Chefsekretärin, Direktionsassistenz, Assistentin der Geschäftsführung, fr:assistante de direction, assistant de direction, assistanat de direction, secrétariat de direction
~Filing | file management, filing systems, record filing, document filing, filing and archiving, electronic filing, scanning and filing, filing documents, de:~Ablage, Aktenablage, Aktenführung, Dokumentenablage, Aktenverwaltung, fr:~classement, ~archivage, classement et archivage, numérisation de documents
General management | managing director, general manager, de:~Geschäftsführung, kaufmännische Leitung, fr:~direction générale
Gmail | Google Mail
Google Calendar
Google Drive | =GDrive
Google Forms
Google Meet | Google Hangouts
Google Slides
GoToMeeting
GoToWebinar
=ICDL | ECDL, European Computer Driving Licence
IFS ERP
Infor ERP | Infor LN, Infor M3, Infor CloudSuite
Insurance administration | policy administration, insurance documentation, policy servicing, de:Vertragsverwaltung Versicherung, fr:gestion de contrats d'assurance
IPMA certification | =IPMA, de:GPM-Zertifizierung
IT asset management | software asset management, =ITAM, hardware asset management, fr:parc informatique
LibreOffice
Licence management | de:Lizenzmanagement
Lotus Notes | IBM Notes, HCL Notes, IBM Domino
M-Files
Mail merge | mail merges, de:Serienbriefe, Seriendruck, fr:fusion et publipostage
Mail processing | mail handling, incoming and outgoing mail, mail distribution, sorting mail, office mail, de:Postbearbeitung, Posteingang, Postein- und -ausgang, Postausgang, fr:gestion du courrier entrant et sortant, affranchissement
Management consulting | strategy consulting, business consulting, consulting projects, management consultant, de:~Unternehmensberatung, Managementberatung, fr:conseil en management, conseil en organisation, conseil en stratégie
Meeting coordination | meeting planning, organizing meetings, coordinating meetings, organising meetings, meeting preparation, arranging meetings, de:Sitzungsvorbereitung, Organisation von Meetings, Meetingorganisation, Besprechungsorganisation, fr:organisation de réunions, préparation de réunions, préparation des réunions
MeisterTask
Microsoft Dynamics AX | Dynamics AX, Dynamics 365 Finance
Microsoft Forms
Microsoft Office Specialist | =MOS certification, Microsoft Office certification, MOS Excel
Microsoft OneNote | =OneNote
Microsoft Planner | MS Planner
Microsoft Project Online
Microsoft Publisher | MS Publisher
Microsoft To Do
Minute taking | meeting minutes, taking minutes, minutes of meetings, de:Protokollführung, Protokollerstellung, fr:prise de notes, comptes rendus de réunion, rédaction de comptes rendus, compte rendu de réunion
Odoo | OpenERP
Office equipment | fax machines, photocopying, photocopier(s), copiers, copy machines, office machines, multi-function printers, de:Bürogeräte, fr:photocopieur
Office management | office manager, office operations, office coordination, office supplies, ordering supplies, de:Büromanagement, Officemanagement, Büroleitung, fr:gestion de bureau, fournitures de bureau
Office software | fr:~bureautique, outils bureautiques, logiciels bureautiques
OpenOffice
Operations management | operations manager, ~business operations, operational management, operational excellence, de:Betriebsleitung, operatives Management, Betriebsführung, fr:gestion des opérations, management opérationnel, excellence opérationnelle
Order management | order tracking, order administration, de:Auftragsmanagement, Bestellmanagement, fr:suivi des commandes, suivi de commandes
P&L management | P&L, profit and loss, de:Ergebnisverantwortung, fr:centre de profit, compte d'exploitation
PandaDoc
PIX certification
Planview
PMI-ACP
PMI-PBA
Presentation design | slide decks, pitch decks, creating presentations, presentation preparation, preparing presentations, de:Präsentationserstellung, Erstellung von Präsentationen, fr:élaboration de présentations, création de présentations
Prezi
proALPHA
Process documentation | procedure writing, workflow documentation, writing procedures, de:Prozessdokumentation, Verfahrensanweisungen, Arbeitsanweisungen, fr:rédaction de procédures, modes opératoires, procédures qualité
Process mapping | process maps, fr:cartographie des processus
Project budgeting | project budgets, project budget management, project financials, de:Projektbudget, fr:gestion budgétaire de projet, budget projet
Project controlling | project cost control, de:Projektcontrolling
Project coordination | project coordinator, project support, project administration, project assistance, de:Projektkoordination, Projektassistenz, Projektunterstützung, Projektkoordinator(in), fr:coordination de projet(s), coordinateur de projet, suivi de projet(s), chargé de projet, chargée de projet
Project management office | =PMO
Project planning | project plans, project scheduling and planning, work breakdown structure(s), Gantt chart(s), project timelines, project schedules, de:Projektplanung, Projektpläne, Projektstrukturplan, Gantt-Diagramme, fr:planification de projet(s), planning projet, diagramme de Gantt
Project risk management | RAID logs, RAID log, RAID items, risk registers, risk register, risk mitigation planning, de:Projektrisikomanagement, fr:gestion des risques projet
=PSM | Professional Scrum Master
=PSPO | Professional Scrum Product Owner
~Reception | receptionist, reception duties, front desk, front office, visitor reception, greeting visitors, front-of-house, welcoming visitors, reception work, de:Empfangstätigkeiten, Empfangsmitarbeiter(in), Empfang und Telefonzentrale, Besucherempfang, Besucherbetreuung, Rezeptionstätigkeit, fr:accueil physique, accueil des visiteurs, hôte d'accueil, hôtesse d'accueil, agent d'accueil, chargé d'accueil, chargée d'accueil, accueil du public
Records management | record keeping, recordkeeping, maintaining records, records retention, records maintenance, de:Schriftgutverwaltung, Aktenmanagement, ~Archivierung, fr:gestion des archives, gestion des dossiers, tenue de dossiers, tenue des dossiers, tenue de registres
SAP Business ByDesign | SAP ByDesign
SAP Business One
certified-scrummaster | Scrum Master certification | Certified ScrumMaster, =CSM, Certified Scrum Master, scrum master certified, fr:certification Scrum Master
Skype
Spreadsheets | spreadsheet, de:Tabellenkalkulation, fr:tableur(s), feuilles de calcul
Standard operating procedures | =SOPs, =SOP, de:Standardarbeitsanweisungen
Strategic planning | business strategy, corporate strategy, strategy development, strategic management, strategic plans, de:strategische Planung, Unternehmensstrategie, Strategieentwicklung, fr:planification stratégique, stratégie d'entreprise, plan stratégique, élaboration de stratégies
Team leadership | leading teams, team management, people management, staff management, staff supervision, supervising staff, team leader, team leading, line management, supervisory experience, managing teams, personnel management, managing staff, team supervision, supervision of staff, de:Teamleitung, Personalführung, Mitarbeiterführung, Führungserfahrung, ~Teamleiter(in), Personalverantwortung, Führungsverantwortung, disziplinarische Führung, Leitung eines Teams, Führung eines Teams, Leitung des Teams, Führung von Mitarbeitern, Führung des Teams, Anleitung von Mitarbeitern, fr:management d'équipe(s), gestion d'équipe(s), encadrement d'équipe(s), animation d'équipe(s), chef d'équipe, management d'une équipe, encadrement du personnel, leadership d'équipe, encadrement d'une équipe, gestion d'une équipe, animation d'une équipe, supervision d'une équipe, pilotage d'une équipe, encadrement de l'équipe, management d'une brigade, encadrer une équipe, manager une équipe, animer une équipe, gérer une équipe, encadrez une équipe, managez une équipe, animez une équipe
Teamwork.com
Time management | prioritizing tasks, managing deadlines, de:Zeitmanagement, fr:gestion du temps, gestion des priorités
Todoist
=TOSA
Typeform
~Typing | typist, words per minute, =WPM, dictation, keyboarding, 10-key, ten-key, fast typing, typing speed, touch typing, 10-finger typing, copy typing, de:Zehnfingersystem, 10-Finger-System, Maschinenschreiben, Schreiben nach Diktat, fr:dactylographie, frappe rapide, frappe de courriers
Word processing | de:Textverarbeitung, fr:traitement de texte, traitements de texte
WordPerfect
Wrike
`;
