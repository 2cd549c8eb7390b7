/** Business applications, office suites and engineering tools. The format is that of `lines.ts`. */
export const business = `
3DEXPERIENCE
Algorithmic trading
Ansys | Ansys Mechanical
AppFolio
Appian
AutoCAD
Automation Anywhere
Bentley OpenRoads | OpenRoads
BigCommerce
BIM | Building Information Modeling, fr:maquette numérique
Bloomberg Terminal
Blue Prism
BMC Remedy | Remedy ITSM
Buildium
CATIA
=CATIA V5
=Cerner
Cherwell
Civil 3D | AutoCAD Civil 3D
CRM | customer relationship management, fr:gestion de la relation client CRM
Customer lifetime value | =CLV, =LTV, lifetime value
DICOM
Dynamo BIM
=EasyVista
eClinicalWorks
=Eclipse | Eclipse IDE
~Economics
Electronic health records | =EHR, =EMR, electronic health record, electronic medical records, electronic medical record, de:Krankenhausinformationssystem(e/en), Klinikinformationssystem(e/en)
Entrata
Epic Systems | Epic EHR, Epic EMR, ~=Epic, Epic Hyperspace, EpicCare, Epic software, Epic Willow, Epic Radiant, Epic OpTime, Epic Cadence, Epic Resolute, Epic Beacon, Epic ASAP
ERP | enterprise resource planning, fr:progiciel de gestion
=FHIR | HL7 FHIR
FIX protocol
Freshservice
Genesys
GLPI
Google Docs
Google Workspace | G Suite, GSuite
Guidewire
HEC-HMS
HEC-RAS
HL7
HubSpot
InRoads
IntelliJ IDEA | IntelliJ
Ivanti
JD Edwards
=Kronos | =Kronos Workforce Central, Kronos Workforce
LexisNexis | Lexis Advance, LexisNexis research, Lexis+, ~=Lexis
Lightning Web Components | =LWC
Low-code development | low-code, no-code
ManageEngine
Maple software | Maplesoft Maple
Marketo
MasterControl
Medidata Rave | =Medidata
MEDITECH
Mendix
Merchandise management systems | merchandise management system, de:Warenwirtschaftssystem(e/en), Warenwirtschaftsprogramme, fr:logiciel de gestion commerciale
Microsoft 365 | Office 365, =O365, =M365
Microsoft Dynamics 365 | Microsoft Dynamics, Dynamics 365, Dynamics CRM, =D365
Microsoft Office | MS Office, Microsoft Suite, Office suite, de:Office-Anwendungen, Office-Produkte(n), Office-Programme(n), Office-Paket, MS-Office-Paket, MS-Office-Programme(n), Office-Kenntnisse(n), Officepaket, MS-Office-Anwendungen, Office-Umgebung, Microsoft-Produkte(n), Office-Tools, fr:Pack Office, suite Office, suite bureautique, Pack Microsoft Office, suite Microsoft, suite Microsoft Office, suite MS Office
Microsoft Outlook | =Outlook
Microsoft PowerPoint | PowerPoint, =PPT
Microsoft Visual Studio | Visual Studio
Microsoft Word | MS Word, ~=Word
MicroStation
MRI Software
Navisworks
NetBeans
NetSuite | Oracle NetSuite
OneDrive
OpenClinica
Oracle APEX
Oracle Clinical
Oracle E-Business Suite | Oracle EBS
Oracle Fusion | Oracle ERP Cloud
Oracle Hyperion | =Hyperion
OriginLab | OriginPro
OutSystems
Pega | Pegasystems
PeopleSoft | Oracle PeopleSoft
Power Apps | PowerApps
Power Automate | Microsoft Flow
Power Platform
Procore
PTC Creo | ~=Creo
=PyCharm
Quantitative finance
QuickBooks
RealPage
Revit
Robotic process automation | =RPA
Salesforce | =SFDC
Salesforce Commerce Cloud | Demandware
Salesforce Lightning
Salesforce Marketing Cloud
Salesforce Sales Cloud | ~Sales Cloud
Salesforce Service Cloud | ~Service Cloud, Service Cloud for Salesforce
SAP | =SAP ERP, SAP R/3, SAP R3, SAP modules
SAP APO
SAP Basis | SAP administration
SAP BW | NetWeaver BW
SAP Concur | =Concur
SAP Fiori
SAP IBP | SAP Integrated Business Planning
SAP migration | S/4HANA migration
SAP S/4HANA | S/4HANA, S4HANA, S/4 HANA
SAP SuccessFactors | SuccessFactors
SAP TM
SAPUI5
SCORM
ServiceNow | Service Now, =SNOW
SewerGEMS
SharePoint
Shopify
Siebel | Siebel CRM, Oracle Siebel
Solibri
SolidWorks
SPSS Modeler
~=Square | Square payments, Square POS
StormCAD
~=Toast | Toast POS
TOPdesk
TrackWise
UiPath
Veeva | Veeva Vault, Veeva CRM
Visual Studio Code | VS Code, VSCode
Visualforce
=Workday | Workday HCM
Yardi
`;
