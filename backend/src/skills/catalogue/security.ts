/** Security and privacy. The format is that of `lines.ts`. */
export const security = `
Active Directory | Microsoft Active Directory
Application security | =AppSec
Auth0
Authentication | authentication and authorization
Authorization
Burp Suite
CCPA
CEH | Certified Ethical Hacker
Check Point firewalls
Checkmarx
CISSP
Cloud security
Compliance automation | regulatory compliance
comptia-security-plus | CompTIA Security+ | Security+
CrowdStrike | CrowdStrike Falcon
Cryptography | encryption
CyberArk
=DAST
DevSecOps
Digital forensics | computer forensics
=DLP | data loss prevention
=EDR | endpoint detection and response, endpoint security
FedRAMP
Firewalls | firewall
=Fortify
Fortinet | FortiGate
GDPR | General Data Protection Regulation
HIPAA
Identity and access management | =IAM
Information security | infosec, cybersecurity, cyber security
Intrusion detection | intrusion detection systems, intrusion prevention, =IDS/IPS
ISO 27001 | ISO/IEC 27001
JWT | JSON Web Token(s), =JWTs
Kali Linux
=Kerberos
Keycloak
LDAP
Malware analysis
Metasploit
Microsoft Defender
Microsoft Sentinel | Azure Sentinel
Multi-factor authentication | =MFA, =2FA, two-factor authentication
Nessus | =Tenable
Network security
NIST Cybersecurity Framework | NIST, NIST CSF
Nmap
OAuth 2.0 | OAuth, OAuth2
Okta
OpenID Connect | =OIDC, OpenID
OWASP | OWASP Top 10
Palo Alto Networks | Palo Alto firewalls
PCI DSS | =PCI
Penetration testing | pen testing, pentesting, ethical hacking, penetration tester(s), pentest
Ping Identity | PingFederate
Privacy engineering | data privacy
Public key infrastructure | =PKI
QRadar | IBM QRadar
Qualys
=RBAC | role-based access control
Red teaming | red team
Reverse engineering
Risk assessment | security risk management
SailPoint
SAML
Sarbanes-Oxley | =SOX
=SAST
Secrets management
Secure coding | secure software development
Security auditing | security audits, security audit
Security operations | =SOC analyst, security operations center
SentinelOne
SIEM
Single sign-on | =SSO
=Snort
Snyk
=SOAR
SOC 2 | SOC2
Software composition analysis | supply chain security, =SBOM
Suricata
tcpdump | tcpdump
Threat hunting
Threat intelligence
Threat modeling | threat modelling
TLS | =SSL, SSL/TLS, TLS/SSL
=Trivy
Veracode
Vulnerability management | vulnerability assessment(s), vulnerability scanning
Web application firewalls | =WAF, web application firewall
Wireshark
Zero trust | zero-trust architecture
Zscaler
`;
