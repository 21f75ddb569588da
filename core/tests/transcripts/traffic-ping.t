# kernel: 6.18
# ping: options, errors, statistics; flow: wrong words
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
r$ ip link add lan0 type veth peer name eth0 netns h
r$ ip addr add 192.168.0.1/24 dev lan0
r$ ip link set lan0 up
h$ ip addr add 192.168.0.3/24 dev eth0
h$ ip link set eth0 up
h$ ip link set lo up
h$ ip route add default via 192.168.0.1
r$ ip link add wan0 type veth peer name eth0 netns w
r$ ip addr add 10.0.0.1/24 dev wan0
r$ ip link set wan0 up
r$ ip link set lo up
w$ ip addr add 10.0.0.2/24 dev eth0
w$ ip link set eth0 up
w$ ip link set lo up
w$ ip route add default via 10.0.0.1
w$ serve tcp 80
h$ ping
ping: usage error: Destination address required
[1]
h$ ping -c 0 10.0.0.2
ping: invalid argument: '0': out of range: 1 <= value <= 9223372036854775807
[1]
h$ ping -c x 10.0.0.2
ping: invalid argument: 'x'
[1]
h$ ping -Z 10.0.0.2
ping: invalid option -- 'Z'
| 
Usage
  ping [options] <destination>
| 
Options:
  <destination>      dns name or ip address
  -a                 use audible ping
  -A                 use adaptive ping
  -B                 sticky source address
  -c <count>         stop after <count> replies
  -C                 call connect() syscall on socket creation
  -D                 print timestamps
  -d                 use SO_DEBUG socket option
  -e <identifier>    define identifier for ping session, default is random for
                     SOCK_RAW and kernel defined for SOCK_DGRAM
                     Imply using SOCK_RAW (for IPv4 only for identifier 0)
  -f                 flood ping
  -h                 print help and exit
  -I <interface>     either interface name or address
  -i <interval>      seconds between sending each packet
  -L                 suppress loopback of multicast packets
  -l <preload>       send <preload> number of packages while waiting replies
  -m <mark>          tag the packets going out
  -M <pmtud opt>     define mtu discovery, can be one of <do|dont|want>
  -n                 no dns name resolution
  -O                 report outstanding replies
  -p <pattern>       contents of padding byte
  -q                 quiet output
  -Q <tclass>        use quality of service <tclass> bits
  -s <size>          use <size> as number of data bytes to be sent
  -S <size>          use <size> as SO_SNDBUF socket option value
  -t <ttl>           define time to live
  -U                 print user-to-user latency
  -v                 verbose output
  -V                 print version and exit
  -w <deadline>      reply wait <deadline> in seconds
  -W <timeout>       time to wait for response
| 
IPv4 options:
  -4                 use IPv4
  -b                 allow pinging broadcast
  -R                 record route
  -T <timestamp>     define timestamp, can be one of <tsonly|tsandaddr|tsprespec>
| 
IPv6 options:
  -6                 use IPv6
  -F <flowlabel>     define flow label, default is random
  -N <nodeinfo opt>  use icmp6 node info query, try <help> as argument
| 
For more details see ping(8).
[2]
h$ ping -c
ping: option requires an argument -- 'c'
| 
Usage
  ping [options] <destination>
| 
Options:
  <destination>      dns name or ip address
  -a                 use audible ping
  -A                 use adaptive ping
  -B                 sticky source address
  -c <count>         stop after <count> replies
  -C                 call connect() syscall on socket creation
  -D                 print timestamps
  -d                 use SO_DEBUG socket option
  -e <identifier>    define identifier for ping session, default is random for
                     SOCK_RAW and kernel defined for SOCK_DGRAM
                     Imply using SOCK_RAW (for IPv4 only for identifier 0)
  -f                 flood ping
  -h                 print help and exit
  -I <interface>     either interface name or address
  -i <interval>      seconds between sending each packet
  -L                 suppress loopback of multicast packets
  -l <preload>       send <preload> number of packages while waiting replies
  -m <mark>          tag the packets going out
  -M <pmtud opt>     define mtu discovery, can be one of <do|dont|want>
  -n                 no dns name resolution
  -O                 report outstanding replies
  -p <pattern>       contents of padding byte
  -q                 quiet output
  -Q <tclass>        use quality of service <tclass> bits
  -s <size>          use <size> as number of data bytes to be sent
  -S <size>          use <size> as SO_SNDBUF socket option value
  -t <ttl>           define time to live
  -U                 print user-to-user latency
  -v                 verbose output
  -V                 print version and exit
  -w <deadline>      reply wait <deadline> in seconds
  -W <timeout>       time to wait for response
| 
IPv4 options:
  -4                 use IPv4
  -b                 allow pinging broadcast
  -R                 record route
  -T <timestamp>     define timestamp, can be one of <tsonly|tsandaddr|tsprespec>
| 
IPv6 options:
  -6                 use IPv6
  -F <flowlabel>     define flow label, default is random
  -N <nodeinfo opt>  use icmp6 node info query, try <help> as argument
| 
For more details see ping(8).
[2]
h$ ping -t 300 10.0.0.2
ping: invalid argument: '300': out of range: 0 <= value <= 255
[1]
h$ ping -c 1 -q 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 56(84) bytes of data.
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -qnc1 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 56(84) bytes of data.
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 2 -i 0.1 -t 1 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 56(84) bytes of data.
From 192.168.0.1 icmp_seq=1 Time to live exceeded
From 192.168.0.1 icmp_seq=2 Time to live exceeded
| 
--- 10.0.0.2 ping statistics ---
2 packets transmitted, 0 received, +2 errors, 100% packet loss, time T
[1]
h$ ping -c 1 -s 1472 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 1472(1500) bytes of data.
1480 bytes from 10.0.0.2: icmp_seq=1 ttl=63 time=T ms
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 1 -s 1473 -M do 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 1473(1501) bytes of data.
ping: local error: message too long, mtu=1500
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
h$ ping -c 2 -i 0.1 -s 2000 -M do 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 2000(2028) bytes of data.
ping: local error: message too long, mtu=1500
ping: local error: message too long, mtu=1500
| 
--- 10.0.0.2 ping statistics ---
2 packets transmitted, 0 received, +2 errors, 100% packet loss, time T
[1]
h$ ping -c 1 -s 8 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 8(36) bytes of data.
16 bytes from 10.0.0.2: icmp_seq=1 ttl=63
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 1 -s 0 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 0(28) bytes of data.
8 bytes from 10.0.0.2: icmp_seq=1 ttl=63
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 1 -s 15 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 15(43) bytes of data.
23 bytes from 10.0.0.2: icmp_seq=1 ttl=63
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 1 -s 16 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 16(44) bytes of data.
24 bytes from 10.0.0.2: icmp_seq=1 ttl=63 time=T ms
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 1 -I eth0 10.0.0.2
PING 10.0.0.2 (10.0.0.2) from 192.168.0.3 eth0: 56(84) bytes of data.
64 bytes from 10.0.0.2: icmp_seq=1 ttl=63 time=T ms
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 1 -I 192.168.0.3 10.0.0.2
PING 10.0.0.2 (10.0.0.2) from 192.168.0.3 : 56(84) bytes of data.
64 bytes from 10.0.0.2: icmp_seq=1 ttl=63 time=T ms
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 1 -I 1.2.3.4 10.0.0.2
ping: bind: Cannot assign requested address
[2]
h$ ping -c 1 -I nodev 10.0.0.2
ping: SO_BINDTODEVICE nodev: No such device
[2]
h$ ping -c 1 -m 7 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 56(84) bytes of data.
64 bytes from 10.0.0.2: icmp_seq=1 ttl=63 time=T ms
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 2 -A 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 56(84) bytes of data.
64 bytes from 10.0.0.2: icmp_seq=1 ttl=63 time=T ms
64 bytes from 10.0.0.2: icmp_seq=2 ttl=63 time=T ms
| 
--- 10.0.0.2 ping statistics ---
2 packets transmitted, 2 received, 0% packet loss, time T
h$ ping -c 1 192.168.0.3
PING 192.168.0.3 (192.168.0.3) 56(84) bytes of data.
64 bytes from 192.168.0.3: icmp_seq=1 ttl=64 time=T ms
| 
--- 192.168.0.3 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 1 0
PING 0 (127.0.0.1) 56(84) bytes of data.
64 bytes from 127.0.0.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 0 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 1 127.1
PING 127.1 (127.0.0.1) 56(84) bytes of data.
64 bytes from 127.0.0.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 127.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 1 -Q 0x10 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 56(84) bytes of data.
64 bytes from 10.0.0.2: icmp_seq=1 ttl=63 time=T ms
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -V
ping from iputils 20221126
libcap: yes, IDN: yes, NLS: no, error.h: yes, getrandom(): yes, __fpending(): yes
h$ ping -w 2 -i 0.5 10.0.0.9
PING 10.0.0.9 (10.0.0.9) 56(84) bytes of data.
| 
--- 10.0.0.9 ping statistics ---
4 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ sleep 4
h$ ping -w 1 -c 10 -i 0.3 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 56(84) bytes of data.
64 bytes from 10.0.0.2: icmp_seq=1 ttl=63 time=T ms
64 bytes from 10.0.0.2: icmp_seq=2 ttl=63 time=T ms
64 bytes from 10.0.0.2: icmp_seq=3 ttl=63 time=T ms
64 bytes from 10.0.0.2: icmp_seq=4 ttl=63 time=T ms
| 
--- 10.0.0.2 ping statistics ---
4 packets transmitted, 4 received, 0% packet loss, time T
[1]
h$ ping -w 3 -c 2 -i 0.3 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 56(84) bytes of data.
64 bytes from 10.0.0.2: icmp_seq=1 ttl=63 time=T ms
64 bytes from 10.0.0.2: icmp_seq=2 ttl=63 time=T ms
| 
--- 10.0.0.2 ping statistics ---
2 packets transmitted, 2 received, 0% packet loss, time T
h$ ping -w 0 -c 1 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 56(84) bytes of data.
64 bytes from 10.0.0.2: icmp_seq=1 ttl=63 time=T ms
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 1 -W 0.3 192.168.0.255
ping: Do you want to ping broadcast? Then -b. If not, check your local firewall rules
[2]
h$ ping -b -c 1 -W 0.3 192.168.0.255
WARNING: pinging broadcast address
PING 192.168.0.255 (192.168.0.255) 56(84) bytes of data.
| 
--- 192.168.0.255 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ ping -O -c 3 -i 0.8 -W 5 10.0.0.77
PING 10.0.0.77 (10.0.0.77) 56(84) bytes of data.
no answer yet for icmp_seq=1
no answer yet for icmp_seq=2
From 192.168.0.1 icmp_seq=1 Destination Host Unreachable
From 192.168.0.1 icmp_seq=2 Destination Host Unreachable
From 192.168.0.1 icmp_seq=3 Destination Host Unreachable
| 
--- 10.0.0.77 ping statistics ---
3 packets transmitted, 0 received, +3 errors, 100% packet loss, time T
pipe 3
[1]
h$ sleep 4
h$ ping -c 3 -i 0.8 -W 5 10.0.0.78
PING 10.0.0.78 (10.0.0.78) 56(84) bytes of data.
From 192.168.0.1 icmp_seq=1 Destination Host Unreachable
From 192.168.0.1 icmp_seq=2 Destination Host Unreachable
From 192.168.0.1 icmp_seq=3 Destination Host Unreachable
| 
--- 10.0.0.78 ping statistics ---
3 packets transmitted, 0 received, +3 errors, 100% packet loss, time T
pipe 3
[1]
h$ ping -w 6 -i 0.8 10.0.0.79
PING 10.0.0.79 (10.0.0.79) 56(84) bytes of data.
From 192.168.0.1 icmp_seq=1 Destination Host Unreachable
From 192.168.0.1 icmp_seq=2 Destination Host Unreachable
From 192.168.0.1 icmp_seq=3 Destination Host Unreachable
From 192.168.0.1 icmp_seq=4 Destination Host Unreachable
| 
--- 10.0.0.79 ping statistics ---
4 packets transmitted, 0 received, +4 errors, 100% packet loss, time T
pipe 4
[1]
h$ ip addr add 127.0.0.5/32 dev eth0
h$ ping -c 1 -W 1 -I lo 10.0.0.2
ping: Warning: source address might be selected on device other than: lo
PING 10.0.0.2 (10.0.0.2) from 192.168.0.3 lo: 56(84) bytes of data.
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ ping -c 1 -W 1 -I lo 127.0.0.1
PING 127.0.0.1 (127.0.0.1) from 127.0.0.1 lo: 56(84) bytes of data.
64 bytes from 127.0.0.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 127.0.0.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ flow tcp 10.0.0.2 80 --bad 1
flow: unknown option --bad
[2]
h$ flow tcp 10.0.0.2 80 --sport 5000 --timeout
reply: seen as 192.168.0.3 port 5000
h$ flow tcp nowhere 80
error: Unknown error -3
[1]
h$ flow udp nowhere 80 --count 2
error: Unknown error -3
error: Destination address required
[1]
