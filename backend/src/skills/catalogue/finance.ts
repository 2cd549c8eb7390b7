/** Accounting, banking, insurance, tax and controlling, with their certificates. The format is that of `lines.ts`. */
export const finance = `
=AAT | Association of Accounting Technicians
=ACA | =ICAEW, Chartered Accountant, chartered accountancy
=ACCA | Association of Chartered Certified Accountants
Account reconciliation | account reconciliations, reconciling accounts, reconcile accounts, general ledger reconciliations, balance sheet reconciliations, ledger reconciliation, ~reconciliations, ~reconciliation, account recs, control account reconciliations, balance sheet reconciliation, balance sheet recs, de:Kontenabstimmung(en), Kontenklärung, Abstimmung der Konten, Abstimmung von Konten, Klärung von Konten, Kontenpflege, Saldenabstimmung(en), Abstimmungsarbeiten, Klärung offener Posten, Abstimmung der Haupt- und Nebenbücher, Abstimmung der Sachkonten, fr:rapprochement(s) comptable(s), lettrage des comptes, lettrage, lettrage comptable, justification des comptes, révision des comptes, révision comptable, analyse des comptes, pointage des comptes, lettrer les comptes, révision de comptes
Accounting | accountant, accountancy, de:Rechnungswesen(s), Buchhaltung, Buchhalter(in), Buchhaltungskenntnisse, Buchführung, buchhalterische(n/r/s), Rechnungslegung, fr:comptabilité, comptable
Accounting software | accounting systems, de:Buchhaltungssoftware, Buchhaltungsprogramme, fr:logiciel(s) comptable(s), logiciel(s) de comptabilité
Accounts payable | =A/P, vendor invoices, supplier invoices, purchase ledger, invoice processing, accounts payables, ~=AP, AP processing, AP invoices, supplier payments, vendor payments, ~payables, processing invoices, process invoices, invoice entry, AP specialist, AP clerk, accounts payable clerk, supplier statement reconciliations, payment runs, purchase invoices, de:Kreditorenbuchhaltung, Kreditorenbuchhalter(in), ~Kreditoren, Rechnungsprüfung, Eingangsrechnungen, Rechnungsbearbeitung, Bearbeitung von Eingangsrechnungen, Prüfung von Rechnungen, Rechnungskontrolle, Lieferantenrechnungen, Rechnungserfassung, Rechnungseingang, Rechnungseingangsprüfung, kreditorische(n) Buchhaltung, prüf(st/en) Rechnungen, kontrollier(st/en) Rechnungen, erfass(t/en) Rechnungen, buch(st/en) Eingangsrechnungen, fr:comptabilité fournisseurs, factures fournisseurs, comptable fournisseurs, saisie des factures, comptabilité fournisseur, comptes fournisseurs, facturation fournisseurs, saisie des factures fournisseurs, règlement des factures, règlement(s) fournisseurs, règlement des fournisseurs, paiement des fournisseurs, contrôle des factures, saisie de factures, saisie et contrôle des factures, traitement des factures, validation des factures
Accounts receivable | =A/R, sales ledger, accounts receivables, cash application, payment posting, ~=AR, AR aging, aged debt, AR ageing, ~receivables, accounts receivable clerk, AR specialist, AR clerk, AR and collections, de:Debitorenbuchhaltung, Debitorenbuchhalter(in), ~Debitoren, Ausgangsrechnungen, Überwachung der offenen Posten, Überwachung offener Posten, Offene-Posten-Verwaltung, Offene-Posten-Buchhaltung, Überwachung der Zahlungseingänge, Zahlungseingänge(n), debitorische(n) Buchhaltung, fr:comptabilité clients, factures clients, comptable clients, comptabilité client, comptes clients, facturation clients, suivi des encaissements, encaissements clients, règlements clients, suivi des règlements clients
Accruals and prepayments | ~accruals, month-end accruals, accruals and deferrals, accrued expenses, ~prepayments, prepaid expenses, de:~Rückstellungen, Rechnungsabgrenzung, Bildung von Rückstellungen, Rechnungsabgrenzungsposten, fr:charges constatées d'avance, factures non parvenues, charges à payer, produits constatés d'avance, ~provisions, cut-off
Activity-based costing
Actuarial science | actuarial analysis, actuary, actuaries, de:Versicherungsmathematik, fr:actuariat
Adaptive Insights | Workday Adaptive Planning
ADP payroll | ADP Workforce Now, ADP Enterprise HR, ADP Run, fr:~=ADP, ADP Decidium, ADP Link
Anaplan
Anti-money laundering | =AML, money laundering prevention, de:Geldwäscheprävention, Geldwäschebekämpfung, Geldwäschegesetz, Geldwäsche, Geldwäschebeauftragte(r), Geldwäschevorschriften, fr:lutte contre le blanchiment, =LCB-FT
ASC 606
ASC 842
Asset management | investment management, fund management, de:Vermögensverwaltung, fr:gestion d'actifs
Auditing | external audit(s), statutory audit(s), financial statement audits, audit procedures, year-end audit, annual audit, audit preparation, audit fieldwork, audit support, external auditors, audit and tax, audit & tax, financial audit(s), audit queries, audit requests, audit engagements, coordinate the audit, audit schedules, de:Wirtschaftsprüfung, Jahresabschlussprüfung, Jahresabschlussprüfungen, Wirtschaftsprüfungsassistent(in), Prüfung von Jahresabschlüssen, fr:audit financier, audit comptable, commissariat aux comptes
Bank reconciliation | bank reconciliations, bank recs, reconcile bank accounts, reconciling bank accounts, reconcile bank statements, reconciling bank statements, bank statement reconciliation(s), bank account reconciliation(s), credit card reconciliation(s), de:Bankabstimmung, Bankbuchungen, Buchen von Bankauszügen, Verbuchung von Bankauszügen, Verbuchung der Bankauszüge, Verbuchung von Kontoauszügen, Bankbuchhaltung, Buchung der Bankauszüge, Bankauszüge(n), fr:rapprochement(s) bancaire(s), états de rapprochement, pointage bancaire, saisie des banques, pointage des banques
~Banking | retail banking, banking operations, bank teller, commercial banking, de:Bankkaufmann, Bankkauffrau, Bankwesen, Bankkaufleute, Bankfachwirt(in), fr:opérations bancaires, secteur bancaire, conseiller bancaire, conseiller de clientèle, conseillère de clientèle, produits bancaires, chargé de clientèle bancaire, chargée de clientèle bancaire, chargé d'affaires entreprises, relations bancaires, relations avec les banques, ouverture de comptes, opérations de guichet
Basel III | Basel II/III, Basel IV
Bilanzbuchhalter | Bilanzbuchhalterin
Bill.com
~Billing | medical billing and invoicing, invoice preparation, sending invoices, customer billing, billing and invoicing, invoicing, client billing, ~invoices, raising invoices, raise invoices, generating invoices, generate invoices, issue invoices, customer invoicing, client invoicing, sales invoicing, sales invoices, billing enquiries, billing inquiries, billing administration, customer invoices, preparing invoices, prepare invoices, invoice customers, invoicing customers, invoicing clients, de:Fakturierung, Rechnungsstellung, Rechnungserstellung, Erstellung von Rechnungen, Erstellen von Rechnungen, Rechnungen erstellen, Rechnungsschreibung, Faktura, Fakturieren, Rechnungen schreiben, erstell(st/en) Rechnungen, schreib(st/en) Rechnungen, fr:facturation, émission des factures, établissement des factures, établir les factures, édition des factures, édition de factures, élaboration des factures
BlackLine
BMD accounting
Bookkeeping | bookkeeper, book-keeping, de:laufende Buchhaltung, laufenden Buchhaltung, laufende(n) Finanzbuchhaltung, laufenden Geschäftsvorfälle, laufender Geschäftsvorfälle, Belegerfassung, laufende(n) Buchführung, fr:tenue de comptabilité, tenue des comptes, tenue comptable
BTS comptabilité | BTS CG, BTS CGO
Budgeting | budget management, budget preparation, budget planning, budget control, managing budgets, budget forecasting, budgeting and forecasting, annual budget(s), ~budgets, manage budgets, manage the budget, managing the budget, budget responsibility, departmental budget(s), budget monitoring, budget tracking, budget development, preparing budgets, prepare budgets, budgets and forecasts, budget and forecast, budget process, budget oversight, monthly budget, annual budgeting, budget administration, de:Budgetierung, Budgetplanung, Budgetverantwortung, Budgetkontrolle, Budgeterstellung, Budgetüberwachung, Budgetsteuerung, Budgetmanagement, Erstellung von Budgets, Wirtschaftsplanung, Budgetverwaltung, verantwort(est/en) das Budget, plan(st/en) das Budget, überwach(st/en) das Budget, plan(st/en) Budgets, fr:gestion budgétaire, gestion de budget(s), élaboration du budget, suivi budgétaire, élaboration des budgets, élaboration de budgets, suivi des budgets, suivi du budget, gestion du budget, gestion des budgets, élaboration budgétaire, construction budgétaire, construction du budget, préparation du budget, préparation budgétaire, pilotage budgétaire, pilotage du budget, suivi de budget, procédure budgétaire, processus budgétaire, établir le budget, suivre le budget, gérer le budget, gérez le budget, contrôle budgétaire, budget prévisionnel, budgets prévisionnels, établissement du budget, établissement des budgets, tenue du budget, respect du budget, respect des budgets, exécution budgétaire
Capital budgeting | de:Investitionsrechnung, fr:suivi des investissements, budget d'investissement, plan d'investissement, plans d'investissement, =CAPEX
Capital IQ
~Capital markets | de:Kapitalmärkte, Kapitalmarkt, fr:marchés de capitaux, marchés financiers
CaseWare
Cash flow management | cash flow forecasting, cash flow analysis, cash flow forecasts, cash flow forecast, cash flow, cashflow, cash forecasting, cashflow forecasting, cashflow forecasts, cash flow statements, cash flow projections, de:Liquiditätsplanung, Liquiditätsmanagement, Cashflow-Planung, Liquiditätssteuerung, Liquiditätsüberwachung, fr:gestion de trésorerie, gestion de la trésorerie, prévisions de trésorerie, suivi de trésorerie, suivi de la trésorerie, plan de trésorerie, prévisionnel de trésorerie, tableau de trésorerie, flux de trésorerie, prévision de trésorerie
Cash management
Cash-basis accounting | de:Einnahmenüberschussrechnung, =EÜR, Einnahmen-Überschuss-Rechnung(en), Einnahmen-Überschussrechnung(en)
CCH Axcess | CCH ProSystem
Cegid
=CeMAP
Certified Bookkeeper
~=CFA | Chartered Financial Analyst
=CFE | Certified Fraud Examiner
=CFP | Certified Financial Planner
=CGMA | Chartered Global Management Accountant
Chart of accounts | de:Kontenplan, Kontenrahmen, SKR03, SKR04, fr:plan comptable
=CIA certification | Certified Internal Auditor
Ciel Compta
=CIMA | Chartered Institute of Management Accountants
=CISA | Certified Information Systems Auditor
Claims adjusting | claims adjuster, claims handling, claims processing, insurance claims, claims management, de:Schadenbearbeitung, Schadenregulierung, Schadensachbearbeiter(in), Schadensbearbeitung, Schadensregulierung, Schadenmanagement, Schadenabwicklung, Schadensabwicklung, regulier(st/en) Schäden, bearbeit(est/en) Schäden, bearbeit(est/en) Schadenfälle, Versicherungsschäden, fr:gestion des sinistres, gestion de sinistres, gestionnaire sinistres, gestion sinistres, instruction des sinistres, indemnisation des sinistres, gestionnaire de sinistres, déclarations de sinistres
=CMA | Certified Management Accountant
Commercial lending | commercial loans, business lending
Consolidation accounting | financial consolidation, group consolidation, consolidated financial statements, ~consolidations, ~consolidation, group accounts, group reporting, consolidated accounts, consolidated reporting, de:Konzernabschluss, ~Konsolidierung, Konzernrechnungslegung, Konzernabschlüsse(n), Konzernbuchhaltung, fr:consolidation comptable, comptes consolidés, consolidation des comptes, consolidation financière
Corporate finance | de:Unternehmensfinanzierung, fr:finance d'entreprise
Cost accounting | costing, product costing, standard costing, standard costs, cost accountant, de:Kostenrechnung, Kosten- und Leistungsrechnung, Kostenstellenrechnung, ~Kalkulation, Kostenträgerrechnung, Deckungsbeitragsrechnung(en), =KLR, Kostenkalkulation(en), Produktkalkulation(en), Vor- und Nachkalkulation(en), Nachkalkulation(en), Vorkalkulation(en), Betriebsabrechnung, fr:comptabilité analytique, calcul des coûts, coûts de revient, coût de revient
Cost analysis | de:Kostenanalyse(n)
Cost control | de:Kostenkontrolle, Kostenüberwachung, Kostencontrolling, Kostensteuerung, fr:contrôle des coûts, réduction des coûts, maîtrise des coûts, optimisation de coûts, suivi des coûts
Coupa
=CPA | Certified Public Accountant
Credit analysis | credit assessment, credit underwriting, de:Bonitätsprüfung, Kreditanalyse, Kreditprüfung(en), fr:analyse crédit
Credit management | credit limits, credit control, credit checks, credit controller, credit approvals, de:Kreditmanagement
Credit risk | de:Kreditrisiko, fr:risque de crédit
Cryptocurrency trading | cryptocurrency, cryptocurrencies
=CSRD
DATEV
=DCG | diplôme de comptabilité et de gestion
Debt collection | accounts receivable collections, collection calls, credit collections, chasing payments, chasing overdue payments, debt recovery, debtor management, overdue invoices, overdue accounts, chasing debtors, ~collections, past due accounts, delinquent accounts, de:Forderungsmanagement, Mahnwesen, ~Inkasso, Mahnverfahren, Mahnlauf, Mahnläufe(n), Forderungseinzug, Mahn- und Klagewesen, Forderungsbeitreibung, Zahlungserinnerungen, Mahnungen, fr:recouvrement de créances, ~recouvrement, relance clients, relances clients, ~relances, relance(s) des impayés, relance des clients, relances de paiement, relance et recouvrement, relances et recouvrement, suivi des impayés, gestion des impayés, recouvrement amiable, recouvrement des créances, recouvrement des impayés, créances clients, relancer les impayés, relance des factures
Derivatives trading | ~derivatives, options trading, futures trading, de:Derivate, fr:produits dérivés
Diplôme d'expertise comptable
Discounted cash flow | DCF valuation
Drake Tax | Drake Software, ~=Drake
=DSCG
Due diligence
EBP Comptabilité | fr:~=EBP, EBP Compta, EBP Paie, EBP Gestion
Employee savings plans | fr:épargne salariale
Equity research | fr:analyse actions
ESG reporting | sustainability reporting, =ESG, de:Nachhaltigkeitsberichterstattung, fr:reporting extra-financier
Expense management | expense reports, expense reporting, travel and expense, expense report processing, expense claims, staff expenses, employee expenses, expense reconciliation, expense tracking, credit card expenses, de:Reisekostenabrechnung(en), Spesenabrechnung, Abrechnung von Reisekosten, Reisekostenbearbeitung, Reise- und Spesenabrechnungen, Reisekostenmanagement, Abrechnung von Dienstreisen, Reiseabrechnung(en), fr:notes de frais, gestion des notes de frais
Expensify
FactSet
Financial accounting | de:Finanzbuchführung, externes Rechnungswesen, Finanzbuchhaltung, Finanzbuchhalter(in), =FiBu, Nebenbuchhaltung, Nebenbücher, Geschäftsbuchhaltung, fr:comptabilité générale, comptabilité financière
Financial advising | financial advisor, financial adviser, financial planning advice, wealth advisor, de:Finanzberatung, Finanzberater(in), Anlageberatung, Wertpapierberatung, fr:conseil financier, conseiller financier, conseil en gestion de patrimoine
Financial analysis | financial analyst, ratio analysis, financial statement analysis, de:Finanzanalyse(n), Bilanzanalyse, fr:analyse(s) financière(s), analyste financier
Financial controlling | business controlling, financial controller(s), de:Controlling, ~=Controller(in), Finanzcontrolling, Vertriebscontrolling, Finanzcontroller(in), fr:contrôle de gestion, contrôleur de gestion, contrôleuse de gestion
Financial modeling | financial modelling, financial models, three-statement model, de:Finanzmodellierung, Finanzmodelle, fr:modélisation financière
Financial planning and analysis | =FP&A, financial planning, financial forecasting, de:Finanzplanung, fr:planification financière
Financial reporting | financial reports, financial statements, financial statement preparation, monthly reporting, monthly financial reports, financial report, financial accounts, prepare financial statements, preparing financial statements, de:Finanzberichterstattung, Finanzberichte, Finanzreporting, ~Berichtswesen, Monatsberichte, Quartalsberichte, Monatsreporting, monatliche(s/n) Berichtswesen, Berichtswesen an den Vorstand, Berichtswesen an die Geschäftsführung, internes Berichtswesen, Konzernreporting, Finanzberichtswesen, monatliche(s/n) Reporting(s), fr:reporting financier, états financiers, rapports financiers, reporting groupe, reporting comptable, reportings financiers, reporting financier mensuel
Financial risk management | =FRM, de:Finanzrisiken, fr:gestion des risques financiers
FINRA licences | FINRA licenses
=FINRA Series 7 | Series 7
Fixed assets accounting | fixed assets, fixed asset register, depreciation schedules, fixed asset accounting, fixed asset schedules, ~depreciation, fixed asset, asset register, fixed asset additions, de:Anlagenbuchhaltung, Anlagenbuchhalter(in), Anlagevermögen, fr:immobilisations
Fixed income | bond trading
Foreign exchange | forex, FX trading, de:Devisenhandel
FreeAgent
FreshBooks
FRS 102
Fund accounting | fund administration
General ledger | general ledger accounting, =G/L, GL accounting, nominal ledger, ~ledgers, GL coding, ledger entries, ledger maintenance, de:Hauptbuch, Hauptbuchhaltung, Hauptbuchhalter(in), Sachkonten, Sachkontenbuchhaltung, fr:grand livre
=GoBD
Government accounting | =GASB, governmental accounting, de:Kameralistik, Doppik, fr:comptabilité publique, finances publiques
Grant accounting
Grant management | grants management, grant administration
Grant writing | grant proposals, grant proposal writing, de:Drittmitteleinwerbung, Drittmittelakquise, Fördermittelakquise, Beantragung von Fördermitteln, Einwerbung von Drittmitteln, Förderanträge(n), fr:rédaction de demandes de subventions, dossier(s) de subvention(s), demandes de subvention(s), recherche de financements, recherche de subventions, demande de subvention
Group pension and health cover | fr:prévoyance collective
Hedge accounting
Hedging
=HGB | Jahresabschluss nach HGB
HMRC
=IFRS | International Financial Reporting Standards
IFRS 15
IFRS 16
~Insurance | insurance agent(s), insurance products, property and casualty insurance, life insurance sales, P&C insurance, de:Versicherungswesen, Versicherungskaufmann, Versicherungskauffrau, Versicherungsfachmann, Versicherungsfachfrau, Kaufmann für Versicherungen und Finanzen, Kauffrau für Versicherungen und Finanzen, Versicherungsprodukte(n), Versicherungsfachwirt(in), Versicherungsberatung, fr:assurances de personnes, secteur de l'assurance, assurances IARD, contrats d'assurance, produits d'assurance, conseiller en assurance(s), conseillère en assurances, assurance de biens, assurances de dommages, ~assurance(s)
Insurance licence | Property and Casualty license, P&C license, life and health license, insurance license
Insurance underwriting | underwriting, ~underwriter, fr:souscription d'assurances
Intercompany accounting | intercompany transactions, intercompany reconciliations, de:Intercompany-Verrechnung(en), Intercompany-Abstimmung(en), Intercompany-Buchungen, konzerninterne(n/r) Verrechnungen
Internal audit | internal auditing, internal auditor, internal audits, de:interne Revision, Innenrevision, interne(n/r) Audits, fr:audit interne
Internal controls | internal control, control testing, de:internes Kontrollsystem, =IKS, internen Kontrollsystems, interne(n) Kontrollsysteme(n), fr:contrôle interne
Inventory accounting | cost of goods sold, inventory valuation, inventory costing, stock valuation, fr:valorisation des stocks
Investment analysis | investment research, investment appraisal, securities analysis, fr:analyse d'investissements
Investment banking | fr:banque d'investissement
Islamic finance
Job costing | project costing, project accounting
Journal entries | journal entry, general journal, posting journals, double-entry bookkeeping, ~journals, month-end journals, journal postings, journal vouchers, adjusting entries, de:doppelte Buchführung, ~Buchungen, Verbuchung, Kontierung, Kontieren, Kontierung und Verbuchung, Vorkontierung, Kontieren und Buchen, Buchen von Belegen, Buchungsbelege, fr:écritures comptables, saisie comptable, saisie des écritures, saisie des pièces comptables, saisie des opérations comptables, imputation comptable, pièces comptables, écritures de paie, saisie d'écritures, enregistrement comptable, opérations comptables
Know your customer | =KYC, customer due diligence, client onboarding checks
Lacerte
Lease accounting
Letters of credit | letter of credit, fr:crédit(s) documentaire(s)
Lexware | Lexoffice
Liquidity risk
Loan processing | loan processor, loan origination, loan officer, loan underwriting, de:Kreditbearbeitung, Kreditsachbearbeitung, Kreditvergabe, Kreditgeschäft, fr:traitement des crédits, instruction de dossiers de crédit
Making Tax Digital | =MTD
Management accounting | management accounts, management reporting, managerial accounting, management accountant(s), de:internes Rechnungswesen, Managementreporting, fr:comptabilité de gestion, reporting de gestion
Market risk | de:Marktrisiko, fr:risques de marché
Mergers and acquisitions | =M&A, de:Unternehmenstransaktionen, fr:fusions-acquisitions
Microsoft Dynamics GP | Dynamics GP, Great Plains
Microsoft Dynamics NAV | Dynamics NAV, Navision, Business Central
Month-end close | monthly close, month-end, monthly closing, closing the books, quarter-end close, month-end closing, month-end processes, month-end procedures, period-end close, period end, month-end reporting, month end accounts, monthly and annual close, close process, month and year end, month end and year end, de:Monatsabschluss, Monatsabschlüsse(n), Quartalsabschlüsse, fr:clôture(s) mensuelle(s), clôture(s) comptable(s), arrêtés comptables, arrêtés mensuels, situations mensuelles, reporting de clôture, situations trimestrielles
Morningstar Direct
Mortgage lending | mortgage loans, mortgage underwriting, mortgage advisor, de:Baufinanzierung, Immobilienfinanzierung(en), fr:crédit immobilier
MYOB
=NMLS
Nonprofit accounting
Operational risk
=PAYE
Payment transactions | wire transfers, de:Zahlungsverkehr, Zahlungsläufe(n), Zahlungslauf, Zahlungsabwicklung, Zahlungsverkehrs, fr:virements bancaires
Payroll | payroll accounting, payroll processing, processing payroll, process payroll, run payroll, running payroll, payroll administration, payroll administrator, payroll specialist, weekly payroll, monthly payroll, de:Lohnbuchhaltung, Gehaltsabrechnung(en), Lohnabrechnung(en), Lohn- und Gehaltsbuchhaltung, Entgeltabrechnung(en), Personalabrechnung, Lohnbuchhalter(in), DATEV Lohn, Gehaltsabrechner(in), Lohnabrechner(in), Bezügerechnung, Bezügeabrechnung, Lohn und Gehalt, Gehaltsbuchhaltung, Entgeltabrechner(in), =LODAS, Abrechnung von Löhnen und Gehältern, Lohnbuchführung, Lohn- und Gehaltsbuchhalter(in), DATEV Lohn und Gehalt, fr:gestion de paie, gestion de la paie, bulletins de paie, établissement des paies, gestionnaire de paie, fiches de paie, ~paie, variables de paie, éléments variables de paie, préparation de la paie, traitement de la paie, gestionnaire paie, bulletin(s) de salaire, établissement des bulletins, ~paies, traitement des paies, production de la paie, solde(s) de tout compte, éléments de paie, éléments variables, cycle(s) de paie, logiciel(s) de paie, saisie des variables, préparation des paies, préparation des éléments de paie, élaboration des paies, paie et administration du personnel, technicien paie, collaborateur paie, fiche(s) de salaire, élaboration de la paie, réalisation des paies, contrôle de la paie, paie externalisée
Pennylane
Pension administration | pensions administration
Petty cash | de:Kassenführung, Kassenbuch(s), Kassenbuchführung, Führen der Kasse, Führung der Kasse, Führung des Kassenbuchs, Handkasse, Barkasse, Portokasse, Bargeldkasse
PitchBook
Planful
Private banking
~Private equity | fr:capital-investissement
ProConnect Tax
ProSeries
=QuadraCompta | ~=Quadra
QuickBooks ProAdvisor
Quicken
Refinitiv
Revenue recognition
Sage accounting software | Sage 50, Sage 100, Sage 200, Sage X3, Sage Intacct, Sage 300, Sage Line 50, Sage Accounting, Sage Compta, Sage Paie, Sage 50 Accounting, Sage payroll, ~=Sage, Sage ERP
Sales tax | sales tax returns, sales tax filing, sales and use tax, sales & use tax
SAP FI/CO | SAP FICO, SAP FI, SAP CO, SAP Finance, SAP Controlling, de:FI/CO, FI und CO, Modul FI, Module FI, Modul CO, Module CO
Securities Industry Essentials | =SIE exam
Securities trading | stock trading, equity trading, day trading, securities industry, de:Wertpapierhandel, fr:~trading
SEPA payments | SEPA
Series 6
Series 63
Series 65
Series 66
sevDesk
Silverfin
Social security law | de:Sozialversicherungsrecht, sozialversicherungsrechtliche(n/r), fr:droit de la sécurité sociale
Solvency II
Statutory accounts | statutory reporting, year-end accounts, annual accounts, preparing accounts, ~final accounts, de:Bilanzbuchhaltung, Bilanzierung, Bilanzerstellung, Erstellung von Bilanzen, Rechnungslegungsvorschriften, fr:comptes annuels, états de synthèse
~Steuerberater | Steuerberaterexamen, de:Steuerberaterin
Steuerfachangestellte | de:Steuerfachangestellter, de:Steuerfachangestellten, Steuerfachangestellte/r, Steuerfachgehilfin, Steuerfachkraft, Steuerfachkräfte, Steuerassistent, Steuerassistentin
Steuerfachwirt | de:Steuerfachwirtin
Stripe billing
~Tally | =Tally ERP, TallyPrime, Tally.ERP
Tax accounting | tax provision, corporation tax, corporate tax, tax computations, corporation tax computations, corporate taxation, ~taxation, de:Körperschaftsteuer, Gewerbesteuer, Unternehmensbesteuerung, fr:~fiscalité, impôt sur les sociétés, fiscalité des entreprises, =CVAE, fiscalité d'entreprise, fiscalité des particuliers, impôts et taxes
Tax audits | tax audit support, de:Betriebsprüfung(en), Steuerprüfung(en), Begleitung von Betriebsprüfungen, fr:contrôles fiscaux
Tax package | fr:liasse(s) fiscale(s)
Tax preparation | tax returns, tax return preparation, tax filing, tax compliance, tax preparer, tax declarations, income tax returns, tax return, individual tax returns, corporate tax returns, business tax returns, personal tax returns, prepare tax returns, self-assessment tax returns, self assessment returns, preparing tax returns, de:Steuererklärung(en), Steueranmeldungen, Einkommensteuererklärung(en), Körperschaftsteuererklärung(en), Gewerbesteuererklärung(en), Steuervoranmeldungen, Steuermeldungen, Prüfung von Steuerbescheiden, Steuerbescheide(n), fr:déclaration(s) fiscale(s), télédéclarations, déclarations de revenus, déclaration de revenus, déclarations fiscales et sociales, déclarations fiscales courantes
TaxAct
Tipalti
Trade finance
Transfer pricing | de:Verrechnungspreise, fr:prix de transfert
Treasury management | treasury operations, corporate treasury, de:~Treasury, fr:~trésorerie, trésorier
Trial balance | trial balances, de:Summen- und Saldenliste, fr:balance générale
TurboTax
UK GAAP | UK accounting standards
UltraTax
=US GAAP | =GAAP, GAAP accounting, generally accepted accounting principles
~Valuation | business valuation, company valuation, de:Unternehmensbewertung, fr:valorisation d'entreprise, évaluation d'entreprise(s)
Value at risk
Variance analysis | variance reporting, flux analysis, budget variances, variance commentary, budget vs actual, budget versus actual, ~variances, analyse variances, analyze variances, de:Abweichungsanalyse(n), Soll-Ist-Vergleich(e), Soll-Ist-Analyse(n), Plan-Ist-Vergleich(e/en), Plan-Ist-Analysen, Plan-Ist-Abweichungen, fr:analyse des écarts, analyser les écarts, analysez les écarts
=VAT | value added tax, VAT returns, VAT return, VAT compliance, de:Umsatzsteuer, Umsatzsteuervoranmeldung(en), Mehrwertsteuer, Umsatzsteuererklärung(en), Umsatzsteuer-Voranmeldung(en), Umsatzsteuerrecht, Umsatzsteuermeldungen, =USt, Zusammenfassende(n) Meldung(en), Zusammenfassender Meldungen, fr:=TVA
Vena Solutions
~Venture capital
Wage tax | de:Lohnsteuer, Lohnsteuerrecht, Lohnsteueranmeldung(en), Lohnsteuerrechts
Wave Accounting
Wealth management | de:Vermögensberatung, fr:gestion de patrimoine, gestion de fortune
Wirtschaftsprüfer | de:Wirtschaftsprüferin
Working capital management | fr:besoin en fonds de roulement
Xero
Year-end close | year-end closing, de:Jahresabschluss, Jahresabschlüsse(n), Jahresabschlusserstellung, Jahresabschlussarbeiten, Jahresabschlussbuchungen, Jahresabschlusses, fr:clôture(s) annuelle(s), bilan(s) comptable(s), établissement du bilan, établissement des bilans, préparation du bilan, préparation des bilans, élaboration du bilan, clôture des comptes annuels, écritures d'inventaire, ~bilan(s), bilan et compte de résultat, bilan et liasse fiscale, bilans et liasses, arrêté des comptes, arrêté annuel, arrêtés annuels, clôture des comptes, travaux de clôture, clôture annuelle des comptes, jusqu'au bilan, clôture de l'exercice, situations intermédiaires, clôtures trimestrielles, au bilan, saisie au bilan
Zoho Books
`;
