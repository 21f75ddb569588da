# kernel: 6.18
r$ iptables -t filter -N X
r$ iptables -t filter -N Y
r$ iptables -t mangle -N X
r$ iptables -t mangle -N Y
r$ iptables -t nat -N X
r$ iptables -t nat -N Y
r$ iptables -t raw -N X
r$ iptables -t raw -N Y
r$ iptables -t raw -D X ! -p icmp -j Y
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -v -D X -p tcp -m multiport  --dport 80: -j CONNMARK
iptables v1.8.9 (legacy): invalid port/service `' specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I X 1 ! -p all -d 10.0.0.1/255.0.255.0 -m addrtype --dst-type local -j DROP
iptables v1.8.9 (legacy): rule would never match protocol
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A INPUT -p tcp ! -o a/b -f -m tos --tos Minimize-Delay -j CONNMARK
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): CONNMARK target: No operation specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A Y ! -s 10 -m addrtype ! --limit-iface-in --src-type BROADCAST,MULTICAST,ANYCAST --dst-type U -j REDIRECT --to-ports x
iptables v1.8.9 (legacy): addrtype: option "--limit-iface-in" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -C X -m mark --mark -1 -j SNAT
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -D INPUT -s 10.0.0.1 -p tcp -m multiport  -j TRACE
iptables v1.8.9 (legacy): multiport expection an option
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A Y -s x -j REDIRECT --random
iptables v1.8.9 (legacy): host/network `x' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -S Y 1
r$ iptables -t raw -C X -p foo ! -s 10.0.0.1/255.255.255.255 -d 0.0.0.0/0 -j MARK
iptables v1.8.9 (legacy): unknown protocol "foo" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -D X 1
iptables: Index of deletion too big.
[1]
r$ iptables -t nat -D Y -p 0 -m comment --comment "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy" -j NOTRACK
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -A X -j NOTRACK ! -s 10.0.0.1,10.0.0.2 -m addrtype --src-type local
iptables v1.8.9 (legacy): ! not allowed with multiple source or destination IP addresses
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A PREROUTING -m tos --tos 0x10 -m comment ! --comment ""
iptables v1.8.9 (legacy): comment: option "--comment" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -v -A PREROUTING -p udp -m length --length x -m conntrack --ctexpire 5: -j REDIRECT --random --to-ports x
iptables v1.8.9 (legacy): length: bad value for option "--length" near "x", or out of range (0-65535).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I PREROUTING -p icmp -m icmp  -j TRACE
iptables v1.8.9 (legacy): icmp: option "--icmp-type" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A OUTPUT -j DNAT ! -p TCP
iptables v1.8.9 (legacy): DNAT: option "--to-destination" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A OUTPUT 
r$ iptables -t mangle -v -D X -s 10.0.0.0/8 -i eth+ -m iprange  -m limit  -j ACCEPT
iptables v1.8.9 (legacy): iprange match: You must specify `--src-range' or `--dst-range'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I INPUT ! -i "a b" -j DROP
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
r$ iptables -t mangle -A PREROUTING -p tcp -s x -j DROP
iptables v1.8.9 (legacy): host/network `x' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A X ! -p foo -j DNAT --persistent
iptables v1.8.9 (legacy): unknown protocol "foo" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING -m statistic --probability 0.123456789 --every 2 -j DNAT --persistent
iptables v1.8.9 (legacy): statistic: option "--mode" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A Y -s 10.0.0.1 ! -i "a b" -p tcp -m multiport ! --dports 90:80 -j X
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): invalid portrange specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A PREROUTING -f -m dscp --dscp 010 --dscp-class AF14 -j Y
iptables v1.8.9 (legacy): Invalid DSCP value `AF14'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A X -p TCP -m state --state RELATED,NEW -j REJECT --reject-with tcp-rst
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t filter -C X -j TTL --ttl-dec 1 ! -s 10.0.0.1/33 -m limit --limit 0/s --limit-burst 0
iptables v1.8.9 (legacy): bad rate "0/s"'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A PREROUTING ! -i + -o + -p tcp -m tcp ! --tcp-flags NONE NONE ! --sport x -j SNAT --to-source 1.2.3.4 --persistent
iptables v1.8.9 (legacy): invalid port/service `x' specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A INPUT -p icmp -m icmp --icmp-type 8 -m statistic --mode nth --every 1 --packet 1 -j SNAT
iptables v1.8.9 (legacy): the --packet p must be 0 <= p <= n-1
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A INPUT -j CONNMARK --or-mark 1 ! -p 256 -d 0.0.0.0/0 ! -o + -m limit --limit 5/minute -m addrtype --limit-iface-in -c 5 7
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -P INPUT DROP
r$ iptables -t mangle -A X ! -i eth+ -m iprange --dst-range 10.0.0.1-10.0.0.2-10.0.0.3 --src-range -10.0.0.1 -j RETURN
iptables v1.8.9 (legacy): iprange: Bad value for "--dst-range" option: "10.0.0.2-10.0.0.3"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A PREROUTING -p udp --dport 90:80 --sport 80:90 ! -s localhost
r$ iptables -t raw -R X 2 ! -i eth+ -m u32 --u32 x -m state 
iptables v1.8.9 (legacy): u32: at char 0: not a number or out of range
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -R X x ! -d 10.0.0.1/255.0.255.0 -m ttl ! --ttl-eq 1 -m iprange --src-range -10.0.0.1 --dst-range 10.0.0.1 -j ACCEPT
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A X -p udp -j LOG --log-level 4
r$ iptables -t mangle -I PREROUTING 2 -m u32 --u32 "0 = 1 && 4=2" -m iprange --dst-range x --src-range 10.0.0.1- -j NOTRACK
iptables v1.8.9 (legacy): iprange: Bad value for "--dst-range" option: "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A OUTPUT ! -d 10 -m addrtype ! --src-type local -j RETURN
r$ iptables -t mangle -D Y ! -p icmp -m ttl --ttl-lt 1 ! --ttl-eq 010 -m state --state E -j TTL --ttl-inc 1
iptables v1.8.9 (legacy): ttl: option "--ttl-lt" cannot be used together with "--ttl-eq".
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I Y 2 -m iprange  -j MARK --or-mark 1/
iptables v1.8.9 (legacy): MARK: bad value for option "--or-mark", or out of range (0-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -F 
r$ iptables -t mangle -I PREROUTING -m u32 --u32 "0 = 1 && 4=2" -m ttl 
iptables v1.8.9 (legacy): TTL match: You must specify one of `--ttl-eq', `--ttl-lt', `--ttl-gt
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A X -j REDIRECT --random
r$ iptables -t filter -A OUTPUT ! -p udp -d 0.0.0.0/0 -m ttl --ttl-eq "" -j DNAT --random
iptables v1.8.9 (legacy): ttl: bad value for option "--ttl-eq", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -S OUTPUT 2 -v
r$ iptables -t filter -v -C OUTPUT -j NETMAP --to 10.0.0.1 -m addrtype 
iptables v1.8.9 (legacy): addrtype: you must specify --src-type or --dst-type
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A POSTROUTING -j RETURN
r$ iptables -t raw -I X ! -p tcp -j NETMAP --to x
iptables v1.8.9 (legacy): getaddrinfo: Temporary failure in name resolution
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -C X -i eth0 -m mark --mark 1/0 -j MASQUERADE --random
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -A Y -p 300 -m statistic --mode random --probability x -m dscp --dscp-class x -j CLASSIFY --set-class 1:2
iptables v1.8.9 (legacy): unknown protocol "300" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I PREROUTING x ! -s 1.2 -m connmark  -j ACCEPT
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -v -R FORWARD 0 -j TOS --and-tos 0x10
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -v -A X -p 256 -j DSCP --set-dscp-class 64
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A Y -j DNAT --random --to-destination 1.2.3.4-1.2.3.9
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t nat -A Y ! -p icmpv6 ! -i + -m statistic --mode nth --every 0 --packet 0 -m tcp --sport 80-90
iptables v1.8.9 (legacy): statistic: bad value for option "--every", or out of range (1-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A X ! -d 10.0.0.1/255.0.255.0 -f -m limit --limit-burst 5 -j Y
r$ iptables -t nat -N a b
Bad argument `b'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -v -A OUTPUT ! -p 0 ! -i averyveryverylongname ! -f -m tos --tos 0 -m length --length 65536 -j TOS --and-tos x --or-tos 0x10/0x3f
iptables v1.8.9 (legacy): rule would never match protocol
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -v -A OUTPUT -j RETURN ! -s 0.0.0.0/0 ! -p tcp
RETURN !tcp opt -- in * out * !0.0.0.0/0  -> 0.0.0.0/0  
r$ iptables -t mangle -P OUTPUT 
iptables v1.8.9 (legacy): -P requires a chain and a policy
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A Y -i eth0 -p udp --sport 70000 -m state ! --state "" -j X
iptables v1.8.9 (legacy): "--state" requires a list of states with no spaces, e.g. ESTABLISHED,RELATED
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -v -I X 
  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  
r$ iptables -t raw -A X -s 0.0.0.0/0 -m mark --mark 4294967296 -j NETMAP --to 10.0.0.1
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -P X DROP
iptables: Bad built-in chain name.
[1]
r$ iptables -t mangle -R X 0 ! -i "!x" ! -o + -m statistic --mode nth --every 0 --packet x -g X
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -X X
r$ iptables -t mangle -D INPUT ! -d 10.0.0.1,10.0.0.2 -m mark 
iptables v1.8.9 (legacy): mark: option "--mark" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT ! -p tcp ! -i "!x" -o "a b" -m u32 --u32 "0 = 1 && 4=2"
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): Can't use -i with OUTPUT
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -R INPUT 0 -p tcp 
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -S
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-N X
-N Y
-A OUTPUT
r$ iptables -t filter -L
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
Chain X (0 references)
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
1           0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0           
| 
Chain X (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t mangle -S
-P PREROUTING ACCEPT
-P INPUT DROP
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-N Y
-A INPUT ! -i a b -j DROP
-A OUTPUT ! -s 0.0.0.0/0 ! -p tcp -j RETURN
-A POSTROUTING -j RETURN
r$ iptables -t mangle -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain INPUT (policy DROP)
target     prot opt source               destination         
DROP       all  --  anywhere             anywhere            
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
RETURN    !tcp  -- !anywhere             anywhere            
| 
Chain POSTROUTING (policy ACCEPT)
target     prot opt source               destination         
RETURN     all  --  anywhere             anywhere            
| 
Chain Y (0 references)
target     prot opt source               destination         
r$ iptables -t mangle -nvxL --line-numbers
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain INPUT (policy DROP 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 DROP       0    --  !a b   *       0.0.0.0/0            0.0.0.0/0           
| 
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 RETURN    !6    --  *      *      !0.0.0.0/0            0.0.0.0/0           
| 
Chain POSTROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 RETURN     0    --  *      *       0.0.0.0/0            0.0.0.0/0           
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
-A X
-A X -p udp -j LOG
-A X -j REDIRECT --random
-A X ! -d 10.0.0.0/255.0.255.0 -f -m limit --limit 3/hour -j Y
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
           all  --  anywhere             anywhere            
LOG        udp  --  anywhere             anywhere             LOG level warn
REDIRECT   all  --  anywhere             anywhere             random
Y          all  -f  anywhere            !10.0.0.0/255.0.255.0  limit: avg 3/hour burst 5
| 
Chain Y (1 references)
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
1           0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0           
2           0        0 LOG        17   --  *      *       0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4
3           0        0 REDIRECT   0    --  *      *       0.0.0.0/0            0.0.0.0/0            random
4           0        0 Y          0    -f  *      *       0.0.0.0/0           !10.0.0.0/255.0.255.0  limit: avg 3/hour burst 5
| 
Chain Y (1 references)
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
[0:0] -A X
[0:0] -A X -p udp -j LOG
[0:0] -A X -j REDIRECT --random
[0:0] -A X ! -d 10.0.0.0/255.0.255.0 -f -m limit --limit 3/hour -j Y
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:Y - [0:0]
[0:0] -A INPUT ! -i a b -j DROP
[0:0] -A OUTPUT ! -s 0.0.0.0/0 ! -p tcp -j RETURN
[0:0] -A POSTROUTING -j RETURN
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A OUTPUT
COMMIT
