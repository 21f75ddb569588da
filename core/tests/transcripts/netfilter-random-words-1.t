# kernel: 6.18
r$ iptables -t filter -N X
r$ iptables -t filter -N Y
r$ iptables -t mangle -N X
r$ iptables -t mangle -N Y
r$ iptables -t nat -N X
r$ iptables -t nat -N Y
r$ iptables -t raw -N X
r$ iptables -t raw -N Y
r$ iptables -t mangle -A Y ! -p 256 -o "!x" -j MASQUERADE --to-ports 80 --random
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I OUTPUT 9 -j DROP
iptables: Index of insertion too big.
[1]
r$ iptables -t raw -R OUTPUT 1 -f -m dscp  -m conntrack --ctstatus assured,confirmed -j REJECT --reject-with icmp-port
iptables v1.8.9 (legacy): DSCP match: Parameter --dscp is required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -C OUTPUT -m iprange --src-range 10.0.0.1 -j DROP
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t raw -A Y -o a/b -p icmp -m icmp ! --icmp-type 8 -j MASQUERADE --to-ports 80:90
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): Invalid port:port syntax - use dash
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I OUTPUT x ! -d localhost -m dscp ! --dscp 0x3f -j TTL --ttl-dec x --ttl-inc 1
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -D POSTROUTING -p tcp -m comment --comment "a b" -m state --state FOO -j CLASSIFY --set-class x
iptables v1.8.9 (legacy): Bad state "FOO"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I Y x -m addrtype --src-type FOO --dst-type X
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -E X Y
iptables: File exists.
[1]
r$ iptables -t nat -I INPUT 9 -i + -o "a b" -m connmark --mark 4294967296 -j DROP
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): connmark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -D PREROUTING -p tcp -m conntrack --ctreplsrcport 80:90 -m conntrack 
iptables v1.8.9 (legacy): conntrack: At least one option is required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A OUTPUT -s 0.0.0.0/0 -m tos --tos x
iptables v1.8.9 (legacy): Symbolic name "x" is unknown
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I X 1 -p udp ! -i eth0 -m tos --tos 0x100
iptables v1.8.9 (legacy): Symbolic name "0x100" is unknown
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -C Y -p esp -s 1.2 -j NETMAP --to 10.0.0.0/8
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -A INPUT ! -s 10.0.0.1/33 -m conntrack --ctreplsrcport 80 -j FOO
iptables v1.8.9 (legacy): invalid mask `33' specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I X ! -i averyveryverylongname ! -o averyveryverylongname -m connmark --mark 4294967296 -j REJECT --reject-with icmp-port
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -v -R OUTPUT x -p udp --dport :80 --sport 80:
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -D X -m u32 --u32 0=1 -m comment  -j REJECT --reject-with host
iptables v1.8.9 (legacy): comment: option "--comment" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A X ! -s 10.0.0.0/8 -m u32 ! --u32 "0 = 1 && 4=2" -j MASQUERADE --random
r$ iptables -t raw -A OUTPUT 
r$ iptables -t mangle -I FORWARD ! -o a/b -m limit ! --limit-burst 10001 --limit 20000/s -j MASQUERADE --random-fully
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): limit: option "--limit-burst" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I Y -m statistic  -p tcp -m multiport  -j Y
iptables v1.8.9 (legacy): --probability must be specified when using random mode
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A Y -m u32 ! --u32 0=1 -j MARK --set-xmark 1/ --set-mark x
iptables v1.8.9 (legacy): MARK: bad integer value for option "--set-xmark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -C Y ! -d 300.1.1.1 -m statistic --mode random --probability -1 -j X
iptables v1.8.9 (legacy): statistic: bad value for option "--probability", or out of range (0-1).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I Y 2 ! -o "a b" -m connmark  -j REDIRECT --to-ports 80-90
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): Need TCP, UDP, SCTP or DCCP with port specification
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -E Q X
iptables: File exists.
[1]
r$ iptables -t nat -D Y -p 0 -m state --state FOO -m mark ! --mark 1
iptables v1.8.9 (legacy): Bad state "FOO"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -v -A Y ! -s 10.0.0.1/255.0.255.0 -j REDIRECT
iptables: Invalid argument. Run `dmesg' for more information.
REDIRECT  all opt -- in * out * !10.0.0.0/255.0.255.0  -> 0.0.0.0/0  
[1]
r$ iptables -t mangle -P Y REJECT
iptables: Bad built-in chain name.
[1]
r$ iptables -t nat -I OUTPUT x -p 300
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I INPUT 2 -i "!x"
iptables: Index of insertion too big.
[1]
r$ iptables -t raw -R NOPE x ! -p tcp ! -i + -m mark  -m multiport --dports 80, -j NETMAP --to x
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -C OUTPUT ! -p TCP -i eth0 -m dscp --dscp-class BE -j ACCEPT
iptables v1.8.9 (legacy): Can't use -i with OUTPUT
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A OUTPUT -m comment --comment "a\"b" -m tos --tos 0x100 -j TTL --ttl-inc 1
iptables v1.8.9 (legacy): Symbolic name "0x100" is unknown
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -v -D Y -d 10.0.0.0/8 -p tcp -m tcp --tcp-option 65535 --source-port :80 -m dscp --dscp-class af11 --dscp 64 -j MARK --or-mark 1/ --set-mark 4294967296
iptables v1.8.9 (legacy): Bad TCP option "65535"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -C X -j REDIRECT --random --to-ports 80-90 -p icmpv6 -m u32 --u32 "0 = 1 && 4=2"
iptables v1.8.9 (legacy): Need TCP, UDP, SCTP or DCCP with port specification
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -D INPUT -m tos --tos Minimize -j MARK --and-mark 0x5/0xf
iptables v1.8.9 (legacy): Symbolic name "Minimize" is unknown
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING -o eth+ -j DSCP
iptables v1.8.9 (legacy): DSCP target: Parameter --set-dscp is required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A Y -p esp ! -o a/b  -m icmp --icmp-type x -j CLASSIFY --set-class 1:2
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): Unknown ICMP type `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I Y ! -f -p udp -m udp --sport 80: -j DNAT --to-destination 1.2.3.4:80
r$ iptables -t mangle -A FORWARD -m iprange --src-range 10.0.0.1 --dst-range x -j TRACE
iptables v1.8.9 (legacy): iprange: Bad value for "--dst-range" option: "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A INPUT ! -p 6 -m comment  -j NETMAP --to 10.0.0.0/8
iptables v1.8.9 (legacy): comment: option "--comment" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A INPUT ! -p udp -d 10.0.0.0/8 ! -i + -m mark  -j MARK
iptables v1.8.9 (legacy): mark: option "--mark" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -v -I Y ! -p TCP -s 10.0.0.1/255.0.255.0 ! -f -m length --length : -j DROP
DROP !tcp opt !f in * out *  10.0.0.0/255.0.255.0  -> 0.0.0.0/0   length 0:65535
r$ iptables -t mangle -A POSTROUTING -m connmark --mark 1/0 -j REDIRECT --to-ports x --random
iptables v1.8.9 (legacy): Need TCP, UDP, SCTP or DCCP with port specification
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A X ! -s 0.0.0.0/0 -d 0.0.0.0/0 -i averyveryverylongname ! -o averyveryverylongname -m length  -j X
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I X 0 -m iprange  -j X
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A FORWARD -s 10.0.0.0/8 -m length --length :10 -m dscp --dscp-class cs8 --dscp 0x3f -j NOTRACK
iptables v1.8.9 (legacy): Invalid DSCP value `cs8'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I INPUT ! -d 0.0.0.0/0 -p tcp --dport :80 ! --tcp-option " 7" -m limit --limit 5/s -j NOTRACK
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t filter -A X -p tcp --tcp-flags NONE NONE -j DSCP --set-dscp-class af22 --set-dscp 0x3f
iptables v1.8.9 (legacy): DSCP: option "--set-dscp" cannot be used together with "--set-dscp-class".
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -v -A INPUT ! -i + -p tcp --source-port 80:90 -m limit --limit x --limit-burst x -j SNAT
iptables v1.8.9 (legacy): bad rate "x"'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -v -I INPUT -i a/b -m statistic --mode nth --every 0 --packet 0 -j CT --notrack
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): statistic: bad value for option "--every", or out of range (1-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I X ! -p foo -m tos 
iptables v1.8.9 (legacy): unknown protocol "foo" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A OUTPUT -m tos ! --tos Minimize -m conntrack --ctstate INVALID,UNTRACKED,SNAT,DNAT --ctreplsrcport : --ctdir reply
iptables v1.8.9 (legacy): Symbolic name "Minimize" is unknown
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A INPUT -j CONNMARK
iptables v1.8.9 (legacy): CONNMARK target: No operation specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -D Y -p udp -m udp --dport http -m connmark ! --mark 1/0
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t filter -E X Q
r$ iptables -t filter -A Y ! -s localhost -o + -m connmark --mark -1 -j LOG --log-uid
iptables v1.8.9 (legacy): connmark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -C X ! -o eth+ -m length --length :10
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t filter -A OUTPUT ! -p 6 ! -i eth+ -j RETURN
iptables v1.8.9 (legacy): Can't use -i with OUTPUT
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I Y ! -s x -d 0.0.0.0/0 -m state --state R -j CLASSIFY --set-class x
iptables v1.8.9 (legacy): Bad class value "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -R PREROUTING 2 -m state  -m u32 --u32 "0 = 1 && 4=2"
iptables v1.8.9 (legacy): state: option "--state" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A X -p 256 -m connmark ! --mark 0x1/0xff -j MARK --set-mark 1/ --and-mark 1
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -S 
-P PREROUTING ACCEPT
-P OUTPUT ACCEPT
-N X
-N Y
-A OUTPUT
-A Y -s 10.0.0.0/255.0.255.0 ! -p tcp ! -f -m length --length 0:65535 -j DROP
r$ iptables -t nat -A POSTROUTING -i "a b" -m statistic --mode random --probability 0 -j FOO -c 5 7
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): Can't use -i with POSTROUTING
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -S
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-N Q
-N Y
r$ iptables -t filter -L
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain Q (0 references)
target     prot opt source               destination         
| 
Chain Y (0 references)
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
| 
Chain Q (0 references)
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
-A X ! -s 10.0.0.0/8 -m u32 ! --u32 "0x0=0x1&&0x4=0x2" -j MASQUERADE --random
-A Y -p udp ! -f -m udp --sport 80:65535 -j DNAT --to-destination 1.2.3.4:80
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
MASQUERADE  all  -- !10.0.0.0/8           anywhere             u32 ! "0x0=0x1&&0x4=0x2" random
| 
Chain Y (0 references)
target     prot opt source               destination         
DNAT       udp  !f  anywhere             anywhere             udp spts:80:65535 to:1.2.3.4:80
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
1           0        0 MASQUERADE  0    --  *      *      !10.0.0.0/8           0.0.0.0/0            u32 ! "0x0=0x1&&0x4=0x2" random
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 DNAT       17   !f  *      *       0.0.0.0/0            0.0.0.0/0            udp spts:80:65535 to:1.2.3.4:80
r$ iptables -t raw -S
-P PREROUTING ACCEPT
-P OUTPUT ACCEPT
-N X
-N Y
-A OUTPUT
-A Y -s 10.0.0.0/255.0.255.0 ! -p tcp ! -f -m length --length 0:65535 -j DROP
r$ iptables -t raw -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             anywhere            
| 
Chain X (0 references)
target     prot opt source               destination         
| 
Chain Y (0 references)
target     prot opt source               destination         
DROP      !tcp  !f  10.0.0.0/255.0.255.0  anywhere             length 0:65535
r$ iptables -t raw -nvxL --line-numbers
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0           
| 
Chain X (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 DROP      !6    !f  *      *       10.0.0.0/255.0.255.0  0.0.0.0/0            length 0:65535
r$ iptables-save -c
*raw
:PREROUTING ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A OUTPUT
[0:0] -A Y -s 10.0.0.0/255.0.255.0 ! -p tcp ! -f -m length --length 0:65535 -j DROP
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A X ! -s 10.0.0.0/8 -m u32 ! --u32 "0x0=0x1&&0x4=0x2" -j MASQUERADE --random
[0:0] -A Y -p udp ! -f -m udp --sport 80:65535 -j DNAT --to-destination 1.2.3.4:80
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
:Q - [0:0]
:Y - [0:0]
COMMIT
