/** Operating systems, networks and hardware. The format is that of `lines.ts`. */
export const systems = `
AIX | IBM AIX
Alpine Linux
Arduino
ARM Cortex | =STM32
ASIC design | RTL design
Backup and recovery | Veeam, NetBackup
BGP | Border Gateway Protocol
CAN bus
CentOS
CICS
Cisco | Cisco IOS, =CCNA, =CCNP
Compilers | compiler design, =LLVM
Concurrency | concurrent programming, multithreading, multi-threading
Debian
Device drivers | device driver
DHCP
DNS | Domain Name System
Emacs
Embedded systems | embedded software, embedded development
=Fedora
Firmware | firmware development
FPGA | =FPGAs
FreeBSD
GPU programming | GPU computing, =GPGPU
High-performance computing | =HPC
HP-UX
HTTP | HTTP/2, HTTPS, HTTP/3
IBM i | AS/400, AS400
IoT | Internet of Things
ITIL
Juniper networking | Junos
LabVIEW
Linux | GNU/Linux
Linux administration | Linux system administration
Linux kernel | kernel development
Low-latency systems | low latency
macOS | Mac OS, OS X, Mac OS X
Microcontrollers | microcontroller
Microsoft Exchange | Exchange Server, Exchange Online
Microsoft Intune | Intune
Modbus
MPLS
MQTT
Networking | computer networking, computer networks
Operating systems | operating system internals
OSPF
Parallel computing | parallel programming, =OpenMP, =MPI
PLC programming | =PLCs
Raspberry Pi
Red Hat Enterprise Linux | RHEL, Red Hat Linux, Red Hat
Robotics
=ROS | Robot Operating System, ROS2, ROS 2
RTOS | FreeRTOS, real-time operating systems, Zephyr RTOS
SCADA
=SCCM | System Center Configuration Manager
Simulink
=SNMP
Software-defined networking | =SDN, SD-WAN
=Solaris
Storage area networks | storage area network
SUSE Linux | SUSE, SLES
System administration | systems administration, sysadmin, system administrator(s), systems administrator(s)
systemd | systemd
Tailscale
TCP/IP
Technical support | IT support, help desk, helpdesk
Ubuntu
UNIX
Vim | Neovim
VLANs | =VLAN
VoIP
VPN | =VPNs, WireGuard, OpenVPN, IPsec
=Windows | Microsoft Windows, Windows 10, Windows 11
Windows Server | Microsoft Windows Server
z/OS | mainframe(s), IBM Z
`;
