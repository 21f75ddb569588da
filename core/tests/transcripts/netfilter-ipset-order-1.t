r$ ipset create e hash:ip,port,net initval 2 netmask 28
ipset v7.17: Unknown argument: `netmask'
Try `ipset help' for more information.
[2]
r$ ipset list -t
r$ ipset create b bitmap:port range 80-5 -exist
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
r$ ipset del b 5
ipset v7.17: Element cannot be deleted from the set: it's not added
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
r$ ipset swap e b
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
r$ ipset add b 70000
ipset v7.17: Syntax error: '70000' is out of range 0-65535
Syntax error: 'tcp' is invalid as number
cannot parse '70000' as a tcp port
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
r$ ipset add e 10.0.0.1,udp:53,10.0.2.128/22
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
r$ ipset test e 10.0.0.0,80,10.0.1.64/32
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
r$ ipset add e 10.0.1.200,icmp:3/7,10.0.1.128/24 comment c1
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
r$ ipset create e hash:net,port initval 1 family inet6 netmask 30
ipset v7.17: Unknown argument: `netmask'
Try `ipset help' for more information.
[2]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
r$ ipset create c hash:ip,port initval 2 counters
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 216
References: 0
Number of entries: 0
r$ ipset test b tcp:7
7 is NOT in set b.
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 216
References: 0
Number of entries: 0
r$ ipset add e 10.0.2.3,sctp:3,10.0.0.3/32 -exist
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 216
References: 0
Number of entries: 0
r$ ipset del b 70000 -exist
ipset v7.17: Syntax error: '70000' is out of range 0-65535
Syntax error: 'tcp' is invalid as number
cannot parse '70000' as a tcp port
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 216
References: 0
Number of entries: 0
r$ ipset add e 10.0.0.128-10.0.0.128,tcp:9-5,10.0.1.3/31
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 216
References: 0
Number of entries: 0
r$ ipset create b hash:ip,port,ip initval 1 forceadd -exist
ipset v7.17: Set cannot be created: set with the same name already exists
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 216
References: 0
Number of entries: 0
r$ ipset create e bitmap:ip range 10.0.0.0/24 comment
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 216
References: 0
Number of entries: 0
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset del c 10.0.0.1,80
ipset v7.17: Element cannot be deleted from the set: it's not added
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 216
References: 0
Number of entries: 0
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset swap c b
ipset v7.17: The sets cannot be swapped: their type does not match
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 216
References: 0
Number of entries: 0
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset add e 10.0.0.255,icmp:3/7,10.0.0.128/24 -exist
ipset v7.17: Syntax error: Elem separator in 10.0.0.255,icmp:3/7,10.0.0.128/24, but settype bitmap:ip supports none.
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 216
References: 0
Number of entries: 0
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset add e 10.0.2.200,81-84,10.0.2.1/16
ipset v7.17: Syntax error: Elem separator in 10.0.2.200,81-84,10.0.2.1/16, but settype bitmap:ip supports none.
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 216
References: 0
Number of entries: 0
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset create e hash:ip,port,ip initval 1 bucketsize 4 forceadd
ipset v7.17: Set cannot be created: set with the same name already exists
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 216
References: 0
Number of entries: 0
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset test c 10.0.1.200-10.0.0.0,udp:53
ipset v7.17: FROM-TO IP range is not allowed in command test with set type hash:ip,port and family inet
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 216
References: 0
Number of entries: 0
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset add e 10.0.1.64,udp:53,10.0.2.64/31
ipset v7.17: Syntax error: Elem separator in 10.0.1.64,udp:53,10.0.2.64/31, but settype bitmap:ip supports none.
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 216
References: 0
Number of entries: 0
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset add c 10.0.0.3,icmp:0/0
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 296
References: 0
Number of entries: 1
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset add c 10.0.1.3,sctp:3 timeout 0 -exist
ipset v7.17: Timeout cannot be used: set was created without timeout support
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 296
References: 0
Number of entries: 1
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset add e 10.0.0.200/22,icmp:echo-request,10.0.0.255/31
ipset v7.17: Syntax error: Elem separator in 10.0.0.200/22,icmp:echo-request,10.0.0.255/31, but settype bitmap:ip supports none.
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 296
References: 0
Number of entries: 1
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset add e 10.0.0.128-10.0.0.200,gre:5,10.0.2.3/30 timeout 0 -exist
ipset v7.17: Syntax error: Elem separator in 10.0.0.128-10.0.0.200,gre:5,10.0.2.3/30, but settype bitmap:ip supports none.
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 296
References: 0
Number of entries: 1
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset add b 9-2 timeout 0
ipset v7.17: Timeout cannot be used: set was created without timeout support
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 296
References: 0
Number of entries: 1
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset add b x -exist
ipset v7.17: Syntax error: 'x' is invalid as number
Syntax error: 'tcp' is invalid as number
cannot parse 'x' as a tcp port
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 296
References: 0
Number of entries: 1
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset add b 5-9 nomatch
ipset v7.17: Unknown argument: `nomatch'
Try `ipset help' for more information.
[2]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 296
References: 0
Number of entries: 1
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset add c 10.0.0.255/33,80
ipset v7.17: Syntax error: '33' is out of range 0-32
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 296
References: 0
Number of entries: 1
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset add b 300
ipset v7.17: Element is out of the range of the set
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 296
References: 0
Number of entries: 1
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset add b udp:3-6
ipset v7.17: Element is out of the range of the set
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 296
References: 0
Number of entries: 1
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset del c 10.0.0.128,81 -exist
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 0
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 296
References: 0
Number of entries: 1
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset add b 5-9
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 296
References: 0
Number of entries: 1
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset del c 10.0.2.0,icmp:0/0 -exist
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 296
References: 0
Number of entries: 1
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset del c 10.0.2.1,udp:53
ipset v7.17: Element cannot be deleted from the set: it's not added
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 296
References: 0
Number of entries: 1
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset test c 10.0.2.128,81
10.0.2.128,tcp:81 is NOT in set c.
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 296
References: 0
Number of entries: 1
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset create b bitmap:ip range 10.0.0.5-10.0.1.9
ipset v7.17: Set cannot be created: set with the same name already exists
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 296
References: 0
Number of entries: 1
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset create e hash:net,port initval 0
ipset v7.17: Set cannot be created: set with the same name already exists
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 296
References: 0
Number of entries: 1
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset test e 10.0.2.0,99999,10.0.1.1/8
ipset v7.17: Syntax error: Elem separator in 10.0.2.0,99999,10.0.1.1/8, but settype bitmap:ip supports none.
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 296
References: 0
Number of entries: 1
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset swap b a
ipset v7.17: Sets cannot be swapped: the second set does not exist
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 296
References: 0
Number of entries: 1
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset add nosuch 10.0.0.3,x,10.0.2.128/31 -exist
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 296
References: 0
Number of entries: 1
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset add c 10.0.0.1-10.0.0.2,81 packets 2 bytes 35 -exist
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 456
References: 0
Number of entries: 3
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset add e 10.0.0.1,80,10.0.1.1/32
ipset v7.17: Syntax error: Elem separator in 10.0.0.1,80,10.0.1.1/32, but settype bitmap:ip supports none.
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 456
References: 0
Number of entries: 3
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
r$ ipset create a bitmap:ip range 10.0.0.5-10.0.1.9 counters timeout 0
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 456
References: 0
Number of entries: 3
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
| 
Name: a
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.5-10.0.1.9 timeout 0 counters
Size in memory: 6392
References: 0
Number of entries: 0
r$ ipset add e 10.0.1.200,udp:53,10.0.2.128/8 packets 0 bytes 85 timeout 0
ipset v7.17: Syntax error: Elem separator in 10.0.1.200,udp:53,10.0.2.128/8, but settype bitmap:ip supports none.
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 456
References: 0
Number of entries: 3
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
| 
Name: a
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.5-10.0.1.9 timeout 0 counters
Size in memory: 6392
References: 0
Number of entries: 0
r$ ipset add e 10.0.2.1,tcp:9-5,10.0.1.64/30 -exist
ipset v7.17: Syntax error: Elem separator in 10.0.2.1,tcp:9-5,10.0.1.64/30, but settype bitmap:ip supports none.
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 456
References: 0
Number of entries: 3
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
| 
Name: a
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.5-10.0.1.9 timeout 0 counters
Size in memory: 6392
References: 0
Number of entries: 0
r$ ipset add c 10.0.1.64,udplite:4-5 nomatch
ipset v7.17: Unknown argument: `nomatch'
Try `ipset help' for more information.
[2]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 456
References: 0
Number of entries: 3
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
| 
Name: a
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.5-10.0.1.9 timeout 0 counters
Size in memory: 6392
References: 0
Number of entries: 0
r$ ipset add a 10.0.0.255-10.0.2.3 nomatch -exist
ipset v7.17: Unknown argument: `nomatch'
Try `ipset help' for more information.
[2]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 456
References: 0
Number of entries: 3
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
| 
Name: a
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.5-10.0.1.9 timeout 0 counters
Size in memory: 6392
References: 0
Number of entries: 0
r$ ipset add e 2001:db8::4,udplite:4-5,2001:db8::4/64 comment c2 -exist
ipset v7.17: Syntax error: Elem separator in 2001:db8::4,udplite:4-5,2001:db8::4/64, but settype bitmap:ip supports none.
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 456
References: 0
Number of entries: 3
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
| 
Name: a
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.5-10.0.1.9 timeout 0 counters
Size in memory: 6392
References: 0
Number of entries: 0
r$ ipset add c 10.0.0.128/22,udp:53
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 59016
References: 0
Number of entries: 1027
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
| 
Name: a
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.5-10.0.1.9 timeout 0 counters
Size in memory: 6392
References: 0
Number of entries: 0
r$ ipset del e 10.0.2.255-10.0.0.128,sctp:3,10.0.0.128/30 -exist
ipset v7.17: Syntax error: Elem separator in 10.0.2.255-10.0.0.128,sctp:3,10.0.0.128/30, but settype bitmap:ip supports none.
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 59016
References: 0
Number of entries: 1027
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
| 
Name: a
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.5-10.0.1.9 timeout 0 counters
Size in memory: 6392
References: 0
Number of entries: 0
r$ ipset del c 10.0.1.2-10.0.0.128,udp:53
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 54936
References: 0
Number of entries: 896
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
| 
Name: a
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.5-10.0.1.9 timeout 0 counters
Size in memory: 6392
References: 0
Number of entries: 0
r$ ipset add c 10.0.1.3,gre:5 nomatch
ipset v7.17: Syntax error: Protocol gre can be used with pseudo port value 0 only.
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 54936
References: 0
Number of entries: 896
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
| 
Name: a
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.5-10.0.1.9 timeout 0 counters
Size in memory: 6392
References: 0
Number of entries: 0
r$ ipset add b 70000 packets 3 bytes 51
ipset v7.17: Syntax error: '70000' is out of range 0-65535
Syntax error: 'tcp' is invalid as number
cannot parse '70000' as a tcp port
[1]
r$ ipset list -t
Name: b
Type: bitmap:port
Revision: 3
Header: range 5-80
Size in memory: 88
References: 0
Number of entries: 5
| 
Name: c
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000002
Size in memory: 54936
References: 0
Number of entries: 896
| 
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.0-10.0.0.255 comment
Size in memory: 2168
References: 0
Number of entries: 0
| 
Name: a
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.5-10.0.1.9 timeout 0 counters
Size in memory: 6392
References: 0
Number of entries: 0
