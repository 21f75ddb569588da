# kernel: 6.18
# interfaces that move between nodes
r$ sleep 1.2
r$ ip link add veth0 type veth peer name veth1
r$ ip link add veth2 type veth peer name veth3
r$ ip addr add 10.0.0.1/24 dev veth0
r$ ip link set veth0 up
r$ ip link set veth1 up
r$ ip addr add 10.0.0.2/24 dev veth1
r$ sysctl -w net.ipv4.conf.veth1.rp_filter=2
net.ipv4.conf.veth1.rp_filter = 2
r$ ip link set veth1 mtu 1400 address 02:00:00:00:00:07
r$ ip link set veth1 netns x
r$ sleep 1.2
r$ ip link
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
3: veth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
4: veth3@veth2: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
5: veth2@veth3: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
x$ ip link
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: veth1@if3: <BROADCAST,MULTICAST> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns r
x$ ip addr
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: veth1@if3: <BROADCAST,MULTICAST> mtu 1400 qdisc noop state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns r
r$ ip route show table all
10.0.0.0/24 dev veth0 proto kernel scope link src 10.0.0.1 linkdown 
local 10.0.0.1 dev veth0 table local proto kernel scope host src 10.0.0.1 
broadcast 10.0.0.255 dev veth0 table local proto kernel scope link src 10.0.0.1 linkdown 
x$ sysctl net.ipv4.conf.veth1.rp_filter
net.ipv4.conf.veth1.rp_filter = 0
x$ ip link set veth1 up
x$ ip addr add 10.0.0.2/24 dev veth1
r$ sleep 1.2
r$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
veth0@if2        UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
veth3@veth2      DOWN           MAC <BROADCAST,MULTICAST,M-DOWN> 
veth2@veth3      DOWN           MAC <BROADCAST,MULTICAST,M-DOWN> 
x$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
veth1@if3        UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
r$ ping -c 1 -W 1 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 56(84) bytes of data.
64 bytes from 10.0.0.2: icmp_seq=1 ttl=64 time=T ms
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ ip link set veth2 netns x
x$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
veth1@if3        UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
veth2@if4        DOWN           MAC <BROADCAST,MULTICAST> 
r$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
veth0@if2        UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
veth3@if5        DOWN           MAC <BROADCAST,MULTICAST> 
r$ ip link set veth3 netns x
x$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
veth1@if3        UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
veth3@veth2      DOWN           MAC <BROADCAST,MULTICAST,M-DOWN> 
veth2@veth3      DOWN           MAC <BROADCAST,MULTICAST,M-DOWN> 
r$ ip link set lo netns x
Error: The interface netns is immutable.
[2]
r$ ip link set veth0 netns nosuch name foo
r$ ip link set veth0 netns
Command line is not complete. Try option "help"
[255]
r$ ip link add veth3 type veth peer name q
r$ ip link set veth3 netns x
Error: An interface with the same name exists in the target netns.
[2]
r$ ip link set veth3 name veth9 netns x
x$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
veth1@if3        DOWN           MAC <NO-CARRIER,BROADCAST,MULTICAST,UP> 
veth3@veth2      DOWN           MAC <BROADCAST,MULTICAST,M-DOWN> 
veth2@veth3      DOWN           MAC <BROADCAST,MULTICAST,M-DOWN> 
veth9@if6        DOWN           MAC <BROADCAST,MULTICAST> 
r$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
q@if7            DOWN           MAC <BROADCAST,MULTICAST> 
r$ ip link add a netns x type veth peer name b
"netns" is invalid lladdr.
[1]
r$ ip link add c netns x type veth peer name d netns x
r$ ip link add e netns x type veth
r$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
q@if7            DOWN           MAC <BROADCAST,MULTICAST> 
x$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
veth1@if3        DOWN           MAC <NO-CARRIER,BROADCAST,MULTICAST,UP> 
d@c              DOWN           MAC <BROADCAST,MULTICAST,M-DOWN> 
veth3@veth2      DOWN           MAC <BROADCAST,MULTICAST,M-DOWN> 
veth2@veth3      DOWN           MAC <BROADCAST,MULTICAST,M-DOWN> 
c@d              DOWN           MAC <BROADCAST,MULTICAST,M-DOWN> 
veth9@if6        DOWN           MAC <BROADCAST,MULTICAST> 
veth0@e          DOWN           MAC <BROADCAST,MULTICAST,M-DOWN> 
e@veth0          DOWN           MAC <BROADCAST,MULTICAST,M-DOWN> 
x$ ip link del veth9
r$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
r$ ip link add a netns x type veth peer name h
"netns" is invalid lladdr.
[1]
r$ ip link set b netns 1
"netns" is invalid lladdr.
[1]
r$ ip link set b netns r
"netns" is invalid lladdr.
[1]
r$ ip link set b netns r name bb up
"netns" is invalid lladdr.
[1]
r$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
