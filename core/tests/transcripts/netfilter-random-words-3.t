# kernel: 6.18
r$ iptables -t filter -N X
r$ iptables -t filter -N Y
r$ iptables -t mangle -N X
r$ iptables -t mangle -N Y
r$ iptables -t nat -N X
r$ iptables -t nat -N Y
r$ iptables -t raw -N X
r$ iptables -t raw -N Y
r$ iptables -t mangle -D INPUT -d 10.0.0.1,10.0.0.2 -j RETURN -m limit --limit-burst 0 --limit 1/day -m u32 --u32 0=1
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t mangle -D PREROUTING -m ttl --ttl-gt 0 --ttl-lt 256 --ttl-eq -1 -m limit --limit 0/s --limit-burst 5 -g Y -c 5 7
iptables v1.8.9 (legacy): ttl: bad value for option "--ttl-lt", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -C PREROUTING -p udp -m udp ! --sport x -j SNAT --persistent
iptables v1.8.9 (legacy): Port "x" does not resolve to anything.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -C Y -p tcp -m multiport --dports 80 --ports http,https -j CLASSIFY
iptables v1.8.9 (legacy): multiport: option "--destination-ports" cannot be used together with "--ports".
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A PREROUTING ! -p icmp -m comment ! --comment "a b"
iptables v1.8.9 (legacy): comment: option "--comment" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A X ! -s localhost -j Y -c 5 7
r$ iptables -t nat -A X -p 256 -m ttl  -m dscp --dscp-class EF
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A OUTPUT 
r$ iptables -t mangle -A OUTPUT -p udp ! -i eth0 -m connmark --mark 1 -j SNAT --to-source 1.2.3.4-1.2.3.9 --persistent -c 5 7
iptables v1.8.9 (legacy): Can't use -i with OUTPUT
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I X 2 ! -d 0.0.0.0/0 -j REJECT
iptables: Index of insertion too big.
[1]
r$ iptables -t nat -A INPUT -s 10.0.0.1/255.255.255.255 ! -f -p udp -m udp --dport http -m dscp  -j MARK --xor-mark x
iptables v1.8.9 (legacy): MARK: bad value for option "--xor-mark", or out of range (0-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -R OUTPUT 2 -d 10.0.0.1/255.255.255.255 -j RETURN
iptables: Index of replacement too big.
[1]
r$ iptables -t filter -I X 9 -p tcp -j RETURN
iptables: Index of insertion too big.
[1]
r$ iptables -t filter -E INPUT Q
iptables: No chain/target/match by that name.
[1]
r$ iptables -t raw -R Y x -m connmark  -m tos ! --tos Normal-Service
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A POSTROUTING ! -p foo -m multiport --dports 80:80 -j RETURN
iptables v1.8.9 (legacy): unknown protocol "foo" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A Y -s 0/0 -o eth+
r$ iptables -t filter -R OUTPUT 0 -p 6 -s 10.0.0.0/8 ! -d 10.0.0.1 -j NETMAP --to 10.0.0.0/8
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I INPUT -p tcp -m multiport  -m comment --comment "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy" -j FOO
iptables v1.8.9 (legacy): multiport expection an option
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A X -j MASQUERADE --random --random-fully -p all -m multiport ! --ports "" -m conntrack --ctstatus EXPECTED,SEEN_REPLY --ctdir ORIGINAL --ctreplsrcport 80
iptables v1.8.9 (legacy): multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -P X ACCEPT
iptables: Bad built-in chain name.
[1]
r$ iptables -t raw -I OUTPUT x ! -p 256 -s 10.0.0.1/33 ! -d localhost ! -o "a b" -m addrtype --limit-iface-in --dst-type UN --src-type LOCAL,  -j TOS --and-tos x
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -E X Q
r$ iptables -t mangle -R OUTPUT 1 -o a/b -m state --state NEW, -j TOS --set-tos Minimize-Cost
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): "--state" requires a list of states with no spaces, e.g. ESTABLISHED,RELATED
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING -s 10.0.0.1/255.255.255.255 -m statistic --mode random --probability x -m conntrack --ctstate INVALID,UNTRACKED,SNAT,DNAT -j Y
iptables v1.8.9 (legacy): statistic: bad value for option "--probability", or out of range (0-1).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -v -C Y ! -d 10.0.0.1 -m length --length 5:10 -j CT --notrack -m ttl ! --ttl-gt 010
iptables v1.8.9 (legacy): ttl: option "--ttl-gt" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I INPUT ! -d 10 -m ttl  -p udp -m udp ! --dport 80: -j NOTRACK
iptables v1.8.9 (legacy): TTL match: You must specify one of `--ttl-eq', `--ttl-lt', `--ttl-gt
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -D X -m u32 
iptables v1.8.9 (legacy): u32: option "--u32" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -C INPUT -s 10.0.0.1/33 -m iprange  -m addrtype ! --src-type FOO
iptables v1.8.9 (legacy): addrtype: bad type "FOO"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -X Y
r$ iptables -t nat -R INPUT 1 -m conntrack --ctstate new --ctdir reply ! --ctexpire x -m tos --tos 0
iptables v1.8.9 (legacy): conntrack: bad value for option "--ctexpire" near "x", or out of range (0-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -D PREROUTING ! -s 10 ! -i "a b" -m statistic --mode nth --every x --packet 0 -j TTL --ttl-dec x
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): statistic: bad value for option "--every", or out of range (1-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A Y -s 10.0.0.1/255.0.255.0 -i + -p udp  -m state --state ,NEW -j SNAT --to-source 1.2.3.4:80-90
iptables v1.8.9 (legacy): Bad state ",NEW"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I Y 1 ! -p 0 -j LOG --log-level debug
iptables v1.8.9 (legacy): rule would never match protocol
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A X -j MASQUERADE -p udp -m statistic  ! -s localhost
iptables v1.8.9 (legacy): --probability must be specified when using random mode
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -R OUTPUT x ! -p foo ! -s 10.0.0.1,10.0.0.2 -m ttl --ttl-gt 255 --ttl-eq " 7" ! --ttl-lt x -m iprange --dst-range 10.0.0.1 --src-range 10.0.0.1 -j NOTRACK -c 5 7
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -D OUTPUT -i averyveryverylongname -m state --state INVALID,UNTRACKED,SNAT,DNAT -m tos --tos 0x10 -c 5 7
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A PREROUTING -i a/b -p icmp -m icmp --icmp-type network-unreachable -j CONNMARK --mask 0x5/0xf
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): CONNMARK: bad value for option "--mask", or out of range (0-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A INPUT -i eth0 -m tos --tos 0x10 -j DSCP --set-dscp-class 0x3f -c 5 7
iptables v1.8.9 (legacy): Invalid DSCP value `0x3f'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A INPUT ! -d 10.0.0.1,10.0.0.2 ! -i averyveryverylongname -m iprange ! --dst-range 10.0.0.1-10.0.0.2-10.0.0.3 --src-range x -p tcp -m multiport 
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I FORWARD -p 256 -m limit ! --limit-burst x --limit 10000/s -m u32 --u32 "0 = 1 && 4=2" -j X
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A FORWARD ! -p icmp ! --dport http:https --sport 80:90 -m ttl --ttl-eq 4294967295 --ttl-gt "" --ttl-lt x -j LOG --log-tcp-sequence
iptables v1.8.9 (legacy): unknown option "--dport"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING ! -p 6 ! -d x -m iprange --src-range -10.0.0.1 -j DSCP --set-dscp 8
iptables v1.8.9 (legacy): iprange: Bad value for "--src-range" option: ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A OUTPUT -p TCP -j NETMAP
iptables v1.8.9 (legacy): NETMAP: option "--to" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I INPUT -s x -o "!x" -p tcp -m multiport --dports 80, -m statistic --mode nth --every 4294967295 --packet 5 -j RETURN
iptables v1.8.9 (legacy): invalid port/service `' specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -C INPUT -j LOG --log-prefix x
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -C INPUT ! -p 300 -m multiport ! --dports 80, --sports x -j TTL --ttl-inc 1 --ttl-dec 256
iptables v1.8.9 (legacy): unknown protocol "300" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I OUTPUT ! -p tcp ! -d 10.0.0.1,10.0.0.2 -m length --length :10 -j DROP
iptables v1.8.9 (legacy): ! not allowed with multiple source or destination IP addresses
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I POSTROUTING 0 -m mark --mark 0xffffffff -m conntrack --ctreplsrcport : --ctdir ORIGINAL --ctproto 0 -j SNAT --persistent --to-source 1.2.3.4
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -R OUTPUT 9 -p tcp -m statistic --mode random --probability x
iptables v1.8.9 (legacy): statistic: bad value for option "--probability", or out of range (0-1).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -C NOPE -m dscp --dscp-class be -m connmark --mark 1 -j DSCP --set-dscp-class 8
iptables v1.8.9 (legacy): Invalid DSCP value `8'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -R OUTPUT 9 -o a/b -g Y
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): goto 'Y' is not a chain
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -D OUTPUT 0
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A Y -f -m conntrack --ctreplsrcport : ! --ctstate RELATED,NEW -j REDIRECT
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t raw -v -D OUTPUT ! -d x -m iprange --src-range 10.0.0.1 --dst-range 10.0.0.1- -j TRACE -c 5 7
iptables v1.8.9 (legacy): iprange: Bad value for "--dst-range" option: ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -v -A X ! -p icmp -j Y
iptables v1.8.9 (legacy): Couldn't load target `Y':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I PREROUTING 9 -j NETMAP --to 10.0.0.1
iptables: Index of insertion too big.
[1]
r$ iptables -t filter -C X -i averyveryverylongname ! -o eth+ -m mark  -j ACCEPT
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I Y -j FOO -p udp ! -d 10.0.0.1/255.255.255.255 -m tos --tos Normal-Service -m tos --tos min
iptables v1.8.9 (legacy): Symbolic name "min" is unknown
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A INPUT -s 10.0.0.1/255.255.255.255 -j MARK --xor-mark 1/
iptables v1.8.9 (legacy): MARK: bad value for option "--xor-mark", or out of range (0-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I Y 9 -p all -j REDIRECT --random
iptables: Index of insertion too big.
[1]
r$ iptables -t filter -A OUTPUT -m ttl  -j NOTRACK
iptables v1.8.9 (legacy): TTL match: You must specify one of `--ttl-eq', `--ttl-lt', `--ttl-gt
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -R OUTPUT 0 ! -p tcp ! -s 10.0.0.1/33 -m iprange  -m iprange ! --dst-range 10.0.0.1 -j TRACE
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING -p esp -m addrtype --dst-type U
r$ iptables -t raw -R Y 1 -o a/b -j FOO
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): Couldn't load target `FOO':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -S
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-N X
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
Chain X (0 references)
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
Chain X (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t mangle -S
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-N X
-N Y
-A X ! -s 127.0.0.1/32 -j Y
-A Y -o eth+
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
Y          all  -- !localhost            anywhere            
| 
Chain Y (1 references)
target     prot opt source               destination         
           all  --  anywhere             anywhere            
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
1           5        7 Y          0    --  *      *      !127.0.0.1            0.0.0.0/0           
| 
Chain Y (1 references)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0            0    --  *      eth+    0.0.0.0/0            0.0.0.0/0           
r$ iptables -t nat -S
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-N X
-N Y
-A POSTROUTING -p esp -m addrtype --dst-type UNSPEC
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
           esp  --  anywhere             anywhere             ADDRTYPE match dst-type UNSPEC
| 
Chain X (0 references)
target     prot opt source               destination         
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
1           0        0            50   --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type UNSPEC
| 
Chain X (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t raw -S
-P PREROUTING ACCEPT
-P OUTPUT ACCEPT
-N Q
-N Y
-A OUTPUT
r$ iptables -t raw -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             anywhere            
| 
Chain Q (0 references)
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
1           0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0           
| 
Chain Q (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
r$ iptables-save -c
*raw
:PREROUTING ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:Q - [0:0]
:Y - [0:0]
[0:0] -A OUTPUT
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A POSTROUTING -p esp -m addrtype --dst-type UNSPEC
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[5:7] -A X ! -s 127.0.0.1/32 -j Y
[0:0] -A Y -o eth+
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:X - [0:0]
COMMIT
