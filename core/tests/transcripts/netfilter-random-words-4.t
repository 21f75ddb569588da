# kernel: 6.18
r$ iptables -t filter -N X
r$ iptables -t filter -N Y
r$ iptables -t mangle -N X
r$ iptables -t mangle -N Y
r$ iptables -t nat -N X
r$ iptables -t nat -N Y
r$ iptables -t raw -N X
r$ iptables -t raw -N Y
r$ iptables -t mangle -I X 9 -p tcp -m comment --comment "a b"
iptables: Index of insertion too big.
[1]
r$ iptables -t nat -A X -p tcp -m tcp --tcp-option 010 --source-port 90:80 --dport 80:
iptables v1.8.9 (legacy): invalid portrange (min > max)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A OUTPUT ! -p udp -m addrtype --src-type UN
r$ iptables -t filter -C NOPE -m dscp --dscp x --dscp-class cs8 -j TTL --ttl-set 0 --ttl-inc 256
iptables v1.8.9 (legacy): dscp: bad value for option "--dscp", or out of range (0-63).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -D INPUT -p 300 -d x
iptables v1.8.9 (legacy): unknown protocol "300" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A PREROUTING ! -f -m u32 --u32 0 -j CONNMARK --set-xmark 0xff --ctmask 1
iptables v1.8.9 (legacy): u32: abrupt end of input after location specifier
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A X -m tos --tos 0x10/0x3f
r$ iptables -t nat -C PREROUTING -m conntrack --ctstatus NONE -j CLASSIFY --set-class x
iptables v1.8.9 (legacy): Bad class value "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -C PREROUTING ! -p 300 -d 0.0.0.0/0 --icmp-type network-unreachable -j TRACE
iptables v1.8.9 (legacy): unknown protocol "300" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -D OUTPUT -d localhost -m addrtype --limit-iface-in -p tcp --tcp-option " 7" -g X
iptables v1.8.9 (legacy): addrtype: you must specify --src-type or --dst-type
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -D Y -m iprange --src-range 10.0.0.1-x --dst-range 10.0.0.1-x -m connmark --mark 1/0 -j LOG --log-uid --log-tcp-sequence
iptables v1.8.9 (legacy): iprange: Bad value for "--src-range" option: "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I OUTPUT ! -i "!x" -m length  -j REJECT --reject-with tcp-reset
iptables v1.8.9 (legacy): length: option "--length" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -C X -p tcp -m multiport --dports 80, --sports 80, -j LOG --log-level 4
iptables v1.8.9 (legacy): invalid port/service `' specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -N -x
iptables v1.8.9 (legacy): chain name not allowed to start with `-'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A INPUT -o eth+ -p udp -m udp --sport 1:2:3 -j Y
iptables v1.8.9 (legacy): udp: Too many components for option "--source-port" (max: 2)
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I Y -m u32 --u32 0 -j CONNMARK
iptables v1.8.9 (legacy): u32: abrupt end of input after location specifier
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -C Y -m addrtype --limit-iface-in -m mark --mark 4294967296 -j CONNMARK --ctmask 33
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -v -I Y ! -p TCP -f -j REJECT --reject-with tcp-rst
iptables: Invalid argument. Run `dmesg' for more information.
REJECT !tcp opt -f in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with tcp-reset
[1]
r$ iptables -t filter -D INPUT -m tos --tos Minimize-Delay -m u32 --u32 0
iptables v1.8.9 (legacy): u32: abrupt end of input after location specifier
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A X -m u32 --u32 "0 = 1 && 4=2" -j Y
r$ iptables -t nat -A Y ! -p tcp
r$ iptables -t mangle -A X -s 1.2 ! -d 300.1.1.1 -m conntrack --ctdir ORIGINAL
iptables v1.8.9 (legacy): host/network `300.1.1.1' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A OUTPUT 
r$ iptables -t mangle -A X -p tcp --dport http
r$ iptables -t mangle -A OUTPUT -j X -s 10.0.0.1,10.0.0.2 ! -i averyveryverylongname -m u32 --u32 "0>>8&5=1:2,3" ! -d 10 -m conntrack 
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A OUTPUT -m limit --limit x -j TOS --and-tos Minimize-Cost --set-tos x
iptables v1.8.9 (legacy): bad rate "x"'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -v -D Y -p icmp
iptables: Bad rule (does a matching rule exist in that chain?).
  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  
[1]
r$ iptables -t nat -A POSTROUTING -d 300.1.1.1
iptables v1.8.9 (legacy): host/network `300.1.1.1' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I OUTPUT -j Y -m u32 ! --u32 "0 = 1 && 4=2" ! -o eth+
r$ iptables -t mangle -A POSTROUTING -f -m iprange --src-range 10.0.0.1-x
iptables v1.8.9 (legacy): iprange: Bad value for "--src-range" option: "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I Y 2 ! -d 10.0.0.0/8
iptables: Index of insertion too big.
[1]
r$ iptables -t raw -v -A Y -p tcp ! -s 10.0.0.1 -f -m addrtype --dst-type local --src-type BROADCAST,MULTICAST,ANYCAST --limit-iface-in -j RETURN
RETURN  tcp opt -f in * out * !10.0.0.1  -> 0.0.0.0/0   ADDRTYPE match src-type BROADCAST,ANYCAST,MULTICAST dst-type LOCAL limit-in
r$ iptables -t filter -C INPUT -m mark --mark 0x1/0xff -m length --length 10:5
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t mangle -C Y 
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t mangle -A INPUT -m tos  -m length --length x -j X
iptables v1.8.9 (legacy): length: bad value for option "--length" near "x", or out of range (0-65535).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I OUTPUT ! -p icmpv6 -f -m statistic --mode random --probability 0 -j SNAT
iptables v1.8.9 (legacy): SNAT: option "--to-source" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A Y -p tcp -m statistic --mode random --probability x -j CT --notrack -c 5 7
iptables v1.8.9 (legacy): statistic: bad value for option "--probability", or out of range (0-1).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A X -p tcp -m multiport 
iptables v1.8.9 (legacy): multiport expection an option
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I OUTPUT -s x ! -o a/b -j SNAT
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): SNAT: option "--to-source" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I POSTROUTING x ! -d 10
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A Y ! -i "a b" -m iprange ! --dst-range 10.0.0.1-x --src-range 10.0.0.9-10.0.0.1 -j X
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): iprange: Bad value for "--dst-range" option: "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -P Y X
iptables: Bad built-in chain name.
[1]
r$ iptables -t nat -R INPUT 9 -p 256 -d x -j CONNMARK --save-mark -c 5 7
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A FORWARD -m connmark ! --mark -1 -j FOO
iptables v1.8.9 (legacy): connmark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I X 1 -m comment --comment "a b"
r$ iptables -t filter -A INPUT ! -i "a b" -m conntrack  -m length --length :
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): conntrack: At least one option is required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -R X 1 -m ttl --ttl-lt x --ttl-eq 0x10 --ttl-gt 4294967295 -m iprange --dst-range -10.0.0.1 -j CLASSIFY --set-class 1:
iptables v1.8.9 (legacy): ttl: bad value for option "--ttl-lt", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -S X
-N X
-A X -m tos --tos 0x10/0x3f
-A X -p tcp -m tcp --dport 80
r$ iptables -t filter -R FORWARD x -s x -m connmark  -j NOTRACK
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A Y -p TCP -m dscp 
iptables v1.8.9 (legacy): DSCP match: Parameter --dscp is required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I FORWARD 2 -o averyveryverylongname -j MASQUERADE
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I Y -p TCP -m udp  -j NOTRACK
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t nat -N ACCEPT
iptables v1.8.9 (legacy): chain name may not clash with target name
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A INPUT -s 10.0.0.1/255.255.255.255 -j TOS --and-tos 256
iptables v1.8.9 (legacy): TOS: bad value for option "--and-tos", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -R FORWARD 2 -d 0/0 -m state --state RELATED,NEW -m u32 --u32 0
iptables v1.8.9 (legacy): u32: abrupt end of input after location specifier
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A X -i averyveryverylongname -j LOG --log-level "a b"
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING -s 0.0.0.0/0 -j SNAT --to-source 1.2.3.4:80-90
iptables v1.8.9 (legacy): Need TCP, UDP, SCTP or DCCP with port specification
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -N Z
r$ iptables -t raw -D X -m addrtype --dst-type BROADCAST,MULTICAST,ANYCAST -p tcp --tcp-flags SYN SYN,FOO
iptables v1.8.9 (legacy): Unknown TCP flag `FOO'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT ! -o a/b
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
r$ iptables -t mangle -A FORWARD -j REJECT --reject-with icmp -s 10.0.0.1/255.255.255.255 ! -o averyveryverylongname -m statistic --mode random --probability 1e-1 -m comment --comment x
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A INPUT -d 10 -i "a b" -m mark --mark 1 -j NETMAP --to 10.0.0.0/8
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
r$ iptables -t nat -I X 2 -m conntrack --ctproto TCP -m conntrack  ! -p 256 -j FOO
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A OUTPUT -i averyveryverylongname -p udp -m udp --dport x --sport :80 -m mark  -j TTL --ttl-dec 1
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -R Y 9 -d 10 -f -m connmark --mark x
iptables v1.8.9 (legacy): connmark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -S
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-N X
-N Y
-A OUTPUT ! -o eth+ -m u32 ! --u32 "0x0=0x1&&0x4=0x2" -j Y
-A X -m comment --comment "a b"
r$ iptables -t filter -L
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
Y          all  --  anywhere             anywhere             u32 ! "0x0=0x1&&0x4=0x2"
| 
Chain X (0 references)
target     prot opt source               destination         
           all  --  anywhere             anywhere             /* a b */
| 
Chain Y (1 references)
target     prot opt source               destination         
r$ iptables -t filter -nvxL --line-numbers
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 Y          0    --  *      !eth+   0.0.0.0/0            0.0.0.0/0            u32 ! "0x0=0x1&&0x4=0x2"
| 
Chain X (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* a b */
| 
Chain Y (1 references)
num      pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t mangle -S
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-N X
-N Y
-N Z
-A OUTPUT ! -o a/b
-A X -m tos --tos 0x10/0x3f
-A X -p tcp -m tcp --dport 80
r$ iptables -t mangle -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             anywhere            
| 
Chain POSTROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain X (0 references)
target     prot opt source               destination         
           all  --  anywhere             anywhere             tos match Minimize-Delay
           tcp  --  anywhere             anywhere             tcp dpt:http
| 
Chain Y (0 references)
target     prot opt source               destination         
| 
Chain Z (0 references)
target     prot opt source               destination         
r$ iptables -t mangle -nvxL --line-numbers
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0            0    --  *      !a/b    0.0.0.0/0            0.0.0.0/0           
| 
Chain POSTROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain X (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            tos match0x10/0x3f
2           0        0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:80
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain Z (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t nat -S
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-N X
-N Y
-A INPUT -d 10.0.0.0/32 -i a b -m mark --mark 0x1 -j NETMAP --to 10.0.0.0/8
-A Y ! -p tcp
r$ iptables -t nat -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
NETMAP     all  --  anywhere             10.0.0.0             mark match 0x1 to:10.0.0.0/8
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
          !tcp  --  anywhere             anywhere            
r$ iptables -t nat -nvxL --line-numbers
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 NETMAP     0    --  a b    *       0.0.0.0/0            10.0.0.0             mark match 0x1 to:10.0.0.0/8
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
1           0        0           !6    --  *      *       0.0.0.0/0            0.0.0.0/0           
r$ iptables -t raw -S
-P PREROUTING ACCEPT
-P OUTPUT ACCEPT
-N X
-N Y
-A OUTPUT ! -p udp -m addrtype --src-type UNSPEC
-A OUTPUT
-A X -m u32 --u32 "0x0=0x1&&0x4=0x2" -j Y
-A Y ! -s 10.0.0.1/32 -p tcp -f -m addrtype --src-type BROADCAST,ANYCAST,MULTICAST --dst-type LOCAL --limit-iface-in -j RETURN
r$ iptables -t raw -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
          !udp  --  anywhere             anywhere             ADDRTYPE match src-type UNSPEC
           all  --  anywhere             anywhere            
| 
Chain X (0 references)
target     prot opt source               destination         
Y          all  --  anywhere             anywhere             u32 "0x0=0x1&&0x4=0x2"
| 
Chain Y (1 references)
target     prot opt source               destination         
RETURN     tcp  -f !10.0.0.1             anywhere             ADDRTYPE match src-type BROADCAST,ANYCAST,MULTICAST dst-type LOCAL limit-in
r$ iptables -t raw -nvxL --line-numbers
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0           !17   --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type UNSPEC
2           0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0           
| 
Chain X (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 Y          0    --  *      *       0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1&&0x4=0x2"
| 
Chain Y (1 references)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 RETURN     6    -f  *      *      !10.0.0.1             0.0.0.0/0            ADDRTYPE match src-type BROADCAST,ANYCAST,MULTICAST dst-type LOCAL limit-in
r$ iptables-save -c
*raw
:PREROUTING ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A OUTPUT ! -p udp -m addrtype --src-type UNSPEC
[0:0] -A OUTPUT
[0:0] -A X -m u32 --u32 "0x0=0x1&&0x4=0x2" -j Y
[0:0] -A Y ! -s 10.0.0.1/32 -p tcp -f -m addrtype --src-type BROADCAST,ANYCAST,MULTICAST --dst-type LOCAL --limit-iface-in -j RETURN
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A INPUT -d 10.0.0.0/32 -i a b -m mark --mark 0x1 -j NETMAP --to 10.0.0.0/8
[0:0] -A Y ! -p tcp
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
:Z - [0:0]
[0:0] -A OUTPUT ! -o a/b
[0:0] -A X -m tos --tos 0x10/0x3f
[0:0] -A X -p tcp -m tcp --dport 80
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A OUTPUT ! -o eth+ -m u32 ! --u32 "0x0=0x1&&0x4=0x2" -j Y
[0:0] -A X -m comment --comment "a b"
COMMIT
