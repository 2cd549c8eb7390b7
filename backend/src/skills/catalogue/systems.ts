/** Operating systems, networks and hardware. The format is that of `lines.ts`. */
export const systems = `
5G networks | 5G
Acronis
=ADAS | advanced driver assistance systems, de:Fahrerassistenzsysteme
AIX
AlmaLinux
Alpine Linux
Altium Designer | Altium
Analog circuit design | analog design, analogue electronics, analog electronics
AnyDesk
Arch Linux
Arduino
ArduPilot
Arista EOS | Arista switches
ARM Cortex | Cortex-M, Cortex-M4, ARM architecture, ARM processors, ARM Cortex-M, Cortex-A, ARM Cortex-A, Cortex-M3, Cortex-M7, Cortex-R
ARM TrustZone | TrustZone
Aruba networking | Aruba wireless, Aruba switches
ASIC design | RTL design
ASPICE | Automotive SPICE, A-SPICE
Automotive Ethernet
Autonomous driving | self-driving vehicles, autonomous vehicles, de:autonomes Fahren, fr:véhicules autonomes, conduite autonome
AUTOSAR
Avionics
AVR microcontrollers
Backup and recovery | data backup, ~backups, server backups, data backups, de:Datensicherung, Backup-Konzepte(n), Backup-Lösungen, Backup und Recovery, Backup-Management, Datensicherungen, Datensicherungskonzepte, fr:sauvegarde et restauration, sauvegarde de données, sauvegardes, gestion des sauvegardes, politique de sauvegarde, politiques de sauvegarde, sauvegarde des données, mise en place des sauvegardes, suivi des sauvegardes, solutions de sauvegarde, ~sauvegarde
Backup software
BACnet
baramundi | baramundi Management Suite
Battery management systems | battery management system, =BMS development
BGP | Border Gateway Protocol
Bluetooth
Bluetooth Low Energy | =BLE
Board bring-up | hardware bring-up
Bootloaders | bootloader, U-Boot
Buildroot
Cadence Allegro
Cadence Virtuoso
CAN bus | =CAN
CANalyzer
=CANoe
CANopen
=CAPL
=CCIE | Cisco Certified Internetwork Expert
=CCNA | Cisco Certified Network Associate
=CCNP | Cisco Certified Network Professional
CentOS
ChromeOS | Chromebooks
CICS
Cisco | Cisco IOS, Cisco networking
Cisco Meraki | Meraki
Cisco Unified Communications | Cisco CallManager, Unified communications
Clang
=CODESYS
Commvault
Compilers | compiler design
CompTIA A+ | A+ certification
CompTIA Linux+
CompTIA Network+ | =Network+
Computer architecture | processor architecture, CPU microarchitecture
Computer repair
Concurrency | concurrent programming, multi-threading, multithreading, multi-threaded programming, multithreaded programming, concurrent systems, de:Nebenläufigkeit, fr:programmation concurrente
Control systems | control theory, control engineering, de:Regelungstechnik, Regelungstechniker, Steuerungstechnik, Steuer- und Regelungstechnik, Regeltechnik, Steuerungs- und Regelungstechnik, fr:~automatique
Data center operations | data centre operations, data center infrastructure, de:Rechenzentrumsbetrieb, fr:exploitation de centres de données
Debian
Debuggers for hardware
Dell EMC
Dependability engineering | fr:sûreté de fonctionnement
Desktop support | PC support, de:PC-Arbeitsplätze(n), Clientmanagement, Einrichtung von Arbeitsplätzen
Device drivers | device driver, driver development, de:Gerätetreiber, Treiberentwicklung, fr:pilotes de périphériques
DHCP
Digital circuit design | digital electronics, digital logic design, digital design
DNS | Domain Name System
DO-178C
DO-254
DPDK
Drones and UAVs | UAV systems
dSPACE
eBPF
EDA tools | electronic design automation
Electronic circuit design | circuit design, hardware design, electronics design, de:Schaltungsentwicklung, Hardwareentwicklung, Hardware-Entwicklung, Schaltungsdesign, Schaltungsentwurf, Elektronikentwicklung, Elektronikentwickler(in), fr:conception électronique, conception de circuits
Emacs
Embedded Linux | fr:Linux embarqué
Embedded systems | embedded software, embedded development, embedded engineer(s), de:eingebettete(n) Systeme(n), Embedded-Entwicklung, Embedded-Softwareentwicklung, hardwarenahe(n/r) Programmierung, hardwarenahe(n/r) Software, hardwarenahe(n/r) Softwareentwicklung, hardwarenahe(n/r) Entwicklung, eingebettete(n/r) Software, Embedded-Programmierung, Embedded-Entwickler(in), Embedded-Bereich, Embedded-Umfeld, Embedded-Softwareentwickler(in), eingebetteter Systeme, fr:systèmes embarqués, système embarqué, logiciel(s) embarqué(s), ingénieur informatique embarquée, développement embarqué, logiciels embarqués temps réel, développeur embarqué
EMC testing | electromagnetic compatibility, =EMI/EMC, =EMC/EMI, de:elektromagnetische Verträglichkeit, =EMV, EMV-Messungen, fr:compatibilité électromagnétique
ESP-IDF
ESP32
ESP8266
EtherCAT
EtherNet/IP
=EVPN
F5 BIG-IP | BIG-IP, F5 load balancers
=Fedora
Fiber optics | fibre optics, fiber optic cabling, fiber splicing, de:Glasfaser, Glasfasertechnik, LWL-Technik, Lichtwellenleiter(n), =LWL, Glasfaserausbau, Glasfasernetz(e/en), Glasfaserkabel, Spleißen, Glasfasermontage, fr:fibre optique
Firmware
FlexRay
FPGA | =FPGAs
FreeBSD
FreeRTOS
Functional safety | de:funktionale Sicherheit, funktionalen Sicherheit, fr:sécurité fonctionnelle
Functional verification
Gazebo simulator | Gazebo simulation
GCC | GNU compiler collection
=GDB | GNU Debugger
Gentoo Linux
GNU Radio
GNU toolchain
GPU programming | GPU computing, =GPGPU
Group Policy | =GPO, =GPOs, Active Directory Group Policy, de:Gruppenrichtlinie(n)
Hardware security modules | =HSM, =HSMs
Hardware-in-the-loop | =HIL, =HiL testing, fr:banc HIL, bancs HIL
High-level synthesis | =HLS design, Vitis HLS
High-performance computing | =HPC, de:Hochleistungsrechnen, fr:calcul haute performance, calcul intensif
=HMI | human-machine interface(s)
HP-UX
HTTP | HTTPS
I2C
IBM DOORS | DOORS Next, ~=DOORS
IBM i | AS/400, AS400
IEC 61508
=IMS DB | IBM IMS
INCOSE
Infineon AURIX | =AURIX
Intel Quartus | Quartus Prime, Altera
IoT | Internet of Things, de:Internet der Dinge, fr:internet des objets, objets connectés
IPsec
=IPv4
IPv6
ISO 26262
ITIL
Jamf
JTAG
Juniper networking | Junos
Kalman filters | Kalman filter, Kalman filtering
Kernel drivers | Linux device drivers, kernel modules
KiCad
LabVIEW
Lauterbach TRACE32 | ~=Lauterbach
LIN bus | ~=LIN
Linux
Linux administration | Linux system administration
Linux kernel | kernel development
LLVM
Lock-free programming
LoRaWAN
Low-latency systems | low latency
LPIC
LTE networks
LTspice
macOS | Mac OS, OS X
Mainframe | mainframes
Matter protocol
Memory management | garbage collection tuning
Microchip PIC | PIC microcontrollers
Microcontrollers | microcontroller, de:Mikrocontroller, fr:microcontrôleur(s)
Microsoft Exchange | Exchange Server, Exchange Online, ~=Exchange, fr:messagerie Exchange, serveur(s) Exchange
Microsoft Intune | Intune
MISRA C | MISRA
Mobile device management | =MDM solutions, ~device management
Modbus
Model-based design | model-based development
Model-based systems engineering | =MBSE
Motor control | motor drives, field-oriented control, motor controls
MoveIt
=MPI | Message Passing Interface, OpenMPI, MPICH
MPLAB
MPLS
MQTT
MSP430
NAS storage
NB-IoT | Narrowband IoT
Neovim
NetApp
NetBackup
Network administration | network administrator(s), de:Netzwerkadministration, Netzwerkadministrator(in), Netzwerkadministratoren, Administration von Netzwerken, Netzwerkbetreuung, Netzwerkverwaltung, administrier(st/en) Netzwerke, betreu(st/en) Netzwerke, fr:administration réseau(x), administrateur réseau(x), administration des réseaux, administration de réseaux
Network engineering | network engineer(s), de:Netzwerktechnik, Netzwerktechniker(in)
Network monitoring
Network operations center
Network troubleshooting
Networking | computer networking, computer networks, network infrastructure, LAN/WAN, de:~Netzwerke(n), Netzwerkkenntnisse, ~=LAN, ~Switches, Netzwerkinfrastruktur, Netzwerkkomponenten, Netzwerkprotokolle(n), Netzwerksysteme, Netzwerktechnologien, IT-Netzwerke(n), Netzwerkumgebungen, fr:réseaux informatiques, ~commutateur(s), réseaux locaux, réseau informatique, ~réseau(x), réseaux et télécoms, protocoles réseau(x), équipements réseau(x), infrastructure(s) réseau(x), architecture(s) réseau(x), réseau local, connaissances réseau(x), ~routage, routage et commutation, systèmes et réseaux, systèmes et réseau
NFC | near-field communication
Nordic nRF | nRF52, nRF Connect, nRF5340, nRF52840, nRF53, nRF91
Nutanix AHV
NVIDIA Jetson | Jetson Nano
NXP processors | NXP i.MX, i.MX6, i.MX8
OPC UA
OpenMP
=OpenVMS
OpenVPN
Operating systems | operating system internals, de:Betriebssysteme(n), fr:systèmes d'exploitation
Oracle Linux | Oracle Enterprise Linux
OrCAD
Oscilloscopes | oscilloscope, logic analyzers, logic analyzer, de:Oszilloskop(e), Logikanalysator(en)
OSPF
OTRS
Over-the-air updates | OTA updates, firmware updates over the air
Parallel computing | parallel programming, distributed computing, de:paralleles Rechnen, parallele Programmierung, fr:calcul parallèle, programmation parallèle
=PBS Pro
=PBX | de:Telefonanlage(n), TK-Anlage(n), Telekommunikationsanlagen
PC hardware | hardware troubleshooting, de:~Hardware, PC-Technik, Computerhardware, Hardwarekenntnisse, Hardware-Kenntnisse, IT-Hardware, Aufbau und Reparatur von PCs, Hardwarekomponenten, Hard- und Software
PCB design | PCB layout, printed circuit board design, printed circuit boards, de:Leiterplattendesign, Leiterplattenentwicklung, Leiterplatten-Layout, fr:conception de cartes électroniques, routage de PCB
PCI Express | =PCIe
PID control | PID controllers, PID tuning
Place and route | physical design
PLC programming | =PLCs, =PLC, programmable logic controller(s), de:=SPS, SPS-Programmierung, speicherprogrammierbare(n/r) Steuerung, speicherprogrammierbare(n/r) Steuerungen, Steuerungsprogrammierung, Programmierung von Steuerungen, SPS-Steuerungen, fr:automates programmables, programmation d'automates, ~automate(s), automates Siemens, automates Schneider, programmation automate(s), automate programmable, automatisme Siemens
Polarion
Power electronics | de:Leistungselektronik, fr:électronique de puissance
Print servers | printer troubleshooting
Profibus
Profinet
=PRTG
PSpice
PX4
QNX
RAID storage | =RAID
Raspberry Pi
Real-time systems | hard real-time, de:Echtzeitsysteme, fr:systèmes temps réel, temps réel embarqué
Red Hat Enterprise Linux | RHEL, Red Hat Linux, Red Hat
Remote desktop
Requirements management tools
RF engineering | RF design, radio frequency engineering, de:Hochfrequenztechnik, fr:radiofréquence(s), hyperfréquences
=RHCE | Red Hat Certified Engineer
=RHCSA | Red Hat Certified System Administrator
RISC-V
Robotics | de:Robotik, fr:robotique
Rocky Linux
=ROS | Robot Operating System, ROS2
ROS navigation
RS-232 | RS232
=RS-485 | RS485
RSLogix
RTOS | real-time operating systems, de:Echtzeitbetriebssystem(e/en), fr:système(s) d'exploitation temps réel
SCADA | supervisory control and data acquisition
=SCCM | System Center Configuration Manager
SD-WAN
Secure boot
Segger J-Link
Sensor fusion
Sensors and actuators | sensor integration, de:Sensorik, fr:capteurs et actionneurs
Service desk | first-level support, second-level support, tier 1 support, tier 2 support, L1/L2 support, de:1st-Level-Support, 2nd-Level-Support, 3rd-Level-Support, First- und Second-Level-Support, 1st- und 2nd-Level-Support, 1st Level, 2nd Level, 3rd Level, Third-Level-Support, First-Level, Second-Level, Servicedesk, fr:support niveau 1, support niveau 2, support N1/N2, support de niveau 1, support de niveau 2, support de niveau 3
Session Initiation Protocol | SIP trunking, SIP protocol
Signal integrity
Simulink
Slurm
Smart cards | smart card development, Java Card
=SNMP
SoC design | system-on-chip design, =SoC verification
Software-defined networking | =SDN
Software-defined radio | =SDR development
=Solaris
SPI bus | =SPI
SPICE simulation
Static timing analysis
STM32 | STM32CubeIDE, STM32F0, STM32F1, STM32F4, STM32F7, STM32G4, STM32H7, STM32L4
Storage area networks | storage area network
Structured cabling | network cabling, low voltage cabling, cable termination, data cabling, Cat6, Cat5e, Cat6a, Cat 6 cabling, data points, network cable installation, de:Netzwerkverkabelung
Studio 5000
SUSE Linux | SUSE, SLES
=SWD
Synopsys tools
SysML
System administration | systems administration, sysadmin, system administrator(s), systems administrator(s), de:Systemadministration, Systemadministrator(en/in), IT-Administrator(in), IT-Administration, Administration von Systemen, Administration von IT-Systemen, Administration der IT-Systeme, Administration der IT-Infrastruktur, Systembetreuung, Systemverwaltung, IT-Systembetreuung, Betreuung der IT-Systeme, Betreuung der IT-Infrastruktur, Betrieb von IT-Systemen, IT-Systemadministrator(in), IT-Systemadministration, IT-Administratoren, fr:administration système(s), administrateur système(s), administration de systèmes, administration des systèmes, administratrice système(s), ingénieur système(s), ingénieurs systèmes, maintien en condition opérationnelle des systèmes
systemd | systemd
Systems engineering | systems engineer(s), fr:ingénierie système(s), ingénieur système embarqué
Tailscale
TCP/IP
TeamViewer
Technical support | IT support, help desk, helpdesk, user support, third-line support, second-line support, first-line support, 2nd-line support, 3rd-line support, 1st-line support, 2nd/3rd-line support, L2 support, L3 support, L1 support, de:technischer Support, Anwendersupport, IT-Supporter(in), IT-Systemtechniker, Anwenderbetreuung, Benutzerbetreuung, Anwenderunterstützung, Supportanfragen, Benutzersupport, Unterstützung der Anwender, Betreuung der Anwender, Betreuung von Anwendern, Anwenderanfragen, Support der Anwender, unterstütz(t/en) Anwender, unterstütz(t/en) unsere Anwender, betreu(st/en) Anwender, betreu(st/en) unsere Anwender, fr:support technique, assistance technique, support utilisateurs, assistance utilisateurs, technicien support informatique, support aux utilisateurs, support utilisateur, assistance aux utilisateurs, assistance utilisateur, support informatique, assistance informatique, technicien informatique, technicienne informatique, support de proximité, assistance de proximité, dépannage informatique, technicien support, hotline, technicien de proximité, support N1, support N2, support N3, technicien helpdesk
Telecommunications | telecom networks, de:~Telekommunikation, Nachrichtentechnik, fr:~télécommunications
Texas Instruments DSP
Thread protocol
TI C2000
TIA Portal | Siemens TIA Portal
Ticketing systems | ticketing system, trouble ticketing, de:Ticketsystem(e/en), Ticketbearbeitung, Bearbeitung von Tickets, Ticket-System(e/en), fr:outil(s) de ticketing
TinyGo
Trusted platform modules | Trusted Platform Module
UART
Ubiquiti | UniFi
Ubuntu
UDS diagnostics | Unified Diagnostic Services, vehicle diagnostics protocols, ~=UDS
UNIX
USB protocol | USB drivers
=UVM | Universal Verification Methodology
V-model development | V-model, de:V-Modell, fr:cycle en V
Veeam
Vim
VLANs | =VLAN
=VMware NSX | NSX-T
VoIP | de:IP-Telefonie, fr:téléphonie IP, téléphonie sur IP, =ToIP, téléphonie d'entreprise, 3CX
VPN | =VPNs
VXLAN
VxWorks
Wi-Fi networking | =WLAN, wireless networking, =802.11, Wi-Fi protocols, fr:~Wi-Fi
WinCC | SIMATIC WinCC
=Windows | de:Windows-Betriebssysteme
Windows administration | Windows system administration, Windows Server administration
Windows Server
WireGuard
WSUS
x86 architecture | x86
Xilinx FPGAs | Xilinx
vivado | Xilinx Vivado | Vivado
Yocto | OpenEmbedded
Z-Wave
z/OS | IBM Z, MVS
Zigbee
`;
