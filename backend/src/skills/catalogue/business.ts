/** Business applications, office suites and engineering tools. The format is that of `lines.ts`. */
export const business = `
Algorithmic trading | quantitative finance
Ansys
Appian
AutoCAD | Autodesk AutoCAD, AutoCAD Civil 3D, Civil 3D
Automation Anywhere
BigCommerce
BIM | Building Information Modeling
Bloomberg Terminal
Blue Prism
BMC Remedy | Remedy ITSM
CATIA
Cerner
CRM | customer relationship management
DICOM
eClinicalWorks
=Eclipse | Eclipse IDE
Electronic health records | =EHR, =EMR, electronic health record
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
JD Edwards
=Kronos | UKG Kronos
LexisNexis
Low-code development | low-code, no-code
Marketo
MEDITECH
Mendix
Microsoft 365 | Office 365, =O365, =M365
Microsoft Dynamics 365 | Microsoft Dynamics, Dynamics 365, Dynamics CRM, =D365
Microsoft Office | MS Office
Microsoft Outlook | =Outlook
Microsoft PowerPoint | PowerPoint
Microsoft Visual Studio | Visual Studio
Microsoft Word | MS Word
MicroStation
NetBeans
NetSuite | Oracle NetSuite
OneDrive
Oracle APEX
Oracle E-Business Suite | Oracle EBS
Oracle Fusion | Oracle Fusion Applications, Oracle Fusion Cloud
Oracle Hyperion | =Hyperion
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
Salesforce Commerce Cloud | Demandware
Salesforce Lightning | Lightning Web Components, =LWC
Salesforce Marketing Cloud
SAP | =SAP ERP
SAP BW | SAP BW/4HANA, NetWeaver BW
SAP Concur | =Concur
SAP Fiori | SAPUI5
SAP S/4HANA | S/4HANA, S4HANA, S/4 HANA
SAP SuccessFactors | SuccessFactors
SCORM
ServiceNow | Service Now, =SNOW
SharePoint | Microsoft SharePoint, SharePoint Online
Shopify | Shopify Plus
Siebel | Siebel CRM, Oracle Siebel
SolidWorks
UiPath
Visual Studio Code | VS Code, VSCode
Visualforce
=Workday
Yardi
`;
