/** Security and privacy. The format is that of `lines.ts`. */
export const security = `
Access reviews | privileged access management, =PAM, BeyondTrust
Active Directory
Application security | =AppSec, fr:sécurité applicative, de:Anwendungssicherheit
Attack surface management
Auth0
Authentication | authentication and authorization, fr:authentification, de:Authentifizierung
Authorization
Azure Security Center | Microsoft Defender for Cloud
BitLocker | disk encryption
Burp Suite
Carbon Black | VMware Carbon Black
CCPA
CCSP | =CCSK
CEH | Certified Ethical Hacker
Check Point firewalls
Checkmarx
CIS Controls | CIS Benchmarks
Cisco security | Cisco Firepower, Cisco ISE, Cisco Umbrella
CISM | Certified Information Security Manager
CISSP
Cloud security | de:Cloud-Sicherheit, fr:sécurité cloud, sécurité du cloud
CMMC | NIST 800-171, NIST 800-53
Compliance automation | automated compliance, Drata, Vanta
CompTIA CySA+ | CySA+, CompTIA PenTest+, =CASP+
comptia-security-plus | CompTIA Security+ | Security+
CrowdStrike
Cryptography | encryption, de:Kryptografie, Kryptographie, Verschlüsselung, fr:cryptographie, chiffrement
Cyber insurance
Cyber risk management | cyber risk, IT risk management, third-party risk management, vendor risk management
CyberArk
Cybersecurity awareness training | security awareness, phishing simulations, de:Sensibilisierung IT-Sicherheit, fr:sensibilisation à la cybersécurité
Darktrace
=DAST
DevSecOps
Digital forensics | computer forensics, de:IT-Forensik, fr:investigation numérique
=DLP | data loss prevention
=EDR | endpoint detection and response, endpoint security
Elastic Security | Wazuh, OSSEC, LogRhythm, ArcSight
Email security | Proofpoint, Mimecast, =DMARC, SPF/DKIM
Endpoint protection | antivirus, anti-virus software, McAfee, Sophos, Trend Micro, Bitdefender, ESET, Kaspersky, de:Virenschutz
FedRAMP
FIDO2 | passkeys, WebAuthn
Firewalls | firewall, fr:pare-feu, pare-feux
Forescout
=Fortify
Fortinet | FortiGate
GDPR | General Data Protection Regulation, GDPR compliance, de:DSGVO-Konformität, Datenschutz-Grundverordnung, fr:règlement général sur la protection des données
Ghidra | IDA Pro, radare2
=GIAC | =GCIH, =GSEC, =GPEN, =GCFA, SANS training
Hardening | de:Systemhärtung, fr:durcissement des systèmes
HIPAA
Identity and access management | =IAM, identity management, identity governance, de:Identitätsmanagement, Berechtigungsmanagement, Identitäts- und Zugriffsmanagement, fr:gestion des identités, gestion des accès
Identity federation | =ADFS, Active Directory Federation Services
Imperva
Industrial cybersecurity | OT security, IEC 62443, ICS security
Information security | infosec, cybersecurity, cyber security, cyber defense
Intrusion detection | intrusion prevention, =IDS/IPS
ISO 22301 | business continuity, de:Notfallvorsorge, fr:continuité d'activité
ISO 27001 | ISO/IEC 27001
ISO 27005 | EBIOS
IT-Grundschutz | BSI-Grundschutz, KRITIS
IT security | ICT security, de:IT-Sicherheit, Informationssicherheit, Cybersicherheit, Cyber-Sicherheit, Netzwerksicherheit, fr:sécurité informatique, sécurité des systèmes d'information, cybersécurité, sécurité IT, =SSI, =RSSI
JumpCloud | OneLogin, Duo Security
JWT | JSON Web Token(s), =JWTs
Kali Linux
=Kerberos
Keycloak
LDAP
Malware analysis
Metasploit
Microsoft Defender
Microsoft Sentinel | Azure Sentinel
MITRE ATT&CK
Multi-factor authentication | =MFA, =2FA, two-factor authentication
Nessus | =Tenable
Network security | fr:sécurité réseau, sécurité des réseaux
Nexpose | Rapid7, InsightVM, OpenVAS
NIS2 | NIS-2, =DORA regulation
NIST Cybersecurity Framework | NIST
Nmap
OAuth 2.0 | OAuth, OAuth2
OffSec OSCP | =OSCP, Offensive Security Certified Professional, =OSCE
Okta
OpenID Connect | =OIDC, OpenID
OWASP
Palo Alto Networks | Palo Alto firewalls
Password management | password managers, 1Password, LastPass, Bitwarden, KeePass
PCI DSS | =PCI
Penetration testing | pen testing, pentesting, ethical hacking, penetration tester(s), pentest, pentests, penetration tests, pentester(s), de:Penetrationstests, fr:tests d'intrusion, test d'intrusion
pfSense | OPNsense
Ping Identity | PingFederate
Privacy engineering | data privacy
Public key infrastructure | =PKI
Purple teaming | blue team, blue teaming
QRadar
Qualys
=RBAC | role-based access control
Red teaming | red team
Reverse engineering
Risk assessment | security risk management, fr:analyse de risques cyber, de:Risikobewertung
Runtime security | Falco, Aqua Security, Twistlock
SailPoint
SAML
Sarbanes-Oxley | =SOX
SASE | Netskope, Cato Networks, secure access service edge
=SAST
Secrets management
Secure code review
Secure coding | secure software development
Security architecture | security architect(s), security by design, de:Sicherheitsarchitektur, fr:architecture de sécurité
Security auditing | security audits, security audit, security assessments, de:Sicherheitsaudits, fr:audit(s) de sécurité
Security engineering | security engineer(s)
Security incident response | cyber incident response, =CSIRT, security incidents, de:Sicherheitsvorfälle, fr:réponse aux incidents de sécurité
Security operations | =SOC analyst, SOC operations, security monitoring, SOC analysts, fr:centre opérationnel de sécurité
Security policies | security policy, information security policies, security standards
SELinux | AppArmor
SentinelOne
SIEM
Sigma rules | YARA rules
Single sign-on | =SSO
=Snort
Snyk
=SOAR
SOC 2 | SOC2
Social engineering
Software composition analysis | supply chain security, =SBOM
SonicWall | WatchGuard, Barracuda Networks, Stormshield
Splunk Enterprise Security
sqlmap | sqlmap
Suricata
Tanium
tcpdump | tcpdump
Threat hunting
Threat intelligence | fr:renseignement sur les menaces
Threat modeling | threat modelling
TLS | =SSL
=Trivy
Varonis
Veracode
Vulnerability management | vulnerability assessment(s), vulnerability scanning, vulnerability scans, vulnerability scanner(s), de:Schwachstellenmanagement, Schwachstellenanalyse, fr:gestion des vulnérabilités, scan de vulnérabilités
Web application firewalls | =WAF, web application firewall
Wireshark
Wiz
Zeek
Zero trust
Zscaler
`;
