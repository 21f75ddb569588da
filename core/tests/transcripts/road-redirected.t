# kernel: 6.18
# a host that believes redirects and path MTUs
h$ ip link add v0 type veth peer name h0 netns sw
h$ ip addr add 10.0.0.9/24 dev v0
h$ ip link set v0 up
h$ ip route add default via 10.0.0.1
sw$ ip addr add 10.0.0.1/24 dev h0
sw$ ip link set h0 up
sw$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
sw$ ip neigh add 10.0.0.8 lladdr 02:00:00:00:00:08 dev h0
sw$ ip route add 192.0.2.0/24 via 10.0.0.8 dev h0
h$ ip neigh add 10.0.0.8 lladdr 02:00:00:00:00:08 dev v0
h$ capture start
h$ ping -c 3 -i 0.3 -W 0.3 192.0.2.1
PING 192.0.2.1 (192.0.2.1) 56(84) bytes of data.
From 10.0.0.1: icmp_seq=1 Redirect Host(New nexthop: 10.0.0.8)
| 
--- 192.0.2.1 ping statistics ---
3 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ capture stop
v0 out arp who-has 10.0.0.1 tell 10.0.0.9
v0 in arp 10.0.0.1 is-at
v0 out icmp 10.0.0.9 > 192.0.2.1 echo code 0 ttl 64
v0 in icmp 10.0.0.1 > 10.0.0.9 redirect code 1 ttl 64
v0 in icmp 10.0.0.9 > 192.0.2.1 echo code 0 ttl 63
v0 out icmp 10.0.0.9 > 192.0.2.1 echo code 0 ttl 64
v0 out icmp 10.0.0.9 > 192.0.2.1 echo code 0 ttl 64
h$ ip route get 192.0.2.1
192.0.2.1 via 10.0.0.8 dev v0 src 10.0.0.9 uid 0 
    cache <redirected> expires 298sec 
h$ ip route get 192.0.2.2
192.0.2.2 via 10.0.0.1 dev v0 src 10.0.0.9 uid 0 
    cache 
h$ ip route show cache
192.0.2.1 via 10.0.0.8 dev v0 
    cache <redirected> expires 298sec 
h$ ip route flush cache
h$ ip route get 192.0.2.1
192.0.2.1 via 10.0.0.1 dev v0 src 10.0.0.9 uid 0 
    cache 
h$ ping -c 2 -i 0.3 -W 0.3 192.0.2.1
PING 192.0.2.1 (192.0.2.1) 56(84) bytes of data.
From 10.0.0.1: icmp_seq=1 Redirect Host(New nexthop: 10.0.0.8)
| 
--- 192.0.2.1 ping statistics ---
2 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ ip route get 192.0.2.1
192.0.2.1 via 10.0.0.8 dev v0 src 10.0.0.9 uid 0 
    cache <redirected> expires 299sec 
h$ ip route add 192.0.2.0/25 via 10.0.0.1
h$ ip route get 192.0.2.1
192.0.2.1 via 10.0.0.8 dev v0 src 10.0.0.9 uid 0 
    cache <redirected> expires 299sec 
h$ ip route del 192.0.2.0/25
h$ ip route get 192.0.2.1
192.0.2.1 via 10.0.0.8 dev v0 src 10.0.0.9 uid 0 
    cache <redirected> expires 299sec 
h$ ip route replace default via 10.0.0.1
h$ ip route get 192.0.2.1
192.0.2.1 via 10.0.0.8 dev v0 src 10.0.0.9 uid 0 
    cache <redirected> expires 299sec 
h$ sysctl -w net.ipv4.conf.all.accept_redirects=0
net.ipv4.conf.all.accept_redirects = 0
h$ sysctl -w net.ipv4.conf.v0.accept_redirects=0
net.ipv4.conf.v0.accept_redirects = 0
h$ ip route get 192.0.2.1
192.0.2.1 via 10.0.0.8 dev v0 src 10.0.0.9 uid 0 
    cache <redirected> expires 299sec 
h$ ping -c 1 -W 0.3 192.0.2.3
PING 192.0.2.3 (192.0.2.3) 56(84) bytes of data.
From 10.0.0.1: icmp_seq=1 Redirect Host(New nexthop: 10.0.0.8)
| 
--- 192.0.2.3 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ ip route get 192.0.2.3
192.0.2.3 via 10.0.0.1 dev v0 src 10.0.0.9 uid 0 
    cache 
