# kernel: 6.18
r$ iptables -t filter -N X
r$ iptables -t filter -N Y
r$ iptables -t mangle -N X
r$ iptables -t mangle -N Y
r$ iptables -t nat -N X
r$ iptables -t nat -N Y
r$ iptables -t raw -N X
r$ iptables -t raw -N Y
r$ iptables -t filter -I OUTPUT -m dscp  -j ACCEPT
iptables v1.8.9 (legacy): DSCP match: Parameter --dscp is required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -C OUTPUT -p udp ! -d x -m u32 --u32 x -m conntrack --ctexpire "" --ctdir reply
iptables v1.8.9 (legacy): u32: at char 0: not a number or out of range
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A X -m length --length 1:2:3 -j ACCEPT
iptables v1.8.9 (legacy): length: Too many components for option "--length" (max: 2)
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A OUTPUT -s 10.0.0.1 -i a/b -m comment --comment "a b" -j CONNMARK --save-mark
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): Can't use -i with OUTPUT
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -D OUTPUT 1
iptables: Index of deletion too big.
[1]
r$ iptables -t mangle -A PREROUTING 
r$ iptables -t nat -A PREROUTING ! -s 10.0.0.1,10.0.0.2 ! -i + -j DSCP --set-dscp 0x3f
iptables v1.8.9 (legacy): ! not allowed with multiple source or destination IP addresses
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A FORWARD -p 300 -m u32 ! --u32 x -j ACCEPT
iptables v1.8.9 (legacy): unknown protocol "300" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -P FORWARD DROP
r$ iptables -t filter -A INPUT -f -p tcp -m multiport 
iptables v1.8.9 (legacy): multiport expection an option
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -F INPUT
r$ iptables -t filter -A OUTPUT ! -i "a b" -m tos ! --tos Minimize-Delay -j NETMAP --to 10.0.0.0/8
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): Can't use -i with OUTPUT
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -v -A X -m tos --tos 0x10/0x3f -j FOO
iptables v1.8.9 (legacy): Couldn't load target `FOO':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -C PREROUTING ! -d 0/0 -m conntrack --ctorigsrc 10.0.0.0/ --ctstate ,NEW --ctproto 256 -m u32 --u32 x
iptables v1.8.9 (legacy): conntrack: bad value for option "--ctorigsrc", neither a valid network mask nor valid CIDR (0-32).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I Y -j SNAT --persistent -p 0 -m limit --limit x
iptables v1.8.9 (legacy): bad rate "x"'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A FORWARD -i + -m length ! --length x -j ACCEPT
iptables v1.8.9 (legacy): length: bad value for option "--length" near "x", or out of range (0-65535).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -v -A X -j TRACE -m conntrack --ctorigsrc 10.0.0.0/ --ctexpire 5:10
iptables v1.8.9 (legacy): conntrack: bad value for option "--ctorigsrc", neither a valid network mask nor valid CIDR (0-32).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A NOPE -p icmp -m icmp --icmp-type network-unreachable -j CLASSIFY --set-class fff:1
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -R POSTROUTING 2 -p tcp -m iprange --src-range 10.0.0.1- -j DSCP --set-dscp-class 64
iptables v1.8.9 (legacy): iprange: Bad value for "--src-range" option: ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I INPUT -m tos 
iptables v1.8.9 (legacy): tos: option "--tos" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -C X -p all -d 10.0.0.0/8 -m tcp --syn -m multiport --ports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15 --sports 80,90
iptables v1.8.9 (legacy): multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -D Y -o eth+ -m iprange --src-range 10.0.0.9-10.0.0.1 -m addrtype 
xt_iprange: range 10.0.0.9-10.0.0.1 is reversed and will never match
iptables v1.8.9 (legacy): addrtype: you must specify --src-type or --dst-type
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A X ! -s 0/0
r$ iptables -t mangle -I FORWARD ! -o a/b -m iprange --dst-range 10.0.0.1-10.0.0.2-10.0.0.3 -j MARK --xor-mark 1 --set-mark 0x5/0xf
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): iprange: Bad value for "--dst-range" option: "10.0.0.2-10.0.0.3"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -C X -p foo -m u32 --u32 "0>>8&5=1:2,3" -j SNAT --random
iptables v1.8.9 (legacy): unknown protocol "foo" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A Y -p esp -d 10 -j TRACE
r$ iptables -t raw -Z 
r$ iptables -t nat -I OUTPUT ! -s 300.1.1.1 -p tcp --source-port http:https --tcp-option 65535 -j DSCP --set-dscp-class 64
iptables v1.8.9 (legacy): Bad TCP option "65535"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -R INPUT 1 -m state ! --state NEW -j NETMAP --to x
iptables v1.8.9 (legacy): getaddrinfo: Temporary failure in name resolution
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -N Z
r$ iptables -t filter -A FORWARD -p udp -m statistic --mode random --probability 0.5 -m tos --tos 16/256 -j CLASSIFY --set-class x
iptables v1.8.9 (legacy): Illegal value: "16/256"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -S FORWARD 1
r$ iptables -t raw -R Y 1 -p tcp -d 10 -m mark  -j REJECT --reject-with icmp-net-unreachable
iptables v1.8.9 (legacy): mark: option "--mark" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I INPUT -p tcp --tcp-flags SYN,ACK SYN -j DROP
r$ iptables -t mangle -I PREROUTING 1 -o eth+ -m tos ! --tos x
iptables v1.8.9 (legacy): Symbolic name "x" is unknown
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I POSTROUTING ! -o eth0 -m u32 --u32 x -j X
iptables v1.8.9 (legacy): u32: at char 0: not a number or out of range
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -C POSTROUTING -j MARK --and-mark 0x5/0xf --xor-mark 1/
iptables v1.8.9 (legacy): MARK: bad value for option "--and-mark", or out of range (0-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -D POSTROUTING ! -p 6 -s 10.0.0.1/255.255.255.255 -m u32 --u32 x -m iprange --dst-range x --src-range 10.0.0.1 -j TRACE
iptables v1.8.9 (legacy): u32: at char 0: not a number or out of range
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -v -A Y -d localhost -p icmp -m icmp --icmp-type ping -j LOG --log-tcp-sequence
LOG  icmp opt -- in * out *  0.0.0.0/0  -> 127.0.0.1   icmptype 8 LOG flags 1 level 4
r$ iptables -t filter -D Y -m iprange --src-range 10.0.0.1-x -m statistic --every 2 -j Y
iptables v1.8.9 (legacy): iprange: Bad value for "--src-range" option: "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A NOPE 
iptables: No chain/target/match by that name.
[1]
r$ iptables -t raw -A OUTPUT -p tcp -d 10.0.0.1/33 -m conntrack --ctdir reply -m icmp --icmp-type x -j REDIRECT
iptables v1.8.9 (legacy): Unknown ICMP type `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I PREROUTING -s 10.0.0.1/33 -m connmark --mark x -j REJECT --reject-with icmp
iptables v1.8.9 (legacy): connmark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I INPUT -m mark --mark 1/x
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -R Y x 
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A X -m state 
iptables v1.8.9 (legacy): state: option "--state" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A X -p tcp -m addrtype ! --src-type LOCAL,UNICAST --limit-iface-in
r$ iptables -t raw -D Y -p udp ! -d localhost -m statistic --mode random --probability .25 -j NOTRACK
iptables: No chain/target/match by that name.
[1]
r$ iptables -t raw -Z Y 9
iptables: Index of counter too big.
[1]
r$ iptables -t mangle -A PREROUTING -p icmp -m icmp --icmp-type echo-request -j FOO -c 5 7
iptables v1.8.9 (legacy): Couldn't load target `FOO':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -v -A INPUT -m limit --limit-burst x
iptables v1.8.9 (legacy): limit: bad value for option "--limit-burst", or out of range (0-10000).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I Y 2 -p udp -m udp --dport 90:80 -j FOO
iptables v1.8.9 (legacy): Couldn't load target `FOO':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I Y 1 -p foo -m mark --mark -1
iptables v1.8.9 (legacy): unknown protocol "foo" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I OUTPUT 1 -m limit ! --limit-burst x -m statistic --probability 0 -j MARK
iptables v1.8.9 (legacy): limit: option "--limit-burst" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A FORWARD -p 6 ! -d 300.1.1.1 -m udp --dport 90:80 -j LOG --log-tcp-sequence --log-uid
iptables v1.8.9 (legacy): host/network `300.1.1.1' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING -s 10.0.0.1,10.0.0.2 -m addrtype ! --dst-type BROADCAST,MULTICAST,ANYCAST -j NETMAP
iptables v1.8.9 (legacy): NETMAP: option "--to" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I PREROUTING -p 6 -j SNAT
iptables v1.8.9 (legacy): SNAT: option "--to-source" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I X -s 300.1.1.1 ! -d 10.0.0.1,10.0.0.2 -i "!x" -p icmp  -j TOS --set-tos 256
iptables v1.8.9 (legacy): Symbolic name "256" is unknown
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A X ! -p 0 ! -s 300.1.1.1 -o "a b" -m limit --limit 10000/s --limit-burst 10001
iptables v1.8.9 (legacy): rule would never match protocol
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -D X 1
iptables: Index of deletion too big.
[1]
r$ iptables -t mangle -v -A POSTROUTING ! -s 300.1.1.1 ! -d x -p tcp --sport :80 -j ACCEPT
iptables v1.8.9 (legacy): host/network `300.1.1.1' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -D PREROUTING -j MARK
iptables v1.8.9 (legacy): MARK: One of the --set-xmark, --{and,or,xor,set}-mark options is required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -v -D INPUT -j CONNMARK --restore-mark
iptables: No chain/target/match by that name.
CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK restore
[1]
r$ iptables -t filter -I OUTPUT 1 -f -j NOTRACK -c 5 7
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t nat -v -I PREROUTING 0 ! -i a/b -m comment --comment "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy" -j RETURN
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT -p tcp -m tcp --source-port 80:90 ! --tcp-flags FOO SYN --dport 80: -m udp --dport 1:2:3 -j ACCEPT
iptables v1.8.9 (legacy): Unknown TCP flag `FOO'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -P OUTPUT 
iptables v1.8.9 (legacy): -P requires a chain and a policy
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I INPUT -d 0/0 -m addrtype --src-type LOCAL,UNICAST -m limit 
r$ iptables -t raw -I OUTPUT -m dscp ! --dscp 0x3f
r$ iptables -t filter -S
-P INPUT ACCEPT
-P FORWARD DROP
-P OUTPUT ACCEPT
-N X
-N Y
-A INPUT -p tcp -m tcp --tcp-flags SYN,ACK SYN -j DROP
r$ iptables -t filter -L
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
DROP       tcp  --  anywhere             anywhere             tcp flags:SYN,ACK/SYN
| 
Chain FORWARD (policy DROP)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain X (0 references)
target     prot opt source               destination         
| 
Chain Y (0 references)
target     prot opt source               destination         
r$ iptables -t filter -nvxL --line-numbers
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 DROP       6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp flags:0x12/0x02
| 
Chain FORWARD (policy DROP 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain X (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t mangle -S
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-N X
-N Y
-A PREROUTING
-A INPUT -m addrtype --src-type UNICAST,LOCAL -m limit --limit 3/hour
-A X -p tcp -m addrtype ! --src-type UNICAST,LOCAL --limit-iface-in
r$ iptables -t mangle -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             anywhere            
| 
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             anywhere             ADDRTYPE match src-type UNICAST,LOCAL limit: avg 3/hour burst 5
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain POSTROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain X (0 references)
target     prot opt source               destination         
           tcp  --  anywhere             anywhere             ADDRTYPE match src-type !UNICAST,LOCAL limit-in
| 
Chain Y (0 references)
target     prot opt source               destination         
r$ iptables -t mangle -nvxL --line-numbers
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0           
| 
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type UNICAST,LOCAL limit: avg 3/hour burst 5
| 
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain POSTROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain X (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type !UNICAST,LOCAL limit-in
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t nat -S
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-N X
-N Y
-N Z
-A Y -d 127.0.0.1/32 -p icmp -m icmp --icmp-type 8 -j LOG --log-tcp-sequence
r$ iptables -t nat -L
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
| 
Chain X (0 references)
target     prot opt source               destination         
| 
Chain Y (0 references)
target     prot opt source               destination         
LOG        icmp --  anywhere             localhost            icmp echo-request LOG level warn tcp-sequence
| 
Chain Z (0 references)
target     prot opt source               destination         
r$ iptables -t nat -nvxL --line-numbers
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain POSTROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain X (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 LOG        1    --  *      *       0.0.0.0/0            127.0.0.1            icmptype 8 LOG flags 1 level 4
| 
Chain Z (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t raw -S
-P PREROUTING ACCEPT
-P OUTPUT ACCEPT
-N X
-N Y
-A OUTPUT -m dscp ! --dscp 0x3f
-A X ! -s 0.0.0.0/0
-A Y -d 10.0.0.0/32 -p esp -j TRACE
r$ iptables -t raw -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             anywhere             DSCP match !0x3f
| 
Chain X (0 references)
target     prot opt source               destination         
           all  -- !anywhere             anywhere            
| 
Chain Y (0 references)
target     prot opt source               destination         
TRACE      esp  --  anywhere             10.0.0.0            
r$ iptables -t raw -nvxL --line-numbers
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            DSCP match !0x3f
| 
Chain X (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0            0    --  *      *      !0.0.0.0/0            0.0.0.0/0           
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 TRACE      50   --  *      *       0.0.0.0/0            10.0.0.0            
r$ iptables-save -c
*raw
:PREROUTING ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A OUTPUT -m dscp ! --dscp 0x3f
[0:0] -A X ! -s 0.0.0.0/0
[0:0] -A Y -d 10.0.0.0/32 -p esp -j TRACE
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
:Z - [0:0]
[0:0] -A Y -d 127.0.0.1/32 -p icmp -m icmp --icmp-type 8 -j LOG --log-tcp-sequence
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A PREROUTING
[0:0] -A INPUT -m addrtype --src-type UNICAST,LOCAL -m limit --limit 3/hour
[0:0] -A X -p tcp -m addrtype ! --src-type UNICAST,LOCAL --limit-iface-in
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A INPUT -p tcp -m tcp --tcp-flags SYN,ACK SYN -j DROP
COMMIT
