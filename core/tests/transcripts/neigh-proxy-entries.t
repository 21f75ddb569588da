# Entries of neighbours for whom ARP is answered: by an interface or by all; what ends them.
a$ ip link add e0 type veth peer name e0 netns b
a$ ip link add e1 type veth peer name e1 netns b
a$ ip addr add 10.0.0.1/24 dev e0
a$ ip addr add 10.0.1.1/24 dev e1
a$ ip link set e0 up
a$ ip link set e1 up
b$ ip addr add 10.0.0.2/24 dev e0
b$ ip link set e0 up
b$ ip link set e1 up
a$ ip neigh add proxy 10.0.1.50 dev e0
a$ ip neigh add proxy 10.0.1.51
a$ ip neigh add proxy 10.0.0.52 dev e0
a$ ip neigh add proxy 10.0.1.53 dev e1
a$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
a$ sysctl -w net.ipv4.neigh.e0.proxy_delay=0
net.ipv4.neigh.e0.proxy_delay = 0
a$ ip neigh add 10.0.1.50 lladdr 02:00:00:00:00:50 dev e1
a$ ip neigh add 10.0.1.51 lladdr 02:00:00:00:00:51 dev e1
b$ capture start
b$ ip route add 10.0.1.0/24 dev e0
b$ ping -c 1 -W 1 10.0.1.50
PING 10.0.1.50 (10.0.1.50) 56(84) bytes of data.
| 
--- 10.0.1.50 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
b$ ping -c 1 -W 1 10.0.1.51
PING 10.0.1.51 (10.0.1.51) 56(84) bytes of data.
| 
--- 10.0.1.51 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
b$ sleep 0.5
b$ ping -c 1 -W 3.5 10.0.0.52
PING 10.0.0.52 (10.0.0.52) 56(84) bytes of data.
| 
--- 10.0.0.52 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
b$ sleep 0.5
b$ ping -c 1 -W 3.5 10.0.1.53
PING 10.0.1.53 (10.0.1.53) 56(84) bytes of data.
| 
--- 10.0.1.53 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
b$ capture stop
e0 out arp who-has 10.0.1.50 tell 10.0.0.2
e0 in arp 10.0.1.50 is-at
e0 out icmp 10.0.0.2 > 10.0.1.50 echo code 0 ttl 64
e1 in icmp 10.0.0.2 > 10.0.1.50 echo code 0 ttl 63
e0 out arp who-has 10.0.1.51 tell 10.0.0.2
e0 in arp 10.0.1.51 is-at
e0 out icmp 10.0.0.2 > 10.0.1.51 echo code 0 ttl 64
e1 in icmp 10.0.0.2 > 10.0.1.51 echo code 0 ttl 63
e0 out arp who-has 10.0.0.52 tell 10.0.0.2
e0 out arp who-has 10.0.0.52 tell 10.0.0.2
e0 out arp who-has 10.0.0.52 tell 10.0.0.2
e0 out arp who-has 10.0.1.53 tell 10.0.0.2
e0 out arp who-has 10.0.1.53 tell 10.0.0.2
e0 out arp who-has 10.0.1.53 tell 10.0.0.2
b$ ip neigh
10.0.0.52 dev e0 FAILED 
10.0.1.50 dev e0 lladdr MAC REACHABLE 
10.0.1.51 dev e0 lladdr MAC REACHABLE 
10.0.1.53 dev e0 FAILED 
a$ ip neigh show nud all
10.0.0.2 dev e0 lladdr MAC STALE 
10.0.1.50 dev e1 lladdr MAC PERMANENT 
10.0.1.51 dev e1 lladdr MAC PERMANENT 
a$ ip neigh add 10.0.0.77 dev e0 extern_learn lladdr 02:00:00:00:00:01
a$ ip neigh add 10.0.0.78 dev e0 lladdr 02:00:00:00:00:01
b$ ip link set e0 down
a$ sleep 1
a$ ip neigh show
10.0.0.77 dev e0 lladdr MAC extern_learn PERMANENT 
10.0.0.78 dev e0 lladdr MAC PERMANENT 
10.0.1.50 dev e1 lladdr MAC PERMANENT 
10.0.1.51 dev e1 lladdr MAC PERMANENT 
a$ ip neigh show proxy
10.0.0.52 dev e0 proxy 
10.0.1.50 dev e0 proxy 
10.0.1.51 proxy 
10.0.1.53 dev e1 proxy 
a$ ip link set e0 down
a$ ip neigh show
10.0.1.50 dev e1 lladdr MAC PERMANENT 
10.0.1.51 dev e1 lladdr MAC PERMANENT 
a$ ip neigh show proxy
10.0.1.51 proxy 
10.0.1.53 dev e1 proxy 
a$ ip link del e1
a$ ip neigh show proxy
10.0.1.51 proxy 
a$ ip neigh del proxy 10.0.1.51
a$ ip neigh show proxy
