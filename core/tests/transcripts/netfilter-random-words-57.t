# kernel: 6.18
r$ iptables -t filter -N X
r$ iptables -t filter -N Y
r$ iptables -t mangle -N X
r$ iptables -t mangle -N Y
r$ iptables -t nat -N X
r$ iptables -t nat -N Y
r$ iptables -t raw -N X
r$ iptables -t raw -N Y
r$ iptables -t filter -C Y 
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t raw -I OUTPUT 9 -j CLASSIFY --set-class fff:1 -p icmpv6 -m statistic --mode nth --every x --packet 0
iptables v1.8.9 (legacy): statistic: bad value for option "--every", or out of range (1-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A Y -i a/b -m statistic  ! -p icmp -j DROP -o + ! -d 10
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): 
The "nat" table is not intended for filtering, the use of DROP is therefore inhibited.
| 
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -D Y -i eth0 -m mark --mark /1 -m ttl  -j CLASSIFY --set-class x
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -N X
iptables: Chain already exists.
[1]
r$ iptables -t filter -A NOPE -p esp ! -s 300.1.1.1 -m statistic --mode nth --every x --packet 1 -j RETURN
iptables v1.8.9 (legacy): statistic: bad value for option "--every", or out of range (1-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A Y ! -s x -m conntrack --ctorigsrc 10.0.0.1 -j CT
iptables v1.8.9 (legacy): host/network `x' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -D INPUT -m state --state INVALID,UNTRACKED,SNAT,DNAT -j REDIRECT
iptables v1.8.9 (legacy): Bad state "SNAT,DNAT"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I OUTPUT -s 10.0.0.1/33 -m addrtype --src-type LOCAL, -j NOTRACK
iptables v1.8.9 (legacy): addrtype: bad type ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A NOPE ! -o averyveryverylongname -m ttl --ttl-eq 1.5 -j CLASSIFY --set-class 1:2
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A X ! -d 300.1.1.1 -m comment --comment "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy" -j MARK
iptables v1.8.9 (legacy): MARK: One of the --set-xmark, --{and,or,xor,set}-mark options is required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A X -d 10.0.0.1/255.255.255.255 -i a/b -m conntrack --ctreplsrcport 80:90
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
r$ iptables -t nat -A POSTROUTING -d 10.0.0.1/255.255.255.255 -p tcp -m tcp  -m tos --tos x -j CLASSIFY --set-class 1: -c 5 7
iptables v1.8.9 (legacy): Symbolic name "x" is unknown
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -v -R Y 1 ! -s 0.0.0.0/0 -p udp ! --dport 80-90 -g X
iptables v1.8.9 (legacy): Port "80-90" does not resolve to anything.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I Y 0 -j Y
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -R X 2 ! -o eth+ -j DNAT --random
iptables v1.8.9 (legacy): DNAT: option "--to-destination" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -v -I X 2 ! -p icmp ! -s 300.1.1.1 -m limit ! --limit-burst 10001 --limit 1/day -g X
iptables v1.8.9 (legacy): limit: option "--limit-burst" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -v -I PREROUTING 0 -m iprange ! --src-range 10.0.0.1-x --dst-range 10.0.0.9-10.0.0.1 -j TOS --or-tos 0x10/0x3f
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -C X -p udp -j FOO -m comment --comment "it's"
iptables v1.8.9 (legacy): Couldn't load target `FOO':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -R OUTPUT 2 -o "!x" -m u32 
iptables v1.8.9 (legacy): u32: option "--u32" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A INPUT -p tcp -m tcp --syn -m tos --tos Minimize-Delay -j NOTRACK
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -D Y ! -s 10.0.0.1/33 -m addrtype --dst-type UN
iptables v1.8.9 (legacy): invalid mask `33' specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -R Y 0 -i "!x" -m ttl --ttl-eq 5 -j CLASSIFY --set-class 1:2
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A FORWARD ! -p all -s localhost --dport x -m ttl ! --ttl-lt 65536 --ttl-gt 0x10 --ttl-eq +3
iptables v1.8.9 (legacy): rule would never match protocol
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -Z FORWARD
r$ iptables -t mangle -R PREROUTING 9 ! -o a/b -m iprange --src-range -10.0.0.1 -j Y
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): iprange: Bad value for "--src-range" option: ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -C PREROUTING ! -p 256 -i averyveryverylongname -m connmark --mark -1
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I PREROUTING 9 ! -p udp -s x -j ACCEPT
iptables v1.8.9 (legacy): host/network `x' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A POSTROUTING -p 300 -m length --length 1:2:3 -j X
iptables v1.8.9 (legacy): unknown protocol "300" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -D X -p 256 -m u32 --u32 "0 = 1 && 4=2" -j NETMAP
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A X -p TCP ! -d 10.0.0.1 ! -o a/b -j CLASSIFY --set-class 1:2
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
r$ iptables -t nat -A POSTROUTING -m length  -g Y
iptables v1.8.9 (legacy): length: option "--length" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A OUTPUT -j LOG ! -d 0/0 ! -f
r$ iptables -t filter -C X -p udp -m udp ! --sport 90:80 -j DSCP --set-dscp-class 0x3f
iptables v1.8.9 (legacy): Invalid DSCP value `0x3f'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING -p tcp -m multiport --ports 80:90,1 --sports 80 -m connmark --mark 1/0
iptables v1.8.9 (legacy): multiport: option "--source-ports" cannot be used together with "--ports".
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -C FORWARD ! -p 0 ! -s localhost -d 0.0.0.0/0 -m iprange --src-range -10.0.0.1 -m state --state FOO -j RETURN
iptables v1.8.9 (legacy): rule would never match protocol
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I PREROUTING -o a/b -m connmark --mark 1/0 -j FOO
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): Can't use -o with PREROUTING
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -R PREROUTING 2 -m limit  -m u32 --u32 "0>>8&5=1:2,3" -j LOG
iptables: Index of replacement too big.
[1]
r$ iptables -t filter -A INPUT ! -d 300.1.1.1 ! -o eth+
iptables v1.8.9 (legacy): host/network `300.1.1.1' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I PREROUTING -p icmpv6 -j REJECT
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t nat -P PREROUTING ACCEPT
r$ iptables -t nat -v -I OUTPUT 1 ! -p 0 -d 1.2
iptables v1.8.9 (legacy): rule would never match protocol
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A INPUT -j TRACE
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t raw -A X -j DSCP
iptables v1.8.9 (legacy): DSCP target: Parameter --set-dscp is required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A POSTROUTING ! -s 1.2 -d 1.2 -m iprange --src-range 10.0.0.9-10.0.0.1 -j CT --notrack
xt_iprange: range 10.0.0.9-10.0.0.1 is reversed and will never match
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t nat -A INPUT -m u32 --u32 0=1 -j NETMAP
iptables v1.8.9 (legacy): NETMAP: option "--to" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A FORWARD ! -i a/b ! -o "!x" -j Y
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
r$ iptables -t filter -Z FORWARD
r$ iptables -t filter -I X -s x -p icmp -m icmp --icmp-type 8/0 -j RETURN
iptables v1.8.9 (legacy): host/network `x' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I PREROUTING ! -s 10.0.0.0/8 -m connmark --mark 0x1/0xff
r$ iptables -t filter -A OUTPUT -i +
iptables v1.8.9 (legacy): Can't use -i with OUTPUT
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A Y ! -i "!x" -m conntrack  -p udp --sport 80-90 -j MASQUERADE --to-ports 80-90
iptables v1.8.9 (legacy): Port "80-90" does not resolve to anything.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -D INPUT -p udp -m udp --dport 80 --sport :80 -j DNAT -c 5 7
iptables v1.8.9 (legacy): DNAT: option "--to-destination" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A INPUT -p tcp -m tcp ! --tcp-flags NONE NONE -j CT --notrack
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -A Y -m state --state INVALID,UNTRACKED,SNAT,DNAT -j ACCEPT
iptables v1.8.9 (legacy): Bad state "SNAT,DNAT"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -v -I X 9 -p TCP -m udp --dport http ! --sport :80
iptables: Index of insertion too big.
  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp spts:!0:80 dpt:80
[1]
r$ iptables -t filter -R FORWARD 0 ! -d 10.0.0.1/33 -p icmp ! --icmp-type 8 -m addrtype --limit-iface-in
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A OUTPUT -m mark --mark 0x1/0xff -j DROP
iptables v1.8.9 (legacy): 
The "nat" table is not intended for filtering, the use of DROP is therefore inhibited.
| 
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING ! -d 10.0.0.1/33 -p tcp -m tcp  -m length  -j MARK
iptables v1.8.9 (legacy): length: option "--length" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A Y ! -p TCP -m ttl --ttl-eq 4294967295 -j X
iptables v1.8.9 (legacy): ttl: bad value for option "--ttl-eq", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A X -j MASQUERADE --to-ports 80-90
iptables v1.8.9 (legacy): Need TCP, UDP, SCTP or DCCP with port specification
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -v -I OUTPUT -p 0 -s x ! -o eth+ -m statistic --mode nth --every 2 --packet x -m limit --limit 10000/s -j SNAT --random
iptables v1.8.9 (legacy): statistic: bad value for option "--packet", or out of range (0-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A X -i +
r$ iptables -t raw -v -A Y -j REDIRECT --to-ports x --random
iptables v1.8.9 (legacy): Need TCP, UDP, SCTP or DCCP with port specification
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -S
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-N X
-N Y
-A FORWARD ! -i a/b ! -o !x -j Y
-A X
r$ iptables -t filter -L
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
Y          all  --  anywhere             anywhere            
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain X (0 references)
target     prot opt source               destination         
           all  --  anywhere             anywhere            
| 
Chain Y (1 references)
target     prot opt source               destination         
r$ iptables -t filter -nvxL --line-numbers
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 Y          0    --  !a/b   !!x     0.0.0.0/0            0.0.0.0/0           
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain X (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0            0    --  +      *       0.0.0.0/0            0.0.0.0/0           
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
-A PREROUTING ! -s 10.0.0.0/8 -m connmark --mark 0x1/0xff
r$ iptables -t mangle -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
           all  -- !10.0.0.0/8           anywhere             connmark match  0x1/0xff
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
1           0        0            0    --  *      *      !10.0.0.0/8           0.0.0.0/0            connmark match  0x1/0xff
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
-A X -d 10.0.0.1/32 -i a/b -m conntrack --ctreplsrcport 80:90
-A X ! -d 10.0.0.1/32 ! -o a/b -p tcp -j CLASSIFY --set-class 0001:0002
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
           all  --  anywhere             10.0.0.1             ctreplsrcport 80:90
CLASSIFY   tcp  --  anywhere            !10.0.0.1             CLASSIFY set 1:2
| 
Chain Y (0 references)
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
1           0        0            0    --  a/b    *       0.0.0.0/0            10.0.0.1             ctreplsrcport 80:90
2           0        0 CLASSIFY   6    --  *      !a/b    0.0.0.0/0           !10.0.0.1             CLASSIFY set 1:2
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t raw -S
-P PREROUTING ACCEPT
-P OUTPUT ACCEPT
-N X
-N Y
-A OUTPUT ! -d 0.0.0.0/0 ! -f -j LOG
r$ iptables -t raw -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
LOG        all  !f  anywhere            !anywhere             LOG level warn
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
1           0        0 LOG        0    !f  *      *       0.0.0.0/0           !0.0.0.0/0            LOG flags 0 level 4
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
[0:0] -A OUTPUT ! -d 0.0.0.0/0 ! -f -j LOG
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A X -d 10.0.0.1/32 -i a/b -m conntrack --ctreplsrcport 80:90
[0:0] -A X ! -d 10.0.0.1/32 ! -o a/b -p tcp -j CLASSIFY --set-class 0001:0002
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A PREROUTING ! -s 10.0.0.0/8 -m connmark --mark 0x1/0xff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A FORWARD ! -i a/b ! -o !x -j Y
[0:0] -A X
COMMIT
