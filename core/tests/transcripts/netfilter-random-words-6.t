# kernel: 6.18
r$ iptables -t filter -N X
r$ iptables -t filter -N Y
r$ iptables -t mangle -N X
r$ iptables -t mangle -N Y
r$ iptables -t nat -N X
r$ iptables -t nat -N Y
r$ iptables -t raw -N X
r$ iptables -t raw -N Y
r$ iptables -t filter -A OUTPUT ! -p 256 ! -i "!x" -j DROP
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -X X
r$ iptables -t nat -I INPUT ! -o eth+ -m ttl ! --ttl-eq 0x10 --ttl-gt 65535 --ttl-lt 65536 -j SNAT --to-source 1.2.3.4
iptables v1.8.9 (legacy): ttl: bad value for option "--ttl-gt", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A Y -m iprange --src-range -10.0.0.1 --dst-range x -m comment --comment "" -j DROP
iptables v1.8.9 (legacy): iprange: Bad value for "--src-range" option: ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -R POSTROUTING 1 ! -p foo ! -d 10.0.0.1,10.0.0.2 -m tos  -j NETMAP --to 10.0.0.1
iptables v1.8.9 (legacy): unknown protocol "foo" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING -p udp -m icmp --icmp-type any -m statistic --mode nth --every 1 --packet 0 -j REJECT --reject-with ""
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t raw -A PREROUTING -p 0 -m ttl --ttl-lt 5 -j MASQUERADE --random
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -A PREROUTING -s 10.0.0.1/255.255.255.255 -m limit --limit-burst 5 -m connmark --mark 1 -j DSCP --set-dscp af22
iptables v1.8.9 (legacy): DSCP: bad value for option "--set-dscp", or out of range (0-63).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -C INPUT ! -d 10 -j ACCEPT
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t mangle -I PREROUTING 2 -s 300.1.1.1 -i "!x" -p icmp -m icmp --icmp-type TOS -j TOS
iptables v1.8.9 (legacy): Ambiguous ICMP type `TOS': `TOS-network-unreachable' or `TOS-host-unreachable'?
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING -j Y -c 5 7
r$ iptables -t nat -D PREROUTING ! -p tcp -m connmark --mark /1
iptables v1.8.9 (legacy): connmark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -D OUTPUT ! -p tcp -j CLASSIFY --set-class x
iptables v1.8.9 (legacy): Bad class value "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -D OUTPUT ! -p udp ! -s 10.0.0.1/255.0.255.0 -d 300.1.1.1 ! -i "a b" -o averyveryverylongname -j TRACE
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -R INPUT 0 -d 0.0.0.0/0 -j NETMAP --to 10.0.0.0/8
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A X -j DSCP --set-dscp-class 8 -d 10.0.0.1 ! -o + -m mark ! --mark 1/x
iptables v1.8.9 (legacy): Invalid DSCP value `8'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -L X -n
Chain X (0 references)
target     prot opt source               destination         
r$ iptables -t nat -A X ! -p 0 -j TRACE
iptables v1.8.9 (legacy): rule would never match protocol
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -v -D PREROUTING ! -f -m ttl --ttl-lt 65536 -j DROP
iptables v1.8.9 (legacy): ttl: bad value for option "--ttl-lt", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A PREROUTING -m ttl --ttl-gt 256 -m comment --comment "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy" -j FOO
iptables v1.8.9 (legacy): ttl: bad value for option "--ttl-gt", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -L PREROUTING 1
r$ iptables -t raw -A X -p 256 -j DSCP
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING -m state --state NEW,ESTABLISHED -m tos --tos 0 -j X
r$ iptables -t filter -C INPUT -p udp -m udp  -j REDIRECT --random --to-ports 80
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -I POSTROUTING -p 300 ! -s 300.1.1.1 -d 10.0.0.1/255.255.255.255 -m conntrack --ctreplsrcport 70000 -j TOS --and-tos x
iptables v1.8.9 (legacy): unknown protocol "300" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -R POSTROUTING 1 -j SNAT
iptables v1.8.9 (legacy): SNAT: option "--to-source" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I X 0 -p udp -m state 
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A PREROUTING -i averyveryverylongname -m addrtype  -m conntrack --ctproto 6 --ctstate "" -j MARK --set-mark 1/
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A OUTPUT ! -s 0/0 ! -o eth+ -m dscp --dscp 64 -j LOG --log-uid
iptables v1.8.9 (legacy): dscp: bad value for option "--dscp", or out of range (0-63).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A POSTROUTING -s x
iptables v1.8.9 (legacy): host/network `x' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -v -A PREROUTING -p icmp ! -d 10.0.0.0/8 -m state --state NEW -j NETMAP --to 10.0.0.1
NETMAP  icmp opt -- in * out *  0.0.0.0/0 !-> 10.0.0.0/8   state NEW to:10.0.0.1/32
r$ iptables -t mangle -D INPUT ! -p all ! -o eth0 -j CT --notrack
iptables v1.8.9 (legacy): rule would never match protocol
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I INPUT 2 -j SNAT --persistent -m mark  -c 5 7
iptables v1.8.9 (legacy): mark: option "--mark" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -X NOPE
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -C OUTPUT -p 256 -m multiport --ports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15 --dports 90:80 --sports http,https -j REDIRECT --random
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A OUTPUT -o eth+ -p tcp -m tcp --dport 80:90 -j SNAT
iptables v1.8.9 (legacy): SNAT: option "--to-source" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -C OUTPUT ! -p udp ! -o + -m tcp ! --dport 80: -m mark --mark 1/x -j DROP
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A X -j DNAT --persistent --random ! -d 10.0.0.1/255.255.255.255 -i eth0 -p icmp -m icmp --icmp-type network-unreachable
iptables v1.8.9 (legacy): DNAT: option "--to-destination" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I Y 0 ! -s 10 ! -d 10.0.0.1 -m state --state NEW,ESTABLISHED -m connmark ! --mark 0xffffffff
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I INPUT -m tos --tos Minimize -p tcp -m tcp ! --sport 80:90 -j SNAT --to-source 1.2.3.4:x --random
iptables v1.8.9 (legacy): Symbolic name "Minimize" is unknown
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I PREROUTING ! -p foo -m comment  -m statistic --mode random --probability x -j TOS --set-tos 256
iptables v1.8.9 (legacy): unknown protocol "foo" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -C INPUT -j DNAT --persistent
iptables v1.8.9 (legacy): DNAT: option "--to-destination" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -R Y 2 ! -p 6 ! -s 0/0 ! -i a/b -m state ! --state NEW
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables: Index of replacement too big.
[1]
r$ iptables -t mangle -A POSTROUTING -g Y ! -p foo -m connmark --mark 1 -m multiport --dports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16 --sports 80,90
iptables v1.8.9 (legacy): unknown protocol "foo" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -C INPUT -m iprange --dst-range 10.0.0.1-10.0.0.9 -m limit --limit-burst 0 --limit 1/day -j REDIRECT --to-ports 90-80
iptables v1.8.9 (legacy): Need TCP, UDP, SCTP or DCCP with port specification
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A X -j TTL
iptables v1.8.9 (legacy): TTL: You must specify an action
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -P X REJECT
iptables: Bad built-in chain name.
[1]
r$ iptables -t filter -v -A FORWARD -p 0 -d 300.1.1.1 -j DSCP --set-dscp af22
iptables v1.8.9 (legacy): DSCP: bad value for option "--set-dscp", or out of range (0-63).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I PREROUTING 1 -m statistic --mode random --probability 0 -j TRACE
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -A Y -d localhost ! -i averyveryverylongname -m mark --mark 0xffffffff -j LOG --log-tcp-sequence
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A Y -p 0 -d 300.1.1.1 -m tcp --dport 80:90 --source-port :80 --syn
iptables v1.8.9 (legacy): host/network `300.1.1.1' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A X -p icmp ! -d 10.0.0.0/8 -m conntrack --ctreplsrcport 70000 --ctstate NEW, ! --ctstatus foo -j REDIRECT --random
iptables v1.8.9 (legacy): Bad ctstate ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A X ! -o + -m ttl --ttl-lt x -j FOO
iptables v1.8.9 (legacy): ttl: bad value for option "--ttl-lt", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A Y -p tcp -m tcp ! --tcp-option 4294967296 -j REJECT --reject-with admin-prohib -c 5 7
iptables v1.8.9 (legacy): Bad TCP option "4294967296"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I POSTROUTING 2 -m statistic  ! -d 10.0.0.1/255.255.255.255 -j CT
iptables v1.8.9 (legacy): --probability must be specified when using random mode
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -R X 2 ! -s 300.1.1.1 ! -o "a b" -m ttl --ttl-eq 65536
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): ttl: bad value for option "--ttl-eq", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A OUTPUT -m statistic --mode random --probability 1.1 -m u32 --u32 "0 = 1 && 4=2"
iptables v1.8.9 (legacy): statistic: bad value for option "--probability", or out of range (0-1).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -C INPUT ! -i eth0 -m iprange --dst-range 10.0.0.1- -j TOS --or-tos Minimize-Cost
iptables v1.8.9 (legacy): iprange: Bad value for "--dst-range" option: ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A X -s 0/0
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -A INPUT ! -i a/b -m u32 ! --u32 x
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): u32: at char 0: not a number or out of range
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I X ! -i "a b" -m connmark --mark 1/0 -p udp --dport 80:
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
r$ iptables -t filter -A Y ! -i + -m addrtype --dst-type X -j NOTRACK
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -I PREROUTING -m addrtype --limit-iface-in -j TRACE
iptables v1.8.9 (legacy): addrtype: you must specify --src-type or --dst-type
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I POSTROUTING 9 ! -o "!x" -f -m ttl --ttl-lt 010 -m u32 --u32 "0>>8&5=1:2,3" -j MASQUERADE
iptables: Index of insertion too big.
[1]
r$ iptables -t nat -Z POSTROUTING
r$ iptables -t mangle -C FORWARD -p 0 ! -s 10.0.0.1,10.0.0.2 -m comment --comment "" -j NETMAP --to x
iptables v1.8.9 (legacy): getaddrinfo: Temporary failure in name resolution
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -S
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
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
-A PREROUTING -j Y
-A PREROUTING -m state --state NEW,ESTABLISHED -m tos --tos 0x00/0xff -j X
r$ iptables -t mangle -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
Y          all  --  anywhere             anywhere            
X          all  --  anywhere             anywhere             state NEW,ESTABLISHED tos match0x00/0xff
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
Chain X (1 references)
target     prot opt source               destination         
| 
Chain Y (1 references)
target     prot opt source               destination         
r$ iptables -t mangle -nvxL --line-numbers
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           5        7 Y          0    --  *      *       0.0.0.0/0            0.0.0.0/0           
2           0        0 X          0    --  *      *       0.0.0.0/0            0.0.0.0/0            state NEW,ESTABLISHED tos match0x00/0xff
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
Chain X (1 references)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain Y (1 references)
num      pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t nat -S
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-N X
-N Y
-A PREROUTING ! -d 10.0.0.0/8 -p icmp -m state --state NEW -j NETMAP --to 10.0.0.1/32
-A X ! -i a b -p udp -m connmark --mark 0x1/0x0 -m udp --dport 80:65535
r$ iptables -t nat -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
NETMAP     icmp --  anywhere            !10.0.0.0/8           state NEW to:10.0.0.1/32
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
           udp  --  anywhere             anywhere             connmark match  0x1/0x0 udp dpts:80:65535
| 
Chain Y (0 references)
target     prot opt source               destination         
r$ iptables -t nat -nvxL --line-numbers
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 NETMAP     1    --  *      *       0.0.0.0/0           !10.0.0.0/8           state NEW to:10.0.0.1/32
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
1           0        0            17   --  !a b   *       0.0.0.0/0            0.0.0.0/0            connmark match  0x1/0x0 udp dpts:80:65535
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
[0:0] -A PREROUTING ! -d 10.0.0.0/8 -p icmp -m state --state NEW -j NETMAP --to 10.0.0.1/32
[0:0] -A X ! -i a b -p udp -m connmark --mark 0x1/0x0 -m udp --dport 80:65535
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[5:7] -A PREROUTING -j Y
[0:0] -A PREROUTING -m state --state NEW,ESTABLISHED -m tos --tos 0x00/0xff -j X
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:Y - [0:0]
COMMIT
