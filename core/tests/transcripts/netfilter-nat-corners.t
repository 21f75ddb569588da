# kernel: 6.18
# odd corners of nat
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
isp$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
r$ ip link add lan0 type veth peer name eth0 netns h
r$ sysctl -w net.ipv4.neigh.lan0.delay_first_probe_time=600
net.ipv4.neigh.lan0.delay_first_probe_time = 600
h$ sysctl -w net.ipv4.neigh.eth0.delay_first_probe_time=600
net.ipv4.neigh.eth0.delay_first_probe_time = 600
r$ ip addr add 192.168.0.1/24 dev lan0
r$ ip link set lan0 up
r$ ip link set lo up
h$ ip addr add 192.168.0.3/24 dev eth0
h$ ip addr add 192.168.0.4/24 dev eth0
h$ ip link set eth0 up
h$ ip link set lo up
h$ ip route add default via 192.168.0.1
w$ ip link set lo up
w$ ip addr add 198.51.100.10/32 dev lo
w$ ip addr add 198.51.100.11/32 dev lo
r$ ip link add wan0 type veth peer name eth0 netns isp
r$ sysctl -w net.ipv4.neigh.wan0.delay_first_probe_time=600
net.ipv4.neigh.wan0.delay_first_probe_time = 600
isp$ sysctl -w net.ipv4.neigh.eth0.delay_first_probe_time=600
net.ipv4.neigh.eth0.delay_first_probe_time = 600
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip link set wan0 up
isp$ ip addr add 10.0.0.1/24 dev eth0
isp$ ip link set eth0 up
isp$ ip link add eth1 type veth peer name eth0 netns w
isp$ sysctl -w net.ipv4.neigh.eth1.delay_first_probe_time=600
net.ipv4.neigh.eth1.delay_first_probe_time = 600
w$ sysctl -w net.ipv4.neigh.eth0.delay_first_probe_time=600
net.ipv4.neigh.eth0.delay_first_probe_time = 600
isp$ ip addr add 203.0.113.1/30 dev eth1
isp$ ip link set eth1 up
w$ ip addr add 203.0.113.2/30 dev eth0
w$ ip link set eth0 up
isp$ ip route add 198.51.100.0/24 via 203.0.113.2
isp$ ip route add unreachable 198.51.101.0/24
isp$ ip route add prohibit 198.51.102.0/24
isp$ ip route add blackhole 198.51.103.0/24
w$ ip route add 10.0.0.0/24 via 203.0.113.1
r$ ip route add default via 10.0.0.1
w$ serve udp 53
w$ serve tcp 80
h$ serve udp 53
h$ serve tcp 80
r$ serve udp 5353
r$ serve tcp 8080
r$ iptables -t nat -A POSTROUTING -o lo -j SNAT --to-source 127.0.0.9
r$ iptables -t nat -A OUTPUT -d 10.0.0.2 -p tcp --dport 8081 -j REDIRECT --to-ports 8080
r$ iptables -t nat -A PREROUTING -p icmp -d 203.0.113.77 -j DNAT --to-destination 198.51.100.10
r$ iptables -t nat -A POSTROUTING -o wan0 -p icmp -j SNAT --to-source 10.0.0.2
r$ iptables -t nat -A POSTROUTING -o wan0 -p udp -s 192.168.0.3 -j ACCEPT
r$ iptables -t nat -A POSTROUTING -o wan0 -j SNAT --to-source 10.0.0.2
r$ iptables -t nat -N MYNAT
r$ iptables -t nat -A PREROUTING -i lan0 -j MYNAT
r$ iptables -t nat -A MYNAT -p tcp --dport 6000 -j DNAT --to-destination :80
r$ iptables -t nat -A MYNAT -p tcp --dport 6001 -j DNAT --to-destination 198.51.100.10
r$ iptables -t nat -A MYNAT -p tcp --dport 6002:6009 -j DNAT --to-destination 198.51.100.10:80-81
r$ iptables -t nat -A MYNAT -d 198.51.100.11 -j RETURN
r$ iptables -t nat -A PREROUTING -i lan0 -d 198.51.100.12 -p udp -j DNAT --to-destination 198.51.100.10-198.51.100.11
isp$ ip route add 192.168.0.0/24 via 10.0.0.2
w$ ip route add 192.168.0.0/24 via 203.0.113.1
r$ iptables -t mangle -A PREROUTING -m conntrack --ctstate DNAT -j MARK --set-mark 9
r$ iptables -t mangle -A FORWARD -m mark --mark 9
r$ iptables -A FORWARD -m conntrack --ctstate SNAT
r$ iptables -A FORWARD -m conntrack ! --ctstate DNAT
r$ capture start
r$ flow tcp 127.0.0.1 8080 --sport 2000
reply: seen as 127.0.0.9 port 2000
r$ flow tcp 10.0.0.2 8081 --sport 2001
reply: seen as 127.0.0.9 port 2001
r$ flow udp 10.0.0.2 5353 --sport 2002
reply: seen as 127.0.0.9 port 2002
h$ ping -c 1 -W 1 203.0.113.77
PING 203.0.113.77 (203.0.113.77) 56(84) bytes of data.
64 bytes from 203.0.113.77: icmp_seq=1 ttl=62 time=T ms
| 
--- 203.0.113.77 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 1 -W 1 -t 2 203.0.113.77
PING 203.0.113.77 (203.0.113.77) 56(84) bytes of data.
From 203.0.113.77 icmp_seq=1 Time to live exceeded
| 
--- 203.0.113.77 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
h$ flow udp 198.51.100.10 53 --sport 2003
reply: seen as 192.168.0.3 port 2003
h$ flow udp 198.51.100.10 53 --sport 2003 --from 192.168.0.4
reply: seen as 10.0.0.2 port 2003
h$ flow tcp 198.51.100.10 6000 --sport 2004
reply: seen as 10.0.0.2 port 2004
h$ flow tcp 1.2.3.4 6001 --sport 2005
error: Connection refused
[1]
h$ flow tcp 1.2.3.4 6002 --sport 2006
reply: seen as 10.0.0.2 port 2006
h$ flow tcp 1.2.3.4 6003 --sport 2016
reply: seen as 10.0.0.2 port 2016
h$ flow tcp 1.2.3.4 6004 --sport 2026
reply: seen as 10.0.0.2 port 2026
h$ flow udp 198.51.100.12 53 --sport 2007
reply: seen as 192.168.0.3 port 2007
h$ flow udp 198.51.100.12 53 --sport 2017 --from 192.168.0.4
reply: seen as 10.0.0.2 port 2017
h$ flow udp 198.51.100.11 53 --sport 2008
reply: seen as 192.168.0.3 port 2008
r$ capture stop
lan0 in arp who-has 192.168.0.1 tell 192.168.0.3
lan0 out arp 192.168.0.1 is-at
lan0 in icmp 192.168.0.3 > 203.0.113.77 echo code 0 ttl 64
wan0 out arp who-has 10.0.0.1 tell 10.0.0.2
wan0 in arp 10.0.0.1 is-at
wan0 out icmp 10.0.0.2 > 198.51.100.10 echo code 0 ttl 63
wan0 in icmp 198.51.100.10 > 10.0.0.2 echo-reply code 0 ttl 63
lan0 out icmp 203.0.113.77 > 192.168.0.3 echo-reply code 0 ttl 62
lan0 in icmp 192.168.0.3 > 203.0.113.77 echo code 0 ttl 2
wan0 out icmp 10.0.0.2 > 198.51.100.10 echo code 0 ttl 1
wan0 in icmp 10.0.0.1 > 10.0.0.2 time-exceeded code 0 ttl 64
lan0 out icmp 203.0.113.77 > 192.168.0.3 time-exceeded code 0 ttl 63
lan0 in udp 192.168.0.3:2003 > 198.51.100.10:53 ttl 64
wan0 out udp 192.168.0.3:2003 > 198.51.100.10:53 ttl 63
wan0 in udp 198.51.100.10:53 > 192.168.0.3:2003 ttl 63
lan0 out udp 198.51.100.10:53 > 192.168.0.3:2003 ttl 62
lan0 in udp 192.168.0.4:2003 > 198.51.100.10:53 ttl 64
wan0 out udp 10.0.0.2:2003 > 198.51.100.10:53 ttl 63
wan0 in udp 198.51.100.10:53 > 10.0.0.2:2003 ttl 63
lan0 out arp who-has 192.168.0.4 tell 192.168.0.1
lan0 in arp 192.168.0.4 is-at
lan0 out udp 198.51.100.10:53 > 192.168.0.4:2003 ttl 62
lan0 in tcp 192.168.0.3:2004 > 198.51.100.10:6000 S ttl 64
wan0 out tcp 10.0.0.2:2004 > 198.51.100.10:80 S ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:2004 SA ttl 63
lan0 out tcp 198.51.100.10:6000 > 192.168.0.3:2004 SA ttl 62
lan0 in tcp 192.168.0.3:2004 > 198.51.100.10:6000 A ttl 64
wan0 out tcp 10.0.0.2:2004 > 198.51.100.10:80 A ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:2004 AP ttl 63
lan0 out tcp 198.51.100.10:6000 > 192.168.0.3:2004 AP ttl 62
lan0 in tcp 192.168.0.3:2004 > 198.51.100.10:6000 A ttl 64
wan0 out tcp 10.0.0.2:2004 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:2004 > 198.51.100.10:6000 AF ttl 64
wan0 out tcp 10.0.0.2:2004 > 198.51.100.10:80 AF ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:2004 A ttl 63
lan0 out tcp 198.51.100.10:6000 > 192.168.0.3:2004 A ttl 62
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:2004 AF ttl 63
lan0 out tcp 198.51.100.10:6000 > 192.168.0.3:2004 AF ttl 62
lan0 in tcp 192.168.0.3:2004 > 198.51.100.10:6000 A ttl 64
wan0 out tcp 10.0.0.2:2004 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:2005 > 1.2.3.4:6001 S ttl 64
wan0 out tcp 10.0.0.2:2005 > 198.51.100.10:6001 S ttl 63
wan0 in tcp 198.51.100.10:6001 > 10.0.0.2:2005 AR ttl 63
lan0 out tcp 1.2.3.4:6001 > 192.168.0.3:2005 AR ttl 62
lan0 in tcp 192.168.0.3:2006 > 1.2.3.4:6002 S ttl 64
wan0 out tcp 10.0.0.2:2006 > 198.51.100.10:80 S ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:2006 SA ttl 63
lan0 out tcp 1.2.3.4:6002 > 192.168.0.3:2006 SA ttl 62
lan0 in tcp 192.168.0.3:2006 > 1.2.3.4:6002 A ttl 64
wan0 out tcp 10.0.0.2:2006 > 198.51.100.10:80 A ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:2006 AP ttl 63
lan0 out tcp 1.2.3.4:6002 > 192.168.0.3:2006 AP ttl 62
lan0 in tcp 192.168.0.3:2006 > 1.2.3.4:6002 A ttl 64
wan0 out tcp 10.0.0.2:2006 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:2006 > 1.2.3.4:6002 AF ttl 64
wan0 out tcp 10.0.0.2:2006 > 198.51.100.10:80 AF ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:2006 A ttl 63
lan0 out tcp 1.2.3.4:6002 > 192.168.0.3:2006 A ttl 62
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:2006 AF ttl 63
lan0 out tcp 1.2.3.4:6002 > 192.168.0.3:2006 AF ttl 62
lan0 in tcp 192.168.0.3:2006 > 1.2.3.4:6002 A ttl 64
wan0 out tcp 10.0.0.2:2006 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:2016 > 1.2.3.4:6003 S ttl 64
wan0 out tcp 10.0.0.2:2016 > 198.51.100.10:80 S ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:2016 SA ttl 63
lan0 out tcp 1.2.3.4:6003 > 192.168.0.3:2016 SA ttl 62
lan0 in tcp 192.168.0.3:2016 > 1.2.3.4:6003 A ttl 64
wan0 out tcp 10.0.0.2:2016 > 198.51.100.10:80 A ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:2016 AP ttl 63
lan0 out tcp 1.2.3.4:6003 > 192.168.0.3:2016 AP ttl 62
lan0 in tcp 192.168.0.3:2016 > 1.2.3.4:6003 A ttl 64
wan0 out tcp 10.0.0.2:2016 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:2016 > 1.2.3.4:6003 AF ttl 64
wan0 out tcp 10.0.0.2:2016 > 198.51.100.10:80 AF ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:2016 A ttl 63
lan0 out tcp 1.2.3.4:6003 > 192.168.0.3:2016 A ttl 62
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:2016 AF ttl 63
lan0 out tcp 1.2.3.4:6003 > 192.168.0.3:2016 AF ttl 62
lan0 in tcp 192.168.0.3:2016 > 1.2.3.4:6003 A ttl 64
wan0 out tcp 10.0.0.2:2016 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:2026 > 1.2.3.4:6004 S ttl 64
wan0 out tcp 10.0.0.2:2026 > 198.51.100.10:80 S ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:2026 SA ttl 63
lan0 out tcp 1.2.3.4:6004 > 192.168.0.3:2026 SA ttl 62
lan0 in tcp 192.168.0.3:2026 > 1.2.3.4:6004 A ttl 64
wan0 out tcp 10.0.0.2:2026 > 198.51.100.10:80 A ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:2026 AP ttl 63
lan0 out tcp 1.2.3.4:6004 > 192.168.0.3:2026 AP ttl 62
lan0 in tcp 192.168.0.3:2026 > 1.2.3.4:6004 A ttl 64
wan0 out tcp 10.0.0.2:2026 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:2026 > 1.2.3.4:6004 AF ttl 64
wan0 out tcp 10.0.0.2:2026 > 198.51.100.10:80 AF ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:2026 A ttl 63
lan0 out tcp 1.2.3.4:6004 > 192.168.0.3:2026 A ttl 62
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:2026 AF ttl 63
lan0 out tcp 1.2.3.4:6004 > 192.168.0.3:2026 AF ttl 62
lan0 in tcp 192.168.0.3:2026 > 1.2.3.4:6004 A ttl 64
wan0 out tcp 10.0.0.2:2026 > 198.51.100.10:80 A ttl 63
lan0 in udp 192.168.0.3:2007 > 198.51.100.12:53 ttl 64
wan0 out udp 192.168.0.3:2007 > 198.51.100.11:53 ttl 63
wan0 in udp 198.51.100.11:53 > 192.168.0.3:2007 ttl 63
lan0 out udp 198.51.100.12:53 > 192.168.0.3:2007 ttl 62
lan0 in udp 192.168.0.4:2017 > 198.51.100.12:53 ttl 64
wan0 out udp 10.0.0.2:2017 > 198.51.100.11:53 ttl 63
wan0 in udp 198.51.100.11:53 > 10.0.0.2:2017 ttl 63
lan0 out udp 198.51.100.12:53 > 192.168.0.4:2017 ttl 62
lan0 in udp 192.168.0.3:2008 > 198.51.100.11:53 ttl 64
wan0 out udp 192.168.0.3:2008 > 198.51.100.11:53 ttl 63
wan0 in udp 198.51.100.11:53 > 192.168.0.3:2008 ttl 63
lan0 out udp 198.51.100.11:53 > 192.168.0.3:2008 ttl 62
r$ conntrack -L
icmp     1 T src=192.168.0.3 dst=203.0.113.77 type=8 code=0 id=N [UNREPLIED] src=198.51.100.10 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1
icmp     1 T src=192.168.0.3 dst=203.0.113.77 type=8 code=0 id=N src=198.51.100.10 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.2 dst=10.0.0.2 sport=2001 dport=8081 src=127.0.0.1 dst=127.0.0.9 sport=8080 dport=2001 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=127.0.0.1 dst=127.0.0.1 sport=2000 dport=8080 src=127.0.0.1 dst=127.0.0.9 sport=8080 dport=2000 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=1.2.3.4 sport=2006 dport=6002 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2006 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=1.2.3.4 sport=2016 dport=6003 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2016 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=1.2.3.4 sport=2026 dport=6004 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2026 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=2004 dport=6000 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2004 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.2 dst=10.0.0.2 sport=2002 dport=5353 src=10.0.0.2 dst=127.0.0.9 sport=5353 dport=2002 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2003 dport=53 src=198.51.100.10 dst=192.168.0.3 sport=53 dport=2003 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.11 sport=2008 dport=53 src=198.51.100.11 dst=192.168.0.3 sport=53 dport=2008 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.12 sport=2007 dport=53 src=198.51.100.11 dst=192.168.0.3 sport=53 dport=2007 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.10 sport=2003 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=2003 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.12 sport=2017 dport=53 src=198.51.100.11 dst=10.0.0.2 sport=53 dport=2017 mark=0 use=1
r$ conntrack -L -g
icmp     1 T src=192.168.0.3 dst=203.0.113.77 type=8 code=0 id=N [UNREPLIED] src=198.51.100.10 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1
icmp     1 T src=192.168.0.3 dst=203.0.113.77 type=8 code=0 id=N src=198.51.100.10 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.2 dst=10.0.0.2 sport=2001 dport=8081 src=127.0.0.1 dst=127.0.0.9 sport=8080 dport=2001 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=1.2.3.4 sport=2006 dport=6002 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2006 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=1.2.3.4 sport=2016 dport=6003 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2016 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=1.2.3.4 sport=2026 dport=6004 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2026 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=2004 dport=6000 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2004 [ASSURED] mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.12 sport=2007 dport=53 src=198.51.100.11 dst=192.168.0.3 sport=53 dport=2007 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.12 sport=2017 dport=53 src=198.51.100.11 dst=10.0.0.2 sport=53 dport=2017 mark=0 use=1
r$ conntrack -L -n 10.0.0.2
icmp     1 T src=192.168.0.3 dst=203.0.113.77 type=8 code=0 id=N [UNREPLIED] src=198.51.100.10 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1
icmp     1 T src=192.168.0.3 dst=203.0.113.77 type=8 code=0 id=N src=198.51.100.10 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=1.2.3.4 sport=2006 dport=6002 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2006 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=1.2.3.4 sport=2016 dport=6003 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2016 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=1.2.3.4 sport=2026 dport=6004 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2026 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=2004 dport=6000 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2004 [ASSURED] mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.10 sport=2003 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=2003 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.12 sport=2017 dport=53 src=198.51.100.11 dst=10.0.0.2 sport=53 dport=2017 mark=0 use=1
r$ conntrack -L -j
icmp     1 T src=192.168.0.3 dst=203.0.113.77 type=8 code=0 id=N [UNREPLIED] src=198.51.100.10 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1
icmp     1 T src=192.168.0.3 dst=203.0.113.77 type=8 code=0 id=N src=198.51.100.10 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.2 dst=10.0.0.2 sport=2001 dport=8081 src=127.0.0.1 dst=127.0.0.9 sport=8080 dport=2001 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=127.0.0.1 dst=127.0.0.1 sport=2000 dport=8080 src=127.0.0.1 dst=127.0.0.9 sport=8080 dport=2000 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=1.2.3.4 sport=2006 dport=6002 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2006 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=1.2.3.4 sport=2016 dport=6003 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2016 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=1.2.3.4 sport=2026 dport=6004 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2026 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=2004 dport=6000 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2004 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.2 dst=10.0.0.2 sport=2002 dport=5353 src=10.0.0.2 dst=127.0.0.9 sport=5353 dport=2002 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.12 sport=2007 dport=53 src=198.51.100.11 dst=192.168.0.3 sport=53 dport=2007 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.10 sport=2003 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=2003 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.12 sport=2017 dport=53 src=198.51.100.11 dst=10.0.0.2 sport=53 dport=2017 mark=0 use=1
r$ conntrack -L -u SRC_NAT
WARNING: ignoring SRC_NAT, use --src-nat instead
[1]
r$ conntrack -L -m 0
icmp     1 T src=192.168.0.3 dst=203.0.113.77 type=8 code=0 id=N [UNREPLIED] src=198.51.100.10 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1
icmp     1 T src=192.168.0.3 dst=203.0.113.77 type=8 code=0 id=N src=198.51.100.10 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.2 dst=10.0.0.2 sport=2001 dport=8081 src=127.0.0.1 dst=127.0.0.9 sport=8080 dport=2001 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=127.0.0.1 dst=127.0.0.1 sport=2000 dport=8080 src=127.0.0.1 dst=127.0.0.9 sport=8080 dport=2000 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=1.2.3.4 sport=2006 dport=6002 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2006 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=1.2.3.4 sport=2016 dport=6003 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2016 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=1.2.3.4 sport=2026 dport=6004 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2026 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=2004 dport=6000 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2004 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.2 dst=10.0.0.2 sport=2002 dport=5353 src=10.0.0.2 dst=127.0.0.9 sport=5353 dport=2002 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2003 dport=53 src=198.51.100.10 dst=192.168.0.3 sport=53 dport=2003 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.11 sport=2008 dport=53 src=198.51.100.11 dst=192.168.0.3 sport=53 dport=2008 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.12 sport=2007 dport=53 src=198.51.100.11 dst=192.168.0.3 sport=53 dport=2007 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.10 sport=2003 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=2003 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.12 sport=2017 dport=53 src=198.51.100.11 dst=10.0.0.2 sport=53 dport=2017 mark=0 use=1
r$ conntrack -D -d 1.2.3.4
tcp      6 T TIME_WAIT src=192.168.0.3 dst=1.2.3.4 sport=2006 dport=6002 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2006 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=1.2.3.4 sport=2016 dport=6003 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2016 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=1.2.3.4 sport=2026 dport=6004 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2026 [ASSURED] mark=0 use=1
r$ conntrack -L -p tcp -d 1.2.3.4
r$ iptables -t mangle -L -n -v -x
Chain PREROUTING (policy ACCEPT 72 packets, 3920 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      46     2572 MARK       0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate DNAT MARK set 0x9
| 
Chain INPUT (policy ACCEPT 20 packets, 1075 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 52 packets, 2845 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      37     2073            0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match 0x9
| 
Chain OUTPUT (policy ACCEPT 20 packets, 1075 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain POSTROUTING (policy ACCEPT 72 packets, 3920 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -L FORWARD -n -v -x
Chain FORWARD (policy ACCEPT 52 packets, 2845 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      37     2070            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate SNAT
       6      234            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ! ctstate DNAT
r$ sysctl -w net.netfilter.nf_conntrack_acct=1
net.netfilter.nf_conntrack_acct = 1
r$ sysctl -w net.netfilter.nf_conntrack_udp_timeout=2
net.netfilter.nf_conntrack_udp_timeout = 2
h$ flow udp 198.51.100.11 53 --sport 2009 --count 2
reply: seen as 192.168.0.3 port 2009
reply: seen as 192.168.0.3 port 2009
h$ flow tcp 198.51.100.11 80 --sport 2010
reply: seen as 10.0.0.2 port 2010
r$ conntrack -L -s 192.168.0.3 -d 198.51.100.11
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.11 sport=2010 dport=80 packets=5 bytes=268 src=198.51.100.11 dst=10.0.0.2 sport=80 dport=2010 packets=4 bytes=230 [ASSURED] mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.11 sport=2008 dport=53 src=198.51.100.11 dst=192.168.0.3 sport=53 dport=2008 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.11 sport=2009 dport=53 packets=2 bytes=70 src=198.51.100.11 dst=192.168.0.3 sport=53 dport=2009 packets=2 bytes=88 mark=0 use=1
r$ sleep 2.5
r$ conntrack -L -s 192.168.0.3 -d 198.51.100.11
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.11 sport=2010 dport=80 packets=5 bytes=268 src=198.51.100.11 dst=10.0.0.2 sport=80 dport=2010 packets=4 bytes=230 [ASSURED] mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.11 sport=2008 dport=53 src=198.51.100.11 dst=192.168.0.3 sport=53 dport=2008 mark=0 use=1
r$ sysctl -w net.netfilter.nf_conntrack_tcp_loose=0
net.netfilter.nf_conntrack_tcp_loose = 0
r$ conntrack -F
