# kernel: 6.18
# operational states of veth pairs: within a node, between nodes, with equal and other indexes
r$ sleep 1.3
r$ ip link add eth0 type veth peer name p0 netns x
r$ ip link add eth1 type veth peer name p1 netns y
r$ ip link add eth2 type veth peer name p2 netns y
r$ ip link set eth0 up
r$ ip link set eth1 up
r$ ip link set eth2 up
r$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
eth0@if2         DOWN           MAC <NO-CARRIER,BROADCAST,MULTICAST,UP> 
eth1@if2         LOWERLAYERDOWN MAC <NO-CARRIER,BROADCAST,MULTICAST,UP> 
eth2@if3         LOWERLAYERDOWN MAC <NO-CARRIER,BROADCAST,MULTICAST,UP> 
x$ ip link set p0 up
r$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
eth0@if2         UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
eth1@if2         LOWERLAYERDOWN MAC <NO-CARRIER,BROADCAST,MULTICAST,UP> 
eth2@if3         LOWERLAYERDOWN MAC <NO-CARRIER,BROADCAST,MULTICAST,UP> 
y$ ip link set p1 up
y$ ip link set p2 up
r$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
eth0@if2         UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
eth1@if2         UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
eth2@if3         UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
y$ ip link set p2 down
r$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
eth0@if2         UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
eth1@if2         UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
eth2@if3         DOWN           MAC <NO-CARRIER,BROADCAST,MULTICAST,UP> 
y$ ip link set p1 down
r$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
eth0@if2         UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
eth1@if2         DOWN           MAC <NO-CARRIER,BROADCAST,MULTICAST,UP> 
eth2@if3         DOWN           MAC <NO-CARRIER,BROADCAST,MULTICAST,UP> 
x$ ip link set p0 down
r$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
eth0@if2         UP             MAC <BROADCAST,MULTICAST,UP> 
eth1@if2         DOWN           MAC <NO-CARRIER,BROADCAST,MULTICAST,UP> 
eth2@if3         DOWN           MAC <NO-CARRIER,BROADCAST,MULTICAST,UP> 
x$ ip link del p0
r$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
eth1@if2         DOWN           MAC <NO-CARRIER,BROADCAST,MULTICAST,UP> 
eth2@if3         DOWN           MAC <NO-CARRIER,BROADCAST,MULTICAST,UP> 
r$ ip link set eth1 name e1
r$ ip link set e1 mtu 1400
y$ ip -o link
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: p1@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000\    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns r
3: p2@if4: <BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000\    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns r
