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
r$ ip -6 route add default table 150 nexthop via fd00:a:0:0::1 dev wan0 weight 9 nexthop via fd00:a:0:1::1 dev wan1 weight 3
r$ ip -6 rule add prio 100 table 150
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=927
net.ipv4.fib_multipath_hash_seed = 927
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=1
net.ipv6.fib_multipath_hash_policy = 1
r$ ip6tables -t mangle -A PREROUTING -i wan0 -m conntrack --ctstate NEW -j CONNMARK --set-mark 0x301
r$ ip6tables -t mangle -A PREROUTING -i wan1 -m conntrack --ctstate NEW -j CONNMARK --set-mark 0x302
r$ ip6tables -t mangle -A OUTPUT -j CONNMARK --restore-mark
r$ ip6tables -t mangle -A PREROUTING -i lan0 -j CONNMARK --restore-mark
r$ ip6tables -t mangle -A PREROUTING -i lan0 -p tcp --dport 80 -m conntrack --ctstate NEW -j MARK --set-xmark 0x301/0xffff
r$ ip6tables -t mangle -A PREROUTING -i lan0 -p udp -m udp --dport 5060 -j MARK --set-mark 0x302
r$ ip6tables -t mangle -A POSTROUTING -m mark ! --mark 0 -j CONNMARK --save-mark --nfmask 0xfff --ctmask 0xfff
r$ ip6tables-save
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A PREROUTING -i wan0 -m conntrack --ctstate NEW -j CONNMARK --set-xmark 0x301/0xffffffff
-A PREROUTING -i wan1 -m conntrack --ctstate NEW -j CONNMARK --set-xmark 0x302/0xffffffff
-A PREROUTING -i lan0 -j CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff
-A PREROUTING -i lan0 -p tcp -m tcp --dport 80 -m conntrack --ctstate NEW -j MARK --set-xmark 0x301/0xffff
-A PREROUTING -i lan0 -p udp -m udp --dport 5060 -j MARK --set-xmark 0x302/0xffffffff
-A OUTPUT -j CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff
-A POSTROUTING -m mark ! --mark 0x0 -j CONNMARK --save-mark --nfmask 0xfff --ctmask 0xfff
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
h$ flow tcp fd00:c6:33:64::a 80 --sport 24747 --timeout 1
reply: seen as fd00:a::2 port 24747
h$ flow tcp fd00:c6:33:64::c 81 --sport 59834 --timeout 1
error: Connection refused
[1]
h$ flow udp fd00:c6:33:64::c 5060 --sport 26960 --timeout 1 --count 1
reply: seen as fd00:a:0:1::2 port 26960
h$ flow tcp fd00:c6:33:64::c 80 --sport 59631 --timeout 1 --from fd00:c0:a8:0::4
reply: seen as fd00:a::2 port 59631
h$ flow tcp fd00:c6:33:64::a 81 --sport 43534 --timeout 1
error: Connection refused
[1]
h$ flow tcp fd00:c6:33:64::a 80 --sport 43392 --timeout 1 --from fd00:c0:a8:0::4
reply: seen as fd00:a::2 port 43392
h$ flow udp fd00:c6:33:64::b 99 --sport 21656 --timeout 1 --count 2
error: Connection refused
error: Connection refused
[1]
h$ flow udp fd00:c6:33:64::c 5060 --sport 48760 --timeout 1 --count 1
reply: seen as fd00:a:0:1::2 port 48760
r$ flow tcp fd00:c6:33:64::b 80 --sport 41181 --timeout 1
reply: seen as fd00:a::2 port 41181
r$ flow tcp fd00:c6:33:64::a 81 --sport 46146 --timeout 1 --from fd00:a:0:0::2
error: Connection refused
[1]
r$ flow tcp fd00:c6:33:64::b 80 --sport 55795 --timeout 1
reply: seen as fd00:a::2 port 55795
r$ capture stop
lan0 in icmp6 fd00:c0:a8::4 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
lan0 out icmp6 fd00:c0:a8::1 > fd00:c0:a8::4 neighbour-advertisement code 0 ttl 255
lan0 in tcp fd00:c0:a8::4:24747 > fd00:c6:33:64::a:80 S ttl 64
wan0 out icmp6 fd00:a::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan0 in icmp6 fd00:a::1 > fd00:a::2 neighbour-advertisement code 0 ttl 255
wan0 out tcp fd00:a::2:24747 > fd00:c6:33:64::a:80 S ttl 63
wan0 in tcp fd00:c6:33:64::a:80 > fd00:a::2:24747 SA ttl 63
lan0 out tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:24747 SA ttl 62
lan0 in tcp fd00:c0:a8::4:24747 > fd00:c6:33:64::a:80 A ttl 64
wan0 out tcp fd00:a::2:24747 > fd00:c6:33:64::a:80 A ttl 63
wan0 in tcp fd00:c6:33:64::a:80 > fd00:a::2:24747 AP ttl 63
lan0 out tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:24747 AP ttl 62
lan0 in tcp fd00:c0:a8::4:24747 > fd00:c6:33:64::a:80 A ttl 64
wan0 out tcp fd00:a::2:24747 > fd00:c6:33:64::a:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:24747 > fd00:c6:33:64::a:80 AF ttl 64
wan0 out tcp fd00:a::2:24747 > fd00:c6:33:64::a:80 AF ttl 63
wan0 in tcp fd00:c6:33:64::a:80 > fd00:a::2:24747 A ttl 63
lan0 out tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:24747 A ttl 62
wan0 in tcp fd00:c6:33:64::a:80 > fd00:a::2:24747 AF ttl 63
lan0 out tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:24747 AF ttl 62
lan0 in tcp fd00:c0:a8::4:24747 > fd00:c6:33:64::a:80 A ttl 64
wan0 out tcp fd00:a::2:24747 > fd00:c6:33:64::a:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:59834 > fd00:c6:33:64::c:81 S ttl 64
wan0 out tcp fd00:a::2:59834 > fd00:c6:33:64::c:81 S ttl 63
wan0 in tcp fd00:c6:33:64::c:81 > fd00:a::2:59834 AR ttl 63
lan0 out tcp fd00:c6:33:64::c:81 > fd00:c0:a8::4:59834 AR ttl 62
lan0 in udp fd00:c0:a8::4:26960 > fd00:c6:33:64::c:5060 ttl 64
wan1 out icmp6 fd00:a:0:1::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan1 in icmp6 fd00:a:0:1::1 > fd00:a:0:1::2 neighbour-advertisement code 0 ttl 255
wan1 out udp fd00:a:0:1::2:26960 > fd00:c6:33:64::c:5060 ttl 63
wan1 in udp fd00:c6:33:64::c:5060 > fd00:a:0:1::2:26960 ttl 63
lan0 out udp fd00:c6:33:64::c:5060 > fd00:c0:a8::4:26960 ttl 62
lan0 in tcp fd00:c0:a8::4:59631 > fd00:c6:33:64::c:80 S ttl 64
wan0 out tcp fd00:a::2:59631 > fd00:c6:33:64::c:80 S ttl 63
wan0 in tcp fd00:c6:33:64::c:80 > fd00:a::2:59631 SA ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:59631 SA ttl 62
lan0 in tcp fd00:c0:a8::4:59631 > fd00:c6:33:64::c:80 A ttl 64
wan0 out tcp fd00:a::2:59631 > fd00:c6:33:64::c:80 A ttl 63
wan0 in tcp fd00:c6:33:64::c:80 > fd00:a::2:59631 AP ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:59631 AP ttl 62
lan0 in tcp fd00:c0:a8::4:59631 > fd00:c6:33:64::c:80 A ttl 64
wan0 out tcp fd00:a::2:59631 > fd00:c6:33:64::c:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:59631 > fd00:c6:33:64::c:80 AF ttl 64
wan0 out tcp fd00:a::2:59631 > fd00:c6:33:64::c:80 AF ttl 63
wan0 in tcp fd00:c6:33:64::c:80 > fd00:a::2:59631 A ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:59631 A ttl 62
wan0 in tcp fd00:c6:33:64::c:80 > fd00:a::2:59631 AF ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:59631 AF ttl 62
lan0 in tcp fd00:c0:a8::4:59631 > fd00:c6:33:64::c:80 A ttl 64
wan0 out tcp fd00:a::2:59631 > fd00:c6:33:64::c:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:43534 > fd00:c6:33:64::a:81 S ttl 64
wan0 out tcp fd00:a::2:43534 > fd00:c6:33:64::a:81 S ttl 63
wan0 in tcp fd00:c6:33:64::a:81 > fd00:a::2:43534 AR ttl 63
lan0 out tcp fd00:c6:33:64::a:81 > fd00:c0:a8::4:43534 AR ttl 62
lan0 in tcp fd00:c0:a8::4:43392 > fd00:c6:33:64::a:80 S ttl 64
wan0 out tcp fd00:a::2:43392 > fd00:c6:33:64::a:80 S ttl 63
wan0 in tcp fd00:c6:33:64::a:80 > fd00:a::2:43392 SA ttl 63
lan0 out tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:43392 SA ttl 62
lan0 in tcp fd00:c0:a8::4:43392 > fd00:c6:33:64::a:80 A ttl 64
wan0 out tcp fd00:a::2:43392 > fd00:c6:33:64::a:80 A ttl 63
wan0 in tcp fd00:c6:33:64::a:80 > fd00:a::2:43392 AP ttl 63
lan0 out tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:43392 AP ttl 62
lan0 in tcp fd00:c0:a8::4:43392 > fd00:c6:33:64::a:80 A ttl 64
wan0 out tcp fd00:a::2:43392 > fd00:c6:33:64::a:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:43392 > fd00:c6:33:64::a:80 AF ttl 64
wan0 out tcp fd00:a::2:43392 > fd00:c6:33:64::a:80 AF ttl 63
wan0 in tcp fd00:c6:33:64::a:80 > fd00:a::2:43392 A ttl 63
lan0 out tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:43392 A ttl 62
wan0 in tcp fd00:c6:33:64::a:80 > fd00:a::2:43392 AF ttl 63
lan0 out tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:43392 AF ttl 62
lan0 in tcp fd00:c0:a8::4:43392 > fd00:c6:33:64::a:80 A ttl 64
wan0 out tcp fd00:a::2:43392 > fd00:c6:33:64::a:80 A ttl 63
lan0 in udp fd00:c0:a8::4:21656 > fd00:c6:33:64::b:99 ttl 64
wan0 out udp fd00:a::2:21656 > fd00:c6:33:64::b:99 ttl 63
wan0 in icmp6 fd00:c6:33:64::b > fd00:a::2 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::b > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in udp fd00:c0:a8::4:21656 > fd00:c6:33:64::b:99 ttl 64
wan0 out udp fd00:a::2:21656 > fd00:c6:33:64::b:99 ttl 63
wan0 in icmp6 fd00:c6:33:64::b > fd00:a::2 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::b > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in udp fd00:c0:a8::4:48760 > fd00:c6:33:64::c:5060 ttl 64
wan1 out udp fd00:a:0:1::2:48760 > fd00:c6:33:64::c:5060 ttl 63
wan1 in udp fd00:c6:33:64::c:5060 > fd00:a:0:1::2:48760 ttl 63
lan0 out udp fd00:c6:33:64::c:5060 > fd00:c0:a8::4:48760 ttl 62
wan0 out tcp fd00:a::2:41181 > fd00:c6:33:64::b:80 S ttl 64
wan0 in tcp fd00:c6:33:64::b:80 > fd00:a::2:41181 SA ttl 63
wan0 out tcp fd00:a::2:41181 > fd00:c6:33:64::b:80 A ttl 64
wan0 in tcp fd00:c6:33:64::b:80 > fd00:a::2:41181 AP ttl 63
wan0 out tcp fd00:a::2:41181 > fd00:c6:33:64::b:80 A ttl 64
wan0 out tcp fd00:a::2:41181 > fd00:c6:33:64::b:80 AF ttl 64
wan0 in tcp fd00:c6:33:64::b:80 > fd00:a::2:41181 A ttl 63
wan0 in tcp fd00:c6:33:64::b:80 > fd00:a::2:41181 AF ttl 63
wan0 out tcp fd00:a::2:41181 > fd00:c6:33:64::b:80 A ttl 64
wan0 out tcp fd00:a::2:46146 > fd00:c6:33:64::a:81 S ttl 64
wan0 in tcp fd00:c6:33:64::a:81 > fd00:a::2:46146 AR ttl 63
wan0 out tcp fd00:a::2:55795 > fd00:c6:33:64::b:80 S ttl 64
wan0 in tcp fd00:c6:33:64::b:80 > fd00:a::2:55795 SA ttl 63
wan0 out tcp fd00:a::2:55795 > fd00:c6:33:64::b:80 A ttl 64
wan0 in tcp fd00:c6:33:64::b:80 > fd00:a::2:55795 AP ttl 63
wan0 out tcp fd00:a::2:55795 > fd00:c6:33:64::b:80 A ttl 64
wan0 out tcp fd00:a::2:55795 > fd00:c6:33:64::b:80 AF ttl 64
wan0 in tcp fd00:c6:33:64::b:80 > fd00:a::2:55795 A ttl 63
wan0 in tcp fd00:c6:33:64::b:80 > fd00:a::2:55795 AF ttl 63
wan0 out tcp fd00:a::2:55795 > fd00:c6:33:64::b:80 A ttl 64
r$ conntrack -L -f ipv6
tcp      6 T TIME_WAIT src=fd00:a::2 dst=fd00:c6:33:64::b sport=41181 dport=80 src=fd00:c6:33:64::b dst=fd00:a::2 sport=80 dport=41181 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=fd00:a::2 dst=fd00:c6:33:64::b sport=55795 dport=80 src=fd00:c6:33:64::b dst=fd00:a::2 sport=80 dport=55795 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=fd00:c0:a8::4 dst=fd00:c6:33:64::a sport=24747 dport=80 src=fd00:c6:33:64::a dst=fd00:a::2 sport=80 dport=24747 [ASSURED] mark=769 use=1
tcp      6 T TIME_WAIT src=fd00:c0:a8::4 dst=fd00:c6:33:64::a sport=43392 dport=80 src=fd00:c6:33:64::a dst=fd00:a::2 sport=80 dport=43392 [ASSURED] mark=769 use=1
tcp      6 T TIME_WAIT src=fd00:c0:a8::4 dst=fd00:c6:33:64::c sport=59631 dport=80 src=fd00:c6:33:64::c dst=fd00:a::2 sport=80 dport=59631 [ASSURED] mark=769 use=1
udp      17 T src=fd00:c0:a8::4 dst=fd00:c6:33:64::b sport=21656 dport=99 [UNREPLIED] src=fd00:c6:33:64::b dst=fd00:a::2 sport=99 dport=21656 mark=0 use=1
udp      17 T src=fd00:c0:a8::4 dst=fd00:c6:33:64::c sport=26960 dport=5060 src=fd00:c6:33:64::c dst=fd00:a:0:1::2 sport=5060 dport=26960 mark=770 use=1
udp      17 T src=fd00:c0:a8::4 dst=fd00:c6:33:64::c sport=48760 dport=5060 src=fd00:c6:33:64::c dst=fd00:a:0:1::2 sport=5060 dport=48760 mark=770 use=1
r$ ip6tables -t mangle -L -n -v -x
Chain PREROUTING (policy ACCEPT 51 packets, 3780 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 CONNMARK   0    --  wan0   *       ::/0                 ::/0                 ctstate NEW CONNMARK set 0x301
       0        0 CONNMARK   0    --  wan1   *       ::/0                 ::/0                 ctstate NEW CONNMARK set 0x302
      22     1556 CONNMARK   0    --  lan0   *       ::/0                 ::/0                 CONNMARK restore
       3      240 MARK       6    --  lan0   *       ::/0                 ::/0                 tcp dpt:80 ctstate NEW MARK xset 0x301/0xffff
       2      110 MARK       17   --  lan0   *       ::/0                 ::/0                 udp dpt:5060 MARK set 0x302
| 
Chain INPUT (policy ACCEPT 12 packets, 900 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 39 packets, 2880 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 14 packets, 1032 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      14     1032 CONNMARK   0    --  *      *       ::/0                 ::/0                 CONNMARK restore
| 
Chain POSTROUTING (policy ACCEPT 53 packets, 3912 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      17     1214 CONNMARK   0    --  *      *       ::/0                 ::/0                 mark match ! 0x0 CONNMARK save mask 0xfff
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
