# ipv6: on
# Connections of both families, changed, asked for and made by hand.
a$ ip link add e0 type veth peer name e0 netns b
a$ ip addr add 10.0.0.1/24 dev e0
a$ ip addr add 2001:db8::1/64 dev e0
a$ ip link set e0 up
b$ ip addr add 10.0.0.2/24 dev e0
b$ ip addr add 2001:db8::2/64 dev e0
b$ ip link set e0 up
b$ iptables -A INPUT -m state --state NEW
b$ serve udp 80
a$ sleep 1
a$ flow udp 10.0.0.2 80 --sport 1000
reply: seen as 10.0.0.1 port 1000
b$ conntrack -L
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 mark=0 use=1
b$ conntrack -L -f ipv6
b$ conntrack -L -f ipv4
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 mark=0 use=1
b$ conntrack -L -s 2001:db8::1
b$ conntrack -L -s 2001:db8::/64
b$ conntrack -L -f ipv4 -s ::1
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -U -f ipv4 -m 3/1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 mark=3 use=2
b$ conntrack -U -f ipv4 -u ASSURED,SEEN_REPLY
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 [ASSURED] mark=3 use=2
b$ conntrack -U -f ipv4 -u FIXED_TIMEOUT
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 [ASSURED] mark=3 use=2
b$ conntrack -U -f ipv4 -t 3
Operation failed: sorry, you must be root or get CAP_NET_ADMIN capability to do this
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 [ASSURED] mark=3 use=2
b$ conntrack -U -f ipv4
[1]
b$ conntrack -U -m 7
Operation failed: Operation not supported
[1]
b$ conntrack -U -f ipv4 -s 10.0.0.9 -m 7
[1]
b$ conntrack -G -p udp -s 10.0.0.1 -d 10.0.0.2 --sport 1001 --dport 80
[1]
b$ conntrack -I -p udp -s 1.1.1.1 -d 2.2.2.2 --sport 7 --dport 6 -t 60 -n 4.4.4.4
b$ conntrack -I -p udp -s 1.1.1.1 -d 2.2.2.2 --sport 9 --dport 6 -t 60 -g 4.4.4.4:5 -m 0x10
b$ conntrack -I -p tcp -s 1.1.1.1 -d 2.2.2.2 --sport 9 --dport 6 -t 60 --state LISTEN
b$ conntrack -I -p tcp -s 1.1.1.1 -d 2.2.2.2 --sport 9 --dport 6 -t 60 --state SYN_SENT2
[1]
b$ conntrack -I -p udp -s fe80::1 -d fe80::2 --sport 9 --dport 6 -t 60
b$ conntrack -I -p icmpv6 -s fe80::1 -d fe80::2 --icmpv6-type 128 --icmpv6-code 0 --icmpv6-id 3 -t 60
b$ conntrack -L
icmpv6   58 T src=fe80::1 dst=fe80::2 type=128 code=0 id=N [UNREPLIED] src=fe80::2 dst=fe80::1 type=129 code=0 id=N mark=0 use=1
tcp      6 T SYN_SENT2 src=1.1.1.1 dst=2.2.2.2 sport=9 dport=6 [UNREPLIED] src=2.2.2.2 dst=1.1.1.1 sport=6 dport=9 mark=0 use=1
udp      17 T src=1.1.1.1 dst=2.2.2.2 sport=7 dport=6 [UNREPLIED] src=2.2.2.2 dst=4.4.4.4 sport=6 dport=7 mark=0 use=1
udp      17 T src=1.1.1.1 dst=2.2.2.2 sport=9 dport=6 [UNREPLIED] src=4.4.4.4 dst=1.1.1.1 sport=5 dport=9 mark=16 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 [ASSURED] mark=3 use=1
udp      17 T src=fe80::1 dst=fe80::2 sport=9 dport=6 [UNREPLIED] src=fe80::2 dst=fe80::1 sport=6 dport=9 mark=0 use=1
b$ conntrack -L -n 4.4.4.4
udp      17 T src=1.1.1.1 dst=2.2.2.2 sport=7 dport=6 [UNREPLIED] src=2.2.2.2 dst=4.4.4.4 sport=6 dport=7 mark=0 use=1
b$ conntrack -L -g 4.4.4.4
udp      17 T src=1.1.1.1 dst=2.2.2.2 sport=9 dport=6 [UNREPLIED] src=4.4.4.4 dst=1.1.1.1 sport=5 dport=9 mark=16 use=1
b$ conntrack -L -g 4.4.4.4:5
udp      17 T src=1.1.1.1 dst=2.2.2.2 sport=9 dport=6 [UNREPLIED] src=4.4.4.4 dst=1.1.1.1 sport=5 dport=9 mark=16 use=1
b$ conntrack -L -g 4.4.4.4:6
b$ conntrack -L -n
udp      17 T src=1.1.1.1 dst=2.2.2.2 sport=7 dport=6 [UNREPLIED] src=2.2.2.2 dst=4.4.4.4 sport=6 dport=7 mark=0 use=1
b$ conntrack -L -n -g
b$ conntrack -L -n 4.4.4.4 -g 4.4.4.4
b$ conntrack -L -j 4.4.4.4
udp      17 T src=1.1.1.1 dst=2.2.2.2 sport=7 dport=6 [UNREPLIED] src=2.2.2.2 dst=4.4.4.4 sport=6 dport=7 mark=0 use=1
udp      17 T src=1.1.1.1 dst=2.2.2.2 sport=9 dport=6 [UNREPLIED] src=4.4.4.4 dst=1.1.1.1 sport=5 dport=9 mark=16 use=1
b$ conntrack -L -n 4.4.4.0/24
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -L -pudp -s1.1.1.1
udp      17 T src=1.1.1.1 dst=2.2.2.2 sport=7 dport=6 [UNREPLIED] src=2.2.2.2 dst=4.4.4.4 sport=6 dport=7 mark=0 use=1
udp      17 T src=1.1.1.1 dst=2.2.2.2 sport=9 dport=6 [UNREPLIED] src=4.4.4.4 dst=1.1.1.1 sport=5 dport=9 mark=16 use=1
b$ conntrack -D -f ipv6
icmpv6   58 T src=fe80::1 dst=fe80::2 type=128 code=0 id=N [UNREPLIED] src=fe80::2 dst=fe80::1 type=129 code=0 id=N mark=0 use=1
udp      17 T src=fe80::1 dst=fe80::2 sport=9 dport=6 [UNREPLIED] src=fe80::2 dst=fe80::1 sport=6 dport=9 mark=0 use=1
b$ conntrack -C
4
b$ conntrack -D -p udp -n
udp      17 T src=1.1.1.1 dst=2.2.2.2 sport=7 dport=6 [UNREPLIED] src=2.2.2.2 dst=4.4.4.4 sport=6 dport=7 mark=0 use=1
b$ conntrack -F
b$ conntrack -C
0
b$ sysctl -w net.netfilter.nf_conntrack_udp_timeout=2
net.netfilter.nf_conntrack_udp_timeout = 2
b$ sysctl -w net.netfilter.nf_conntrack_acct=1
net.netfilter.nf_conntrack_acct = 1
a$ flow udp 10.0.0.2 80 --sport 1000
reply: seen as 10.0.0.1 port 1000
b$ conntrack -L
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L -z
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=0 bytes=0 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=0 bytes=0 mark=0 use=1
