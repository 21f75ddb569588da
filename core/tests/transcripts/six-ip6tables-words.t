# kernel: 6.18
# ipv6: on
r$ ip6tables -L
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
r$ ip6tables -L -n -v
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
r$ ip6tables -A INPUT -s 2001:db8::/32 -d 2001:db8::1 -p tcp --dport 80 -j ACCEPT
r$ ip6tables -A INPUT ! -s fe80::/10 -p icmpv6 -j DROP
r$ ip6tables -A INPUT -p ipv6-icmp --icmpv6-type echo-request -j ACCEPT
r$ ip6tables -A INPUT -p icmpv6 -m icmp6 --icmpv6-type 1/4 -j ACCEPT
r$ ip6tables -A INPUT -p icmpv6 -m icmp6 ! --icmpv6-type neighbour-solicitation -j ACCEPT
r$ ip6tables -A INPUT -p icmpv6 --icmpv6-type neighbor-advertisement
r$ ip6tables -A INPUT -p icmp -j ACCEPT
r$ ip6tables -A INPUT -p icmpv6 --icmpv6-type port-unreachable
r$ ip6tables -A INPUT -p icmpv6 --icmpv6-type e
ip6tables v1.8.9 (legacy): Ambiguous ICMPv6 type `e': `echo-request' or `echo-reply'?
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -A INPUT -p icmpv6 --icmpv6-type 300
ip6tables v1.8.9 (legacy): Unknown ICMPv6 type `300'
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -A INPUT -p icmpv6 --icmpv6-type foo
ip6tables v1.8.9 (legacy): Unknown ICMPv6 type `foo'
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -A INPUT -p icmpv6 -m icmp6
ip6tables v1.8.9 (legacy): icmp6: option "--icmpv6-type" must be specified
| 
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -A INPUT -m icmp6 --icmpv6-type 128
ip6tables: Invalid argument. Run `dmesg' for more information.
[1]
r$ ip6tables -A INPUT -m hl --hl-eq 64
r$ ip6tables -A INPUT -m hl --hl-lt 3
r$ ip6tables -A INPUT -m hl --hl-gt 3
r$ ip6tables -A INPUT -m hl ! --hl-eq 3
r$ ip6tables -A INPUT -m ttl --ttl-eq 3
ip6tables v1.8.9 (legacy): Couldn't load match `ttl':No such file or directory
| 
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -A INPUT -f
ip6tables v1.8.9 (legacy): `-f' is not supported in IPv6, use -m frag instead
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -A INPUT -j REJECT
r$ ip6tables -A INPUT -j REJECT --reject-with icmp6-no-route
r$ ip6tables -A INPUT -j REJECT --reject-with adm-prohibited
r$ ip6tables -A INPUT -j REJECT --reject-with icmp6-addr-unreachable
r$ ip6tables -A INPUT -j REJECT --reject-with port-unreach
r$ ip6tables -A INPUT -j REJECT --reject-with policy-fail
r$ ip6tables -A INPUT -j REJECT --reject-with icmp6-reject-route
r$ ip6tables -A INPUT -j REJECT --reject-with tcp-reset
ip6tables: Invalid argument. Run `dmesg' for more information.
[1]
r$ ip6tables -A INPUT -p tcp -j REJECT --reject-with tcp-reset
r$ ip6tables -A INPUT -j REJECT --reject-with icmp-port-unreachable
ip6tables v1.8.9 (legacy): unknown reject type "icmp-port-unreachable"
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -t mangle -A PREROUTING -j HL --hl-set 5
r$ ip6tables -t mangle -A PREROUTING -j HL --hl-inc 1
r$ ip6tables -t mangle -A PREROUTING -j HL --hl-dec 1
r$ ip6tables -t mangle -A PREROUTING -j TTL --ttl-set 5
ip6tables v1.8.9 (legacy): unknown option "--ttl-set"
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -A INPUT -s 10.0.0.1 -j DROP
ip6tables v1.8.9 (legacy): host/network `10.0.0.1' not found
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -A INPUT -s 2001:db8::1/129 -j DROP
ip6tables v1.8.9 (legacy): invalid mask `129' specified
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -A INPUT -s 2001:db8::1/ffff:: -j DROP
r$ ip6tables -A INPUT -s 2001:db8::1/ffff::1 -j DROP
r$ ip6tables -A INPUT -s host -j DROP
ip6tables v1.8.9 (legacy): host/network `host' not found
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -A INPUT -s ::/0 -d ::/0 -j DROP
r$ ip6tables -A INPUT -s ::1 -j DROP
r$ ip6tables -A INPUT -s localhost -j DROP
ip6tables v1.8.9 (legacy): host/network `localhost' not found
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -A INPUT -s 2001:db8::1,2001:db8::2 -j DROP
r$ ip6tables -A INPUT -4 -j DROP
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -A INPUT -6 -j DROP
r$ iptables -A INPUT -6 -j DROP
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ ip6tables -t nat -A POSTROUTING -o wan0 -j MASQUERADE
r$ ip6tables -t nat -A POSTROUTING -o wan0 -j SNAT --to-source 2001:db8::7
r$ ip6tables -t nat -A POSTROUTING -p tcp -j SNAT --to-source [2001:db8::7]:1000-2000
r$ ip6tables -t nat -A POSTROUTING -p tcp -j SNAT --to-source [2001:db8::7-2001:db8::9]:1000
r$ ip6tables -t nat -A POSTROUTING -p tcp -j SNAT --to-source 2001:db8::7-2001:db8::9
r$ ip6tables -t nat -A POSTROUTING -p tcp -j SNAT --to-source :1000
r$ ip6tables -t nat -A POSTROUTING -p tcp -j SNAT --to-source 10.0.0.1
ip6tables v1.8.9 (legacy): Bad IP address "10.0.0.1"
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -t nat -A PREROUTING -p udp --dport 53 -j DNAT --to-destination [2001:db8::7]:53
r$ ip6tables -t nat -A PREROUTING -j DNAT --to-destination [2001:db8::7]:53
ip6tables v1.8.9 (legacy): Need TCP, UDP, SCTP or DCCP with port specification
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -t nat -A PREROUTING -p tcp -j REDIRECT --to-ports 8080
r$ ip6tables -t nat -A PREROUTING -d 2001:db8:1::/64 -j NETMAP --to 2001:db8:2::/64
r$ ip6tables -t nat -A PREROUTING -d 2001:db8:1::/64 -j NETMAP --to 2001:db8:2::1/ffff::
r$ ip6tables -t mangle -A PREROUTING -m iprange --src-range 2001:db8::1-2001:db8::9 -j MARK --set-mark 1
r$ ip6tables -t mangle -A PREROUTING -m iprange --src-range 2001:db8::9-2001:db8::1 -j MARK --set-mark 1
xt_iprange: range 2001:db8::9-2001:db8::1 is reversed and will never match
r$ ip6tables -t mangle -A PREROUTING -m iprange --src-range 1.2.3.4-1.2.3.5 -j MARK --set-mark 1
ip6tables v1.8.9 (legacy): iprange: Bad value for "--src-range" option: "1.2.3.4"
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -t mangle -A PREROUTING -m conntrack --ctorigsrc 2001:db8::/32 --ctstate NEW -j MARK --set-mark 1
r$ ip6tables -t mangle -A PREROUTING -m addrtype --dst-type LOCAL -j MARK --set-mark 1
r$ ip6tables -t raw -A PREROUTING -p tcp -j NOTRACK
r$ ip6tables -t filter -A FORWARD -j LOG --log-prefix "x "
r$ ip6tables -A INPUT -m tos --tos 0x10
r$ ip6tables -A INPUT -p 58
r$ ip6tables -A INPUT -p all
r$ ip6tables -A INPUT -p esp
r$ ip6tables -A INPUT -p hopopt
r$ ip6tables -A INPUT -p ipv6-route
Warning: never matched protocol: ipv6-route. use extension match instead.
r$ ip6tables -A INPUT -m length --length 40:100
r$ ip6tables -N foo
r$ ip6tables -A foo -g bar
ip6tables v1.8.9 (legacy): goto 'bar' is not a chain
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -A bar -j ACCEPT
ip6tables: No chain/target/match by that name.
[1]
r$ ip6tables -D INPUT 99
ip6tables: Index of deletion too big.
[1]
r$ ip6tables -P foo DROP
ip6tables: Bad built-in chain name.
[1]
r$ ip6tables -t foo -L
ip6tables v1.8.9 (legacy): can't initialize ip6tables table `foo': Table does not exist (do you need to insmod?)
Perhaps ip6tables or your kernel needs to be upgraded.
[3]
r$ ip6tables -S
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-N foo
-A INPUT -s 2001:db8::/32 -d 2001:db8::1/128 -p tcp -m tcp --dport 80 -j ACCEPT
-A INPUT ! -s fe80::/10 -p ipv6-icmp -j DROP
-A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 128 -j ACCEPT
-A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 1/4 -j ACCEPT
-A INPUT -p ipv6-icmp -m icmp6 ! --icmpv6-type 135 -j ACCEPT
-A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 136
-A INPUT -p icmp -j ACCEPT
-A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 1/4
-A INPUT -m hl --hl-eq 64
-A INPUT -m hl --hl-lt 3
-A INPUT -m hl --hl-gt 3
-A INPUT -m hl ! --hl-eq 3
-A INPUT -j REJECT --reject-with icmp6-port-unreachable
-A INPUT -j REJECT --reject-with icmp6-no-route
-A INPUT -j REJECT --reject-with icmp6-adm-prohibited
-A INPUT -j REJECT --reject-with icmp6-addr-unreachable
-A INPUT -j REJECT --reject-with icmp6-port-unreachable
-A INPUT -j REJECT --reject-with icmp6-policy-fail
-A INPUT -j REJECT --reject-with icmp6-reject-route
-A INPUT -p tcp -j REJECT --reject-with tcp-reset
-A INPUT -s 2001::/16 -j DROP
-A INPUT -s 2001::1/ffff::1 -j DROP
-A INPUT -j DROP
-A INPUT -s ::1/128 -j DROP
-A INPUT -s 2001:db8::1/128 -j DROP
-A INPUT -s 2001:db8::2/128 -j DROP
-A INPUT -j DROP
-A INPUT -m tos --tos 0x10/0xff
-A INPUT -p ipv6-icmp
-A INPUT
-A INPUT -p esp
-A INPUT
-A INPUT -p ipv6-route
-A INPUT -m length --length 40:100
-A FORWARD -j LOG --log-prefix "x "
r$ ip6tables -L
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
ACCEPT     tcp  --  2001:db8::/32        2001:db8::1          tcp dpt:http
DROP       ipv6-icmp -- !fe80::/10            anywhere            
ACCEPT     ipv6-icmp --  anywhere             anywhere             ipv6-icmp echo-request
ACCEPT     ipv6-icmp --  anywhere             anywhere             ipv6-icmp port-unreachable
ACCEPT     ipv6-icmp --  anywhere             anywhere             ipv6-icmp !neighbour-solicitation
           ipv6-icmp --  anywhere             anywhere             ipv6-icmp neighbour-advertisement
ACCEPT     icmp --  anywhere             anywhere            
           ipv6-icmp --  anywhere             anywhere             ipv6-icmp port-unreachable
           all  --  anywhere             anywhere             HL match HL == 64
           all  --  anywhere             anywhere             HL match HL < 3
           all  --  anywhere             anywhere             HL match HL > 3
           all  --  anywhere             anywhere             HL match HL != 3
REJECT     all  --  anywhere             anywhere             reject-with icmp6-port-unreachable
REJECT     all  --  anywhere             anywhere             reject-with icmp6-no-route
REJECT     all  --  anywhere             anywhere             reject-with icmp6-adm-prohibited
REJECT     all  --  anywhere             anywhere             reject-with icmp6-addr-unreachable
REJECT     all  --  anywhere             anywhere             reject-with icmp6-port-unreachable
REJECT     all  --  anywhere             anywhere             reject-with icmp6-policy-fail
REJECT     all  --  anywhere             anywhere             reject-with icmp6-reject-route
REJECT     tcp  --  anywhere             anywhere             reject-with tcp-reset
DROP       all  --  2001::/16            anywhere            
DROP       all  --  2001::1/ffff::1      anywhere            
DROP       all  --  anywhere             anywhere            
DROP       all  --  ::1                  anywhere            
DROP       all  --  2001:db8::1          anywhere            
DROP       all  --  2001:db8::2          anywhere            
DROP       all  --  anywhere             anywhere            
           all  --  anywhere             anywhere             tos match0x10/0xff
           ipv6-icmp --  anywhere             anywhere            
           all  --  anywhere             anywhere            
           esp  --  anywhere             anywhere            
           all  --  anywhere             anywhere            
           ipv6-route --  anywhere             anywhere            
           all  --  anywhere             anywhere             length 40:100
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
LOG        all  --  anywhere             anywhere             LOG level warn prefix "x "
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain foo (0 references)
target     prot opt source               destination         
r$ ip6tables -L -n -v
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
    0     0 ACCEPT     6    --  *      *       2001:db8::/32        2001:db8::1          tcp dpt:80
    0     0 DROP       58   --  *      *      !fe80::/10            ::/0                
    0     0 ACCEPT     58   --  *      *       ::/0                 ::/0                 ipv6-icmptype 128
    0     0 ACCEPT     58   --  *      *       ::/0                 ::/0                 ipv6-icmptype 1 code 4
    0     0 ACCEPT     58   --  *      *       ::/0                 ::/0                 ipv6-icmp !type 135
    0     0            58   --  *      *       ::/0                 ::/0                 ipv6-icmptype 136
    0     0 ACCEPT     1    --  *      *       ::/0                 ::/0                
    0     0            58   --  *      *       ::/0                 ::/0                 ipv6-icmptype 1 code 4
    0     0            0    --  *      *       ::/0                 ::/0                 HL match HL == 64
    0     0            0    --  *      *       ::/0                 ::/0                 HL match HL < 3
    0     0            0    --  *      *       ::/0                 ::/0                 HL match HL > 3
    0     0            0    --  *      *       ::/0                 ::/0                 HL match HL != 3
    0     0 REJECT     0    --  *      *       ::/0                 ::/0                 reject-with icmp6-port-unreachable
    0     0 REJECT     0    --  *      *       ::/0                 ::/0                 reject-with icmp6-no-route
    0     0 REJECT     0    --  *      *       ::/0                 ::/0                 reject-with icmp6-adm-prohibited
    0     0 REJECT     0    --  *      *       ::/0                 ::/0                 reject-with icmp6-addr-unreachable
    0     0 REJECT     0    --  *      *       ::/0                 ::/0                 reject-with icmp6-port-unreachable
    0     0 REJECT     0    --  *      *       ::/0                 ::/0                 reject-with icmp6-policy-fail
    0     0 REJECT     0    --  *      *       ::/0                 ::/0                 reject-with icmp6-reject-route
    0     0 REJECT     6    --  *      *       ::/0                 ::/0                 reject-with tcp-reset
    0     0 DROP       0    --  *      *       2001::/16            ::/0                
    0     0 DROP       0    --  *      *       2001::1/ffff::1      ::/0                
    0     0 DROP       0    --  *      *       ::/0                 ::/0                
    0     0 DROP       0    --  *      *       ::1                  ::/0                
    0     0 DROP       0    --  *      *       2001:db8::1          ::/0                
    0     0 DROP       0    --  *      *       2001:db8::2          ::/0                
    0     0 DROP       0    --  *      *       ::/0                 ::/0                
    0     0            0    --  *      *       ::/0                 ::/0                 tos match0x10/0xff
    0     0            58   --  *      *       ::/0                 ::/0                
    0     0            0    --  *      *       ::/0                 ::/0                
    0     0            50   --  *      *       ::/0                 ::/0                
    0     0            0    --  *      *       ::/0                 ::/0                
    0     0            43   --  *      *       ::/0                 ::/0                
    0     0            0    --  *      *       ::/0                 ::/0                 length 40:100
| 
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
    0     0 LOG        0    --  *      *       ::/0                 ::/0                 LOG flags 0 level 4 prefix "x "
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
| 
Chain foo (0 references)
 pkts bytes target     prot opt in     out     source               destination         
r$ ip6tables -t mangle -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
HL         all  --  anywhere             anywhere             HL set to 5
HL         all  --  anywhere             anywhere             HL increment by 1
HL         all  --  anywhere             anywhere             HL decrement by 1
MARK       all  --  anywhere             anywhere             source IP range 2001:db8::1-2001:db8::9 MARK set 0x1
MARK       all  --  anywhere             anywhere             source IP range 2001:db8::9-2001:db8::1 MARK set 0x1
MARK       all  --  anywhere             anywhere             ctstate NEW ctorigsrc 2001:db8::/32 MARK set 0x1
MARK       all  --  anywhere             anywhere             ADDRTYPE match dst-type LOCAL MARK set 0x1
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
r$ ip6tables -t nat -L -n
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
DNAT       17   --  ::/0                 ::/0                 udp dpt:53 to:[2001:db8::7]:53
REDIRECT   6    --  ::/0                 ::/0                 redir ports 8080
NETMAP     0    --  ::/0                 2001:db8:1::/64      to:2001:db8:2::/64
NETMAP     0    --  ::/0                 2001:db8:1::/64      to:2001::/16
| 
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain POSTROUTING (policy ACCEPT)
target     prot opt source               destination         
MASQUERADE  0    --  ::/0                 ::/0                
SNAT       0    --  ::/0                 ::/0                 to:2001:db8::7
SNAT       6    --  ::/0                 ::/0                 to:[2001:db8::7]:1000-2000
SNAT       6    --  ::/0                 ::/0                 to:[2001:db8::7-2001:db8::9]:1000
SNAT       6    --  ::/0                 ::/0                 to:2001:db8::7-2001:db8::9
SNAT       6    --  ::/0                 ::/0                 to::1000
r$ ip6tables -t nat -S
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-A PREROUTING -p udp -m udp --dport 53 -j DNAT --to-destination [2001:db8::7]:53
-A PREROUTING -p tcp -j REDIRECT --to-ports 8080
-A PREROUTING -d 2001:db8:1::/64 -j NETMAP --to 2001:db8:2::/64
-A PREROUTING -d 2001:db8:1::/64 -j NETMAP --to 2001::/16
-A POSTROUTING -o wan0 -j MASQUERADE
-A POSTROUTING -o wan0 -j SNAT --to-source 2001:db8::7
-A POSTROUTING -p tcp -j SNAT --to-source [2001:db8::7]:1000-2000
-A POSTROUTING -p tcp -j SNAT --to-source [2001:db8::7-2001:db8::9]:1000
-A POSTROUTING -p tcp -j SNAT --to-source 2001:db8::7-2001:db8::9
-A POSTROUTING -p tcp -j SNAT --to-source :1000
r$ ip6tables-save
*raw
:PREROUTING ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A PREROUTING -p tcp -j NOTRACK
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A PREROUTING -p udp -m udp --dport 53 -j DNAT --to-destination [2001:db8::7]:53
-A PREROUTING -p tcp -j REDIRECT --to-ports 8080
-A PREROUTING -d 2001:db8:1::/64 -j NETMAP --to 2001:db8:2::/64
-A PREROUTING -d 2001:db8:1::/64 -j NETMAP --to 2001::/16
-A POSTROUTING -o wan0 -j MASQUERADE
-A POSTROUTING -o wan0 -j SNAT --to-source 2001:db8::7
-A POSTROUTING -p tcp -j SNAT --to-source [2001:db8::7]:1000-2000
-A POSTROUTING -p tcp -j SNAT --to-source [2001:db8::7-2001:db8::9]:1000
-A POSTROUTING -p tcp -j SNAT --to-source 2001:db8::7-2001:db8::9
-A POSTROUTING -p tcp -j SNAT --to-source :1000
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A PREROUTING -j HL --hl-set 5
-A PREROUTING -j HL --hl-inc 1
-A PREROUTING -j HL --hl-dec 1
-A PREROUTING -m iprange --src-range 2001:db8::1-2001:db8::9 -j MARK --set-xmark 0x1/0xffffffff
-A PREROUTING -m iprange --src-range 2001:db8::9-2001:db8::1 -j MARK --set-xmark 0x1/0xffffffff
-A PREROUTING -m conntrack --ctstate NEW --ctorigsrc 2001:db8::/32 -j MARK --set-xmark 0x1/0xffffffff
-A PREROUTING -m addrtype --dst-type LOCAL -j MARK --set-xmark 0x1/0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:foo - [0:0]
-A INPUT -s 2001:db8::/32 -d 2001:db8::1/128 -p tcp -m tcp --dport 80 -j ACCEPT
-A INPUT ! -s fe80::/10 -p ipv6-icmp -j DROP
-A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 128 -j ACCEPT
-A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 1/4 -j ACCEPT
-A INPUT -p ipv6-icmp -m icmp6 ! --icmpv6-type 135 -j ACCEPT
-A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 136
-A INPUT -p icmp -j ACCEPT
-A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 1/4
-A INPUT -m hl --hl-eq 64
-A INPUT -m hl --hl-lt 3
-A INPUT -m hl --hl-gt 3
-A INPUT -m hl ! --hl-eq 3
-A INPUT -j REJECT --reject-with icmp6-port-unreachable
-A INPUT -j REJECT --reject-with icmp6-no-route
-A INPUT -j REJECT --reject-with icmp6-adm-prohibited
-A INPUT -j REJECT --reject-with icmp6-addr-unreachable
-A INPUT -j REJECT --reject-with icmp6-port-unreachable
-A INPUT -j REJECT --reject-with icmp6-policy-fail
-A INPUT -j REJECT --reject-with icmp6-reject-route
-A INPUT -p tcp -j REJECT --reject-with tcp-reset
-A INPUT -s 2001::/16 -j DROP
-A INPUT -s 2001::1/ffff::1 -j DROP
-A INPUT -j DROP
-A INPUT -s ::1/128 -j DROP
-A INPUT -s 2001:db8::1/128 -j DROP
-A INPUT -s 2001:db8::2/128 -j DROP
-A INPUT -j DROP
-A INPUT -m tos --tos 0x10/0xff
-A INPUT -p ipv6-icmp
-A INPUT
-A INPUT -p esp
-A INPUT
-A INPUT -p ipv6-route
-A INPUT -m length --length 40:100
-A FORWARD -j LOG --log-prefix "x "
COMMIT
r$ ip6tables-save -c -t filter
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:foo - [0:0]
[0:0] -A INPUT -s 2001:db8::/32 -d 2001:db8::1/128 -p tcp -m tcp --dport 80 -j ACCEPT
[0:0] -A INPUT ! -s fe80::/10 -p ipv6-icmp -j DROP
[0:0] -A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 128 -j ACCEPT
[0:0] -A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 1/4 -j ACCEPT
[0:0] -A INPUT -p ipv6-icmp -m icmp6 ! --icmpv6-type 135 -j ACCEPT
[0:0] -A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 136
[0:0] -A INPUT -p icmp -j ACCEPT
[0:0] -A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 1/4
[0:0] -A INPUT -m hl --hl-eq 64
[0:0] -A INPUT -m hl --hl-lt 3
[0:0] -A INPUT -m hl --hl-gt 3
[0:0] -A INPUT -m hl ! --hl-eq 3
[0:0] -A INPUT -j REJECT --reject-with icmp6-port-unreachable
[0:0] -A INPUT -j REJECT --reject-with icmp6-no-route
[0:0] -A INPUT -j REJECT --reject-with icmp6-adm-prohibited
[0:0] -A INPUT -j REJECT --reject-with icmp6-addr-unreachable
[0:0] -A INPUT -j REJECT --reject-with icmp6-port-unreachable
[0:0] -A INPUT -j REJECT --reject-with icmp6-policy-fail
[0:0] -A INPUT -j REJECT --reject-with icmp6-reject-route
[0:0] -A INPUT -p tcp -j REJECT --reject-with tcp-reset
[0:0] -A INPUT -s 2001::/16 -j DROP
[0:0] -A INPUT -s 2001::1/ffff::1 -j DROP
[0:0] -A INPUT -j DROP
[0:0] -A INPUT -s ::1/128 -j DROP
[0:0] -A INPUT -s 2001:db8::1/128 -j DROP
[0:0] -A INPUT -s 2001:db8::2/128 -j DROP
[0:0] -A INPUT -j DROP
[0:0] -A INPUT -m tos --tos 0x10/0xff
[0:0] -A INPUT -p ipv6-icmp
[0:0] -A INPUT
[0:0] -A INPUT -p esp
[0:0] -A INPUT
[0:0] -A INPUT -p ipv6-route
[0:0] -A INPUT -m length --length 40:100
[0:0] -A FORWARD -j LOG --log-prefix "x "
COMMIT
r$ ip6tables -v -A INPUT -s 2001:db8::5 -j ACCEPT
ACCEPT  all opt -- in * out *  2001:db8::5  -> ::/0  
r$ ip6tables -v -A INPUT -p udp --dport 5 -j ACCEPT
ACCEPT  udp opt -- in * out *  ::/0  -> ::/0   udp dpt:5
r$ ip6tables -v -F
Flushing chain `INPUT'
Flushing chain `FORWARD'
Flushing chain `OUTPUT'
Flushing chain `foo'
r$ ip6tables -V
ip6tables v1.8.9 (legacy)
r$ ip6tables-save -V
ip6tables-save v1.8.9 (legacy)
r$ ip6tables -X foo
r$ ip6tables
ip6tables v1.8.9 (legacy): no command specified
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -A
ip6tables v1.8.9 (legacy): option "-A" requires an argument
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables --foo
ip6tables v1.8.9 (legacy): unknown option "--foo"
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables-save --foo
ip6tables-save: unrecognized option '--foo'
Look at manual page `ip6tables-save.8' for more information.
[1]
r$ ip6tables-save -q
ip6tables-save: invalid option -- 'q'
Look at manual page `ip6tables-save.8' for more information.
[1]
r$ ip6tables-save -t foo
ip6tables-save v1.8.9 (legacy): Cannot initialize: Table does not exist (do you need to insmod?)
[1]
r$ ip6tables -C INPUT -j ACCEPT
ip6tables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ ip6tables -h
ip6tables v1.8.9 (legacy)
| 
Usage: ip6tables -[ACD] chain rule-specification [options]
       ip6tables -I chain [rulenum] rule-specification [options]
       ip6tables -R chain rulenum rule-specification [options]
       ip6tables -D chain rulenum [options]
       ip6tables -[LS] [chain [rulenum]] [options]
       ip6tables -[FZ] [chain] [options]
       ip6tables -[NX] chain
       ip6tables -E old-chain-name new-chain-name
       ip6tables -P chain target [options]
       ip6tables -h (print this help information)
| 
Commands:
Either long or short options are allowed.
  --append  -A chain		Append to chain
  --check   -C chain		Check for the existence of a rule
  --delete  -D chain		Delete matching rule from chain
  --delete  -D chain rulenum
				Delete rule rulenum (1 = first) from chain
  --insert  -I chain [rulenum]
				Insert in chain as rulenum (default 1=first)
  --replace -R chain rulenum
				Replace rule rulenum (1 = first) in chain
  --list    -L [chain [rulenum]]
				List the rules in a chain or all chains
  --list-rules -S [chain [rulenum]]
				Print the rules in a chain or all chains
  --flush   -F [chain]		Delete all rules in  chain or all chains
  --zero    -Z [chain [rulenum]]
				Zero counters in chain or all chains
  --new     -N chain		Create a new user-defined chain
  --delete-chain
            -X [chain]		Delete a user-defined chain
  --policy  -P chain target
				Change policy on chain to target
  --rename-chain
            -E old-chain new-chain
				Change chain name, (moving any references)
| 
Options:
    --ipv4	-4		Error (line is ignored by ip6tables-restore)
    --ipv6	-6		Nothing (line is ignored by iptables-restore)
[!] --protocol	-p proto	protocol: by number or name, eg. `tcp'
[!] --source	-s address[/mask][...]
				source specification
[!] --destination -d address[/mask][...]
				destination specification
[!] --in-interface -i input name[+]
				network interface name ([+] for wildcard)
 --jump	-j target
				target for rule (may load target extension)
  --goto      -g chain
			       jump to chain with no return
  --match	-m match
				extended match (may load extension)
  --numeric	-n		numeric output of addresses and ports
[!] --out-interface -o output name[+]
				network interface name ([+] for wildcard)
  --table	-t table	table to manipulate (default: `filter')
  --verbose	-v		verbose mode
  --wait	-w [seconds]	maximum wait to acquire xtables lock before give up
  --line-numbers		print line numbers when listing
  --exact	-x		expand numbers (display exact values)
  --modprobe=<command>		try to insert modules using this command
  --set-counters -c PKTS BYTES	set the counter during insert/append
[!] --version	-V		print package version.
