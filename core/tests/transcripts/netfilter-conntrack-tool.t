a$ ip link add e0 type veth peer name e0 netns b
a$ ip addr add 10.0.0.1/24 dev e0
a$ ip link set e0 up
b$ ip addr add 10.0.0.2/24 dev e0
b$ ip addr add 10.0.1.2/32 dev e0
b$ ip link set e0 up
a$ ip route add 10.0.1.0/24 via 10.0.0.2
b$ serve udp 80
b$ serve tcp 80
b$ iptables -t nat -A PREROUTING -d 10.0.1.2 -p udp -j DNAT --to 10.0.0.2:80
b$ sysctl -w net.netfilter.nf_conntrack_acct=1
net.netfilter.nf_conntrack_acct = 1
a$ flow udp 10.0.0.2 80 --sport 1000
reply: seen as 10.0.0.1 port 1000
a$ flow udp 10.0.1.2 81 --sport 1001
reply: seen as 10.0.0.1 port 1001
a$ flow udp 10.0.0.2 99 --sport 1002
error: Connection refused
[1]
a$ flow tcp 10.0.0.2 80 --sport 1003
reply: seen as 10.0.0.1 port 1003
a$ ping -c 1 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 56(84) bytes of data.
64 bytes from 10.0.0.2: icmp_seq=1 ttl=64 time=T ms
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
b$ conntrack -L
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=1 bytes=84 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=1 bytes=84 mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1003 dport=80 packets=5 bytes=268 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1003 packets=4 bytes=230 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1002 dport=99 packets=1 bytes=35 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=99 dport=1002 packets=0 bytes=0 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L -o id
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=1 bytes=84 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=1 bytes=84 mark=0 use=1 id=N
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1003 dport=80 packets=5 bytes=268 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1003 packets=4 bytes=230 [ASSURED] mark=0 use=1 id=N
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1 id=N
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1002 dport=99 packets=1 bytes=35 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=99 dport=1002 packets=0 bytes=0 mark=0 use=1 id=N
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1 id=N
b$ conntrack -L -o timestamp
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=1 bytes=84 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=1 bytes=84 mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1003 dport=80 packets=5 bytes=268 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1003 packets=4 bytes=230 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1002 dport=99 packets=1 bytes=35 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=99 dport=1002 packets=0 bytes=0 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L -o labels
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=1 bytes=84 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=1 bytes=84 mark=0 use=1
nfct_labelmap_new: No such file or directory
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1003 dport=80 packets=5 bytes=268 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1003 packets=4 bytes=230 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1002 dport=99 packets=1 bytes=35 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=99 dport=1002 packets=0 bytes=0 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L -o ktimestamp
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=1 bytes=84 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=1 bytes=84 mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1003 dport=80 packets=5 bytes=268 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1003 packets=4 bytes=230 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1002 dport=99 packets=1 bytes=35 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=99 dport=1002 packets=0 bytes=0 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L -o foo
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -L -p udp
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1002 dport=99 packets=1 bytes=35 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=99 dport=1002 packets=0 bytes=0 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L -p udp --sport 1000
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L --sport 1000
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -L -p udp --orig-port-src 1000
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L -p udp --reply-port-src 80
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L -p icmp
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=1 bytes=84 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=1 bytes=84 mark=0 use=1
b$ conntrack -L -p icmp --icmp-type 8
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=1 bytes=84 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=1 bytes=84 mark=0 use=1
b$ conntrack -L -p icmp --icmp-type 9
b$ conntrack -L -p tcp --state TIME_WAIT
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1003 dport=80 packets=5 bytes=268 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1003 packets=4 bytes=230 [ASSURED] mark=0 use=1
b$ conntrack -L -p tcp --state foo
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -L -p foo
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -L -p 47
b$ conntrack -L -s 10.0.0.1
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=1 bytes=84 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=1 bytes=84 mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1003 dport=80 packets=5 bytes=268 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1003 packets=4 bytes=230 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1002 dport=99 packets=1 bytes=35 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=99 dport=1002 packets=0 bytes=0 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L -s 10.0.0.0/24
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=1 bytes=84 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=1 bytes=84 mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1003 dport=80 packets=5 bytes=268 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1003 packets=4 bytes=230 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1002 dport=99 packets=1 bytes=35 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=99 dport=1002 packets=0 bytes=0 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L -d 10.0.1.2
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L -r 10.0.0.2
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=1 bytes=84 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=1 bytes=84 mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1003 dport=80 packets=5 bytes=268 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1003 packets=4 bytes=230 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1002 dport=99 packets=1 bytes=35 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=99 dport=1002 packets=0 bytes=0 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L -q 10.0.0.1
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=1 bytes=84 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=1 bytes=84 mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1003 dport=80 packets=5 bytes=268 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1003 packets=4 bytes=230 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1002 dport=99 packets=1 bytes=35 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=99 dport=1002 packets=0 bytes=0 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L --reply-src 10.0.0.2
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=1 bytes=84 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=1 bytes=84 mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1003 dport=80 packets=5 bytes=268 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1003 packets=4 bytes=230 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1002 dport=99 packets=1 bytes=35 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=99 dport=1002 packets=0 bytes=0 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L --orig-src 10.0.0.9
b$ conntrack -L -s foo
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -L -f ipv4
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=1 bytes=84 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=1 bytes=84 mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1003 dport=80 packets=5 bytes=268 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1003 packets=4 bytes=230 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1002 dport=99 packets=1 bytes=35 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=99 dport=1002 packets=0 bytes=0 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L -f ipv6
b$ conntrack -L -f foo
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -L -m 0
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=1 bytes=84 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=1 bytes=84 mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1003 dport=80 packets=5 bytes=268 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1003 packets=4 bytes=230 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1002 dport=99 packets=1 bytes=35 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=99 dport=1002 packets=0 bytes=0 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L -m 1
b$ conntrack -L -m 0/1
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=1 bytes=84 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=1 bytes=84 mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1003 dport=80 packets=5 bytes=268 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1003 packets=4 bytes=230 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1002 dport=99 packets=1 bytes=35 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=99 dport=1002 packets=0 bytes=0 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L -u ASSURED
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1003 dport=80 packets=5 bytes=268 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1003 packets=4 bytes=230 [ASSURED] mark=0 use=1
b$ conntrack -L -u UNREPLIED
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1002 dport=99 packets=1 bytes=35 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=99 dport=1002 packets=0 bytes=0 mark=0 use=1
b$ conntrack -L -u FOO
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -L -j
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=1 bytes=84 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=1 bytes=84 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L -n
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=1 bytes=84 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=1 bytes=84 mark=0 use=1
b$ conntrack -L -g
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=1 bytes=84 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=1 bytes=84 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L -g 10.0.0.2
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L -w 1
b$ conntrack -L --zone 0
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=1 bytes=84 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=1 bytes=84 mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1003 dport=80 packets=5 bytes=268 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1003 packets=4 bytes=230 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1002 dport=99 packets=1 bytes=35 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=99 dport=1002 packets=0 bytes=0 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L -z
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=1 bytes=84 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=1 bytes=84 mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1003 dport=80 packets=5 bytes=268 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1003 packets=4 bytes=230 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=1 bytes=41 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1002 dport=99 packets=1 bytes=35 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=99 dport=1002 packets=0 bytes=0 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=1 bytes=35 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=1 bytes=41 mark=0 use=1
b$ conntrack -L expect
b$ conntrack -L dying
b$ conntrack -L unconfirmed
b$ conntrack -L foo
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -C
5
b$ conntrack -C expect
0
b$ conntrack -C -p udp
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -G
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -G -p udp
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -G -s 10.0.0.1 -d 10.0.0.2 -p udp --sport 1000 --dport 80
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=0 bytes=0 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=0 bytes=0 mark=0 use=2
b$ conntrack -G -s 10.0.0.1 -d 10.0.0.2 -p udp --sport 1009 --dport 80
[1]
b$ conntrack -G -r 10.0.0.2 -q 10.0.0.1 -p udp --reply-port-src 80 --reply-port-dst 1000
[1]
b$ conntrack -G -p icmp -s 10.0.0.1 -d 10.0.0.2 --icmp-type 8 --icmp-code 0 --icmp-id 1
[1]
b$ conntrack -U -p udp -m 5
Operation failed: Operation not supported
[1]
b$ conntrack -U -p udp -s 10.0.0.1 -d 10.0.0.2 --sport 1000 --dport 80 -m 7
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=0 bytes=0 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=0 bytes=0 mark=7 use=2
b$ conntrack -U -p udp --sport 1001 -t 500 
Operation failed: Operation not supported
[1]
b$ conntrack -U -m 9
Operation failed: Operation not supported
[1]
b$ conntrack -L
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=0 bytes=0 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=0 bytes=0 mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1003 dport=80 packets=0 bytes=0 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1003 packets=0 bytes=0 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=0 bytes=0 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=0 bytes=0 mark=7 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1002 dport=99 packets=0 bytes=0 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=99 dport=1002 packets=0 bytes=0 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=0 bytes=0 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=0 bytes=0 mark=0 use=1
b$ conntrack -I -p udp -s 1.1.1.1 -d 2.2.2.2 --sport 5 --dport 6 -t 60
b$ conntrack -I -p udp -s 1.1.1.1 -d 2.2.2.2 --sport 5 --dport 6 -t 60
[1]
b$ conntrack -I -p tcp -s 1.1.1.1 -d 2.2.2.2 --sport 5 --dport 6 -t 60
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -I -p tcp -s 1.1.1.1 -d 2.2.2.2 --sport 5 --dport 6 -t 60 --state ESTABLISHED -u ASSURED -m 3
b$ conntrack -I -p tcp -s 1.1.1.1 -d 2.2.2.2 --sport 7 --dport 6 -t 60 --state ESTABLISHED -u SEEN_REPLY,ASSURED -m 3
b$ conntrack -I -p udp -s 1.1.1.1 -d 2.2.2.2 --sport 8 --dport 6
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -I -p udp -s 1.1.1.1 -d 2.2.2.2 --sport 8 -t 6
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -I -p udp -s 1.1.1.1 --sport 8 --dport 4 -t 6
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -I -s 1.1.1.1 -d 1.1.1.2 -t 6
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -I -p icmp -s 1.1.1.1 -d 1.1.1.2 -t 6 --icmp-type 8 --icmp-code 0 --icmp-id 5
b$ conntrack -I -p gre -s 1.1.1.1 -d 1.1.1.2 -t 6
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -I -p 50 -s 1.1.1.1 -d 1.1.1.2 -t 6
b$ conntrack -I -p udp -s 1.1.1.1 -d 2.2.2.2 --sport 9 --dport 6 -t 60 -g 3.3.3.3
b$ conntrack -I -p udp -s 1.1.1.1 -d 2.2.2.2 --sport 10 --dport 6 -t 60 -n 3.3.3.3:99
b$ conntrack -I -p udp -s 1.1.1.1 -d 2.2.2.2 --sport 11 --dport 6 -t 60 -r 4.4.4.4 -q 5.5.5.5 --reply-port-src 3 --reply-port-dst 4
b$ conntrack -L
icmp     1 T src=1.1.1.1 dst=1.1.1.2 type=8 code=0 id=N packets=0 bytes=0 [UNREPLIED] src=1.1.1.2 dst=1.1.1.1 type=0 code=0 id=N packets=0 bytes=0 mark=0 use=1
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=0 bytes=0 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=0 bytes=0 mark=0 use=1
tcp      6 T ESTABLISHED src=1.1.1.1 dst=2.2.2.2 sport=5 dport=6 packets=0 bytes=0 [UNREPLIED] src=2.2.2.2 dst=1.1.1.1 sport=6 dport=5 packets=0 bytes=0 [ASSURED] mark=3 use=1
tcp      6 T ESTABLISHED src=1.1.1.1 dst=2.2.2.2 sport=7 dport=6 packets=0 bytes=0 src=2.2.2.2 dst=1.1.1.1 sport=6 dport=7 packets=0 bytes=0 [ASSURED] mark=3 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1003 dport=80 packets=0 bytes=0 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1003 packets=0 bytes=0 [ASSURED] mark=0 use=1
udp      17 T src=1.1.1.1 dst=2.2.2.2 sport=10 dport=6 packets=0 bytes=0 [UNREPLIED] src=2.2.2.2 dst=3.3.3.3 sport=6 dport=99 packets=0 bytes=0 mark=0 use=1
udp      17 T src=1.1.1.1 dst=2.2.2.2 sport=11 dport=6 packets=0 bytes=0 [UNREPLIED] src=4.4.4.4 dst=5.5.5.5 sport=3 dport=4 packets=0 bytes=0 mark=0 use=1
udp      17 T src=1.1.1.1 dst=2.2.2.2 sport=5 dport=6 packets=0 bytes=0 [UNREPLIED] src=2.2.2.2 dst=1.1.1.1 sport=6 dport=5 packets=0 bytes=0 mark=0 use=1
udp      17 T src=1.1.1.1 dst=2.2.2.2 sport=9 dport=6 packets=0 bytes=0 [UNREPLIED] src=3.3.3.3 dst=1.1.1.1 sport=6 dport=9 packets=0 bytes=0 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=0 bytes=0 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=0 bytes=0 mark=7 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1002 dport=99 packets=0 bytes=0 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=99 dport=1002 packets=0 bytes=0 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=0 bytes=0 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=0 bytes=0 mark=0 use=1
unknown  50 T src=1.1.1.1 dst=1.1.1.2 packets=0 bytes=0 [UNREPLIED] src=1.1.1.2 dst=1.1.1.1 packets=0 bytes=0 mark=0 use=1
b$ conntrack -D -p udp --sport 5
udp      17 T src=1.1.1.1 dst=2.2.2.2 sport=5 dport=6 packets=0 bytes=0 [UNREPLIED] src=2.2.2.2 dst=1.1.1.1 sport=6 dport=5 packets=0 bytes=0 mark=0 use=1
b$ conntrack -D -p udp --sport 5
[1]
b$ conntrack -D -s 1.1.1.1
icmp     1 T src=1.1.1.1 dst=1.1.1.2 type=8 code=0 id=N packets=0 bytes=0 [UNREPLIED] src=1.1.1.2 dst=1.1.1.1 type=0 code=0 id=N packets=0 bytes=0 mark=0 use=1
tcp      6 T ESTABLISHED src=1.1.1.1 dst=2.2.2.2 sport=5 dport=6 packets=0 bytes=0 [UNREPLIED] src=2.2.2.2 dst=1.1.1.1 sport=6 dport=5 packets=0 bytes=0 [ASSURED] mark=3 use=1
tcp      6 T ESTABLISHED src=1.1.1.1 dst=2.2.2.2 sport=7 dport=6 packets=0 bytes=0 src=2.2.2.2 dst=1.1.1.1 sport=6 dport=7 packets=0 bytes=0 [ASSURED] mark=3 use=1
udp      17 T src=1.1.1.1 dst=2.2.2.2 sport=10 dport=6 packets=0 bytes=0 [UNREPLIED] src=2.2.2.2 dst=3.3.3.3 sport=6 dport=99 packets=0 bytes=0 mark=0 use=1
udp      17 T src=1.1.1.1 dst=2.2.2.2 sport=11 dport=6 packets=0 bytes=0 [UNREPLIED] src=4.4.4.4 dst=5.5.5.5 sport=3 dport=4 packets=0 bytes=0 mark=0 use=1
udp      17 T src=1.1.1.1 dst=2.2.2.2 sport=9 dport=6 packets=0 bytes=0 [UNREPLIED] src=3.3.3.3 dst=1.1.1.1 sport=6 dport=9 packets=0 bytes=0 mark=0 use=1
unknown  50 T src=1.1.1.1 dst=1.1.1.2 packets=0 bytes=0 [UNREPLIED] src=1.1.1.2 dst=1.1.1.1 packets=0 bytes=0 mark=0 use=1
b$ conntrack -D -g
icmp     1 T src=10.0.0.1 dst=10.0.0.2 type=8 code=0 id=N packets=0 bytes=0 src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=N packets=0 bytes=0 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.1.2 sport=1001 dport=81 packets=0 bytes=0 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1001 packets=0 bytes=0 mark=0 use=1
b$ conntrack -D -m 7
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 packets=0 bytes=0 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1000 packets=0 bytes=0 mark=7 use=1
b$ conntrack -D
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1003 dport=80 packets=0 bytes=0 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=1003 packets=0 bytes=0 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1002 dport=99 packets=0 bytes=0 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=99 dport=1002 packets=0 bytes=0 mark=0 use=1
b$ conntrack -L
b$ conntrack -F
b$ conntrack -F expect
b$ conntrack -F -p udp
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack
  --label-add label	Add label
  --label-del label	Delete label
  --mask-dst ip			Destination mask address
  --mask-src ip			Source mask address
  --orig-zone value		Set zone for original direction
  --reply-zone value		Set zone for reply direction
  --tuple-dst ip	Destination address in expect tuple
  --tuple-src ip	Source address in expect tuple
  -C [table]			Show counter
  -D [table] parameters		Delete conntrack or expectation
  -E [table] [options]		Show events
  -F [table]			Flush table
  -G [table] parameters		Get conntrack or expectation
  -I [table] parameters		Create a conntrack or expectation
  -L [table] [options]		List conntrack or expectation table
  -S				Show statistics
  -U [table] parameters		Update a conntrack
  -b, --buffer-size		Netlink socket buffer size
  -c, --secmark secmark			Set selinux secmark
  -d, --dst, --orig-dst ip		Destination address from original direction
  -e, --event-mask eventmask		Event mask, eg. NEW,DESTROY
  -f, --family proto		Layer 3 Protocol, eg. 'ipv6'
  -g, --dst-nat ip			destination NAT ip
  -j, --any-nat ip			source or destination NAT ip
  -l, --label label[,...]		conntrack labels
  -m, --mark mark			Set mark
  -n, --src-nat ip			source NAT ip
  -o, --output type[,...]		Output format, eg. xml
  -p, --protonum proto		Layer 4 Protocol, eg. 'tcp'
  -q, --reply-dst ip		Destination address from reply direction
  -r, --reply-src ip		Source addres from reply direction
  -s, --src, --orig-src ip		Source address from original direction
  -t, --timeout timeout		Set timeout
  -u, --status status		Set status, eg. ASSURED
  -w, --zone value		Set conntrack zone
  -z, --zero 				Zero counters while listing
Command line interface for the connection tracking system. Version 1.4.7
Commands:
Common parameters and options:
Conntrack parameters and options:
Expectation parameters and options:
Tables: conntrack, expect, dying, unconfirmed
Updating parameters and options:
Usage: conntrack [commands] [options]
b$ conntrack -L -D
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -X
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -L --foo
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -L foo bar
Try `conntrack -h' or 'conntrack --help' for more information.
[2]
b$ conntrack -V
