/** Accounting, banking, insurance, tax and controlling, with their certificates. The format is that of `lines.ts`. */
export const finance = `
=AAT | Association of Accounting Technicians
=ACA | =ICAEW, Chartered Accountant, chartered accountancy
=ACCA | Association of Chartered Certified Accountants
Account reconciliation | account reconciliations, reconciling accounts, reconcile accounts, general ledger reconciliations, balance sheet reconciliations, ledger reconciliation, de:Kontenabstimmung(en), Kontenklärung, fr:rapprochement(s) comptable(s), lettrage des comptes
Accounting | accountant, accountancy, de:Rechnungswesen(s), Buchhaltung, Buchhalter(in), Buchhaltungskenntnisse, Buchführung, fr:comptabilité, comptable
Accounting software | accounting systems, de:Buchhaltungssoftware, Buchhaltungsprogramme, fr:logiciel(s) comptable(s), logiciel(s) de comptabilité
Accounts payable | =A/P, vendor invoices, supplier invoices, purchase ledger, invoice processing, accounts payables, de:Kreditorenbuchhaltung, Kreditorenbuchhalter(in), ~Kreditoren, Rechnungsprüfung, Eingangsrechnungen, fr:comptabilité fournisseurs, factures fournisseurs, comptable fournisseurs, saisie des factures
Accounts receivable | =A/R, sales ledger, accounts receivables, cash application, payment posting, de:Debitorenbuchhaltung, Debitorenbuchhalter(in), ~Debitoren, Ausgangsrechnungen, fr:comptabilité clients, factures clients, comptable clients
Accruals and prepayments | ~accruals, month-end accruals, de:~Rückstellungen, Rechnungsabgrenzung
Activity-based costing
Actuarial science | actuarial analysis, actuary, actuaries, de:Versicherungsmathematik, fr:actuariat
Adaptive Insights | Workday Adaptive Planning
ADP payroll | ADP Workforce Now, ADP Enterprise HR, ADP Run
Anaplan
Anti-money laundering | =AML, money laundering prevention, de:Geldwäscheprävention, Geldwäschebekämpfung, fr:lutte contre le blanchiment, =LCB-FT
ASC 606
ASC 842
Asset management | investment management, fund management, de:Vermögensverwaltung, fr:gestion d'actifs
Auditing | external audit(s), statutory audit(s), financial statement audits, audit procedures, de:Wirtschaftsprüfung, Jahresabschlussprüfung, fr:audit financier, audit comptable, commissariat aux comptes
Bank reconciliation | bank reconciliations, bank recs, de:Bankabstimmung, fr:rapprochement(s) bancaire(s)
~Banking | retail banking, banking operations, bank teller, commercial banking, de:Bankkaufmann, Bankkauffrau, Bankwesen, fr:opérations bancaires, secteur bancaire, conseiller bancaire
Basel III | Basel II/III, Basel IV
Bilanzbuchhalter | Bilanzbuchhalterin
Bill.com
~Billing | medical billing and invoicing, invoice preparation, sending invoices, customer billing, billing and invoicing, de:Fakturierung, Rechnungsstellung, Rechnungserstellung, fr:facturation
BlackLine
BMD accounting
Bookkeeping | bookkeeper, book-keeping, de:laufende Buchhaltung, fr:tenue de comptabilité, tenue des comptes, tenue comptable
BTS comptabilité | BTS CG, BTS CGO
Budgeting | budget management, budget preparation, budget planning, budget control, managing budgets, budget forecasting, budgeting and forecasting, annual budget(s), de:Budgetierung, Budgetplanung, Budgetverantwortung, Budgetkontrolle, fr:gestion budgétaire, gestion de budget(s), élaboration du budget, suivi budgétaire, élaboration des budgets, élaboration de budgets, suivi des budgets, suivi du budget
Capital budgeting | de:Investitionsrechnung
Capital IQ
~Capital markets | de:Kapitalmärkte, Kapitalmarkt, fr:marchés de capitaux, marchés financiers
CaseWare
Cash flow management | cash flow forecasting, cash flow analysis, cash flow forecasts, de:Liquiditätsplanung, Liquiditätsmanagement, Cashflow-Planung, fr:gestion de trésorerie, gestion de la trésorerie, prévisions de trésorerie
Cash management
Cash-basis accounting | de:Einnahmenüberschussrechnung, =EÜR
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
Claims adjusting | claims adjuster, claims handling, claims processing, insurance claims, claims management, de:Schadenbearbeitung, Schadenregulierung, Schadensachbearbeiter(in), fr:gestion des sinistres, gestion de sinistres
=CMA | Certified Management Accountant
Commercial lending | commercial loans, business lending
Consolidation accounting | financial consolidation, group consolidation, consolidated financial statements, de:Konzernabschluss, ~Konsolidierung, Konzernrechnungslegung, fr:consolidation comptable, comptes consolidés
Corporate finance | de:Unternehmensfinanzierung, fr:finance d'entreprise
Cost accounting | costing, de:Kostenrechnung, Kosten- und Leistungsrechnung, Kostenstellenrechnung, ~Kalkulation, fr:comptabilité analytique, calcul des coûts, coûts de revient, coût de revient
Cost analysis
Cost control | de:Kostenkontrolle, fr:contrôle des coûts
Coupa
=CPA | Certified Public Accountant
Credit analysis | credit assessment, credit underwriting, de:Bonitätsprüfung, Kreditanalyse, fr:analyse crédit
Credit management | credit limits, credit control, de:Kreditmanagement
Credit risk | de:Kreditrisiko, fr:risque de crédit
Cryptocurrency trading | cryptocurrency, cryptocurrencies
=CSRD
DATEV
=DCG | diplôme de comptabilité et de gestion
Debt collection | accounts receivable collections, collection calls, credit collections, de:Forderungsmanagement, Mahnwesen, ~Inkasso, fr:recouvrement de créances, ~recouvrement, relance clients, relances clients
Derivatives trading | ~derivatives, options trading, futures trading, de:Derivate, fr:produits dérivés
Diplôme d'expertise comptable
Discounted cash flow | DCF valuation
Drake Tax | Drake Software, ~=Drake
=DSCG
Due diligence
EBP Comptabilité
Employee savings plans | fr:épargne salariale
Equity research | fr:analyse actions
ESG reporting | sustainability reporting, =ESG, de:Nachhaltigkeitsberichterstattung, fr:reporting extra-financier
Expense management | expense reports, expense reporting, travel and expense, expense report processing, de:Reisekostenabrechnung(en), Spesenabrechnung, fr:notes de frais
Expensify
FactSet
Financial accounting | de:Finanzbuchführung, externes Rechnungswesen, Finanzbuchhaltung, Finanzbuchhalter(in), fr:comptabilité générale, comptabilité financière
Financial advising | financial advisor, financial adviser, financial planning advice, wealth advisor, de:Finanzberatung, Finanzberater(in), Anlageberatung, Wertpapierberatung, fr:conseil financier, conseiller financier, conseil en gestion de patrimoine
Financial analysis | financial analyst, ratio analysis, financial statement analysis, de:Finanzanalyse(n), Bilanzanalyse, fr:analyse(s) financière(s), analyste financier
Financial controlling | business controlling, financial controller(s), de:Controlling, ~=Controller(in), Finanzcontrolling, Vertriebscontrolling, Finanzcontroller(in), fr:contrôle de gestion, contrôleur de gestion, contrôleuse de gestion
Financial modeling | financial modelling, financial models, three-statement model, de:Finanzmodellierung, Finanzmodelle, fr:modélisation financière
Financial planning and analysis | =FP&A, financial planning, financial forecasting, de:Finanzplanung, fr:planification financière
Financial reporting | financial reports, financial statements, financial statement preparation, monthly reporting, de:Finanzberichterstattung, Finanzberichte, Finanzreporting, ~Berichtswesen, Monatsberichte, Quartalsberichte, fr:reporting financier, états financiers, rapports financiers, reporting mensuel, reporting groupe, reporting comptable
Financial risk management | =FRM, de:Finanzrisiken, fr:gestion des risques financiers
FINRA licences | FINRA licenses
=FINRA Series 7 | Series 7
Fixed assets accounting | fixed assets, fixed asset register, depreciation schedules, de:Anlagenbuchhaltung, fr:immobilisations
Fixed income | bond trading
Foreign exchange | forex, FX trading, de:Devisenhandel
FreeAgent
FreshBooks
FRS 102
Fund accounting | fund administration
General ledger | general ledger accounting, =G/L, GL accounting, nominal ledger, de:Hauptbuch, Hauptbuchhaltung, fr:grand livre
=GoBD
Government accounting | =GASB, governmental accounting, de:Kameralistik, Doppik, fr:comptabilité publique, finances publiques
Grant accounting
Grant management | grants management, grant administration
Grant writing | grant proposals, grant proposal writing, fr:rédaction de demandes de subventions
Group pension and health cover | fr:prévoyance collective
Hedge accounting
Hedging
=HGB | Jahresabschluss nach HGB
HMRC
=IFRS | International Financial Reporting Standards
IFRS 15
IFRS 16
~Insurance | insurance agent(s), insurance products, property and casualty insurance, life insurance sales, P&C insurance, de:Versicherungswesen, Versicherungskaufmann, Versicherungskauffrau, fr:assurances de personnes, secteur de l'assurance, assurances IARD
Insurance licence | Property and Casualty license, P&C license, life and health license, insurance license
Insurance underwriting | underwriting, ~underwriter, fr:souscription d'assurances
Intercompany accounting | intercompany transactions, intercompany reconciliations
Internal audit | internal auditing, internal auditor, internal audits, de:interne Revision, Innenrevision, fr:audit interne
Internal controls | internal control, control testing, de:internes Kontrollsystem, =IKS, fr:contrôle interne
Inventory accounting | cost of goods sold, inventory valuation, inventory costing
Investment analysis | investment research, investment appraisal, securities analysis, fr:analyse d'investissements
Investment banking | fr:banque d'investissement
Islamic finance
Job costing | project costing, project accounting
Journal entries | journal entry, general journal, posting journals, double-entry bookkeeping, de:doppelte Buchführung, ~Buchungen, Verbuchung, Kontierung, fr:écritures comptables, saisie comptable, saisie des écritures
Know your customer | =KYC, customer due diligence, client onboarding checks
Lacerte
Lease accounting
Letters of credit | letter of credit
Lexware | Lexoffice
Liquidity risk
Loan processing | loan processor, loan origination, loan officer, loan underwriting, de:Kreditbearbeitung, Kreditsachbearbeitung, fr:traitement des crédits, instruction de dossiers de crédit
Making Tax Digital | =MTD
Management accounting | management accounts, management reporting, managerial accounting, management accountant(s), de:internes Rechnungswesen, Managementreporting, fr:comptabilité de gestion, reporting de gestion
Market risk | de:Marktrisiko, fr:risques de marché
Mergers and acquisitions | =M&A, de:Unternehmenstransaktionen, fr:fusions-acquisitions
Microsoft Dynamics GP | Dynamics GP, Great Plains
Microsoft Dynamics NAV | Dynamics NAV, Navision, Business Central
Month-end close | monthly close, month-end, monthly closing, closing the books, quarter-end close, de:Monatsabschluss, Monatsabschlüsse(n), Quartalsabschlüsse, fr:clôture(s) mensuelle(s), clôture(s) comptable(s), arrêtés comptables
Morningstar Direct
Mortgage lending | mortgage loans, mortgage underwriting, mortgage advisor, de:Baufinanzierung, fr:crédit immobilier
MYOB
=NMLS
Nonprofit accounting
Operational risk
=PAYE
Payment transactions | wire transfers, de:Zahlungsverkehr, fr:virements bancaires
Payroll | payroll accounting, de:Lohnbuchhaltung, Gehaltsabrechnung(en), Lohnabrechnung(en), Lohn- und Gehaltsbuchhaltung, Entgeltabrechnung(en), Personalabrechnung, Lohnbuchhalter(in), DATEV Lohn, Gehaltsabrechner(in), fr:gestion de paie, gestion de la paie, bulletins de paie, établissement des paies, gestionnaire de paie, fiches de paie, ~paie, variables de paie, éléments variables de paie, préparation de la paie, traitement de la paie
Pennylane
Pension administration | pensions administration
Petty cash | de:Kassenführung
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
Sales tax | sales tax returns, sales tax filing
SAP FI/CO | SAP FICO, SAP FI, SAP CO, SAP Finance, SAP Controlling
Securities Industry Essentials | =SIE exam
Securities trading | stock trading, equity trading, day trading, securities industry, de:Wertpapierhandel, fr:~trading
SEPA payments | SEPA
Series 6
Series 63
Series 65
Series 66
sevDesk
Silverfin
Social security law | de:Sozialversicherungsrecht, fr:droit de la sécurité sociale
Solvency II
Statutory accounts | statutory reporting, year-end accounts, annual accounts, preparing accounts, ~final accounts, de:Bilanzbuchhaltung, fr:comptes annuels, états de synthèse
~Steuerberater | Steuerberaterexamen, de:Steuerberaterin
Steuerfachangestellte | de:Steuerfachangestellter
Steuerfachwirt | de:Steuerfachwirtin
Stripe billing
~Tally | =Tally ERP, TallyPrime, Tally.ERP
Tax accounting | tax provision, corporation tax, corporate tax, de:Körperschaftsteuer, Gewerbesteuer, Unternehmensbesteuerung, fr:~fiscalité, impôt sur les sociétés, fiscalité des entreprises
Tax package | fr:liasse(s) fiscale(s)
Tax preparation | tax returns, tax return preparation, tax filing, tax compliance, tax preparer, tax declarations, income tax returns, de:Steuererklärung(en), Steueranmeldungen, fr:déclaration(s) fiscale(s)
TaxAct
Tipalti
Trade finance
Transfer pricing | de:Verrechnungspreise, fr:prix de transfert
Treasury management | treasury operations, corporate treasury, de:~Treasury, fr:~trésorerie, trésorier
Trial balance | trial balances, de:Summen- und Saldenliste, fr:balance générale
TurboTax
UltraTax
=US GAAP | =GAAP, GAAP accounting, generally accepted accounting principles
~Valuation | business valuation, company valuation, de:Unternehmensbewertung, fr:valorisation d'entreprise, évaluation d'entreprise(s)
Value at risk
Variance analysis | de:Abweichungsanalyse(n), Soll-Ist-Vergleich(e), fr:analyse des écarts, analyser les écarts, analysez les écarts
=VAT | value added tax, de:Umsatzsteuer, Umsatzsteuervoranmeldung(en), Mehrwertsteuer, fr:=TVA
Vena Solutions
~Venture capital
Wage tax | de:Lohnsteuer, Lohnsteuerrecht
Wave Accounting
Wealth management | de:Vermögensberatung, fr:gestion de patrimoine, gestion de fortune
Wirtschaftsprüfer | de:Wirtschaftsprüferin
Working capital management | fr:besoin en fonds de roulement
Xero
Year-end close | year-end closing, de:Jahresabschluss, Jahresabschlüsse(n), Jahresabschlusserstellung, fr:clôture(s) annuelle(s), bilan(s) comptable(s), établissement du bilan, établissement des bilans, préparation du bilan, préparation des bilans, élaboration du bilan, clôture des comptes annuels, écritures d'inventaire
Zoho Books
`;
