/** Operating systems, networks and hardware. The format is that of `lines.ts`. */
export const systems = `
5G networks | 5G, LTE networks
AIX
Alpine Linux
Altium Designer | Altium
Analog circuit design | analog design, analogue electronics, analog electronics
Arch Linux
Arduino
Arista EOS | Arista switches
ARM Cortex | Cortex-M, Cortex-M4, ARM architecture, ARM processors
ARM TrustZone | TrustZone
Aruba networking | Aruba wireless, Aruba switches
ASIC design | RTL design
ASPICE | Automotive SPICE, A-SPICE
Automotive Ethernet
Autonomous driving | self-driving vehicles, =ADAS, autonomous vehicles, de:autonomes Fahren, Fahrerassistenzsysteme, fr:véhicules autonomes, conduite autonome
AUTOSAR
Avionics | DO-178C, DO-254
Backup and recovery | Veeam, NetBackup, data backup, de:Datensicherung, fr:sauvegarde et restauration, sauvegarde de données
Backup software | Acronis, Commvault
BACnet
Battery management systems | battery management system, =BMS development
BGP | Border Gateway Protocol
Bluetooth Low Energy | =BLE, Bluetooth
Board bring-up | hardware bring-up
Bootloaders | bootloader, U-Boot
Buildroot
CAN bus | =CAN
CANoe | CANalyzer
CANopen
=CCIE | Cisco Certified Internetwork Expert
=CCNA | Cisco Certified Network Associate
=CCNP | Cisco Certified Network Professional
CentOS
ChromeOS | Chromebooks
CICS
Cisco | Cisco IOS, Cisco networking
Cisco Meraki | Meraki
Cisco Unified Communications | Cisco CallManager, Unified communications
=CODESYS
Compilers | compiler design
CompTIA A+ | A+ certification
CompTIA Linux+ | LPIC
CompTIA Network+ | =Network+
Computer architecture | processor architecture, CPU microarchitecture
Concurrency | concurrent programming, multi-threading, multithreading, multi-threaded programming, multithreaded programming, concurrent systems, de:Nebenläufigkeit, fr:programmation concurrente
Control systems | control theory, control engineering, PID control, PID controllers, PID tuning, de:Regelungstechnik, Regelungstechniker, fr:~automatique
Data center operations | data centre operations, data center infrastructure, de:Rechenzentrumsbetrieb, fr:exploitation de centres de données
Debian
Debuggers for hardware | JTAG, =SWD, Lauterbach TRACE32, Segger J-Link
Desktop support | PC support, computer repair, hardware troubleshooting, PC hardware
Device drivers | device driver, driver development, de:Gerätetreiber, Treiberentwicklung, fr:pilotes de périphériques
DHCP
Digital circuit design | digital electronics, digital logic design, digital design
DNS | Domain Name System
DPDK
Drones and UAVs | UAV systems, PX4, ArduPilot
eBPF
EDA tools | electronic design automation, Cadence Virtuoso, Synopsys tools, Cadence Allegro
Electronic circuit design | circuit design, hardware design, electronics design, de:Schaltungsentwicklung, Hardwareentwicklung, Hardware-Entwicklung, fr:conception électronique, conception de circuits
Emacs
Embedded Linux | fr:Linux embarqué
Embedded systems | embedded software, embedded development, embedded engineer(s), de:eingebettete(n) Systeme(n), fr:systèmes embarqués, système embarqué, logiciel embarqué, informatique embarquée
EMC testing | electromagnetic compatibility, =EMI/EMC, =EMC/EMI, de:elektromagnetische Verträglichkeit, fr:compatibilité électromagnétique
ESP32 | ESP8266, ESP-IDF
EtherCAT
EtherNet/IP
F5 BIG-IP | BIG-IP, F5 load balancers
=Fedora
Fiber optics | fibre optics, fiber optic cabling, fiber splicing, de:Glasfaser, Glasfasertechnik, LWL-Technik, fr:fibre optique
Firmware
FlexRay
FPGA | =FPGAs
FreeBSD
Functional safety | ISO 26262, IEC 61508, de:funktionale Sicherheit, funktionalen Sicherheit, fr:sûreté de fonctionnement, sécurité fonctionnelle
Gazebo simulator | Gazebo simulation
Gentoo Linux
GNU Radio | software-defined radio, =SDR development
GNU toolchain | GCC, GNU compiler collection, GNU Debugger, =GDB
GPU programming | GPU computing, =GPGPU
Group Policy | =GPO, =GPOs, Active Directory Group Policy
Hardware-in-the-loop | =HIL, =HiL testing, dSPACE
High-level synthesis | =HLS design, Vitis HLS
High-performance computing | =HPC, de:Hochleistungsrechnen, fr:calcul haute performance, calcul intensif
HP-UX
HTTP | HTTPS
I2C | I2C/SPI
IBM i | AS/400, AS400
=IMS DB | IBM IMS
Intel Quartus | Quartus Prime, Altera
IoT | Internet of Things, de:Internet der Dinge, fr:internet des objets, objets connectés
IPv6 | =IPv4
ITIL
Jamf
Juniper networking | Junos
Kernel drivers | Linux device drivers, kernel modules
KiCad
LabVIEW
LIN bus
Linux
Linux administration | Linux system administration
Linux kernel | kernel development
LLVM | Clang
Lock-free programming
LoRaWAN
Low-latency systems | low latency
LTspice | PSpice, SPICE simulation, OrCAD
macOS | Mac OS, OS X
Mainframe | mainframes
Matter protocol | Thread protocol
Memory management | garbage collection tuning
Microchip PIC | PIC microcontrollers, AVR microcontrollers
Microcontrollers | microcontroller, de:Mikrocontroller, fr:microcontrôleur(s)
Microsoft Exchange | Exchange Server, Exchange Online
Microsoft Intune | Intune
MISRA C | MISRA
Mobile device management | =MDM solutions, ~device management
Modbus
Model-based design | model-based development, model-based systems engineering, =MBSE, SysML
Motor control | motor drives, field-oriented control
=MPI | Message Passing Interface, OpenMPI, MPICH
MPLAB
MPLS
MQTT
Network monitoring | network operations center, =PRTG
Network troubleshooting | network administration, network engineering, network administrator(s), network engineer(s), de:Netzwerkadministration, Netzwerktechnik, fr:administration réseau(x), administrateur réseau(x)
Networking | computer networking, computer networks, network infrastructure, LAN/WAN, de:Netzwerke(n), Netzwerkkenntnisse, fr:réseaux informatiques
NFC | near-field communication
Nordic nRF | nRF52, nRF Connect
Nutanix AHV
NVIDIA Jetson | Jetson Nano
NXP processors | NXP i.MX, i.MX6, i.MX8
OPC UA
OpenMP
=OpenVMS
Operating systems | operating system internals, de:Betriebssysteme(n), fr:systèmes d'exploitation
Oracle Linux | Oracle Enterprise Linux
Oscilloscopes | oscilloscope, logic analyzers, logic analyzer, de:Oszilloskop(e)
OSPF
Over-the-air updates | OTA updates, firmware updates over the air
Parallel computing | parallel programming, distributed computing, de:paralleles Rechnen, parallele Programmierung, fr:calcul parallèle, programmation parallèle
PCB design | PCB layout, printed circuit board design, printed circuit boards, de:Leiterplattendesign, Leiterplattenentwicklung, Leiterplatten-Layout, fr:conception de cartes électroniques, routage de PCB
PCI Express | =PCIe
Place and route | physical design, static timing analysis
PLC programming | =PLCs, PLC, programmable logic controller(s), RSLogix, Studio 5000, ladder logic, de:=SPS, SPS-Programmierung, TIA Portal, fr:automates programmables, programmation d'automates
Power electronics | de:Leistungselektronik, fr:électronique de puissance
Print servers | printer troubleshooting
Profinet | Profibus
QNX
RAID storage | =RAID, NAS storage, NetApp, Dell EMC
Raspberry Pi
Real-time systems | hard real-time, de:Echtzeitsysteme, fr:systèmes temps réel, temps réel embarqué
Red Hat Enterprise Linux | RHEL, Red Hat Linux, Red Hat
Remote desktop | TeamViewer, AnyDesk
Requirements management tools | IBM DOORS, DOORS Next, Polarion
RF engineering | RF design, radio frequency engineering, de:Hochfrequenztechnik, fr:radiofréquence(s), hyperfréquences
=RHCE | Red Hat Certified Engineer
=RHCSA | Red Hat Certified System Administrator
RISC-V
Robotics | de:Robotik, Roboterprogrammierung, fr:robotique
Rocky Linux | AlmaLinux
=ROS | Robot Operating System, ROS2
ROS navigation | MoveIt
=RS-485 | RS485, RS-232, RS232
RTOS | FreeRTOS, real-time operating systems
SCADA | supervisory control and data acquisition, =HMI, human-machine interface(s)
=SCCM | System Center Configuration Manager
Sensor fusion | Kalman filter(s), Kalman filtering
Sensors and actuators | sensor integration, de:Sensorik, fr:capteurs et actionneurs
Service desk | first-level support, second-level support, tier 1 support, tier 2 support, L1/L2 support, fr:support niveau 1, support niveau 2, support N1/N2
Session Initiation Protocol | SIP trunking, SIP protocol, =PBX
Signal integrity
Simulink
Slurm | =PBS Pro
Smart cards | smart card development, Java Card
=SNMP
SoC design | system-on-chip design, =SoC verification
Software-defined networking | =SDN, SD-WAN
=Solaris
SPI bus | =SPI, UART, =I2C/SPI/UART
STM32 | STM32CubeIDE
Storage area networks | storage area network
Structured cabling | network cabling, low voltage cabling, cable termination, de:Netzwerkverkabelung
SUSE Linux | SUSE, SLES
System administration | systems administration, sysadmin, system administrator(s), systems administrator(s), de:Systemadministration, Systemadministrator(en/in), IT-Administrator(in), IT-Administration, fr:administration système(s), administrateur système(s)
systemd | systemd
Systems engineering | systems engineer(s), INCOSE, fr:ingénierie système(s)
Tailscale
TCP/IP
Technical support | IT support, help desk, helpdesk, user support, de:technischer Support, Anwendersupport, IT-Supporter(in), IT-Systemtechniker, fr:support technique, assistance technique, support utilisateurs, assistance utilisateurs, technicien support informatique
Telecommunications | telecom networks, de:~Telekommunikation, Nachrichtentechnik, fr:~télécommunications
Texas Instruments DSP | MSP430, TI C2000
Ticketing systems | ticketing system, trouble ticketing, de:Ticketsystem(e/en), fr:outil(s) de ticketing
TinyGo
Trusted platform modules | secure boot, hardware security modules, =HSM, =HSMs, Trusted Platform Module
Ubiquiti | UniFi
Ubuntu
UDS diagnostics | Unified Diagnostic Services, vehicle diagnostics protocols
UNIX
USB protocol | USB drivers
=UVM | Universal Verification Methodology, functional verification
V-model development | V-model, de:V-Modell
Vim | Neovim
Vivado | Xilinx, Xilinx FPGAs
VLANs | =VLAN
=VMware NSX | NSX-T
VoIP
VPN | =VPNs, WireGuard, OpenVPN, IPsec
VXLAN | =EVPN
VxWorks
Wi-Fi networking | =WLAN, wireless networking, =802.11, Wi-Fi protocols
=Windows | de:Windows-Betriebssysteme
Windows administration | Windows system administration, Windows Server administration
Windows Server
WSUS
x86 architecture | x86
Yocto | OpenEmbedded
z/OS | IBM Z, MVS
Zigbee | Z-Wave
`;
