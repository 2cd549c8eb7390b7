/** Business applications, office suites and engineering tools. The format is that of `lines.ts`. */
export const business = `
Algorithmic trading | quantitative finance
Ansys
Appian
Atlassian administration | Jira administration
AutoCAD | Autodesk AutoCAD, AutoCAD Civil 3D, Civil 3D, AutoCAD LT
Automation Anywhere
Bentley OpenRoads | OpenRoads, InRoads, HEC-RAS, HEC-HMS, StormCAD, SewerGEMS
BigCommerce
BIM | Building Information Modeling, BIM modeling, fr:maquette numérique
Bloomberg Terminal
Blue Prism
BMC Remedy | Remedy ITSM
CATIA
=CATIA V5 | CATIA V5/V6, 3DEXPERIENCE
Cerner
CRM | customer relationship management, CRM system(s), CRM software, CRM tools, de:CRM-Systeme(n), fr:logiciel CRM, outils CRM, gestion de la relation client CRM
DICOM
eClinicalWorks
=Eclipse | Eclipse IDE
Electronic health records | =EHR, =EMR, electronic health record, electronic medical records, electronic medical record, EHR systems, EMR systems, EHR software
Epic Systems | Epic EHR, Epic EMR, ~=Epic, Epic Hyperspace, EpicCare, Epic software
ERP | enterprise resource planning
FIX protocol
Genesys
Google Docs
Google Workspace | G Suite, GSuite
Guidewire
HL7 | HL7 FHIR, =FHIR
HubSpot
IntelliJ IDEA | IntelliJ
Ivanti | Cherwell, =EasyVista, GLPI, Freshservice, ManageEngine, TOPdesk
JD Edwards
=Kronos | UKG Kronos, =Kronos Workforce Central
LexisNexis
Low-code development | low-code, no-code, low-code platforms, low-code/no-code
Maple software | Maplesoft Maple
Marketo
Medidata Rave | =Medidata, Oracle Clinical, OpenClinica
MEDITECH
Mendix
Microsoft 365 | Office 365, =O365, =M365
Microsoft Dynamics 365 | Microsoft Dynamics, Dynamics 365, Dynamics CRM, =D365
Microsoft Office | MS Office, Microsoft Office Suite, Microsoft Office Applications, Microsoft Suite, Office suite, MS Office Suite, Microsoft Office 2016, de:MS-Office-Kenntnisse, MS-Office-Anwendungen, MS-Office-Produkte, Office-Anwendungen, MS-Office-Paket, fr:Pack Office, suite Office, Pack Office Microsoft, Pack MS Office, suite bureautique
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
Oracle Fusion | Oracle Fusion Applications, Oracle Fusion Cloud
Oracle Hyperion | =Hyperion
OriginLab | OriginPro
OutSystems
Pega | Pegasystems
PeopleSoft | Oracle PeopleSoft
Power Apps | PowerApps, Microsoft Power Apps
Power Automate | Microsoft Flow
Power Platform | Microsoft Power Platform
Procore
PTC Creo
=PyCharm
QuickBooks | Intuit QuickBooks
Revit | Autodesk Revit
Robotic process automation | =RPA
Salesforce | Salesforce.com, =SFDC, Sales Cloud, Service Cloud
Salesforce certifications | Salesforce certified
Salesforce Commerce Cloud | Demandware
Salesforce development | Salesforce developer(s), Salesforce Platform Developer, Salesforce architect
Salesforce Lightning | Lightning Web Components, =LWC
Salesforce Marketing Cloud
SAP | =SAP ERP
SAP Basis | SAP administration
SAP BW | SAP BW/4HANA, NetWeaver BW
SAP Concur | =Concur
SAP consulting | SAP consultant(s), de:SAP-Berater(in), SAP-Beratung, fr:consultant(e) SAP
SAP Fiori | SAPUI5
SAP migration | S/4HANA migration
SAP S/4HANA | S/4HANA, S4HANA, S/4 HANA
SAP SuccessFactors | SuccessFactors
SAP TM | SAP APO, SAP IBP, SAP Integrated Business Planning
SCORM
ServiceNow | Service Now, =SNOW
ServiceNow development | ServiceNow developer(s), ServiceNow administrator
SharePoint | Microsoft SharePoint, SharePoint Online
Shopify | Shopify Plus
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
