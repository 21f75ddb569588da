# kernel: 6.18
# an entry's life: reachable for a short while, stale, delay, probes, failed; probes that are answered; a silent host
a$ ip link add v0 type veth peer name v0 netns b
a$ ip addr add 10.0.0.1/24 dev v0
b$ ip addr add 10.0.0.2/24 dev v0
a$ ip link set v0 up
b$ ip link set v0 up
b$ serve udp 53
a$ sysctl -w net.ipv4.neigh.v0.base_reachable_time_ms=2000
net.ipv4.neigh.v0.base_reachable_time_ms = 2000
b$ sysctl -w net.ipv4.neigh.v0.base_reachable_time_ms=3600000
net.ipv4.neigh.v0.base_reachable_time_ms = 3600000
a$ sysctl -w net.ipv4.neigh.v0.delay_first_probe_time=1
net.ipv4.neigh.v0.delay_first_probe_time = 1
a$ capture start
b$ capture start
a$ flow udp 10.0.0.2 53 --sport 4000
reply: seen as 10.0.0.1 port 4000
a$ ip neigh
10.0.0.2 dev v0 lladdr MAC REACHABLE 
b$ ip neigh
10.0.0.1 dev v0 lladdr MAC DELAY 
a$ sleep 5.6
a$ ip neigh
10.0.0.2 dev v0 lladdr MAC STALE 
b$ ip neigh
10.0.0.1 dev v0 lladdr MAC REACHABLE 
a$ flow udp 10.0.0.2 53 --sport 4000
reply: seen as 10.0.0.1 port 4000
a$ ip neigh
10.0.0.2 dev v0 lladdr MAC DELAY 
a$ sleep 1.8
a$ ip neigh
10.0.0.2 dev v0 lladdr MAC REACHABLE 
a$ sleep 5.6
a$ ip neigh
10.0.0.2 dev v0 lladdr MAC STALE 
b$ ip addr del 10.0.0.2/24 dev v0
b$ ip addr add 10.0.0.3/24 dev v0
a$ flow udp 10.0.0.2 53 --sport 4000 --timeout 0.5
timeout
[1]
a$ ip neigh
10.0.0.2 dev v0 lladdr MAC DELAY 
a$ sleep 1.2
a$ ip neigh
10.0.0.2 dev v0 lladdr MAC PROBE 
a$ sleep 3.5
a$ ip neigh
10.0.0.2 dev v0 FAILED 
b$ capture stop
v0 in arp who-has 10.0.0.2 tell 10.0.0.1
v0 out arp 10.0.0.2 is-at
v0 in udp 10.0.0.1:4000 > 10.0.0.2:53 ttl 64
v0 out udp 10.0.0.2:53 > 10.0.0.1:4000 ttl 64
v0 out arp who-has 10.0.0.1 tell 10.0.0.2
v0 in arp 10.0.0.1 is-at
v0 in udp 10.0.0.1:4000 > 10.0.0.2:53 ttl 64
v0 out udp 10.0.0.2:53 > 10.0.0.1:4000 ttl 64
v0 in arp who-has 10.0.0.2 tell 10.0.0.1
v0 out arp 10.0.0.2 is-at
v0 in udp 10.0.0.1:4000 > 10.0.0.2:53 ttl 64
v0 in arp who-has 10.0.0.2 tell 10.0.0.1
v0 in arp who-has 10.0.0.2 tell 10.0.0.1
v0 in arp who-has 10.0.0.2 tell 10.0.0.1
a$ capture stop
v0 out arp who-has 10.0.0.2 tell 10.0.0.1
v0 in arp 10.0.0.2 is-at
v0 out udp 10.0.0.1:4000 > 10.0.0.2:53 ttl 64
v0 in udp 10.0.0.2:53 > 10.0.0.1:4000 ttl 64
v0 in arp who-has 10.0.0.1 tell 10.0.0.2
v0 out arp 10.0.0.1 is-at
v0 out udp 10.0.0.1:4000 > 10.0.0.2:53 ttl 64
v0 in udp 10.0.0.2:53 > 10.0.0.1:4000 ttl 64
v0 out arp who-has 10.0.0.2 tell 10.0.0.1
v0 in arp 10.0.0.2 is-at
v0 out udp 10.0.0.1:4000 > 10.0.0.2:53 ttl 64
v0 out arp who-has 10.0.0.2 tell 10.0.0.1
v0 out arp who-has 10.0.0.2 tell 10.0.0.1
v0 out arp who-has 10.0.0.2 tell 10.0.0.1
