# kernel: 6.18
r$ iptables -t filter -N X
r$ iptables -t filter -N Y
r$ iptables -t mangle -N X
r$ iptables -t mangle -N Y
r$ iptables -t nat -N X
r$ iptables -t nat -N Y
r$ iptables -t raw -N X
r$ iptables -t raw -N Y
r$ iptables -t mangle -I FORWARD -m state --state R -j REJECT --reject-with icmp
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -P FORWARD ACCEPT
r$ iptables -t mangle -R PREROUTING 9 ! -f -m addrtype --dst-type X --limit-iface-in
iptables: Index of replacement too big.
[1]
r$ iptables -t filter -D X ! -s 10.0.0.1/33
iptables v1.8.9 (legacy): invalid mask `33' specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A Y ! -p 0 -m connmark --mark 0x1/0xff -j TOS --set-tos Minimize-Cost --xor-tos Minimize-Cost
iptables v1.8.9 (legacy): rule would never match protocol
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING -p tcp -s 1.2 -j ACCEPT
r$ iptables -t filter -A Y ! -p tcp -i "a b" -j DNAT --persistent
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): DNAT: option "--to-destination" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I PREROUTING 2 ! -o + -j CLASSIFY --set-class 1:
iptables v1.8.9 (legacy): Bad class value "1:"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -P PREROUTING REJECT
iptables: Bad policy name. Run `dmesg' for more information.
[1]
r$ iptables -t nat -A OUTPUT -m u32 --u32 0 -j DSCP --set-dscp 64
iptables v1.8.9 (legacy): u32: abrupt end of input after location specifier
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING -s 10.0.0.1/255.255.255.255 -d 0/0 -m state ! --state E -j FOO
iptables v1.8.9 (legacy): Couldn't load target `FOO':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -R POSTROUTING 0 ! -p esp -s 10.0.0.0/8 -m u32 --u32 x -j TTL --ttl-inc 1
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A Y -p icmpv6 ! -s 10.0.0.0/8 ! -d 1.2 -m statistic --mode random --probability 1e-1 -j RETURN
r$ iptables -t filter -A INPUT -s 300.1.1.1 ! -f -m state --state ,NEW -j RETURN
iptables v1.8.9 (legacy): Bad state ",NEW"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A Y -p foo ! -d 1.2
iptables v1.8.9 (legacy): unknown protocol "foo" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -v -D X ! -s 10.0.0.1 -p tcp -m multiport --ports http,https ! --sports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16 --dports http,https -j DROP
iptables v1.8.9 (legacy): too many ports specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -D X ! -s 10.0.0.1 -m connmark --mark 1/ -m comment --comment "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"
iptables v1.8.9 (legacy): connmark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I Y -j X ! -o "!x"
r$ iptables -t mangle -I FORWARD -j X
r$ iptables -t filter -C Y -j DSCP --set-dscp-class EF --set-dscp 8 -i a/b ! -f -m ttl --ttl-eq 010 --ttl-gt 255 --ttl-lt 5 -c 5 7
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): ttl: option "--ttl-lt" cannot be used together with "--ttl-eq".
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -R X 9 -m addrtype --src-type U -m dscp --dscp-class ""
iptables v1.8.9 (legacy): Invalid DSCP value `'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -C INPUT -m connmark --mark x -j CLASSIFY --set-class 1:
iptables v1.8.9 (legacy): connmark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -L INPUT -nv --line-numbers
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
num   pkts bytes target     prot opt in     out     source               destination         
r$ iptables -t filter -I X -s 0/0 -o eth0 -p tcp -m multiport --sports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16 --dports 90:80 --ports 80:80 -j CLASSIFY --set-class x
iptables v1.8.9 (legacy): too many ports specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING ! -s 10.0.0.1 -o eth+ ! -f -j MARK --and-mark 1/
iptables v1.8.9 (legacy): MARK: bad value for option "--and-mark", or out of range (0-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -D INPUT -p icmp -m connmark --mark 1/0 -j NETMAP --to x
iptables v1.8.9 (legacy): getaddrinfo: Temporary failure in name resolution
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A OUTPUT ! -p esp ! -o + -m statistic --mode random --probability .25 --icmp-type time
iptables v1.8.9 (legacy): unknown option "--icmp-type"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A INPUT -m state --state RELATED,NEW -j REJECT -p icmp -m icmp --icmp-type 8/
iptables v1.8.9 (legacy): Unknown ICMP code `8/'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -R OUTPUT 0 -m addrtype --src-type FOO -j Y
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -o a/b
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): Can't use -o with PREROUTING
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A Y -p 0 ! -o a/b -m connmark --mark 4294967296
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): connmark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -X Y
r$ iptables -t filter -v -C OUTPUT ! -s 10.0.0.1/255.255.255.255 -j CONNMARK --or-mark x
iptables v1.8.9 (legacy): CONNMARK: bad value for option "--or-mark", or out of range (0-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING ! -p udp -d 300.1.1.1 -m comment --comment "" -j CT
iptables v1.8.9 (legacy): host/network `300.1.1.1' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -D Y -m state --state FOO
iptables v1.8.9 (legacy): Bad state "FOO"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A OUTPUT ! -p TCP -d 10.0.0.1/255.255.255.255 -m state --state R -m mark  -j CT --notrack
iptables v1.8.9 (legacy): mark: option "--mark" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -D OUTPUT 2
iptables: Index of deletion too big.
[1]
r$ iptables -t mangle -D Y ! -o + -m length 
iptables v1.8.9 (legacy): length: option "--length" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A FORWARD -j CT --notrack
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t filter -v -I Y -p 0 -s x -m udp --dport :80 --sport http  -j REJECT --reject-with host
iptables v1.8.9 (legacy): host/network `x' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I Y x -m u32  -j REDIRECT
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -C POSTROUTING -i averyveryverylongname -j NETMAP --to 10.0.0.1
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A Y -p udp -m udp --dport http -j REJECT --reject-with icmp-port
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -I X -p all -j DROP
r$ iptables -t raw -v -A PREROUTING -o + -m connmark --mark /1 -j ACCEPT
iptables v1.8.9 (legacy): connmark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -D PREROUTING 2
iptables: Index of deletion too big.
[1]
r$ iptables -t nat -C INPUT ! -s x -m statistic ! --mode nth -m statistic --packet 0 -j MARK --or-mark 1
iptables v1.8.9 (legacy): statistic: option "--mode" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT ! -s 10.0.0.1,10.0.0.2 -m iprange --src-range 10.0.0.9-10.0.0.1 -j DSCP --set-dscp-class x -c 5 7
xt_iprange: range 10.0.0.9-10.0.0.1 is reversed and will never match
iptables v1.8.9 (legacy): Invalid DSCP value `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -v -A INPUT ! -p TCP -m mark --mark 1/ -j DSCP
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -N LOG
iptables v1.8.9 (legacy): chain name may not clash with target name
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -C OUTPUT -j CONNMARK --or-mark 0x5/0xf --mask 1 -i eth+ -m ttl --ttl-gt -1
iptables v1.8.9 (legacy): CONNMARK: bad value for option "--or-mark", or out of range (0-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A Y -i "a b" -p icmp --icmp-type 255 -j TOS --and-tos 256 -m comment --comment a/b
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): TOS: bad value for option "--and-tos", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -D X -d 1.2 -m statistic --probability 1.1 -j ACCEPT
iptables v1.8.9 (legacy): statistic: bad value for option "--probability", or out of range (0-1).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -D X -m tos  -j DSCP
iptables v1.8.9 (legacy): tos: option "--tos" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT -f -m mark --mark 0x1/0xff -p tcp -m tcp --sport 1:2:3
iptables v1.8.9 (legacy): invalid port/service `2:3' specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A X -m statistic --probability 0.5 -j TTL --ttl-set 255
iptables v1.8.9 (legacy): statistic: option "--mode" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I PREROUTING ! -d 1.2 ! -o eth0 -p tcp --dport http:https --syn --tcp-flags FOO SYN -m dscp --dscp-class "" -j CONNMARK --xor-mark 33
iptables v1.8.9 (legacy): Only one of `--syn' or `--tcp-flags'  allowed
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -R OUTPUT 2 ! -d 0.0.0.0/0 -o eth0 -m limit --limit 10000/s --limit-burst 10001 -m length  -j LOG --log-tcp-sequence
iptables v1.8.9 (legacy): limit: bad value for option "--limit-burst", or out of range (0-10000).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -C PREROUTING ! -i a/b -m tos  -j DROP
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): tos: option "--tos" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -D PREROUTING -o averyveryverylongname -j LOG
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A Y ! -p icmp -i averyveryverylongname -j DROP
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I PREROUTING -s 0.0.0.0/0 -m tos --tos 0x10/0x3f -j CONNMARK --restore-mark
r$ iptables -t raw -P PREROUTING X
iptables: Bad policy name. Run `dmesg' for more information.
[1]
r$ iptables -t nat -A INPUT -p esp -m comment --comment "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy" -j SNAT --to-source 1.2.3.4:80
iptables v1.8.9 (legacy): Need TCP, UDP, SCTP or DCCP with port specification
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -R OUTPUT 1 ! -d 10.0.0.1 -m u32 --u32 "0 = 1 && 4=2" -m mark --mark 0x1/0xff -j TOS --or-tos 256
iptables v1.8.9 (legacy): TOS: bad value for option "--or-tos", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I X x -j RETURN -o "!x" -f
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I OUTPUT 2 -p tcp --source-port x
iptables v1.8.9 (legacy): invalid port/service `x' specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A INPUT ! -i "!x" -m connmark --mark -1 -m dscp --dscp 0x3f -j NETMAP
iptables v1.8.9 (legacy): connmark: bad integer value for option "--mark", or out of range.
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
-A FORWARD -j X
-A X -j DROP
r$ iptables -t mangle -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
X          all  --  anywhere             anywhere            
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain POSTROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain X (1 references)
target     prot opt source               destination         
DROP       all  --  anywhere             anywhere            
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
1           0        0 X          0    --  *      *       0.0.0.0/0            0.0.0.0/0           
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain POSTROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain X (1 references)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 DROP       0    --  *      *       0.0.0.0/0            0.0.0.0/0           
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
-A POSTROUTING -s 1.2.0.0/32 -p tcp -j ACCEPT
-A Y ! -s 10.0.0.0/8 ! -d 1.2.0.0/32 -p ipv6-icmp -m statistic --mode random --probability 0.10000000009 -j RETURN
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
ACCEPT     tcp  --  1.2.0.0              anywhere            
| 
Chain X (0 references)
target     prot opt source               destination         
| 
Chain Y (0 references)
target     prot opt source               destination         
RETURN     ipv6-icmp -- !10.0.0.0/8          !1.2.0.0              statistic mode random probability 0.10000000009
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
1           0        0 ACCEPT     6    --  *      *       1.2.0.0              0.0.0.0/0           
| 
Chain X (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 RETURN     58   --  *      *      !10.0.0.0/8          !1.2.0.0              statistic mode random probability 0.10000000009
r$ iptables -t raw -S
-P PREROUTING ACCEPT
-P OUTPUT ACCEPT
-N X
-N Y
-A PREROUTING -m tos --tos 0x10/0x3f -j CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff
-A Y ! -o !x -j X
r$ iptables -t raw -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
CONNMARK   all  --  anywhere             anywhere             tos match Minimize-Delay CONNMARK restore
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain X (1 references)
target     prot opt source               destination         
| 
Chain Y (0 references)
target     prot opt source               destination         
X          all  --  anywhere             anywhere            
r$ iptables -t raw -nvxL --line-numbers
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 CONNMARK   0    --  *      *       0.0.0.0/0            0.0.0.0/0            tos match0x10/0x3f CONNMARK restore
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain X (1 references)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 X          0    --  *      !!x     0.0.0.0/0            0.0.0.0/0           
r$ iptables-save -c
*raw
:PREROUTING ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A PREROUTING -m tos --tos 0x10/0x3f -j CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff
[0:0] -A Y ! -o !x -j X
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A POSTROUTING -s 1.2.0.0/32 -p tcp -j ACCEPT
[0:0] -A Y ! -s 10.0.0.0/8 ! -d 1.2.0.0/32 -p ipv6-icmp -m statistic --mode random --probability 0.10000000009 -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A FORWARD -j X
[0:0] -A X -j DROP
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:X - [0:0]
COMMIT
