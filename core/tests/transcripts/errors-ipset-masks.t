r$ ipset create hpn hash:ip,port,net initval 1
r$ ipset create np hash:net,port initval 1
r$ ipset create ipp hash:ip,port initval 1
r$ ipset create ippm hash:ip,port initval 1 netmask 24
r$ ipset create im hash:ip initval 1 netmask 24
r$ ipset create ib hash:ip initval 1 bitmask 255.0.255.0
r$ ipset create ib2 hash:ip initval 1 bitmask 255.0.255.0 netmask 24
ipset v7.17: Syntax error: bitmask and netmask are mutually exclusive, provide only one
[1]
r$ ipset create ib3 hash:ip initval 1 bitmask 0.0.0.0
ipset v7.17: The value of the netmask parameter is invalid
[1]
r$ ipset create ib3 hash:ip initval 1 bitmask 255.255.255.255
r$ ipset create ib4 hash:ip initval 1 netmask 32
r$ ipset create ib5 hash:ip initval 1 netmask 0
ipset v7.17: Syntax error: '0' is out of range 1-32
Syntax error: netmask is out of the inclusive range of 1-32
[1]
r$ ipset create ib5 hash:ip initval 1 netmask 33
ipset v7.17: Syntax error: '33' is out of range 1-32
Syntax error: netmask is out of the inclusive range of 1-32
[1]
r$ ipset create ib6 hash:ip initval 1 netmask 255.255.255.0
ipset v7.17: Syntax error: '255.255.255.0' is invalid as number
Syntax error: netmask is out of the inclusive range of 1-32
[1]
r$ ipset create s6 hash:ip family inet6 initval 1
r$ ipset create n6 hash:net family inet6 initval 1
r$ ipset create pp6 hash:ip,port -6 initval 1
r$ ipset create n hash:net initval 1
r$ ipset create c hash:ip comment counters timeout 0 initval 1
r$ ipset add ipp 0.0.0.0,80
ipset v7.17: Kernel error received: Invalid argument
[1]
r$ ipset add ippm 10.0.0.5,80
r$ ipset add ippm 10.0.0.0-10.0.0.5,80-81
ipset v7.17: Element cannot be added to the set: it's already added
[1]
r$ ipset add ippm 0.0.0.5,80
ipset v7.17: Kernel error received: Invalid argument
[1]
r$ ipset add im 10.0.0.5
r$ ipset add im 10.0.1.0/23
ipset v7.17: Element cannot be added to the set: it's already added
[1]
r$ ipset add im 10.0.4.7-10.0.6.9
r$ ipset add im 0.0.0.9
ipset v7.17: Null-valued element, cannot be stored in a hash type of set
[1]
r$ ipset test im 10.0.0.99
Warning: 10.0.0.99 is in set im.
r$ ipset add ib 10.1.2.3
r$ ipset test ib 10.99.2.77
Warning: 10.99.2.77 is in set ib.
r$ ipset add ib 10.9.9.0/30
r$ ipset save im
create im hash:ip family inet hashsize 1024 maxelem 65536 netmask 24 bucketsize 12 initval 0x00000001
add im 10.0.4.0
add im 10.0.5.0
add im 10.0.6.0
add im 10.0.0.0
r$ ipset save ib
create ib hash:ip family inet hashsize 1024 maxelem 65536 bitmask 255.0.255.0 bucketsize 12 initval 0x00000001
add ib 10.0.9.0
add ib 10.0.9.3
add ib 10.0.9.2
add ib 10.0.9.1
add ib 10.0.2.0
r$ ipset save ippm
create ippm hash:ip,port family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001 netmask 24
add ippm 10.0.0.0,tcp:80
r$ ipset add s6 2001:db8::1
r$ ipset add s6 2001:db8::1/64
ipset v7.17: Syntax error: plain IP address must be supplied: 2001:db8::1/64
[1]
r$ ipset add s6 2001:db8::1-2001:db8::5
ipset v7.17: Syntax error: plain IP address must be supplied: 2001:db8::1-2001:db8::5
[1]
r$ ipset add s6 10.0.0.1
ipset v7.17: Syntax error: cannot parse 10.0.0.1: resolving to IPv6 address failed
[1]
r$ ipset add s6 ::
ipset v7.17: Null-valued element, cannot be stored in a hash type of set
[1]
r$ ipset add n 2001:db8::1
ipset v7.17: Syntax error: cannot parse 2001:db8::1: resolving to IPv4 address failed
[1]
r$ ipset add n6 2001:db8::1/64
r$ ipset add n6 2001:db8:1::/48 nomatch
r$ ipset add n6 2001:db8::/0
ipset v7.17: The value of the CIDR parameter of the IP address is invalid
[1]
r$ ipset add n6 2001:db8::/129
ipset v7.17: Syntax error: '129' is out of range 0-128
[1]
r$ ipset add n6 2001:db8::-2001:db8::5
ipset v7.17: Syntax error: IP address or IP/cidr must be specified: 2001:db8::-2001:db8::5
[1]
r$ ipset test n6 2001:db8::77
Warning: 2001:db8::77 is in set n6.
r$ ipset test n6 2001:db8:1::77
2001:db8:1::77 is NOT in set n6.
[1]
r$ ipset add pp6 2001:db8::1,80
r$ ipset add pp6 [2001:db8::1],udp:80
r$ ipset add pp6 2001:db8::1,icmpv6:echo-request
r$ ipset add pp6 2001:db8::1,icmp:echo-request
ipset v7.17: Syntax error: Protocol ICMP can be used with family inet only
Invalid add command: missing setname
[1]
r$ ipset add pp6 2001:db8::1,icmpv6:1/3
r$ ipset add pp6 2001:db8::2,90-92
r$ ipset add ipp 10.0.0.1,icmpv6:1/3
ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
Invalid add command: missing setname
[1]
r$ ipset save n6
create n6 hash:net family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
add n6 2001:db8::/64
add n6 2001:db8:1::/48 nomatch
r$ ipset save s6
create s6 hash:ip family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
add s6 2001:db8::1
r$ ipset save pp6
create pp6 hash:ip,port family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
add pp6 2001:db8::1,ipv6-icmp:address-unreachable
add pp6 2001:db8::2,tcp:92
add pp6 2001:db8::1,udp:80
add pp6 2001:db8::2,tcp:91
add pp6 2001:db8::2,tcp:90
add pp6 2001:db8::1,tcp:80
add pp6 2001:db8::1,ipv6-icmp:echo-request
r$ ipset add hpn 10.0.0.1,80,10.1.0.0/16
r$ ipset add hpn 10.0.0.1-10.0.0.2,tcp:80-81,10.2.0.0-10.2.0.5
r$ ipset add hpn 10.0.0.0/31,udp:53,10.3.0.0/24 nomatch
r$ ipset add hpn 10.0.0.1,80,0.0.0.0/0
ipset v7.17: The value of the CIDR parameter of the IP address is invalid
[1]
r$ ipset add hpn 10.0.0.1,80
ipset v7.17: Syntax error: Third element is missing from 10.0.0.1,80.
[1]
r$ ipset test hpn 10.0.0.1,80,10.1.2.3
Warning: 10.0.0.1,tcp:80,10.1.2.3 is in set hpn.
r$ ipset test hpn 10.0.0.1,udp:53,10.3.0.3
10.0.0.1,udp:53,10.3.0.3 is NOT in set hpn.
[1]
r$ ipset test hpn 10.0.0.1,udp:53,10.3.0.3 nomatch
Warning: 10.0.0.1,udp:53,10.3.0.3 is in set hpn.
r$ ipset save hpn
create hpn hash:ip,port,net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
add hpn 10.0.0.1,udp:53,10.3.0.0/24 nomatch
add hpn 10.0.0.2,tcp:81,10.2.0.0/30
add hpn 10.0.0.1,tcp:80,10.2.0.0/30
add hpn 10.0.0.1,tcp:81,10.2.0.4/31
add hpn 10.0.0.0,udp:53,10.3.0.0/24 nomatch
add hpn 10.0.0.1,tcp:81,10.2.0.0/30
add hpn 10.0.0.1,tcp:80,10.1.0.0/16
add hpn 10.0.0.1,tcp:80,10.2.0.4/31
add hpn 10.0.0.2,tcp:80,10.2.0.0/30
add hpn 10.0.0.2,tcp:81,10.2.0.4/31
add hpn 10.0.0.2,tcp:80,10.2.0.4/31
r$ ipset add np 10.0.0.0/24,80-82
r$ ipset add np 10.0.0.0-10.0.3.255,tcp:99
r$ ipset add np 10.0.0.7,udp:99 nomatch
r$ ipset add np 10.0.0.0/0,5
ipset v7.17: The value of the CIDR parameter of the IP address is invalid
[1]
r$ ipset add np 0.0.0.0-255.255.255.255,5
ipset v7.17: Invalid range, covers the whole address space
[1]
r$ ipset add n 0.0.0.0-255.255.255.255
ipset v7.17: Invalid range, covers the whole address space
[1]
r$ ipset add n 10.0.0.0-10.0.0.9
r$ ipset add n 0.0.0.0/0
ipset v7.17: The value of the CIDR parameter of the IP address is invalid
[1]
r$ ipset test np 10.0.0.9,81
Warning: 10.0.0.9,tcp:81 is in set np.
r$ ipset test np 10.0.0.9,83
10.0.0.9,tcp:83 is NOT in set np.
[1]
r$ ipset save np
create np hash:net,port family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
add np 10.0.0.0/22,tcp:99
add np 10.0.0.0/24,tcp:81
add np 10.0.0.0/24,tcp:80
add np 10.0.0.7,udp:99 nomatch
add np 10.0.0.0/24,tcp:82
r$ ipset save n
create n hash:net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
add n 10.0.0.8/31
add n 10.0.0.0/29
r$ ipset add c 1.1.1.1 comment "a b \"c\""
ipset v7.17: Syntax error: " character is not permitted in comments
[1]
r$ ipset add c 1.1.1.2 comment 'ab"c'
ipset v7.17: Syntax error: " character is not permitted in comments
[1]
r$ ipset add c 1.1.1.2 comment "ab c" timeout 77 packets 3
r$ ipset add c 1.1.1.3 comment
ipset v7.17: Missing mandatory argument of option `comment'
Try `ipset help' for more information.
[2]
r$ ipset add c 1.1.1.4 comment ""
r$ ipset add c 1.1.1.5 comment aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
ipset v7.17: Syntax error: Comment is longer than the maximum allowed 255 characters
[1]
r$ ipset add c 1.1.1.2 -exist
r$ ipset add n 1.1.1.1 comment x
ipset v7.17: Comment cannot be used: set was created without comment support
[1]
r$ ipset add n 1.1.1.1 packets 5
ipset v7.17: Packet/byte counters cannot be used: set was created without counter support
[1]
r$ ipset add n 1.1.1.1 skbmark 0x1
ipset v7.17: Skbinfo mapping cannot be used: set was created without skbinfo support
[1]
r$ ipset add n 1.1.1.1 skbmark
ipset v7.17: Missing mandatory argument of option `skbmark'
Try `ipset help' for more information.
[2]
r$ ipset add c 1.1.1.9 nomatch
ipset v7.17: Unknown argument: `nomatch'
Try `ipset help' for more information.
[2]
r$ ipset test c 1.1.1.1 timeout 9
ipset v7.17: Unknown argument: `timeout'
Try `ipset help' for more information.
[2]
r$ ipset create q hash:ip probes 5
Warning: Option '--probes 5' is ignored. Please upgrade your syntax.
r$ ipset create q2 hash:ip resize 5 gc 4
Warning: Option '--resize 5' is ignored. Please upgrade your syntax.
Option '--gc 4' is ignored. Please upgrade your syntax.
r$ ipset create q3 hash:ip from 1.1.1.1
ipset v7.17: Unknown argument: `from'
Try `ipset help' for more information.
[2]
r$ ipset create q4 hash:ip network 1.1.1.0/24
ipset v7.17: Unknown argument: `network'
Try `ipset help' for more information.
[2]
r$ ipset create q5 hash:ip range 1.1.1.0/24
ipset v7.17: Unknown argument: `range'
Try `ipset help' for more information.
[2]
r$ ipset create q6 hash:ip size 4
ipset v7.17: Unknown argument: `size'
Try `ipset help' for more information.
[2]
r$ ipset create q7 hash:ip foo
ipset v7.17: Unknown argument: `foo'
Try `ipset help' for more information.
[2]
r$ ipset create q8 list:set size x
ipset v7.17: Syntax error: 'x' is invalid as number
[1]
r$ ipset create q9 hash:ip family inet5
ipset v7.17: Syntax error: unknown inet family inet5
[1]
r$ ipset create qa hash:ip family inet family inet6
ipset v7.17: Syntax error: family already specified
[1]
r$ ipset create qb hash:ip inet6
ipset v7.17: Unknown argument: `inet6'
Try `ipset help' for more information.
[2]
r$ ipset create qc hash:ip -4
r$ ipset create qd hash:ip --family inet6
r$ ipset create qe hash:ip --hashsize 99
r$ ipset create qf hash:ip maxelem 0 hashsize 0
r$ ipset create qg hash:ip bucketsize 1 initval 7
r$ ipset create qh hash:ip bucketsize 13 initval 7
r$ ipset add qf 1.1.1.1
ipset v7.17: Hash is full, cannot add more elements
[1]
r$ ipset create nosuch hash:foo
ipset v7.17: Syntax error: typename 'hash:foo' is unknown
[1]
r$ ipset create nosuch hash:mac
ipset v7.17: Kernel error received: set type not supported
[1]
r$ ipset create nosuch hash:net,net
ipset v7.17: Kernel error received: set type not supported
[1]
r$ ipset create nosuch iphash
r$ ipset create nosuch2 ipmap from 10.0.0.0 to 10.0.0.9
r$ ipset create nosuch3 portmap from 1 to 9
r$ ipset create nosuch4 setlist
