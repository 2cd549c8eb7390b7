/** Business applications, office suites and engineering tools. The format is that of `lines.ts`. */
export const business = `
Algorithmic trading | quantitative finance
Ansys
Appian
AutoCAD | Civil 3D
Automation Anywhere
Bentley OpenRoads | OpenRoads, InRoads, HEC-RAS, HEC-HMS, StormCAD, SewerGEMS
BigCommerce
BIM | Building Information Modeling, fr:maquette numérique
Bloomberg Terminal
Blue Prism
BMC Remedy | Remedy ITSM
CATIA
=CATIA V5 | 3DEXPERIENCE
=Cerner
CRM | customer relationship management, fr:gestion de la relation client CRM
DICOM
eClinicalWorks
=Eclipse | Eclipse IDE
Electronic health records | =EHR, =EMR, electronic health record, electronic medical records, electronic medical record
Epic Systems | Epic EHR, Epic EMR, ~=Epic, Epic Hyperspace, EpicCare, Epic software
ERP | enterprise resource planning, de:Warenwirtschaftsprogramme, fr:progiciel de gestion
FIX protocol
Genesys
Google Docs
Google Workspace | G Suite, GSuite
Guidewire
HL7 | =FHIR
HubSpot
IntelliJ IDEA | IntelliJ
Ivanti | Cherwell, =EasyVista, GLPI, Freshservice, ManageEngine, TOPdesk
JD Edwards
=Kronos | =Kronos Workforce Central
LexisNexis
Low-code development | low-code, no-code
Maple software | Maplesoft Maple
Marketo
Medidata Rave | =Medidata, Oracle Clinical, OpenClinica
MEDITECH
Mendix
Microsoft 365 | Office 365, =O365, =M365
Microsoft Dynamics 365 | Microsoft Dynamics, Dynamics 365, Dynamics CRM, =D365
Microsoft Office | MS Office, Microsoft Suite, Office suite, de:Office-Anwendungen, fr:Pack Office, suite Office, suite bureautique
Microsoft Outlook | =Outlook
Microsoft PowerPoint | PowerPoint, =PPT
Microsoft Visual Studio | Visual Studio
Microsoft Word | MS Word, ~=Word
MicroStation
MRI Software | AppFolio, RealPage, Buildium, Entrata
Navisworks | Solibri, Dynamo BIM
NetBeans
NetSuite | Oracle NetSuite
OneDrive
Oracle APEX
Oracle E-Business Suite | Oracle EBS
Oracle Fusion
Oracle Hyperion | =Hyperion
OriginLab | OriginPro
OutSystems
Pega | Pegasystems
PeopleSoft | Oracle PeopleSoft
Power Apps | PowerApps
Power Automate | Microsoft Flow
Power Platform
Procore
PTC Creo
=PyCharm
QuickBooks
Revit
Robotic process automation | =RPA
Salesforce | =SFDC, ~Sales Cloud, ~Service Cloud
Salesforce Commerce Cloud | Demandware
Salesforce Lightning | Lightning Web Components, =LWC
Salesforce Marketing Cloud
SAP | =SAP ERP, SAP R/3, SAP R3, SAP modules
SAP Basis | SAP administration
SAP BW | NetWeaver BW
SAP Concur | =Concur
SAP Fiori | SAPUI5
SAP migration | S/4HANA migration
SAP S/4HANA | S/4HANA, S4HANA, S/4 HANA
SAP SuccessFactors | SuccessFactors
SAP TM | SAP APO, SAP IBP, SAP Integrated Business Planning
SCORM
ServiceNow | Service Now, =SNOW
SharePoint
Shopify
Siebel | Siebel CRM, Oracle Siebel
SolidWorks
SPSS Modeler
~=Square
~=Toast
TrackWise | MasterControl
UiPath
Veeva | Veeva Vault, Veeva CRM
Visual Studio Code | VS Code, VSCode
Visualforce
=Workday
Yardi
`;
