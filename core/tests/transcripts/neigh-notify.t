# kernel: 6.18
# announcements, and what is learnt from them
a$ ip link add v0 type veth peer name v0 netns b
b$ ip addr add 10.0.0.2/24 dev v0
b$ ip link set v0 up
a$ sysctl -w net.ipv4.conf.all.arp_notify=1
net.ipv4.conf.all.arp_notify = 1
a$ ip addr add 10.0.0.1/24 dev v0
a$ ip addr add 10.0.0.5/24 dev v0
b$ capture start
a$ ip link set v0 up
b$ ip neigh
a$ ip link set v0 address 02:00:00:00:00:99
b$ ip neigh
b$ sysctl -w net.ipv4.conf.all.arp_accept=1
net.ipv4.conf.all.arp_accept = 1
a$ ip link set v0 down
a$ ip link set v0 up
b$ capture stop
v0 in arp who-has 10.0.0.1 tell 10.0.0.1
v0 in arp who-has 10.0.0.5 tell 10.0.0.5
v0 in arp who-has 10.0.0.1 tell 10.0.0.1
v0 in arp who-has 10.0.0.5 tell 10.0.0.5
v0 in arp who-has 10.0.0.1 tell 10.0.0.1
v0 in arp who-has 10.0.0.5 tell 10.0.0.5
b$ ip neigh
10.0.0.1 dev v0 lladdr MAC STALE 
10.0.0.5 dev v0 lladdr MAC STALE 
