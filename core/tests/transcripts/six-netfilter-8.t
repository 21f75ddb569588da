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
r$ ip -6 route add default table 150 nexthop via fd00:a:0:0::1 dev wan0 weight 9 nexthop via fd00:a:0:1::1 dev wan1 weight 2
r$ ip -6 rule add prio 100 table 150
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=4478
net.ipv4.fib_multipath_hash_seed = 4478
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=1
net.ipv6.fib_multipath_hash_policy = 1
r$ ipset create lb_link1 hash:ip,port,ip timeout 1200
r$ ipset create lb_link2 hash:ip,port,ip timeout 1200
r$ ip6tables -t mangle -N SETMARK
r$ ip6tables -t mangle -N GETMARK
r$ ip6tables -t mangle -N CNTRACK
r$ ip6tables -t mangle -A SETMARK -o wan0 -j MARK --set-mark 0x301
r$ ip6tables -t mangle -A SETMARK -m mark --mark 0x301 -m set ! --match-set lb_link1 src,dstport,dst -j SET --add-set lb_link1 src,dstport,dst
ip6tables v1.8.9 (legacy): The protocol family of set lb_link1 is IPv4, which is not applicable.
| 
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -t mangle -A GETMARK -m mark --mark 0x0 -m set --match-set lb_link1 src,dstport,dst -j MARK --set-mark 0x301
ip6tables v1.8.9 (legacy): The protocol family of set lb_link1 is IPv4, which is not applicable.
| 
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -t mangle -A SETMARK -o wan1 -j MARK --set-mark 0x302
r$ ip6tables -t mangle -A SETMARK -m mark --mark 0x302 -m set ! --match-set lb_link2 src,dstport,dst -j SET --add-set lb_link2 src,dstport,dst
ip6tables v1.8.9 (legacy): The protocol family of set lb_link2 is IPv4, which is not applicable.
| 
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -t mangle -A GETMARK -m mark --mark 0x0 -m set --match-set lb_link2 src,dstport,dst -j MARK --set-mark 0x302
ip6tables v1.8.9 (legacy): The protocol family of set lb_link2 is IPv4, which is not applicable.
| 
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -t mangle -A CNTRACK -o wan0 -m mark --mark 0x0 -j SETMARK
r$ ip6tables -t mangle -A CNTRACK -o wan1 -m mark --mark 0x0 -j SETMARK
r$ ip6tables -t mangle -A CNTRACK -m mark ! --mark 0x0 -j CONNMARK --save-mark
r$ ip6tables -t mangle -A POSTROUTING -j CNTRACK
r$ ip6tables -t mangle -A OUTPUT -m mark --mark 0x0 -j CONNMARK --restore-mark
r$ ip6tables -t mangle -A OUTPUT -m mark --mark 0x0 -j GETMARK
r$ ip6tables -t mangle -A PREROUTING -m mark --mark 0x0 -j CONNMARK --restore-mark
r$ ip6tables -t mangle -A PREROUTING -m mark --mark 0x0 -j GETMARK
r$ ip6tables-save
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:CNTRACK - [0:0]
:GETMARK - [0:0]
:SETMARK - [0:0]
-A PREROUTING -m mark --mark 0x0 -j CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff
-A PREROUTING -m mark --mark 0x0 -j GETMARK
-A OUTPUT -m mark --mark 0x0 -j CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff
-A OUTPUT -m mark --mark 0x0 -j GETMARK
-A POSTROUTING -j CNTRACK
-A CNTRACK -o wan0 -m mark --mark 0x0 -j SETMARK
-A CNTRACK -o wan1 -m mark --mark 0x0 -j SETMARK
-A CNTRACK -m mark ! --mark 0x0 -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
-A SETMARK -o wan0 -j MARK --set-xmark 0x301/0xffffffff
-A SETMARK -o wan1 -j MARK --set-xmark 0x302/0xffffffff
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
h$ flow udp fd00:c6:33:64::b 99 --sport 49469 --timeout 1 --count 2
error: Connection refused
error: Connection refused
[1]
h$ flow udp fd00:c6:33:64::b 5060 --sport 34544 --timeout 1 --count 2
reply: seen as fd00:a::2 port 34544
reply: seen as fd00:a::2 port 34544
h$ flow udp fd00:c6:33:64::b 53 --sport 21095 --timeout 1 --count 2
reply: seen as fd00:a::2 port 21095
reply: seen as fd00:a::2 port 21095
h$ flow tcp fd00:c6:33:64::c 80 --sport 36006 --timeout 1
reply: seen as fd00:a::2 port 36006
h$ flow udp fd00:c6:33:64::b 99 --sport 43169 --timeout 1 --count 1 --from fd00:c0:a8:0::4
error: Connection refused
[1]
h$ flow udp fd00:c6:33:64::c 53 --sport 38334 --timeout 1 --count 1
reply: seen as fd00:a::2 port 38334
h$ flow udp fd00:c6:33:64::b 5060 --sport 51285 --timeout 1 --count 1
reply: seen as fd00:a::2 port 51285
h$ flow tcp fd00:c6:33:64::a 81 --sport 22588 --timeout 1 --from fd00:c0:a8:0::4
error: Connection refused
[1]
r$ flow tcp fd00:c6:33:64::b 80 --sport 28983 --timeout 1 --from fd00:a:0:0::2
reply: seen as fd00:a::2 port 28983
r$ flow tcp fd00:c6:33:64::b 80 --sport 56797 --timeout 1
reply: seen as fd00:a::2 port 56797
r$ flow tcp fd00:c6:33:64::b 80 --sport 30702 --timeout 1 --from fd00:a:0:1::2
reply: seen as fd00:a:0:1::2 port 30702
r$ capture stop
lan0 in icmp6 fd00:c0:a8::4 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
lan0 out icmp6 fd00:c0:a8::1 > fd00:c0:a8::4 neighbour-advertisement code 0 ttl 255
lan0 in udp fd00:c0:a8::4:49469 > fd00:c6:33:64::b:99 ttl 64
wan0 out icmp6 fd00:a::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan0 in icmp6 fd00:a::1 > fd00:a::2 neighbour-advertisement code 0 ttl 255
wan0 out udp fd00:a::2:49469 > fd00:c6:33:64::b:99 ttl 63
wan0 in icmp6 fd00:c6:33:64::b > fd00:a::2 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::b > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in udp fd00:c0:a8::4:49469 > fd00:c6:33:64::b:99 ttl 64
wan0 out udp fd00:a::2:49469 > fd00:c6:33:64::b:99 ttl 63
wan0 in icmp6 fd00:c6:33:64::b > fd00:a::2 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::b > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in udp fd00:c0:a8::4:34544 > fd00:c6:33:64::b:5060 ttl 64
wan0 out udp fd00:a::2:34544 > fd00:c6:33:64::b:5060 ttl 63
wan0 in udp fd00:c6:33:64::b:5060 > fd00:a::2:34544 ttl 63
lan0 out udp fd00:c6:33:64::b:5060 > fd00:c0:a8::4:34544 ttl 62
lan0 in udp fd00:c0:a8::4:34544 > fd00:c6:33:64::b:5060 ttl 64
wan0 out udp fd00:a::2:34544 > fd00:c6:33:64::b:5060 ttl 63
wan0 in udp fd00:c6:33:64::b:5060 > fd00:a::2:34544 ttl 63
lan0 out udp fd00:c6:33:64::b:5060 > fd00:c0:a8::4:34544 ttl 62
lan0 in udp fd00:c0:a8::4:21095 > fd00:c6:33:64::b:53 ttl 64
wan0 out udp fd00:a::2:21095 > fd00:c6:33:64::b:53 ttl 63
wan0 in udp fd00:c6:33:64::b:53 > fd00:a::2:21095 ttl 63
lan0 out udp fd00:c6:33:64::b:53 > fd00:c0:a8::4:21095 ttl 62
lan0 in udp fd00:c0:a8::4:21095 > fd00:c6:33:64::b:53 ttl 64
wan0 out udp fd00:a::2:21095 > fd00:c6:33:64::b:53 ttl 63
wan0 in udp fd00:c6:33:64::b:53 > fd00:a::2:21095 ttl 63
lan0 out udp fd00:c6:33:64::b:53 > fd00:c0:a8::4:21095 ttl 62
lan0 in tcp fd00:c0:a8::4:36006 > fd00:c6:33:64::c:80 S ttl 64
wan0 out tcp fd00:a::2:36006 > fd00:c6:33:64::c:80 S ttl 63
wan0 in tcp fd00:c6:33:64::c:80 > fd00:a::2:36006 SA ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:36006 SA ttl 62
lan0 in tcp fd00:c0:a8::4:36006 > fd00:c6:33:64::c:80 A ttl 64
wan0 out tcp fd00:a::2:36006 > fd00:c6:33:64::c:80 A ttl 63
wan0 in tcp fd00:c6:33:64::c:80 > fd00:a::2:36006 AP ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:36006 AP ttl 62
lan0 in tcp fd00:c0:a8::4:36006 > fd00:c6:33:64::c:80 A ttl 64
wan0 out tcp fd00:a::2:36006 > fd00:c6:33:64::c:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:36006 > fd00:c6:33:64::c:80 AF ttl 64
wan0 out tcp fd00:a::2:36006 > fd00:c6:33:64::c:80 AF ttl 63
wan0 in tcp fd00:c6:33:64::c:80 > fd00:a::2:36006 A ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:36006 A ttl 62
wan0 in tcp fd00:c6:33:64::c:80 > fd00:a::2:36006 AF ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:36006 AF ttl 62
lan0 in tcp fd00:c0:a8::4:36006 > fd00:c6:33:64::c:80 A ttl 64
wan0 out tcp fd00:a::2:36006 > fd00:c6:33:64::c:80 A ttl 63
lan0 in udp fd00:c0:a8::4:43169 > fd00:c6:33:64::b:99 ttl 64
wan0 out udp fd00:a::2:43169 > fd00:c6:33:64::b:99 ttl 63
wan0 in icmp6 fd00:c6:33:64::b > fd00:a::2 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::b > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in udp fd00:c0:a8::4:38334 > fd00:c6:33:64::c:53 ttl 64
wan0 out udp fd00:a::2:38334 > fd00:c6:33:64::c:53 ttl 63
wan0 in udp fd00:c6:33:64::c:53 > fd00:a::2:38334 ttl 63
lan0 out udp fd00:c6:33:64::c:53 > fd00:c0:a8::4:38334 ttl 62
lan0 in udp fd00:c0:a8::4:51285 > fd00:c6:33:64::b:5060 ttl 64
wan0 out udp fd00:a::2:51285 > fd00:c6:33:64::b:5060 ttl 63
wan0 in udp fd00:c6:33:64::b:5060 > fd00:a::2:51285 ttl 63
lan0 out udp fd00:c6:33:64::b:5060 > fd00:c0:a8::4:51285 ttl 62
lan0 in tcp fd00:c0:a8::4:22588 > fd00:c6:33:64::a:81 S ttl 64
wan1 out icmp6 fd00:a:0:1::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan1 in icmp6 fd00:a:0:1::1 > fd00:a:0:1::2 neighbour-advertisement code 0 ttl 255
wan1 out tcp fd00:a:0:1::2:22588 > fd00:c6:33:64::a:81 S ttl 63
wan1 in tcp fd00:c6:33:64::a:81 > fd00:a:0:1::2:22588 AR ttl 63
lan0 out tcp fd00:c6:33:64::a:81 > fd00:c0:a8::4:22588 AR ttl 62
wan0 out tcp fd00:a::2:28983 > fd00:c6:33:64::b:80 S ttl 64
wan0 in tcp fd00:c6:33:64::b:80 > fd00:a::2:28983 SA ttl 63
wan0 out tcp fd00:a::2:28983 > fd00:c6:33:64::b:80 A ttl 64
wan0 in tcp fd00:c6:33:64::b:80 > fd00:a::2:28983 AP ttl 63
wan0 out tcp fd00:a::2:28983 > fd00:c6:33:64::b:80 A ttl 64
wan0 out tcp fd00:a::2:28983 > fd00:c6:33:64::b:80 AF ttl 64
wan0 in tcp fd00:c6:33:64::b:80 > fd00:a::2:28983 A ttl 63
wan0 in tcp fd00:c6:33:64::b:80 > fd00:a::2:28983 AF ttl 63
wan0 out tcp fd00:a::2:28983 > fd00:c6:33:64::b:80 A ttl 64
wan0 out tcp fd00:a::2:56797 > fd00:c6:33:64::b:80 S ttl 64
wan0 in tcp fd00:c6:33:64::b:80 > fd00:a::2:56797 SA ttl 63
wan0 out tcp fd00:a::2:56797 > fd00:c6:33:64::b:80 A ttl 64
wan0 in tcp fd00:c6:33:64::b:80 > fd00:a::2:56797 AP ttl 63
wan0 out tcp fd00:a::2:56797 > fd00:c6:33:64::b:80 A ttl 64
wan0 out tcp fd00:a::2:56797 > fd00:c6:33:64::b:80 AF ttl 64
wan0 in tcp fd00:c6:33:64::b:80 > fd00:a::2:56797 A ttl 63
wan0 in tcp fd00:c6:33:64::b:80 > fd00:a::2:56797 AF ttl 63
wan0 out tcp fd00:a::2:56797 > fd00:c6:33:64::b:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:30702 > fd00:c6:33:64::b:80 S ttl 64
wan1 in tcp fd00:c6:33:64::b:80 > fd00:a:0:1::2:30702 SA ttl 63
wan1 out tcp fd00:a:0:1::2:30702 > fd00:c6:33:64::b:80 A ttl 64
wan1 in tcp fd00:c6:33:64::b:80 > fd00:a:0:1::2:30702 AP ttl 63
wan1 out tcp fd00:a:0:1::2:30702 > fd00:c6:33:64::b:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:30702 > fd00:c6:33:64::b:80 AF ttl 64
wan1 in tcp fd00:c6:33:64::b:80 > fd00:a:0:1::2:30702 A ttl 63
wan1 in tcp fd00:c6:33:64::b:80 > fd00:a:0:1::2:30702 AF ttl 63
wan1 out tcp fd00:a:0:1::2:30702 > fd00:c6:33:64::b:80 A ttl 64
r$ conntrack -L -f ipv6
tcp      6 T TIME_WAIT src=fd00:a:0:1::2 dst=fd00:c6:33:64::b sport=30702 dport=80 src=fd00:c6:33:64::b dst=fd00:a:0:1::2 sport=80 dport=30702 [ASSURED] mark=770 use=1
tcp      6 T TIME_WAIT src=fd00:a::2 dst=fd00:c6:33:64::b sport=28983 dport=80 src=fd00:c6:33:64::b dst=fd00:a::2 sport=80 dport=28983 [ASSURED] mark=769 use=1
tcp      6 T TIME_WAIT src=fd00:a::2 dst=fd00:c6:33:64::b sport=56797 dport=80 src=fd00:c6:33:64::b dst=fd00:a::2 sport=80 dport=56797 [ASSURED] mark=769 use=1
tcp      6 T TIME_WAIT src=fd00:c0:a8::4 dst=fd00:c6:33:64::c sport=36006 dport=80 src=fd00:c6:33:64::c dst=fd00:a::2 sport=80 dport=36006 [ASSURED] mark=769 use=1
udp      17 T src=fd00:c0:a8::4 dst=fd00:c6:33:64::b sport=21095 dport=53 src=fd00:c6:33:64::b dst=fd00:a::2 sport=53 dport=21095 mark=769 use=1
udp      17 T src=fd00:c0:a8::4 dst=fd00:c6:33:64::b sport=34544 dport=5060 src=fd00:c6:33:64::b dst=fd00:a::2 sport=5060 dport=34544 mark=769 use=1
udp      17 T src=fd00:c0:a8::4 dst=fd00:c6:33:64::b sport=43169 dport=99 [UNREPLIED] src=fd00:c6:33:64::b dst=fd00:a::2 sport=99 dport=43169 mark=769 use=1
udp      17 T src=fd00:c0:a8::4 dst=fd00:c6:33:64::b sport=49469 dport=99 [UNREPLIED] src=fd00:c6:33:64::b dst=fd00:a::2 sport=99 dport=49469 mark=769 use=1
udp      17 T src=fd00:c0:a8::4 dst=fd00:c6:33:64::b sport=51285 dport=5060 src=fd00:c6:33:64::b dst=fd00:a::2 sport=5060 dport=51285 mark=769 use=1
udp      17 T src=fd00:c0:a8::4 dst=fd00:c6:33:64::c sport=38334 dport=53 src=fd00:c6:33:64::c dst=fd00:a::2 sport=53 dport=38334 mark=769 use=1
r$ ip6tables -t mangle -L -n -v -x
Chain PREROUTING (policy ACCEPT 44 packets, 3158 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      44     3158 CONNMARK   0    --  *      *       ::/0                 ::/0                 mark match 0x0 CONNMARK restore
      11      706 GETMARK    0    --  *      *       ::/0                 ::/0                 mark match 0x0
| 
Chain INPUT (policy ACCEPT 15 packets, 1156 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 29 packets, 2002 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 18 packets, 1320 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      18     1320 CONNMARK   0    --  *      *       ::/0                 ::/0                 mark match 0x0 CONNMARK restore
       6      456 GETMARK    0    --  *      *       ::/0                 ::/0                 mark match 0x0
| 
Chain POSTROUTING (policy ACCEPT 47 packets, 3322 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      47     3322 CNTRACK    0    --  *      *       ::/0                 ::/0                
| 
Chain CNTRACK (1 references)
    pkts      bytes target     prot opt in     out     source               destination         
      10      642 SETMARK    0    --  *      wan0    ::/0                 ::/0                 mark match 0x0
       3      232 SETMARK    0    --  *      wan1    ::/0                 ::/0                 mark match 0x0
      46     3250 CONNMARK   0    --  *      *       ::/0                 ::/0                 mark match ! 0x0 CONNMARK save
| 
Chain GETMARK (2 references)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain SETMARK (2 references)
    pkts      bytes target     prot opt in     out     source               destination         
      10      642 MARK       0    --  *      wan0    ::/0                 ::/0                 MARK set 0x301
       3      232 MARK       0    --  *      wan1    ::/0                 ::/0                 MARK set 0x302
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
r$ ipset list
Name: lb_link1
Type: hash:ip,port,ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 timeout 1200 bucketsize 12
Size in memory: N
References: 0
Number of entries: 0
Members:
| 
Header: family inet hashsize 1024 maxelem 65536 timeout 1200 bucketsize 12
Members:
Name: lb_link2
Number of entries: 0
References: 0
Revision: 6
Size in memory: N
Type: hash:ip,port,ip
