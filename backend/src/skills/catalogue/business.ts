/** Business applications, office suites and engineering tools. The format is that of `lines.ts`. */
export const business = `
algorithmic-trading | Algorithmic trading | quantitative finance
ansys | Ansys
appian | Appian
autocad | AutoCAD | Autodesk AutoCAD, AutoCAD Civil 3D, Civil 3D
automation-anywhere | Automation Anywhere
bigcommerce | BigCommerce
bim | BIM | Building Information Modeling
bloomberg-terminal | Bloomberg Terminal
blue-prism | Blue Prism
bmc-remedy | BMC Remedy | Remedy ITSM
catia | CATIA
cerner | Cerner
crm | CRM | customer relationship management
dicom | DICOM
eclinicalworks | eClinicalWorks
eclipse | =Eclipse | Eclipse IDE
electronic-health-records | Electronic health records | =EHR, =EMR, electronic health record
epic-systems | Epic Systems | Epic EHR, Epic EMR
erp | ERP | enterprise resource planning
fix-protocol | FIX protocol
genesys | Genesys
google-docs | Google Docs
google-workspace | Google Workspace | G Suite, GSuite
guidewire | Guidewire
hl7 | HL7 | HL7 FHIR, =FHIR
hubspot | HubSpot
intellij-idea | IntelliJ IDEA | IntelliJ
jd-edwards | JD Edwards
kronos | =Kronos | UKG Kronos
lexisnexis | LexisNexis
low-code-development | Low-code development | low-code, no-code
marketo | Marketo
meditech | MEDITECH
mendix | Mendix
microsoft-365 | Microsoft 365 | Office 365, =O365, =M365
microsoft-dynamics-365 | Microsoft Dynamics 365 | Microsoft Dynamics, Dynamics 365, Dynamics CRM, =D365
microsoft-office | Microsoft Office | MS Office
microsoft-outlook | Microsoft Outlook | =Outlook
microsoft-powerpoint | Microsoft PowerPoint | PowerPoint
microsoft-visual-studio | Microsoft Visual Studio | Visual Studio
microsoft-word | Microsoft Word | MS Word
microstation | MicroStation
netbeans | NetBeans
netsuite | NetSuite | Oracle NetSuite
onedrive | OneDrive
oracle-apex | Oracle APEX
oracle-e-business-suite | Oracle E-Business Suite | Oracle EBS
oracle-fusion | Oracle Fusion | Oracle Fusion Applications, Oracle Fusion Cloud
oracle-hyperion | Oracle Hyperion | =Hyperion
outsystems | OutSystems
pega | Pega | Pegasystems
peoplesoft | PeopleSoft | Oracle PeopleSoft
power-apps | Power Apps | PowerApps, Microsoft Power Apps
power-automate | Power Automate | Microsoft Flow
power-platform | Power Platform | Microsoft Power Platform
procore | Procore
ptc-creo | PTC Creo
pycharm | =PyCharm
quickbooks | QuickBooks | Intuit QuickBooks
revit | Revit | Autodesk Revit
robotic-process-automation | Robotic process automation | =RPA
salesforce | Salesforce | Salesforce.com, =SFDC, Sales Cloud, Service Cloud
salesforce-commerce-cloud | Salesforce Commerce Cloud | Demandware
salesforce-lightning | Salesforce Lightning | Lightning Web Components, =LWC
salesforce-marketing-cloud | Salesforce Marketing Cloud
sap | SAP | =SAP ERP
sap-bw | SAP BW | SAP BW/4HANA, NetWeaver BW
sap-concur | SAP Concur | =Concur
sap-fiori | SAP Fiori | SAPUI5
sap-s-4hana | SAP S/4HANA | S/4HANA, S4HANA, S/4 HANA
sap-successfactors | SAP SuccessFactors | SuccessFactors
scorm | SCORM | Moodle
servicenow | ServiceNow | Service Now, =SNOW
sharepoint | SharePoint | Microsoft SharePoint, SharePoint Online
shopify | Shopify | Shopify Plus
siebel | Siebel | Siebel CRM, Oracle Siebel
solidworks | SolidWorks
uipath | UiPath
visual-studio-code | Visual Studio Code | VS Code, VSCode
visualforce | Visualforce
workday | =Workday
yardi | Yardi
`;
