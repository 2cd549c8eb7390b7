/** Security and privacy. The format is that of `lines.ts`. */
export const security = `
1password-manager | 1Password
Access reviews
Active Directory
Active Directory Federation Services | =ADFS
AppArmor
Application security | =AppSec, de:Anwendungssicherheit, fr:sécurité applicative
Aqua Security
ArcSight
Attack surface management
Auth0
Authentication | de:Authentifizierung, fr:authentification
Authorization
Azure Security Center | Microsoft Defender for Cloud
Barracuda Networks
BDSG
BeyondTrust
Bitdefender
BitLocker
Bitwarden
Blue teaming | blue team
Burp Suite
Business continuity | business continuity planning, business continuity management, de:Notfallvorsorge, IT-Notfallmanagement, IT-Notfallplanung, Notfallkonzepte(n), fr:continuité d'activité, plan de continuité d'activité, plans de continuité d'activité
Carbon Black | VMware Carbon Black
=CASP+
Cato Networks
CCPA
=CCSK
CCSP
CEH | Certified Ethical Hacker
Check Point firewalls
Checkmarx
=CIPP
CIS Controls | CIS Benchmarks
Cisco Firepower
Cisco ISE
Cisco security
Cisco Umbrella
CISM | Certified Information Security Manager
CISSP
Cloud security | de:Cloud-Sicherheit, fr:sécurité cloud, sécurité du cloud
CMMC
Compliance automation | automated compliance
CompTIA CySA+ | CySA+
CompTIA PenTest+
comptia-security-plus | CompTIA Security+ | Security+
CrowdStrike
Cryptography | de:Kryptografie, Kryptographie, fr:cryptographie
Cyber insurance
Cyber risk management | cyber risk, IT risk management
CyberArk
Cybersecurity | cyber security, cyber defense, de:Cybersicherheit, Cyber-Sicherheit, fr:cybersécurité, sécurité des SI, sécurité du SI, expert cybersécurité, ingénieur cybersécurité
Cybersecurity awareness training | security awareness, phishing simulations, de:Sensibilisierung IT-Sicherheit, Awareness-Schulungen, Awareness-Kampagnen, Sensibilisierung der Mitarbeiter, Sensibilisierung der Mitarbeitenden, Sensibilisierungsmaßnahmen, Sensibilisierung der Beschäftigten, fr:sensibilisation à la cybersécurité
Darktrace
=DAST
DevSecOps
Digital forensics | computer forensics, de:IT-Forensik, fr:investigation numérique, forensique, analyse forensique, investigation forensique, forensic numérique
Disk encryption
=DLP | data loss prevention
=DMARC
=DORA regulation
Drata
Duo Security
EBIOS
=EDR | endpoint detection and response
Elastic Security
Email security
EnCase
Encryption | de:Verschlüsselung, fr:chiffrement
Endpoint protection | antivirus, anti-virus software, endpoint security, de:Virenschutz
=ESET
Falco
FedRAMP
FIDO2 | passkeys, WebAuthn
Firewalls | firewall, fr:pare-feu, pare-feux
Forescout
=Fortify
Fortinet | FortiGate
=GCFA
=GCIH
GDPR | General Data Protection Regulation, GDPR compliance, de:DSGVO-Konformität, Datenschutz-Grundverordnung, ~DSGVO, fr:règlement général sur la protection des données, =RGPD
Ghidra
=GIAC
=GPEN
=GSEC
Hardening | de:Systemhärtung, fr:durcissement des systèmes
HIPAA
IDA Pro
Identity and access management | =IAM, identity management, identity governance, de:Identitätsmanagement, Berechtigungsmanagement, Identitäts- und Zugriffsmanagement, Benutzerverwaltung, Berechtigungsverwaltung, Rechteverwaltung, Berechtigungskonzepte(n), Benutzer- und Rechteverwaltung, Rollen- und Berechtigungskonzepte, Benutzer- und Berechtigungsverwaltung, fr:gestion des identités, gestion des accès, gestion des habilitations, gestion des droits, gestion des comptes et des droits, gestion des droits d'accès
Identity federation
IEC 62443
Imperva
Industrial cybersecurity | OT security, ICS security
Information security | infosec, information system security officer, information systems security officer, ~=ISSO, de:Informationssicherheit, =ISMS, Informationssicherheitsmanagement, Informationssicherheitsmanagementsystem(s), Informationssicherheitsbeauftragte(r/n), fr:sécurité des systèmes d'information, =SSI, =RSSI, =PSSI, sécurité de l'information, =SMSI
Intrusion detection | intrusion prevention, =IDS/IPS
ISO 22301
ISO 27001 | ISO/IEC 27001
ISO 27005
IT security | ICT security, de:IT-Sicherheit, fr:sécurité informatique, sécurité IT
IT-Grundschutz | BSI-Grundschutz
JumpCloud
JWT | JSON Web Token(s), =JWTs
Kali Linux | ~=Kali
Kaspersky
KeePass
=Kerberos
Keycloak
KRITIS
LastPass
LDAP
LogRhythm
Malware analysis
McAfee
Metasploit
Microsoft Defender | Defender for Endpoint, Microsoft Defender for Endpoint, ~=Defender
Microsoft Sentinel | Azure Sentinel
Mimecast
MITRE ATT&CK
Multi-factor authentication | =MFA, =2FA, two-factor authentication
Nessus | =Tenable
Netskope
Network security | de:Netzwerksicherheit, fr:sécurité réseau, sécurité des réseaux
Nexpose | Rapid7, InsightVM
NIS2 | NIS-2
NIST 800-171
NIST 800-53
NIST Cybersecurity Framework | NIST
Nmap
OAuth 2.0 | OAuth, OAuth2
OffSec OSCP | =OSCP, Offensive Security Certified Professional
Okta
OneLogin
OpenID Connect | =OIDC, OpenID
OpenVAS
OPNsense
=OSCE
OSSEC
OWASP
Palo Alto Networks | Palo Alto firewalls, fr:~=Palo Alto
Password management | password managers
PCI DSS | =PCI
Penetration testing | pen testing, pentesting, ethical hacking, penetration tester(s), pentest, pentests, penetration tests, pentester(s), de:Penetrationstests, Penetrationstest, fr:tests d'intrusion, test d'intrusion
pfSense
Phishing analysis | phishing investigation, phishing investigations
Ping Identity | PingFederate
Privacy engineering
Privileged access management | =PAM
Proofpoint
Public key infrastructure | =PKI
Purple teaming
QRadar
Qualys
radare2-framework | radare2
=RBAC | role-based access control
Red teaming | red team
Reverse engineering
Risk assessment | security risk management, de:Risikobewertung, fr:analyse de risques cyber, analyses de risques
Runtime security
SailPoint
SAML
SANS training
Sarbanes-Oxley | =SOX, SOX compliance, SOX controls
SASE | secure access service edge
=SAST
=SBOM | software bill of materials, SBOMs
Secrets management
Secure code review
Secure coding | secure software development
Security architecture | security architect(s), security by design, de:Sicherheitsarchitektur, fr:architecture de sécurité
Security auditing | security audits, security audit, security assessments, de:Sicherheitsaudits, fr:audit(s) de sécurité
Security engineering | security engineer(s)
Security incident response | cyber incident response, =CSIRT, security incidents, de:Sicherheitsvorfälle, Sicherheitsvorfall, fr:réponse aux incidents de sécurité, réponse à incident(s), réponse aux incidents, incidents de sécurité, traitement des incidents de sécurité, gestion des incidents de sécurité
Security operations | SOC analyst(s), SOC operations, security monitoring, fr:centre opérationnel de sécurité, ~=SOC, =SOC N2, =SOC N1, centre d'opérations de sécurité, centre de supervision de la sécurité, centre opérationnel de cybersécurité, analyste SOC, SOC managé
Security policies | security policy, information security policies, security standards, de:IT-Sicherheitsrichtlinien, IT-Sicherheitskonzepte(n), Informationssicherheitsrichtlinien
SELinux
SentinelOne
SIEM
Sigma rules
Single sign-on | =SSO
=Snort
Snyk
=SOAR
SOC 2 | SOC2
Social engineering | fr:ingénierie sociale
Software composition analysis
SonicWall
Sophos
SPF/DKIM
Splunk Enterprise Security
sqlmap | sqlmap
Stormshield
Supply chain security
Suricata
Tanium
tcpdump | tcpdump
Third-party risk management | vendor risk management
Threat hunting
Threat intelligence | fr:renseignement sur les menaces
Threat modeling | threat modelling
TLS | =SSL
Trend Micro
=Trivy
Twistlock
Vanta
Varonis
Veracode
Vulnerability management | vulnerability assessment(s), vulnerability scanning, vulnerability scans, vulnerability scanner(s), de:Schwachstellenmanagement, Schwachstellenanalyse, Schwachstellenscan(s), Schwachstellenprüfung(en), Schwachstellenbewertung(en), Schwachstellentests, fr:gestion des vulnérabilités, scan de vulnérabilités, correction des vulnérabilités, remédiation des vulnérabilités, suivi des vulnérabilités
WatchGuard
Wazuh
Web application firewalls | =WAF, web application firewall
Wireshark
Wiz
YARA rules | =YARA
Zeek
Zero trust
Zscaler
`;
