# kernel: 6.18
# when a kernel notices a carrier: once a second, at once where it is urgent, and before a question about one interface
r$ sleep 1.3
r$ ip link add eth0 type veth peer name p0 netns x
r$ ip link set eth0 up
x$ ip link set p0 up
x$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
p0@if2           DOWN           MAC <NO-CARRIER,BROADCAST,MULTICAST,UP,LOWER_UP> 
r$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
eth0@if2         UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
r$ ip link add eth1 type veth peer name p1 netns x
x$ ip link set p1 up
r$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
eth0@if2         UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
eth1@if3         DOWN           MAC <BROADCAST,MULTICAST> 
r$ ip link set eth1 up
r$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
eth0@if2         UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
eth1@if3         DOWN           MAC <NO-CARRIER,BROADCAST,MULTICAST,UP,LOWER_UP> 
x$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
p0@if2           DOWN           MAC <NO-CARRIER,BROADCAST,MULTICAST,UP,LOWER_UP> 
p1@if3           UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
r$ ip addr add 10.0.0.1/24 dev eth0
r$ ip addr add 10.0.1.1/24 dev eth1
x$ ip link set p1 down
r$ ip route show
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.1 
10.0.1.0/24 dev eth1 proto kernel scope link src 10.0.1.1 
r$ ip route show
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.1 
10.0.1.0/24 dev eth1 proto kernel scope link src 10.0.1.1 linkdown 
r$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
eth0@if2         UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
eth1@if3         DOWN           MAC <NO-CARRIER,BROADCAST,MULTICAST,UP> 
x$ ip link set p1 up
x$ ip link set p1 down
r$ ip route get 10.0.1.5
10.0.1.5 dev eth1 src 10.0.1.1 uid 0 
    cache 
r$ ip route show
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.1 
10.0.1.0/24 dev eth1 proto kernel scope link src 10.0.1.1 linkdown 
r$ sleep 1.2
x$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
p0@if2           UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
p1@if3           DOWN           MAC <BROADCAST,MULTICAST> 
