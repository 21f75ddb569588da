# kernel: 6.18
# nat errors
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
r$ iptables -t nat -A POSTROUTING -o wan0 -j MASQUERADE
r$ iptables -t nat -A PREROUTING -i wan0 -p tcp --dport 8000 -j DNAT --to-destination 192.168.0.3:80
r$ iptables -t nat -A PREROUTING -i wan0 -p udp --dport 8001 -j DNAT --to-destination 192.168.0.3:99
r$ iptables -t nat -A PREROUTING -i wan0 -p udp --dport 8002 -j DNAT --to-destination 192.168.0.77:99
r$ iptables -t nat -A PREROUTING -i wan0 -p udp --dport 8003 -j DNAT --to-destination 172.16.0.1:99
r$ iptables -t nat -A PREROUTING -i lan0 -d 203.0.113.99 -p udp -j DNAT --to-destination 198.51.100.10
r$ iptables -A FORWARD -p udp --dport 1234 -j REJECT
r$ iptables -A FORWARD -p tcp --dport 1234 -j REJECT --reject-with tcp-reset
r$ iptables -A FORWARD -p tcp --dport 1235 -j REJECT --reject-with icmp-admin-prohibited
r$ iptables -A INPUT -p udp --dport 1236 -j REJECT --reject-with icmp-host-unreachable
r$ iptables -A OUTPUT -p udp --dport 1237 -j REJECT --reject-with icmp-host-unreachable
r$ iptables -t mangle -A PREROUTING -m conntrack --ctstate RELATED -j CONNMARK --set-mark 5
r$ iptables -t mangle -A PREROUTING -m conntrack --ctstate DNAT
r$ iptables -t mangle -A POSTROUTING -m conntrack --ctstate SNAT
r$ iptables -t mangle -A OUTPUT -m conntrack --ctstate RELATED
r$ capture start
isp$ capture start
h$ flow udp 198.51.100.10 99 --sport 2000
error: Connection refused
[1]
h$ flow udp 198.51.101.10 99 --sport 2001
timeout
[1]
h$ flow udp 198.51.102.10 99 --sport 2002
error: No route to host
[1]
h$ flow tcp 198.51.101.10 99 --sport 2003
error: No route to host
[1]
h$ flow udp 198.51.103.10 99 --sport 2004 --timeout 0.5
timeout
[1]
h$ ping -c 1 -W 1 -t 1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
From 192.168.0.1 icmp_seq=1 Time to live exceeded
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
h$ ping -c 1 -W 1 -t 2 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
From 10.0.0.1 icmp_seq=1 Time to live exceeded
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
h$ ping -c 1 -W 1 -t 3 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=62 time=T ms
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 1 -W 1 198.51.101.10
PING 198.51.101.10 (198.51.101.10) 56(84) bytes of data.
| 
--- 198.51.101.10 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ flow udp 203.0.113.99 99 --sport 2005
error: Connection refused
[1]
h$ flow udp 203.0.113.99 53 --sport 2006
reply: seen as 10.0.0.2 port 2006
h$ flow udp 198.51.100.10 1234 --sport 2007
error: Connection refused
[1]
h$ flow tcp 198.51.100.10 1234 --sport 2008
error: Connection refused
[1]
h$ flow tcp 198.51.100.10 1235 --sport 2009
error: No route to host
[1]
h$ flow udp 10.0.0.2 1236 --sport 2010
timeout
[1]
h$ flow udp 192.168.0.1 1236 --sport 2011
timeout
[1]
r$ flow udp 198.51.100.10 1237 --sport 2012
error: Operation not permitted
[1]
w$ flow tcp 10.0.0.2 8000 --sport 2013
reply: seen as 203.0.113.2 port 2013
w$ flow udp 10.0.0.2 8001 --sport 2014
error: Connection refused
[1]
w$ flow udp 10.0.0.2 8002 --sport 2015 --timeout 4
timeout
[1]
w$ flow udp 10.0.0.2 8003 --sport 2016 --timeout 1
timeout
[1]
h$ flow udp 10.0.0.99 99 --sport 2017 --timeout 4
timeout
[1]
r$ flow udp 10.0.0.99 99 --sport 2018 --timeout 4
timeout
[1]
r$ capture stop
lan0 in arp who-has 192.168.0.1 tell 192.168.0.3
lan0 out arp 192.168.0.1 is-at
lan0 in udp 192.168.0.3:2000 > 198.51.100.10:99 ttl 64
wan0 out arp who-has 10.0.0.1 tell 10.0.0.2
wan0 in arp 10.0.0.1 is-at
wan0 out udp 10.0.0.2:2000 > 198.51.100.10:99 ttl 63
wan0 in icmp 198.51.100.10 > 10.0.0.2 unreachable code 3 ttl 63
lan0 out icmp 198.51.100.10 > 192.168.0.3 unreachable code 3 ttl 62
lan0 in udp 192.168.0.3:2001 > 198.51.101.10:99 ttl 64
wan0 out udp 10.0.0.2:2001 > 198.51.101.10:99 ttl 63
wan0 in icmp 10.0.0.1 > 10.0.0.2 unreachable code 1 ttl 64
lan0 out icmp 10.0.0.1 > 192.168.0.3 unreachable code 1 ttl 63
lan0 in udp 192.168.0.3:2002 > 198.51.102.10:99 ttl 64
wan0 out udp 10.0.0.2:2002 > 198.51.102.10:99 ttl 63
wan0 in icmp 10.0.0.1 > 10.0.0.2 unreachable code 13 ttl 64
lan0 out icmp 10.0.0.1 > 192.168.0.3 unreachable code 13 ttl 63
lan0 in tcp 192.168.0.3:2003 > 198.51.101.10:99 S ttl 64
wan0 out tcp 10.0.0.2:2003 > 198.51.101.10:99 S ttl 63
wan0 in icmp 10.0.0.1 > 10.0.0.2 unreachable code 1 ttl 64
lan0 out icmp 10.0.0.1 > 192.168.0.3 unreachable code 1 ttl 63
lan0 in udp 192.168.0.3:2004 > 198.51.103.10:99 ttl 64
wan0 out udp 10.0.0.2:2004 > 198.51.103.10:99 ttl 63
lan0 in icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 1
lan0 out icmp 192.168.0.1 > 192.168.0.3 time-exceeded code 0 ttl 64
lan0 in icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 2
wan0 out icmp 10.0.0.2 > 198.51.100.10 echo code 0 ttl 1
wan0 in icmp 10.0.0.1 > 10.0.0.2 time-exceeded code 0 ttl 64
lan0 out icmp 10.0.0.1 > 192.168.0.3 time-exceeded code 0 ttl 63
lan0 in icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 3
wan0 out icmp 10.0.0.2 > 198.51.100.10 echo code 0 ttl 2
wan0 in icmp 198.51.100.10 > 10.0.0.2 echo-reply code 0 ttl 63
lan0 out icmp 198.51.100.10 > 192.168.0.3 echo-reply code 0 ttl 62
lan0 in icmp 192.168.0.3 > 198.51.101.10 echo code 0 ttl 64
wan0 out icmp 10.0.0.2 > 198.51.101.10 echo code 0 ttl 63
lan0 in udp 192.168.0.3:2005 > 203.0.113.99:99 ttl 64
wan0 out udp 10.0.0.2:2005 > 198.51.100.10:99 ttl 63
wan0 in icmp 198.51.100.10 > 10.0.0.2 unreachable code 3 ttl 63
lan0 out icmp 203.0.113.99 > 192.168.0.3 unreachable code 3 ttl 62
lan0 in udp 192.168.0.3:2006 > 203.0.113.99:53 ttl 64
wan0 out udp 10.0.0.2:2006 > 198.51.100.10:53 ttl 63
wan0 in udp 198.51.100.10:53 > 10.0.0.2:2006 ttl 63
lan0 out udp 203.0.113.99:53 > 192.168.0.3:2006 ttl 62
lan0 in udp 192.168.0.3:2007 > 198.51.100.10:1234 ttl 64
lan0 out icmp 192.168.0.1 > 192.168.0.3 unreachable code 3 ttl 64
lan0 in tcp 192.168.0.3:2008 > 198.51.100.10:1234 S ttl 64
lan0 out tcp 198.51.100.10:1234 > 192.168.0.3:2008 AR ttl 64
lan0 in tcp 192.168.0.3:2009 > 198.51.100.10:1235 S ttl 64
lan0 out icmp 192.168.0.1 > 192.168.0.3 unreachable code 13 ttl 64
lan0 in udp 192.168.0.3:2010 > 10.0.0.2:1236 ttl 64
lan0 out icmp 10.0.0.2 > 192.168.0.3 unreachable code 1 ttl 64
lan0 in udp 192.168.0.3:2011 > 192.168.0.1:1236 ttl 64
lan0 out icmp 192.168.0.1 > 192.168.0.3 unreachable code 1 ttl 64
wan0 in tcp 203.0.113.2:2013 > 10.0.0.2:8000 S ttl 63
lan0 out tcp 203.0.113.2:2013 > 192.168.0.3:80 S ttl 62
lan0 in tcp 192.168.0.3:80 > 203.0.113.2:2013 SA ttl 64
wan0 out tcp 10.0.0.2:8000 > 203.0.113.2:2013 SA ttl 63
wan0 in tcp 203.0.113.2:2013 > 10.0.0.2:8000 A ttl 63
lan0 out tcp 203.0.113.2:2013 > 192.168.0.3:80 A ttl 62
lan0 in tcp 192.168.0.3:80 > 203.0.113.2:2013 AP ttl 64
wan0 out tcp 10.0.0.2:8000 > 203.0.113.2:2013 AP ttl 63
wan0 in tcp 203.0.113.2:2013 > 10.0.0.2:8000 A ttl 63
lan0 out tcp 203.0.113.2:2013 > 192.168.0.3:80 A ttl 62
wan0 in tcp 203.0.113.2:2013 > 10.0.0.2:8000 AF ttl 63
lan0 out tcp 203.0.113.2:2013 > 192.168.0.3:80 AF ttl 62
lan0 in tcp 192.168.0.3:80 > 203.0.113.2:2013 A ttl 64
wan0 out tcp 10.0.0.2:8000 > 203.0.113.2:2013 A ttl 63
lan0 in tcp 192.168.0.3:80 > 203.0.113.2:2013 AF ttl 64
wan0 out tcp 10.0.0.2:8000 > 203.0.113.2:2013 AF ttl 63
wan0 in tcp 203.0.113.2:2013 > 10.0.0.2:8000 A ttl 63
lan0 out tcp 203.0.113.2:2013 > 192.168.0.3:80 A ttl 62
wan0 in udp 203.0.113.2:2014 > 10.0.0.2:8001 ttl 63
lan0 out udp 203.0.113.2:2014 > 192.168.0.3:99 ttl 62
lan0 in icmp 192.168.0.3 > 203.0.113.2 unreachable code 3 ttl 64
wan0 out icmp 10.0.0.2 > 203.0.113.2 unreachable code 3 ttl 63
wan0 in udp 203.0.113.2:2015 > 10.0.0.2:8002 ttl 63
lan0 out arp who-has 192.168.0.77 tell 192.168.0.1
lan0 out arp who-has 192.168.0.77 tell 192.168.0.1
lan0 out arp who-has 192.168.0.77 tell 192.168.0.1
wan0 out icmp 10.0.0.2 > 203.0.113.2 unreachable code 1 ttl 64
wan0 in udp 203.0.113.2:2016 > 10.0.0.2:8003 ttl 63
wan0 out udp 10.0.0.2:2016 > 172.16.0.1:99 ttl 62
wan0 in icmp 10.0.0.1 > 10.0.0.2 unreachable code 0 ttl 64
wan0 out icmp 10.0.0.2 > 203.0.113.2 unreachable code 0 ttl 63
lan0 in udp 192.168.0.3:2017 > 10.0.0.99:99 ttl 64
wan0 out arp who-has 10.0.0.99 tell 10.0.0.2
wan0 out arp who-has 10.0.0.99 tell 10.0.0.2
wan0 out arp who-has 10.0.0.99 tell 10.0.0.2
lan0 out icmp 10.0.0.2 > 192.168.0.3 unreachable code 1 ttl 64
wan0 out arp who-has 10.0.0.99 tell 10.0.0.2
wan0 out arp who-has 10.0.0.99 tell 10.0.0.2
wan0 out arp who-has 10.0.0.99 tell 10.0.0.2
isp$ capture stop
eth0 in arp who-has 10.0.0.1 tell 10.0.0.2
eth0 out arp 10.0.0.1 is-at
eth0 in udp 10.0.0.2:2000 > 198.51.100.10:99 ttl 63
eth1 out arp who-has 203.0.113.2 tell 203.0.113.1
eth1 in arp 203.0.113.2 is-at
eth1 out udp 10.0.0.2:2000 > 198.51.100.10:99 ttl 62
eth1 in icmp 198.51.100.10 > 10.0.0.2 unreachable code 3 ttl 64
eth0 out icmp 198.51.100.10 > 10.0.0.2 unreachable code 3 ttl 63
eth0 in udp 10.0.0.2:2001 > 198.51.101.10:99 ttl 63
eth0 out icmp 10.0.0.1 > 10.0.0.2 unreachable code 1 ttl 64
eth0 in udp 10.0.0.2:2002 > 198.51.102.10:99 ttl 63
eth0 out icmp 10.0.0.1 > 10.0.0.2 unreachable code 13 ttl 64
eth0 in tcp 10.0.0.2:2003 > 198.51.101.10:99 S ttl 63
eth0 out icmp 10.0.0.1 > 10.0.0.2 unreachable code 1 ttl 64
eth0 in udp 10.0.0.2:2004 > 198.51.103.10:99 ttl 63
eth0 in icmp 10.0.0.2 > 198.51.100.10 echo code 0 ttl 1
eth0 out icmp 10.0.0.1 > 10.0.0.2 time-exceeded code 0 ttl 64
eth0 in icmp 10.0.0.2 > 198.51.100.10 echo code 0 ttl 2
eth1 out icmp 10.0.0.2 > 198.51.100.10 echo code 0 ttl 1
eth1 in icmp 198.51.100.10 > 10.0.0.2 echo-reply code 0 ttl 64
eth0 out icmp 198.51.100.10 > 10.0.0.2 echo-reply code 0 ttl 63
eth0 in icmp 10.0.0.2 > 198.51.101.10 echo code 0 ttl 63
eth0 in udp 10.0.0.2:2005 > 198.51.100.10:99 ttl 63
eth1 out udp 10.0.0.2:2005 > 198.51.100.10:99 ttl 62
eth1 in icmp 198.51.100.10 > 10.0.0.2 unreachable code 3 ttl 64
eth0 out icmp 198.51.100.10 > 10.0.0.2 unreachable code 3 ttl 63
eth0 in udp 10.0.0.2:2006 > 198.51.100.10:53 ttl 63
eth1 out udp 10.0.0.2:2006 > 198.51.100.10:53 ttl 62
eth1 in udp 198.51.100.10:53 > 10.0.0.2:2006 ttl 64
eth0 out udp 198.51.100.10:53 > 10.0.0.2:2006 ttl 63
eth1 in tcp 203.0.113.2:2013 > 10.0.0.2:8000 S ttl 64
eth0 out tcp 203.0.113.2:2013 > 10.0.0.2:8000 S ttl 63
eth0 in tcp 10.0.0.2:8000 > 203.0.113.2:2013 SA ttl 63
eth1 out tcp 10.0.0.2:8000 > 203.0.113.2:2013 SA ttl 62
eth1 in tcp 203.0.113.2:2013 > 10.0.0.2:8000 A ttl 64
eth0 out tcp 203.0.113.2:2013 > 10.0.0.2:8000 A ttl 63
eth0 in tcp 10.0.0.2:8000 > 203.0.113.2:2013 AP ttl 63
eth1 out tcp 10.0.0.2:8000 > 203.0.113.2:2013 AP ttl 62
eth1 in tcp 203.0.113.2:2013 > 10.0.0.2:8000 A ttl 64
eth0 out tcp 203.0.113.2:2013 > 10.0.0.2:8000 A ttl 63
eth1 in tcp 203.0.113.2:2013 > 10.0.0.2:8000 AF ttl 64
eth0 out tcp 203.0.113.2:2013 > 10.0.0.2:8000 AF ttl 63
eth0 in tcp 10.0.0.2:8000 > 203.0.113.2:2013 A ttl 63
eth1 out tcp 10.0.0.2:8000 > 203.0.113.2:2013 A ttl 62
eth0 in tcp 10.0.0.2:8000 > 203.0.113.2:2013 AF ttl 63
eth1 out tcp 10.0.0.2:8000 > 203.0.113.2:2013 AF ttl 62
eth1 in tcp 203.0.113.2:2013 > 10.0.0.2:8000 A ttl 64
eth0 out tcp 203.0.113.2:2013 > 10.0.0.2:8000 A ttl 63
eth1 in udp 203.0.113.2:2014 > 10.0.0.2:8001 ttl 64
eth0 out udp 203.0.113.2:2014 > 10.0.0.2:8001 ttl 63
eth0 in icmp 10.0.0.2 > 203.0.113.2 unreachable code 3 ttl 63
eth1 out icmp 10.0.0.2 > 203.0.113.2 unreachable code 3 ttl 62
eth1 in udp 203.0.113.2:2015 > 10.0.0.2:8002 ttl 64
eth0 out udp 203.0.113.2:2015 > 10.0.0.2:8002 ttl 63
eth0 in icmp 10.0.0.2 > 203.0.113.2 unreachable code 1 ttl 64
eth1 out icmp 10.0.0.2 > 203.0.113.2 unreachable code 1 ttl 63
eth1 in udp 203.0.113.2:2016 > 10.0.0.2:8003 ttl 64
eth0 out udp 203.0.113.2:2016 > 10.0.0.2:8003 ttl 63
eth0 in udp 10.0.0.2:2016 > 172.16.0.1:99 ttl 62
eth0 out icmp 10.0.0.1 > 10.0.0.2 unreachable code 0 ttl 64
eth0 in icmp 10.0.0.2 > 203.0.113.2 unreachable code 0 ttl 63
eth1 out icmp 10.0.0.2 > 203.0.113.2 unreachable code 0 ttl 62
eth0 in arp who-has 10.0.0.99 tell 10.0.0.2
eth0 in arp who-has 10.0.0.99 tell 10.0.0.2
eth0 in arp who-has 10.0.0.99 tell 10.0.0.2
eth0 in arp who-has 10.0.0.99 tell 10.0.0.2
eth0 in arp who-has 10.0.0.99 tell 10.0.0.2
eth0 in arp who-has 10.0.0.99 tell 10.0.0.2
r$ conntrack -L
icmp     1 T src=192.168.0.3 dst=198.51.100.10 type=8 code=0 id=N [UNREPLIED] src=198.51.100.10 dst=10.0.0.2 type=0 code=0 id=N mark=5 use=1
icmp     1 T src=192.168.0.3 dst=198.51.100.10 type=8 code=0 id=N src=198.51.100.10 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1
icmp     1 T src=192.168.0.3 dst=198.51.101.10 type=8 code=0 id=N [UNREPLIED] src=198.51.101.10 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1
tcp      6 T SYN_SENT src=192.168.0.3 dst=198.51.101.10 sport=2003 dport=99 [UNREPLIED] src=198.51.101.10 dst=10.0.0.2 sport=99 dport=2003 mark=5 use=1
tcp      6 T TIME_WAIT src=203.0.113.2 dst=10.0.0.2 sport=2013 dport=8000 src=192.168.0.3 dst=203.0.113.2 sport=80 dport=2013 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.2 dst=10.0.0.99 sport=2018 dport=99 [UNREPLIED] src=10.0.0.99 dst=10.0.0.2 sport=99 dport=2018 mark=5 use=1
udp      17 T src=192.168.0.3 dst=10.0.0.99 sport=2017 dport=99 [UNREPLIED] src=10.0.0.99 dst=10.0.0.2 sport=99 dport=2017 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2000 dport=99 [UNREPLIED] src=198.51.100.10 dst=10.0.0.2 sport=99 dport=2000 mark=5 use=1
udp      17 T src=192.168.0.3 dst=198.51.101.10 sport=2001 dport=99 [UNREPLIED] src=198.51.101.10 dst=10.0.0.2 sport=99 dport=2001 mark=5 use=1
udp      17 T src=192.168.0.3 dst=198.51.102.10 sport=2002 dport=99 [UNREPLIED] src=198.51.102.10 dst=10.0.0.2 sport=99 dport=2002 mark=5 use=1
udp      17 T src=192.168.0.3 dst=198.51.103.10 sport=2004 dport=99 [UNREPLIED] src=198.51.103.10 dst=10.0.0.2 sport=99 dport=2004 mark=0 use=1
udp      17 T src=192.168.0.3 dst=203.0.113.99 sport=2005 dport=99 [UNREPLIED] src=198.51.100.10 dst=10.0.0.2 sport=99 dport=2005 mark=5 use=1
udp      17 T src=192.168.0.3 dst=203.0.113.99 sport=2006 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=2006 mark=0 use=1
udp      17 T src=203.0.113.2 dst=10.0.0.2 sport=2014 dport=8001 [UNREPLIED] src=192.168.0.3 dst=203.0.113.2 sport=99 dport=2014 mark=5 use=1
udp      17 T src=203.0.113.2 dst=10.0.0.2 sport=2015 dport=8002 [UNREPLIED] src=192.168.0.77 dst=203.0.113.2 sport=99 dport=2015 mark=0 use=1
udp      17 T src=203.0.113.2 dst=10.0.0.2 sport=2016 dport=8003 [UNREPLIED] src=172.16.0.1 dst=10.0.0.2 sport=99 dport=2016 mark=5 use=1
r$ iptables -t mangle -L -n -v -x
Chain PREROUTING (policy ACCEPT 41 packets, 2301 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      10      704 CONNMARK   0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate RELATED CONNMARK set 0x5
      12      671            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate DNAT
| 
Chain INPUT (policy ACCEPT 4 packets, 196 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 36 packets, 2021 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 12 packets, 751 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      10      681            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate RELATED
| 
Chain POSTROUTING (policy ACCEPT 44 packets, 2582 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      10      703            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate SNAT
r$ nstat -az IcmpOutMsgs IcmpInMsgs IcmpOutErrors IcmpOutDestUnreachs IcmpOutTimeExcds
| #kernel
IcmpInMsgs                      2                  0.0
IcmpOutMsgs                     9                  0.0
IcmpOutErrors                   0                  0.0
IcmpOutDestUnreachs             8                  0.0
IcmpOutTimeExcds                1                  0.0
