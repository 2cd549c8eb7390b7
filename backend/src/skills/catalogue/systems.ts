/** Operating systems, networks and hardware. The format is that of `lines.ts`. */
export const systems = `
aix | AIX | IBM AIX
alpine-linux | Alpine Linux
arduino | Arduino
arm-cortex | ARM Cortex | =STM32
asic-design | ASIC design | RTL design
backup-and-recovery | Backup and recovery | Veeam, NetBackup
bgp | BGP | Border Gateway Protocol
can-bus | CAN bus
centos | CentOS
cics | CICS
cisco | Cisco | Cisco IOS, =CCNA, =CCNP
compilers | Compilers | compiler design, =LLVM
concurrency | Concurrency | concurrent programming, multithreading, multi-threading
debian | Debian
device-drivers | Device drivers | device driver
dhcp | DHCP
dns | DNS | Domain Name System
emacs | Emacs
embedded-systems | Embedded systems | embedded software, embedded development
fedora | =Fedora
firmware | Firmware | firmware development
fpga | FPGA | =FPGAs
freebsd | FreeBSD
gpu-programming | GPU programming | GPU computing, =GPGPU
high-performance-computing | High-performance computing | =HPC
hp-ux | HP-UX
http | HTTP | HTTP/2, HTTPS, HTTP/3
ibm-i | IBM i | AS/400, AS400
iot | IoT | Internet of Things
itil | ITIL
juniper-networking | Juniper networking | Junos
labview | LabVIEW
linux | Linux | GNU/Linux
linux-administration | Linux administration | Linux system administration
linux-kernel | Linux kernel | kernel development
low-latency-systems | Low-latency systems | low latency
macos | macOS | Mac OS, OS X, Mac OS X
microcontrollers | Microcontrollers | microcontroller
microsoft-exchange | Microsoft Exchange | Exchange Server, Exchange Online
microsoft-intune | Microsoft Intune | Intune
modbus | Modbus
mpls | MPLS
mqtt | MQTT
networking | Networking | computer networking, computer networks
operating-systems | Operating systems | operating system internals
ospf | OSPF
parallel-computing | Parallel computing | parallel programming, =OpenMP, =MPI
plc-programming | PLC programming | =PLCs
raspberry-pi | Raspberry Pi
red-hat-enterprise-linux | Red Hat Enterprise Linux | RHEL, Red Hat Linux, Red Hat
robotics | Robotics
ros | =ROS | Robot Operating System, ROS2, ROS 2
rtos | RTOS | FreeRTOS, real-time operating systems, Zephyr RTOS
scada | SCADA
sccm | =SCCM | System Center Configuration Manager
simulink | Simulink
snmp | =SNMP
software-defined-networking | Software-defined networking | =SDN, SD-WAN
solaris | =Solaris
storage-area-networks | Storage area networks | storage area network
suse-linux | SUSE Linux | SUSE, SLES
system-administration | System administration | systems administration, sysadmin, system administrator(s), systems administrator(s)
systemd | systemd
tailscale | Tailscale
tcp-ip | TCP/IP
technical-support | Technical support | IT support, help desk, helpdesk
ubuntu | Ubuntu
unix | UNIX
vim | Vim | Neovim
vlans | VLANs | =VLAN
voip | VoIP
vpn | VPN | =VPNs, WireGuard, OpenVPN, IPsec
windows | =Windows | Microsoft Windows, Windows 10, Windows 11
windows-server | Windows Server | Microsoft Windows Server
z-os | z/OS | mainframe(s), IBM Z
`;
