# kernel: 6.18
# ipv6: on
r$ ip link set lo up
r$ sysctl -w net.ipv6.auto_flowlabels=0
net.ipv6.auto_flowlabels = 0
h$ ip link set lo up
h$ sysctl -w net.ipv6.auto_flowlabels=0
net.ipv6.auto_flowlabels = 0
w$ ip link set lo up
w$ sysctl -w net.ipv6.auto_flowlabels=0
net.ipv6.auto_flowlabels = 0
isp0$ ip link set lo up
isp0$ sysctl -w net.ipv6.auto_flowlabels=0
net.ipv6.auto_flowlabels = 0
isp1$ ip link set lo up
isp1$ sysctl -w net.ipv6.auto_flowlabels=0
net.ipv6.auto_flowlabels = 0
isp2$ ip link set lo up
isp2$ sysctl -w net.ipv6.auto_flowlabels=0
net.ipv6.auto_flowlabels = 0
r$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
r$ ip link add lan0 address 02:00:00:00:01:01 type veth peer name eth0 address 02:00:00:00:01:02 netns h
r$ ip addr add fd00:c0:a8:0::1/64 dev lan0
r$ ip link set lan0 up
h$ ip addr add fd00:c0:a8:0::3/64 dev eth0
h$ ip addr add fd00:c0:a8:0::4/64 dev eth0
h$ ip link set eth0 up
h$ ip -6 route add default via fd00:c0:a8:0::1
w$ ip addr add fd00:c6:33:64::a/128 dev lo
w$ ip addr add fd00:c6:33:64::b/128 dev lo
w$ ip addr add fd00:c6:33:64::c/128 dev lo
r$ ip link add wan0 address 02:00:00:00:02:01 type veth peer name eth0 address 02:00:00:00:02:02 netns isp0
r$ ip addr add fd00:a:0:0::2/64 dev wan0
r$ ip link set wan0 up
isp0$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
isp0$ ip addr add fd00:a:0:0::1/64 dev eth0
isp0$ ip link set eth0 up
isp0$ ip link add eth1 address 02:00:00:00:03:01 type veth peer name eth0 address 02:00:00:00:03:02 netns w
isp0$ ip addr add fd00:cb:0:71::1/126 dev eth1
isp0$ ip link set eth1 up
w$ ip addr add fd00:cb:0:71::2/126 dev eth0
w$ ip link set eth0 up
isp0$ ip -6 route add fd00:c6:33:64::/64 via fd00:cb:0:71::2
w$ ip -6 route add fd00:a:0:0::/64 via fd00:cb:0:71::1
r$ ip link add wan1 address 02:00:00:00:04:01 type veth peer name eth0 address 02:00:00:00:04:02 netns isp1
r$ ip addr add fd00:a:0:1::2/64 dev wan1
r$ ip link set wan1 up
isp1$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
isp1$ ip addr add fd00:a:0:1::1/64 dev eth0
isp1$ ip link set eth0 up
isp1$ ip link add eth1 address 02:00:00:00:05:01 type veth peer name eth1 address 02:00:00:00:05:02 netns w
isp1$ ip addr add fd00:cb:0:71::5/126 dev eth1
isp1$ ip link set eth1 up
w$ ip addr add fd00:cb:0:71::6/126 dev eth1
w$ ip link set eth1 up
isp1$ ip -6 route add fd00:c6:33:64::/64 via fd00:cb:0:71::6
w$ ip -6 route add fd00:a:0:1::/64 via fd00:cb:0:71::5
r$ ip link add wan2 address 02:00:00:00:06:01 type veth peer name eth0 address 02:00:00:00:06:02 netns isp2
r$ ip addr add fd00:a:0:2::2/64 dev wan2
r$ ip link set wan2 up
isp2$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
isp2$ ip addr add fd00:a:0:2::1/64 dev eth0
isp2$ ip link set eth0 up
isp2$ ip link add eth1 address 02:00:00:00:07:01 type veth peer name eth2 address 02:00:00:00:07:02 netns w
isp2$ ip addr add fd00:cb:0:71::9/126 dev eth1
isp2$ ip link set eth1 up
w$ ip addr add fd00:cb:0:71::a/126 dev eth2
w$ ip link set eth2 up
isp2$ ip -6 route add fd00:c6:33:64::/64 via fd00:cb:0:71::a
w$ ip -6 route add fd00:a:0:2::/64 via fd00:cb:0:71::9
w$ serve udp 53
w$ serve tcp 80
w$ serve udp 5060
r$ ip -6 route add default via fd00:a:0:0::1 dev wan0 table 101
r$ ip -6 rule add prio 50 fwmark 0x301 table 101
r$ ip -6 rule add prio 20 from fd00:a:0:0::/64 table 101
r$ sleep 3
r$ ip6tables -t nat -A POSTROUTING -o wan0 -j MASQUERADE
r$ ip -6 route add default via fd00:a:0:1::1 dev wan1 table 102
r$ ip -6 rule add prio 51 fwmark 0x302 table 102
r$ ip -6 rule add prio 21 from fd00:a:0:1::/64 table 102
r$ ip6tables -t nat -A POSTROUTING -o wan1 -j MASQUERADE
r$ ip -6 rule add prio 10 table main
r$ ip -6 route add default table 150 nexthop via fd00:a:0:0::1 dev wan0 weight 2 nexthop via fd00:a:0:1::1 dev wan1 weight 1
r$ ip -6 rule add prio 100 table 150
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=9387
net.ipv4.fib_multipath_hash_seed = 9387
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=0
net.ipv6.fib_multipath_hash_policy = 0
r$ ip6tables -t filter -A INPUT -p tcp --syn ! -i lan0 -j REJECT
r$ ip6tables -t mangle -A PREROUTING -j ACCEPT
r$ ip6tables -t mangle -A OUTPUT -s fd00:c0:a8:0::/64 -m connmark --mark 0x302 -j CONNMARK --set-mark 0x302
r$ ip6tables -t mangle -A PREROUTING -s fd00:c0:a8:0::3 -p udp --dport 53 -m conntrack --ctstate ESTABLISHED,RELATED -j MARK --set-mark 0x301
r$ ip6tables -t mangle -A OUTPUT -s fd00:c0:a8:0::3 -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
r$ ip6tables -t mangle -A FORWARD ! -s fd00:c0:a8:0::4/128 -j MARK --or-mark 0x10
r$ ip6tables -t filter -A INPUT -m state --state NEW -i wan0 -j REJECT
r$ ip6tables -t mangle -A PREROUTING -d fd00:c6:33:64::a -i wan0 -j MARK --and-mark 0xff0f
r$ ip6tables -t mangle -A PREROUTING -p udp --dport 53 -i lan0 -j RETURN
r$ ip6tables -t mangle -A POSTROUTING -d fd00:c6:33:64::/64 -p tcp -m tcp --dport 80 -j MARK --set-mark 0x302
r$ ip6tables -t mangle -A FORWARD -p tcp --syn -m connmark --mark 0x302 -i lan0 -j MARK --or-mark 0x10
r$ ip6tables -t filter -A OUTPUT -s fd00:c0:a8:0::3 -o wan+ -j ACCEPT
r$ ip6tables-save
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A PREROUTING -j ACCEPT
-A PREROUTING -s fd00:c0:a8::3/128 -p udp -m udp --dport 53 -m conntrack --ctstate RELATED,ESTABLISHED -j MARK --set-xmark 0x301/0xffffffff
-A PREROUTING -d fd00:c6:33:64::a/128 -i wan0 -j MARK --set-xmark 0x0/0xffff00f0
-A PREROUTING -i lan0 -p udp -m udp --dport 53 -j RETURN
-A FORWARD ! -s fd00:c0:a8::4/128 -j MARK --set-xmark 0x10/0x10
-A FORWARD -i lan0 -p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN -m connmark --mark 0x302 -j MARK --set-xmark 0x10/0x10
-A OUTPUT -s fd00:c0:a8::/64 -m connmark --mark 0x302 -j CONNMARK --set-xmark 0x302/0xffffffff
-A OUTPUT -s fd00:c0:a8::3/128 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A POSTROUTING -d fd00:c6:33:64::/64 -p tcp -m tcp --dport 80 -j MARK --set-xmark 0x302/0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT ! -i lan0 -p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN -j REJECT --reject-with icmp6-port-unreachable
-A INPUT -i wan0 -m state --state NEW -j REJECT --reject-with icmp6-port-unreachable
-A OUTPUT -s fd00:c0:a8::3/128 -o wan+ -j ACCEPT
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A POSTROUTING -o wan0 -j MASQUERADE
-A POSTROUTING -o wan1 -j MASQUERADE
COMMIT
r$ capture start
h$ flow udp fd00:c6:33:64::c 53 --sport 50449 --timeout 1 --count 2
reply: seen as fd00:a:0:1::2 port 50449
reply: seen as fd00:a:0:1::2 port 50449
h$ flow tcp fd00:c6:33:64::a 81 --sport 43588 --timeout 1 --from fd00:c0:a8:0::4
error: Connection refused
[1]
h$ flow tcp fd00:c6:33:64::a 80 --sport 28602 --timeout 1
reply: seen as fd00:a:0:1::2 port 28602
h$ flow tcp fd00:c6:33:64::c 80 --sport 35377 --timeout 1
reply: seen as fd00:a::2 port 35377
h$ flow tcp fd00:c6:33:64::c 81 --sport 32695 --timeout 1
error: Connection refused
[1]
h$ flow tcp fd00:c6:33:64::c 81 --sport 41121 --timeout 1
error: Connection refused
[1]
h$ flow udp fd00:c6:33:64::a 53 --sport 23930 --timeout 1 --count 2 --from fd00:c0:a8:0::4
reply: seen as fd00:a:0:1::2 port 23930
reply: seen as fd00:a:0:1::2 port 23930
h$ flow tcp fd00:c6:33:64::b 81 --sport 33459 --timeout 1
error: Connection refused
[1]
r$ flow tcp fd00:c6:33:64::b 81 --sport 39469 --timeout 1
error: Connection refused
[1]
r$ flow tcp fd00:c6:33:64::a 80 --sport 36605 --timeout 1 --from fd00:a:0:0::2
reply: seen as fd00:a::2 port 36605
r$ flow tcp fd00:c6:33:64::c 81 --sport 38952 --timeout 1
error: Connection refused
[1]
r$ capture stop
lan0 in icmp6 fd00:c0:a8::4 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
lan0 out icmp6 fd00:c0:a8::1 > fd00:c0:a8::4 neighbour-advertisement code 0 ttl 255
lan0 in udp fd00:c0:a8::4:50449 > fd00:c6:33:64::c:53 ttl 64
wan1 out icmp6 fd00:a:0:1::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan1 in icmp6 fd00:a:0:1::1 > fd00:a:0:1::2 neighbour-advertisement code 0 ttl 255
wan1 out udp fd00:a:0:1::2:50449 > fd00:c6:33:64::c:53 ttl 63
wan1 in udp fd00:c6:33:64::c:53 > fd00:a:0:1::2:50449 ttl 63
lan0 out udp fd00:c6:33:64::c:53 > fd00:c0:a8::4:50449 ttl 62
lan0 in udp fd00:c0:a8::4:50449 > fd00:c6:33:64::c:53 ttl 64
wan1 out udp fd00:a:0:1::2:50449 > fd00:c6:33:64::c:53 ttl 63
wan1 in udp fd00:c6:33:64::c:53 > fd00:a:0:1::2:50449 ttl 63
lan0 out udp fd00:c6:33:64::c:53 > fd00:c0:a8::4:50449 ttl 62
lan0 in tcp fd00:c0:a8::4:43588 > fd00:c6:33:64::a:81 S ttl 64
wan1 out tcp fd00:a:0:1::2:43588 > fd00:c6:33:64::a:81 S ttl 63
wan1 in tcp fd00:c6:33:64::a:81 > fd00:a:0:1::2:43588 AR ttl 63
lan0 out tcp fd00:c6:33:64::a:81 > fd00:c0:a8::4:43588 AR ttl 62
lan0 in tcp fd00:c0:a8::4:28602 > fd00:c6:33:64::a:80 S ttl 64
wan1 out tcp fd00:a:0:1::2:28602 > fd00:c6:33:64::a:80 S ttl 63
wan1 in tcp fd00:c6:33:64::a:80 > fd00:a:0:1::2:28602 SA ttl 63
lan0 out tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:28602 SA ttl 62
lan0 in tcp fd00:c0:a8::4:28602 > fd00:c6:33:64::a:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:28602 > fd00:c6:33:64::a:80 A ttl 63
wan1 in tcp fd00:c6:33:64::a:80 > fd00:a:0:1::2:28602 AP ttl 63
lan0 out tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:28602 AP ttl 62
lan0 in tcp fd00:c0:a8::4:28602 > fd00:c6:33:64::a:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:28602 > fd00:c6:33:64::a:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:28602 > fd00:c6:33:64::a:80 AF ttl 64
wan1 out tcp fd00:a:0:1::2:28602 > fd00:c6:33:64::a:80 AF ttl 63
wan1 in tcp fd00:c6:33:64::a:80 > fd00:a:0:1::2:28602 A ttl 63
lan0 out tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:28602 A ttl 62
wan1 in tcp fd00:c6:33:64::a:80 > fd00:a:0:1::2:28602 AF ttl 63
lan0 out tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:28602 AF ttl 62
lan0 in tcp fd00:c0:a8::4:28602 > fd00:c6:33:64::a:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:28602 > fd00:c6:33:64::a:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:35377 > fd00:c6:33:64::c:80 S ttl 64
wan0 out icmp6 fd00:a::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan0 in icmp6 fd00:a::1 > fd00:a::2 neighbour-advertisement code 0 ttl 255
wan0 out tcp fd00:a::2:35377 > fd00:c6:33:64::c:80 S ttl 63
wan0 in tcp fd00:c6:33:64::c:80 > fd00:a::2:35377 SA ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:35377 SA ttl 62
lan0 in tcp fd00:c0:a8::4:35377 > fd00:c6:33:64::c:80 A ttl 64
wan0 out tcp fd00:a::2:35377 > fd00:c6:33:64::c:80 A ttl 63
wan0 in tcp fd00:c6:33:64::c:80 > fd00:a::2:35377 AP ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:35377 AP ttl 62
lan0 in tcp fd00:c0:a8::4:35377 > fd00:c6:33:64::c:80 A ttl 64
wan0 out tcp fd00:a::2:35377 > fd00:c6:33:64::c:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:35377 > fd00:c6:33:64::c:80 AF ttl 64
wan0 out tcp fd00:a::2:35377 > fd00:c6:33:64::c:80 AF ttl 63
wan0 in tcp fd00:c6:33:64::c:80 > fd00:a::2:35377 A ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:35377 A ttl 62
wan0 in tcp fd00:c6:33:64::c:80 > fd00:a::2:35377 AF ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:35377 AF ttl 62
lan0 in tcp fd00:c0:a8::4:35377 > fd00:c6:33:64::c:80 A ttl 64
wan0 out tcp fd00:a::2:35377 > fd00:c6:33:64::c:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:32695 > fd00:c6:33:64::c:81 S ttl 64
wan0 out tcp fd00:a::2:32695 > fd00:c6:33:64::c:81 S ttl 63
wan0 in tcp fd00:c6:33:64::c:81 > fd00:a::2:32695 AR ttl 63
lan0 out tcp fd00:c6:33:64::c:81 > fd00:c0:a8::4:32695 AR ttl 62
lan0 in tcp fd00:c0:a8::4:41121 > fd00:c6:33:64::c:81 S ttl 64
wan0 out tcp fd00:a::2:41121 > fd00:c6:33:64::c:81 S ttl 63
wan0 in tcp fd00:c6:33:64::c:81 > fd00:a::2:41121 AR ttl 63
lan0 out tcp fd00:c6:33:64::c:81 > fd00:c0:a8::4:41121 AR ttl 62
lan0 in udp fd00:c0:a8::4:23930 > fd00:c6:33:64::a:53 ttl 64
wan1 out udp fd00:a:0:1::2:23930 > fd00:c6:33:64::a:53 ttl 63
wan1 in udp fd00:c6:33:64::a:53 > fd00:a:0:1::2:23930 ttl 63
lan0 out udp fd00:c6:33:64::a:53 > fd00:c0:a8::4:23930 ttl 62
lan0 in udp fd00:c0:a8::4:23930 > fd00:c6:33:64::a:53 ttl 64
wan1 out udp fd00:a:0:1::2:23930 > fd00:c6:33:64::a:53 ttl 63
wan1 in udp fd00:c6:33:64::a:53 > fd00:a:0:1::2:23930 ttl 63
lan0 out udp fd00:c6:33:64::a:53 > fd00:c0:a8::4:23930 ttl 62
lan0 in tcp fd00:c0:a8::4:33459 > fd00:c6:33:64::b:81 S ttl 64
wan0 out tcp fd00:a::2:33459 > fd00:c6:33:64::b:81 S ttl 63
wan0 in tcp fd00:c6:33:64::b:81 > fd00:a::2:33459 AR ttl 63
lan0 out tcp fd00:c6:33:64::b:81 > fd00:c0:a8::4:33459 AR ttl 62
wan1 out tcp fd00:a:0:1::2:39469 > fd00:c6:33:64::b:81 S ttl 64
wan1 in tcp fd00:c6:33:64::b:81 > fd00:a:0:1::2:39469 AR ttl 63
wan0 out tcp fd00:a::2:36605 > fd00:c6:33:64::a:80 S ttl 64
wan0 in tcp fd00:c6:33:64::a:80 > fd00:a::2:36605 SA ttl 63
wan0 out tcp fd00:a::2:36605 > fd00:c6:33:64::a:80 A ttl 64
wan0 in tcp fd00:c6:33:64::a:80 > fd00:a::2:36605 AP ttl 63
wan0 out tcp fd00:a::2:36605 > fd00:c6:33:64::a:80 A ttl 64
wan0 out tcp fd00:a::2:36605 > fd00:c6:33:64::a:80 AF ttl 64
wan0 in tcp fd00:c6:33:64::a:80 > fd00:a::2:36605 A ttl 63
wan0 in tcp fd00:c6:33:64::a:80 > fd00:a::2:36605 AF ttl 63
wan0 out tcp fd00:a::2:36605 > fd00:c6:33:64::a:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:38952 > fd00:c6:33:64::c:81 S ttl 64
wan1 in tcp fd00:c6:33:64::c:81 > fd00:a:0:1::2:38952 AR ttl 63
r$ conntrack -L -f ipv6
tcp      6 T TIME_WAIT src=fd00:a::2 dst=fd00:c6:33:64::a sport=36605 dport=80 src=fd00:c6:33:64::a dst=fd00:a::2 sport=80 dport=36605 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=fd00:c0:a8::4 dst=fd00:c6:33:64::a sport=28602 dport=80 src=fd00:c6:33:64::a dst=fd00:a:0:1::2 sport=80 dport=28602 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=fd00:c0:a8::4 dst=fd00:c6:33:64::c sport=35377 dport=80 src=fd00:c6:33:64::c dst=fd00:a::2 sport=80 dport=35377 [ASSURED] mark=0 use=1
udp      17 T src=fd00:c0:a8::4 dst=fd00:c6:33:64::a sport=23930 dport=53 src=fd00:c6:33:64::a dst=fd00:a:0:1::2 sport=53 dport=23930 mark=0 use=1
udp      17 T src=fd00:c0:a8::4 dst=fd00:c6:33:64::c sport=50449 dport=53 src=fd00:c6:33:64::c dst=fd00:a:0:1::2 sport=53 dport=50449 mark=0 use=1
r$ ip6tables -t mangle -L -n -v -x
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      43     3060 ACCEPT     0    --  *      *       ::/0                 ::/0                
       0        0 MARK       17   --  *      *       fd00:c0:a8::3        ::/0                 udp dpt:53 ctstate RELATED,ESTABLISHED MARK set 0x301
       0        0 MARK       0    --  wan0   *       ::/0                 fd00:c6:33:64::a     MARK and 0xff0f
       0        0 RETURN     17   --  lan0   *       ::/0                 ::/0                 udp dpt:53
| 
Chain INPUT (policy ACCEPT 9 packets, 648 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 34 packets, 2412 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      16     1136 MARK       0    --  *      *      !fd00:c0:a8::4        ::/0                 MARK or 0x10
       0        0 MARK       6    --  lan0   *       ::/0                 ::/0                 tcp flags:0x17/0x02 connmark match  0x302 MARK or 0x10
| 
Chain OUTPUT (policy ACCEPT 10 packets, 744 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 CONNMARK   0    --  *      *       fd00:c0:a8::/64      ::/0                 connmark match  0x302 CONNMARK set 0x302
       0        0 ACCEPT     0    --  *      *       fd00:c0:a8::3        ::/0                 ctstate RELATED,ESTABLISHED
| 
Chain POSTROUTING (policy ACCEPT 44 packets, 3156 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      15     1104 MARK       6    --  *      *       ::/0                 fd00:c6:33:64::/64   tcp dpt:80 MARK set 0x302
r$ ip6tables -t nat -L -n
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain POSTROUTING (policy ACCEPT)
target     prot opt source               destination         
MASQUERADE  0    --  ::/0                 ::/0                
MASQUERADE  0    --  ::/0                 ::/0                
r$ ip6tables -L FORWARD -n --line-numbers
Chain FORWARD (policy ACCEPT)
num  target     prot opt source               destination         
