# kernel: 6.18
# ipv6: on
r$ ipset create v4 hash:ip
r$ ipset create v6 hash:ip family inet6
r$ ipset create n6 hash:net family inet6
r$ ipset create p6 hash:ip,port family inet6
r$ ipset create q6 hash:ip,port,ip family inet6
r$ ipset create ports bitmap:port range 1-1000
r$ ipset create all list:set
r$ ipset add v6 2001:db8::1
r$ ipset add n6 2001:db8:1::/48
r$ ipset add p6 2001:db8::1,tcp:80
r$ ipset add all v6
r$ ip6tables -A INPUT -m set --match-set v4 src -j ACCEPT
ip6tables v1.8.9 (legacy): The protocol family of set v4 is IPv4, which is not applicable.
| 
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -A INPUT -m set --match-set v6 src -j ACCEPT
r$ iptables -A INPUT -m set --match-set v6 src -j ACCEPT
iptables v1.8.9 (legacy): The protocol family of set v6 is IPv6, which is not applicable.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ ip6tables -A INPUT -m set --match-set ports src -j ACCEPT
r$ ip6tables -A INPUT -m set --match-set all src -j ACCEPT
r$ ip6tables -A INPUT -m set --match-set n6 src -j ACCEPT
r$ ip6tables -A INPUT -m set --match-set p6 src,dst -j ACCEPT
r$ ip6tables -A INPUT -j SET --add-set v4 src
ip6tables v1.8.9 (legacy): The protocol family of set v4 is IPv4, which is not applicable.
| 
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -A INPUT -j SET --add-set v6 src
r$ ip6tables -S
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-A INPUT -m set --match-set v6 src -j ACCEPT
-A INPUT -m set --match-set ports src -j ACCEPT
-A INPUT -m set --match-set all src -j ACCEPT
-A INPUT -m set --match-set n6 src -j ACCEPT
-A INPUT -m set --match-set p6 src,dst -j ACCEPT
-A INPUT -j SET --add-set v6 src
r$ ipset list v6
Name: v6
Type: hash:ip
Revision: 6
Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12
Size in memory: N
References: 3
Number of entries: 1
Members:
2001:db8::1
