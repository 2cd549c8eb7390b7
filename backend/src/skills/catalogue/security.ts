/** Security and privacy. The format is that of `lines.ts`. */
export const security = `
active-directory | Active Directory | Microsoft Active Directory
application-security | Application security | =AppSec
auth0 | Auth0
authentication | Authentication | authentication and authorization
authorization | Authorization
burp-suite | Burp Suite
ccpa | CCPA
ceh | CEH | Certified Ethical Hacker
check-point-firewalls | Check Point firewalls
checkmarx | Checkmarx
cissp | CISSP
cloud-security | Cloud security
compliance-automation | Compliance automation | regulatory compliance
comptia-security-plus | CompTIA Security+ | Security+
crowdstrike | CrowdStrike | CrowdStrike Falcon
cryptography | Cryptography | encryption
cyberark | CyberArk
dast | =DAST
devsecops | DevSecOps
digital-forensics | Digital forensics | computer forensics
dlp | =DLP | data loss prevention
edr | =EDR | endpoint detection and response, endpoint security
fedramp | FedRAMP
firewalls | Firewalls | firewall
fortify | =Fortify
fortinet | Fortinet | FortiGate
gdpr | GDPR | General Data Protection Regulation
hipaa | HIPAA
identity-and-access-management | Identity and access management | =IAM
information-security | Information security | infosec, cybersecurity, cyber security
intrusion-detection | Intrusion detection | intrusion detection systems, intrusion prevention, =IDS/IPS
iso-27001 | ISO 27001 | ISO/IEC 27001
jwt | JWT | JSON Web Token(s), =JWTs
kali-linux | Kali Linux
kerberos | =Kerberos
keycloak | Keycloak
ldap | LDAP
malware-analysis | Malware analysis
metasploit | Metasploit
microsoft-defender | Microsoft Defender
microsoft-sentinel | Microsoft Sentinel | Azure Sentinel
multi-factor-authentication | Multi-factor authentication | =MFA, =2FA, two-factor authentication
nessus | Nessus | =Tenable
network-security | Network security
nist-cybersecurity-framework | NIST Cybersecurity Framework | NIST, NIST CSF
nmap | Nmap
oauth-2-0 | OAuth 2.0 | OAuth, OAuth2
okta | Okta
openid-connect | OpenID Connect | =OIDC, OpenID
owasp | OWASP | OWASP Top 10
palo-alto-networks | Palo Alto Networks | Palo Alto firewalls
pci-dss | PCI DSS | =PCI
penetration-testing | Penetration testing | pen testing, pentesting, ethical hacking, penetration tester(s), pentest
ping-identity | Ping Identity | PingFederate
privacy-engineering | Privacy engineering | data privacy
public-key-infrastructure | Public key infrastructure | =PKI
qradar | QRadar | IBM QRadar
qualys | Qualys
rbac | =RBAC | role-based access control
red-teaming | Red teaming | red team
reverse-engineering | Reverse engineering
risk-assessment | Risk assessment | security risk management
sailpoint | SailPoint
saml | SAML
sarbanes-oxley | Sarbanes-Oxley | =SOX
sast | =SAST
secrets-management | Secrets management
secure-coding | Secure coding | secure software development
security-auditing | Security auditing | security audits, security audit
security-operations | Security operations | =SOC analyst, security operations center
sentinelone | SentinelOne
siem | SIEM
single-sign-on | Single sign-on | =SSO
snort | =Snort
snyk | Snyk
soar | =SOAR
soc-2 | SOC 2 | SOC2
software-composition-analysis | Software composition analysis | supply chain security, =SBOM
suricata | Suricata
tcpdump | tcpdump
threat-hunting | Threat hunting
threat-intelligence | Threat intelligence
threat-modeling | Threat modeling | threat modelling
tls | TLS | =SSL, SSL/TLS, TLS/SSL
trivy | =Trivy
veracode | Veracode
vulnerability-management | Vulnerability management | vulnerability assessment(s), vulnerability scanning
web-application-firewalls | Web application firewalls | =WAF, web application firewall
wireshark | Wireshark
zero-trust | Zero trust | zero-trust architecture
zscaler | Zscaler
`;
