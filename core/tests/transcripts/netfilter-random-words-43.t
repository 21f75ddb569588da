# kernel: 6.18
r$ iptables -t filter -N X
r$ iptables -t filter -N Y
r$ iptables -t mangle -N X
r$ iptables -t mangle -N Y
r$ iptables -t nat -N X
r$ iptables -t nat -N Y
r$ iptables -t raw -N X
r$ iptables -t raw -N Y
r$ iptables -t filter -A FORWARD ! -d 10.0.0.1/33 ! -i averyveryverylongname -m tos --tos Minimize-Delay -m tos --tos Normal-Service -j CLASSIFY --set-class fff:1
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I INPUT 2 ! -i "!x" -m u32  -j TTL
iptables v1.8.9 (legacy): u32: option "--u32" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A OUTPUT ! -p 300 -m mark  -j CT --notrack -c 5 7
iptables v1.8.9 (legacy): unknown protocol "300" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -D X -j FOO
iptables v1.8.9 (legacy): Couldn't load target `FOO':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I PREROUTING -p esp -d 1.2 -m tos --tos 0x10 -m mark --mark 1/0
r$ iptables -t mangle -I OUTPUT -p tcp -o "a b" -m comment --comment "" -j SNAT
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): SNAT: option "--to-source" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A Y ! -s 1.2 -m limit --limit-burst x ! --limit 1/day -p tcp  -j Y
iptables v1.8.9 (legacy): limit: bad value for option "--limit-burst", or out of range (0-10000).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING ! -p 0 ! -i + -m iprange --dst-range x -m statistic --mode random --probability .25
iptables v1.8.9 (legacy): rule would never match protocol
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -R OUTPUT 1 ! -i eth+ ! -o + -m mark ! --mark 1/0 -j CT --notrack
iptables v1.8.9 (legacy): Can't use -i with OUTPUT
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A Y -p all ! -s localhost ! -i eth+ ! -o eth+ -j CONNMARK
iptables v1.8.9 (legacy): CONNMARK target: No operation specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A INPUT -p icmp -m dscp  -m addrtype --dst-type LOCAL, --src-type ""
iptables v1.8.9 (legacy): addrtype: bad type ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A X ! -p esp -m addrtype --src-type LOCAL,UNICAST -j ACCEPT
r$ iptables -t raw -I PREROUTING -o eth0 -j MASQUERADE --random --to-ports 90-80
iptables v1.8.9 (legacy): Need TCP, UDP, SCTP or DCCP with port specification
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -L PREROUTING -v
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
r$ iptables -t nat -D INPUT ! -d 1.2 -p tcp -m multiport --ports "" -j DROP
iptables v1.8.9 (legacy): invalid port/service `' specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -S 
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-N X
-N Y
-A PREROUTING -d 1.2.0.0/32 -p esp -m tos --tos 0x10/0xff -m mark --mark 0x1/0x0
r$ iptables -t raw -A PREROUTING -o eth0 -m mark --mark /1 -j REJECT --reject-with ""
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -D X ! -o averyveryverylongname -j TRACE
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I Y 9 -p udp -j REDIRECT --to-ports x
iptables v1.8.9 (legacy): Port `x' not valid
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A INPUT -s 10.0.0.1 -j NETMAP
iptables v1.8.9 (legacy): NETMAP: option "--to" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A PREROUTING ! -p 256 -s 0.0.0.0/0 -m limit  -m ttl  -j REJECT --reject-with foo
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A FORWARD -d localhost -j CLASSIFY --set-class fff:1
r$ iptables -t mangle -S FORWARD 2 -v
r$ iptables -t nat -A X -m iprange --src-range -10.0.0.1 ! --dst-range 10.0.0.1- -m mark  -j CONNMARK --restore-mark
iptables v1.8.9 (legacy): iprange: Bad value for "--src-range" option: ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A Y -p udp -m ttl ! --ttl-lt 10 -j RETURN -m tcp 
iptables v1.8.9 (legacy): ttl: option "--ttl-lt" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -C X -p 0 -m dscp --dscp-class cs8 -m dscp ! --dscp x -j SNAT --to-source x
iptables v1.8.9 (legacy): Invalid DSCP value `cs8'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -v -R INPUT 1 -p tcp -m multiport ! --dports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16 -j LOG --log-uid
iptables v1.8.9 (legacy): too many ports specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -S INPUT 1
r$ iptables -t filter -C X -i + -j CT --notrack
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -R POSTROUTING 9 ! -s 10.0.0.1/33 -o + -m limit ! --limit 5/ -j REJECT
iptables v1.8.9 (legacy): limit: option "--limit" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -C X -j RETURN -s 10.0.0.1/255.0.255.0 -o "!x" -m u32 --u32 "0 = 1 && 4=2"
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t mangle -F 
r$ iptables -t filter -A X ! -i eth+ -o + -m state --state R -j DROP
r$ iptables -t nat -C X ! -p esp -i "!x" ! -f -m ttl --ttl-lt 1 -j CT
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -A OUTPUT -p 300 ! -s localhost
iptables v1.8.9 (legacy): unknown protocol "300" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A FORWARD ! -s 0.0.0.0/0 ! -o averyveryverylongname -j NOTRACK
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -v -D X -i eth+ -m conntrack --ctdir x --ctreplsrcport 70000 -j TOS --and-tos 0x10/0x3f
iptables v1.8.9 (legacy): conntrack: Bad value for "--ctdir" option: "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A Y -m dscp --dscp-class cs8 --dscp 010 -m length ! --length 10: -j TOS
iptables v1.8.9 (legacy): Invalid DSCP value `cs8'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -v -D FORWARD -p tcp -m multiport --sports 80,90 --icmp-type TOS
iptables v1.8.9 (legacy): unknown option "--icmp-type"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -N Z
r$ iptables -t nat -A Y -m dscp ! --dscp 8 -j CT --notrack
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t nat -D OUTPUT -j CT --notrack
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -A PREROUTING ! -p tcp ! -i + -m conntrack --ctdir x -j MASQUERADE --random-fully
iptables v1.8.9 (legacy): conntrack: Bad value for "--ctdir" option: "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -v -C PREROUTING -d 300.1.1.1 ! -i + -m connmark --mark -1 -j CT --notrack
iptables v1.8.9 (legacy): connmark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -E NOPE Q
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -R PREROUTING 2 ! -d 10.0.0.1/255.255.255.255 -p udp ! --dport 1:2:3 --sport 80-90 -j RETURN
iptables v1.8.9 (legacy): udp: Too many components for option "--destination-port" (max: 2)
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A INPUT ! -p icmpv6 -m u32 --u32 "0>>8&5=1:2,3"
r$ iptables -t filter -A X -i eth0 -o eth0 -m conntrack --ctdir x -p udp --sport 90:80 --dport :80 -j CT --notrack
iptables v1.8.9 (legacy): conntrack: Bad value for "--ctdir" option: "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -D OUTPUT -m addrtype --src-type LOCAL,UNICAST --limit-iface-in -j FOO
iptables v1.8.9 (legacy): Couldn't load target `FOO':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A Y -m comment --comment x -m comment --comment "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy" -j REDIRECT --to-ports 80-90 --random
iptables v1.8.9 (legacy): Need TCP, UDP, SCTP or DCCP with port specification
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -D FORWARD -m connmark --mark /1 -m conntrack --ctorigsrc 10.0.0.1 --ctreplsrcport x -j TTL --ttl-dec 256
iptables v1.8.9 (legacy): connmark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A Y -m conntrack --ctproto foo --ctstatus EXPECTED,SEEN_REPLY -m tos 
iptables v1.8.9 (legacy): unknown protocol "foo" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -D FORWARD ! -p 256 ! -f -m iprange --src-range 10.0.0.9-10.0.0.1 -m tos --tos Minimize-Delay -j REJECT
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -R Y 2 -s localhost -m length --length 10:5
iptables: Index of replacement too big.
[1]
r$ iptables -t nat -A Y ! -o "!x" -j CLASSIFY --set-class 1:
iptables v1.8.9 (legacy): Bad class value "1:"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I X 0 -j TTL --ttl-dec x
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A NOPE ! -s 0.0.0.0/0 -m addrtype ! --src-type FOO -j CLASSIFY -c 5 7
iptables v1.8.9 (legacy): addrtype: bad type "FOO"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -R X 0 -p all -d 300.1.1.1
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A Y -m limit  -m conntrack 
iptables v1.8.9 (legacy): conntrack: At least one option is required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A INPUT -p 6 -m mark --mark 0xffffffff -m udp --sport 80: ! --dport http -j FOO
iptables v1.8.9 (legacy): Couldn't load target `FOO':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -D Y ! -s x
iptables v1.8.9 (legacy): host/network `x' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I X -m conntrack --ctreplsrcport :
r$ iptables -t nat -A OUTPUT -i a/b -j CLASSIFY --set-class 1:2
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): Can't use -i with OUTPUT
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I X -i averyveryverylongname -j X
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I X x -j DSCP ! -i eth0 -p udp -m udp --sport 90:80 -c 5 7
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I X x ! -p esp -m conntrack --ctorigsrc localhost --ctdir reply
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I PREROUTING 1 -m mark --mark 0x1/0xff -j TRACE -o averyveryverylongname -f
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -S
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-N X
-N Y
-N Z
-A INPUT ! -p ipv6-icmp -m u32 --u32 "0x0>>0x8&0x5=0x1:0x2,0x3"
-A X ! -p esp -m addrtype --src-type UNICAST,LOCAL -j ACCEPT
-A X ! -i eth+ -m state --state RELATED -j DROP
r$ iptables -t filter -L
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
          !ipv6-icmp --  anywhere             anywhere             u32 "0x0>>0x8&0x5=0x1:0x2,0x3"
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain X (0 references)
target     prot opt source               destination         
ACCEPT    !esp  --  anywhere             anywhere             ADDRTYPE match src-type UNICAST,LOCAL
DROP       all  --  anywhere             anywhere             state RELATED
| 
Chain Y (0 references)
target     prot opt source               destination         
| 
Chain Z (0 references)
target     prot opt source               destination         
r$ iptables -t filter -nvxL --line-numbers
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0           !58   --  *      *       0.0.0.0/0            0.0.0.0/0            u32 "0x0>>0x8&0x5=0x1:0x2,0x3"
| 
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain X (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 ACCEPT    !50   --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type UNICAST,LOCAL
2           0        0 DROP       0    --  !eth+  +       0.0.0.0/0            0.0.0.0/0            state RELATED
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain Z (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t mangle -S
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-N X
-N Y
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
| 
Chain POSTROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain X (0 references)
target     prot opt source               destination         
| 
Chain Y (0 references)
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
| 
Chain POSTROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain X (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
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
-A PREROUTING -d 1.2.0.0/32 -p esp -m tos --tos 0x10/0xff -m mark --mark 0x1/0x0
-A X -m conntrack --ctreplsrcport 0:65535
r$ iptables -t nat -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
           esp  --  anywhere             1.2.0.0              tos match0x10/0xff mark match 0x1/0x0
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
           all  --  anywhere             anywhere             ctreplsrcport 0:65535
| 
Chain Y (0 references)
target     prot opt source               destination         
r$ iptables -t nat -nvxL --line-numbers
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0            50   --  *      *       0.0.0.0/0            1.2.0.0              tos match0x10/0xff mark match 0x1/0x0
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
1           0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctreplsrcport 0:65535
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t raw -S
-P PREROUTING ACCEPT
-P OUTPUT ACCEPT
-N X
-N Y
r$ iptables -t raw -L
Chain PREROUTING (policy ACCEPT)
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
r$ iptables -t raw -nvxL --line-numbers
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
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
r$ iptables-save -c
*raw
:PREROUTING ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A PREROUTING -d 1.2.0.0/32 -p esp -m tos --tos 0x10/0xff -m mark --mark 0x1/0x0
[0:0] -A X -m conntrack --ctreplsrcport 0:65535
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
:Z - [0:0]
[0:0] -A INPUT ! -p ipv6-icmp -m u32 --u32 "0x0>>0x8&0x5=0x1:0x2,0x3"
[0:0] -A X ! -p esp -m addrtype --src-type UNICAST,LOCAL -j ACCEPT
[0:0] -A X ! -i eth+ -m state --state RELATED -j DROP
COMMIT
