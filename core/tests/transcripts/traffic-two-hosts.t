r$ ip link add lan0 type veth peer name eth0 netns h
r$ ip addr add 192.168.0.1/24 dev lan0
r$ ip link set lan0 up
r$ ip link set lo up
h$ ip addr add 192.168.0.3/24 dev eth0
h$ ip link set eth0 up
h$ ip link set lo up
r$ serve tcp 80
r$ serve udp 53
h$ capture start
h$ flow tcp 192.168.0.1 80 --sport 5000 --count 2
reply: seen as 192.168.0.3 port 5000
reply: seen as 192.168.0.3 port 5000
h$ flow udp 192.168.0.1 53 --sport 5000 --count 2
reply: seen as 192.168.0.3 port 5000
reply: seen as 192.168.0.3 port 5000
h$ flow udp 192.168.0.1 54 --sport 5000 --count 2
error: Connection refused
error: Connection refused
[1]
h$ flow tcp 192.168.0.1 81 --sport 5000
error: Connection refused
[1]
h$ flow tcp 192.168.0.9 81 --sport 5000 --timeout 5
error: No route to host
[1]
h$ flow udp 192.168.0.9 81 --sport 5000 --timeout 4
timeout
[1]
h$ flow udp 10.0.0.1 81
error: Network is unreachable
[1]
h$ flow udp 10.0.0.1 81 --count 2 --from 1.2.3.4
error: Cannot assign requested address
error: Destination address required
[1]
h$ flow udp 127.0.0.1 5
error: Connection refused
[1]
h$ flow tcp 127.0.0.1 5
error: Connection refused
[1]
h$ flow tcp 192.168.0.255 5
error: Network is unreachable
[1]
h$ flow udp 192.168.0.255 5
error: Permission denied
[1]
h$ ping -c 2 -i 0.2 192.168.0.1
PING 192.168.0.1 (192.168.0.1) 56(84) bytes of data.
64 bytes from 192.168.0.1: icmp_seq=1 ttl=64 time=T ms
64 bytes from 192.168.0.1: icmp_seq=2 ttl=64 time=T ms
| 
--- 192.168.0.1 ping statistics ---
2 packets transmitted, 2 received, 0% packet loss, time T
h$ ping -c 2 -i 0.2 192.168.0.3
PING 192.168.0.3 (192.168.0.3) 56(84) bytes of data.
64 bytes from 192.168.0.3: icmp_seq=1 ttl=64 time=T ms
64 bytes from 192.168.0.3: icmp_seq=2 ttl=64 time=T ms
| 
--- 192.168.0.3 ping statistics ---
2 packets transmitted, 2 received, 0% packet loss, time T
h$ ping -c 5 -i 0.2 192.168.0.8
PING 192.168.0.8 (192.168.0.8) 56(84) bytes of data.
From 192.168.0.3 icmp_seq=1 Destination Host Unreachable
From 192.168.0.3 icmp_seq=2 Destination Host Unreachable
From 192.168.0.3 icmp_seq=3 Destination Host Unreachable
From 192.168.0.3 icmp_seq=4 Destination Host Unreachable
From 192.168.0.3 icmp_seq=5 Destination Host Unreachable
| 
--- 192.168.0.8 ping statistics ---
5 packets transmitted, 0 received, +5 errors, 100% packet loss, time T
pipe 5
[1]
h$ ping -c 1 -W 1 192.168.0.255
ping: Do you want to ping broadcast? Then -b. If not, check your local firewall rules
[2]
h$ ping -c 1 192.168.0.1 -s 1473 -M do
PING 192.168.0.1 (192.168.0.1) 1473(1501) bytes of data.
ping: local error: message too long, mtu=1500
| 
--- 192.168.0.1 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
h$ ping -c 1 10.1.1.1
ping: connect: Network is unreachable
[2]
h$ ping -c 1 -I eth0 192.168.0.1
PING 192.168.0.1 (192.168.0.1) from 192.168.0.3 eth0: 56(84) bytes of data.
64 bytes from 192.168.0.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 192.168.0.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 1 -I 192.168.0.3 192.168.0.1
PING 192.168.0.1 (192.168.0.1) from 192.168.0.3 : 56(84) bytes of data.
64 bytes from 192.168.0.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 192.168.0.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -w 1 -c 10 -i 0.3 192.168.0.1
PING 192.168.0.1 (192.168.0.1) 56(84) bytes of data.
64 bytes from 192.168.0.1: icmp_seq=1 ttl=64 time=T ms
64 bytes from 192.168.0.1: icmp_seq=2 ttl=64 time=T ms
64 bytes from 192.168.0.1: icmp_seq=3 ttl=64 time=T ms
64 bytes from 192.168.0.1: icmp_seq=4 ttl=64 time=T ms
| 
--- 192.168.0.1 ping statistics ---
4 packets transmitted, 4 received, 0% packet loss, time T
[1]
h$ ping -c 3 -A 192.168.0.1
PING 192.168.0.1 (192.168.0.1) 56(84) bytes of data.
64 bytes from 192.168.0.1: icmp_seq=1 ttl=64 time=T ms
64 bytes from 192.168.0.1: icmp_seq=2 ttl=64 time=T ms
64 bytes from 192.168.0.1: icmp_seq=3 ttl=64 time=T ms
| 
--- 192.168.0.1 ping statistics ---
3 packets transmitted, 3 received, 0% packet loss, time T
h$ capture stop
eth0 out arp who-has 192.168.0.1 tell 192.168.0.3
eth0 in arp 192.168.0.1 is-at
eth0 out tcp 192.168.0.3:5000 > 192.168.0.1:80 S ttl 64
eth0 in tcp 192.168.0.1:80 > 192.168.0.3:5000 SA ttl 64
eth0 out tcp 192.168.0.3:5000 > 192.168.0.1:80 A ttl 64
eth0 in tcp 192.168.0.1:80 > 192.168.0.3:5000 AP ttl 64
eth0 out tcp 192.168.0.3:5000 > 192.168.0.1:80 A ttl 64
eth0 out tcp 192.168.0.3:5000 > 192.168.0.1:80 AF ttl 64
eth0 in tcp 192.168.0.1:80 > 192.168.0.3:5000 A ttl 64
eth0 in tcp 192.168.0.1:80 > 192.168.0.3:5000 AF ttl 64
eth0 out tcp 192.168.0.3:5000 > 192.168.0.1:80 A ttl 64
eth0 out tcp 192.168.0.3:5000 > 192.168.0.1:80 S ttl 64
eth0 in tcp 192.168.0.1:80 > 192.168.0.3:5000 SA ttl 64
eth0 out tcp 192.168.0.3:5000 > 192.168.0.1:80 A ttl 64
eth0 in tcp 192.168.0.1:80 > 192.168.0.3:5000 AP ttl 64
eth0 out tcp 192.168.0.3:5000 > 192.168.0.1:80 A ttl 64
eth0 out tcp 192.168.0.3:5000 > 192.168.0.1:80 AF ttl 64
eth0 in tcp 192.168.0.1:80 > 192.168.0.3:5000 A ttl 64
eth0 in tcp 192.168.0.1:80 > 192.168.0.3:5000 AF ttl 64
eth0 out tcp 192.168.0.3:5000 > 192.168.0.1:80 A ttl 64
eth0 out udp 192.168.0.3:5000 > 192.168.0.1:53 ttl 64
eth0 in udp 192.168.0.1:53 > 192.168.0.3:5000 ttl 64
eth0 out udp 192.168.0.3:5000 > 192.168.0.1:53 ttl 64
eth0 in udp 192.168.0.1:53 > 192.168.0.3:5000 ttl 64
eth0 out udp 192.168.0.3:5000 > 192.168.0.1:54 ttl 64
eth0 in icmp 192.168.0.1 > 192.168.0.3 unreachable code 3 ttl 64
eth0 out udp 192.168.0.3:5000 > 192.168.0.1:54 ttl 64
eth0 in icmp 192.168.0.1 > 192.168.0.3 unreachable code 3 ttl 64
eth0 out tcp 192.168.0.3:5000 > 192.168.0.1:81 S ttl 64
eth0 in tcp 192.168.0.1:81 > 192.168.0.3:5000 AR ttl 64
eth0 out arp who-has 192.168.0.9 tell 192.168.0.3
eth0 out arp who-has 192.168.0.9 tell 192.168.0.3
eth0 out arp who-has 192.168.0.9 tell 192.168.0.3
eth0 out arp who-has 192.168.0.9 tell 192.168.0.3
eth0 out arp who-has 192.168.0.9 tell 192.168.0.3
eth0 out arp who-has 192.168.0.9 tell 192.168.0.3
eth0 out icmp 192.168.0.3 > 192.168.0.1 echo code 0 ttl 64
eth0 in icmp 192.168.0.1 > 192.168.0.3 echo-reply code 0 ttl 64
eth0 out icmp 192.168.0.3 > 192.168.0.1 echo code 0 ttl 64
eth0 in icmp 192.168.0.1 > 192.168.0.3 echo-reply code 0 ttl 64
eth0 out arp who-has 192.168.0.8 tell 192.168.0.3
eth0 out arp who-has 192.168.0.8 tell 192.168.0.3
eth0 out arp who-has 192.168.0.8 tell 192.168.0.3
eth0 out icmp 192.168.0.3 > 192.168.0.1 echo code 0 ttl 64
eth0 in icmp 192.168.0.1 > 192.168.0.3 echo-reply code 0 ttl 64
eth0 out icmp 192.168.0.3 > 192.168.0.1 echo code 0 ttl 64
eth0 in icmp 192.168.0.1 > 192.168.0.3 echo-reply code 0 ttl 64
eth0 out icmp 192.168.0.3 > 192.168.0.1 echo code 0 ttl 64
eth0 in icmp 192.168.0.1 > 192.168.0.3 echo-reply code 0 ttl 64
eth0 out icmp 192.168.0.3 > 192.168.0.1 echo code 0 ttl 64
eth0 in icmp 192.168.0.1 > 192.168.0.3 echo-reply code 0 ttl 64
eth0 out icmp 192.168.0.3 > 192.168.0.1 echo code 0 ttl 64
eth0 in icmp 192.168.0.1 > 192.168.0.3 echo-reply code 0 ttl 64
eth0 out icmp 192.168.0.3 > 192.168.0.1 echo code 0 ttl 64
eth0 in icmp 192.168.0.1 > 192.168.0.3 echo-reply code 0 ttl 64
eth0 out icmp 192.168.0.3 > 192.168.0.1 echo code 0 ttl 64
eth0 in icmp 192.168.0.1 > 192.168.0.3 echo-reply code 0 ttl 64
eth0 out icmp 192.168.0.3 > 192.168.0.1 echo code 0 ttl 64
eth0 in icmp 192.168.0.1 > 192.168.0.3 echo-reply code 0 ttl 64
eth0 out icmp 192.168.0.3 > 192.168.0.1 echo code 0 ttl 64
eth0 in icmp 192.168.0.1 > 192.168.0.3 echo-reply code 0 ttl 64
