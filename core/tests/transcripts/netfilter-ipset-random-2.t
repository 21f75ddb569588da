# Sets of all kinds, edited at random.
r$ ipset create e bitmap:ip range 10.0.0.5-10.0.1.9
r$ ipset create d hash:ip,port initval 0 bucketsize 13 forceadd counters timeout 0
r$ ipset add d 10.0.0.2,icmpv6:1/4
ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
Invalid add command: missing setname
[1]
r$ ipset add e 10.0.2.0 -exist
ipset v7.17: Element is out of the range of the set
[1]
r$ ipset del d 10.0.1.64,sctp:3 -exist
r$ ipset create a hash:ip,port initval 2
r$ ipset create c list:set counters -exist
r$ ipset add e 10.0.2.1 timeout 0
ipset v7.17: Timeout cannot be used: set was created without timeout support
[1]
r$ ipset flush
r$ ipset add c b after c -exist
ipset v7.17: Set to be added/deleted/tested as element does not exist.
[1]
r$ ipset del a 10.0.0.1,http
ipset v7.17: Element cannot be deleted from the set: it's not added
[1]
r$ ipset add c b packets 5 bytes 83
ipset v7.17: Set to be added/deleted/tested as element does not exist.
[1]
r$ ipset del e 10.0.2.3
ipset v7.17: Element is out of the range of the set
[1]
r$ ipset add d 10.0.2.200,http packets 1 bytes 32 comment c3
ipset v7.17: Comment cannot be used: set was created without comment support
[1]
r$ ipset add d 10.0.2.200/28,icmp:3/7 -exist
r$ ipset add e 10.0.0.0
ipset v7.17: Element is out of the range of the set
[1]
r$ ipset test c e
e is NOT in set c.
[1]
r$ ipset test e 10.0.0.200
10.0.0.200 is NOT in set e.
[1]
r$ ipset add d 10.0.0.255,81-84 packets 2 bytes 2 -exist
r$ ipset add c c nomatch
ipset v7.17: Unknown argument: `nomatch'
Try `ipset help' for more information.
[2]
r$ ipset add a 10.0.2.3,udp:53
r$ ipset list -t a
Name: a
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000002
Size in memory: 264
References: 0
Number of entries: 1
r$ ipset create e hash:ip initval 2 maxelem 1 hashsize 64 bucketsize 4 bitmask 255.255.0.255 comment
ipset v7.17: Set cannot be created: set with the same name already exists
[1]
r$ ipset create b hash:net,port initval 1 maxelem 5 hashsize 1 counters
r$ ipset add c e packets 2 bytes 31 -exist
r$ ipset add b 10.0.1.3/16,99999
ipset v7.17: Syntax error: '99999' is out of range 0-65535
Syntax error: 'tcp' is invalid as number
cannot parse '99999' as a tcp port
[1]
r$ ipset test b 10.0.1.0/0,http
10.0.1.0/0,tcp:80 is NOT in set b.
[1]
r$ ipset add b 10.0.0.64/16,81 nomatch -exist
r$ ipset add c d packets 0 bytes 45 comment c3 after a -exist
ipset v7.17: Comment cannot be used: set was created without comment support
[1]
r$ ipset add c e packets 4 bytes 14 -exist
r$ ipset test e 10.0.1.3/22
ipset v7.17: IP/CIDR range is not allowed in command test with set type bitmap:ip and family inet
[1]
r$ ipset list e
Name: e
Type: bitmap:ip
Revision: 3
Header: range 10.0.0.5-10.0.1.9
Size in memory: N
References: 1
Number of entries: 0
Members:
r$ ipset flush
r$ ipset add c f before d
ipset v7.17: Set to be added/deleted/tested as element does not exist.
[1]
r$ ipset add d 10.0.2.1,icmp:0/0 nomatch -exist
ipset v7.17: Unknown argument: `nomatch'
Try `ipset help' for more information.
[2]
r$ ipset add nosuch 10.0.0.0/16,80
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset add a 2001:db8::5,80 packets 0 bytes 92
ipset v7.17: Syntax error: cannot parse 2001:db8::5: resolving to IPv4 address failed
[1]
r$ ipset create c hash:ip,port,net initval 0 counters
ipset v7.17: Set cannot be created: set with the same name already exists
[1]
r$ ipset add e 10.0.2.3-10.0.1.128 -exist
ipset v7.17: Element is out of the range of the set
[1]
r$ ipset test b 10.0.0.2/24,tcp:9-5
ipset v7.17: FROM-TO port range is not allowed in command test with set type hash:net,port and family inet
[1]
r$ ipset create c hash:ip,port,ip initval 2 family inet6 forceadd comment
ipset v7.17: Set cannot be created: set with the same name already exists
[1]
r$ ipset create f list:set
r$ ipset del a 10.0.0.64/28,icmpv6:1/4 -exist
ipset v7.17: There are missing mandatory flags but can't check them. It's a bug, please report the problem.
[1]
r$ ipset del a 10.0.1.128,80
ipset v7.17: Element cannot be deleted from the set: it's not added
[1]
r$ ipset add a 10.0.2.1,icmp:3/7
r$ ipset add a 10.0.0.3,udp:53 comment c3
ipset v7.17: Comment cannot be used: set was created without comment support
[1]
r$ ipset swap a d
r$ ipset add d 10.0.0.200-10.0.2.255,udp:53
r$ ipset test b 10.0.2.200/28,udp:53
10.0.2.200/28,udp:53 is NOT in set b.
[1]
r$ ipset add e 10.0.0.64/24
ipset v7.17: Element is out of the range of the set
[1]
r$ ipset create e hash:ip,port,ip initval 2 bitmask 255.255.255.255 counters comment
ipset v7.17: Unknown argument: `bitmask'
Try `ipset help' for more information.
[2]
r$ ipset rename b b
ipset v7.17: Set cannot be renamed: a set with the new name already exists
[1]
r$ ipset add c e packets 4 bytes 25 nomatch -exist
ipset v7.17: Unknown argument: `nomatch'
Try `ipset help' for more information.
[2]
r$ ipset add d 10.0.0.255,tcp:9-5 timeout 0
ipset v7.17: Timeout cannot be used: set was created without timeout support
[1]
r$ ipset del f a after c
ipset v7.17: The set to which you referred with 'before' or 'after' is not added to the set.
[1]
r$ ipset save a
create a hash:ip,port family inet hashsize 1024 maxelem 65536 timeout 0 counters bucketsize 12 initval 0x00000000
r$ ipset add f b comment c0 after a
ipset v7.17: Comment cannot be used: set was created without comment support
[1]
r$ ipset add d 10.0.1.255/0,udp:53 packets 1 bytes 87
ipset v7.17: Packet/byte counters cannot be used: set was created without counter support
[1]
r$ ipset add e 10.0.0.1 packets 7 bytes 98 -exist
ipset v7.17: Packet/byte counters cannot be used: set was created without counter support
[1]
r$ ipset add f f nomatch
ipset v7.17: Unknown argument: `nomatch'
Try `ipset help' for more information.
[2]
r$ ipset list -t a
Name: a
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 timeout 0 counters bucketsize 12 initval 0x00000000
Size in memory: 216
References: 0
Number of entries: 0
r$ ipset save
create e bitmap:ip range 10.0.0.5-10.0.1.9
create d hash:ip,port family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000002
add d 10.0.0.208,udp:53
add d 10.0.1.180,udp:53
add d 10.0.1.80,udp:53
add d 10.0.1.158,udp:53
add d 10.0.2.68,udp:53
add d 10.0.1.226,udp:53
add d 10.0.2.141,udp:53
add d 10.0.1.0,udp:53
add d 10.0.2.33,udp:53
add d 10.0.2.79,udp:53
add d 10.0.1.162,udp:53
add d 10.0.1.92,udp:53
add d 10.0.2.10,udp:53
add d 10.0.2.66,udp:53
add d 10.0.1.15,udp:53
add d 10.0.1.21,udp:53
add d 10.0.2.58,udp:53
add d 10.0.2.154,udp:53
add d 10.0.2.223,udp:53
add d 10.0.1.107,udp:53
add d 10.0.2.81,udp:53
add d 10.0.1.51,udp:53
add d 10.0.1.65,udp:53
add d 10.0.0.227,udp:53
add d 10.0.1.192,udp:53
add d 10.0.2.90,udp:53
add d 10.0.1.108,udp:53
add d 10.0.0.222,udp:53
add d 10.0.2.67,udp:53
add d 10.0.1.230,udp:53
add d 10.0.1.217,udp:53
add d 10.0.2.181,udp:53
add d 10.0.2.130,udp:53
add d 10.0.2.94,udp:53
add d 10.0.2.80,udp:53
add d 10.0.2.110,udp:53
add d 10.0.2.182,udp:53
add d 10.0.2.178,udp:53
add d 10.0.2.123,udp:53
add d 10.0.1.199,udp:53
add d 10.0.2.227,udp:53
add d 10.0.2.238,udp:53
add d 10.0.1.209,udp:53
add d 10.0.1.212,udp:53
add d 10.0.2.146,udp:53
add d 10.0.2.175,udp:53
add d 10.0.1.101,udp:53
add d 10.0.1.218,udp:53
add d 10.0.1.187,udp:53
add d 10.0.2.128,udp:53
add d 10.0.2.12,udp:53
add d 10.0.1.115,udp:53
add d 10.0.1.241,udp:53
add d 10.0.1.163,udp:53
add d 10.0.1.34,udp:53
add d 10.0.2.3,udp:53
add d 10.0.2.13,udp:53
add d 10.0.1.153,udp:53
add d 10.0.1.181,udp:53
add d 10.0.2.35,udp:53
add d 10.0.2.247,udp:53
add d 10.0.2.113,udp:53
add d 10.0.2.222,udp:53
add d 10.0.1.236,udp:53
add d 10.0.1.106,udp:53
add d 10.0.1.190,udp:53
add d 10.0.2.7,udp:53
add d 10.0.1.22,udp:53
add d 10.0.1.88,udp:53
add d 10.0.1.224,udp:53
add d 10.0.1.141,udp:53
add d 10.0.2.219,udp:53
add d 10.0.2.145,udp:53
add d 10.0.1.112,udp:53
add d 10.0.1.221,udp:53
add d 10.0.1.175,udp:53
add d 10.0.2.199,udp:53
add d 10.0.2.11,udp:53
add d 10.0.0.239,udp:53
add d 10.0.1.110,udp:53
add d 10.0.2.179,udp:53
add d 10.0.2.189,udp:53
add d 10.0.2.124,udp:53
add d 10.0.2.30,udp:53
add d 10.0.2.92,udp:53
add d 10.0.2.231,udp:53
add d 10.0.1.213,udp:53
add d 10.0.1.122,udp:53
add d 10.0.1.142,udp:53
add d 10.0.2.48,udp:53
add d 10.0.1.131,udp:53
add d 10.0.1.4,udp:53
add d 10.0.1.140,udp:53
add d 10.0.2.70,udp:53
add d 10.0.2.184,udp:53
add d 10.0.2.209,udp:53
add d 10.0.1.204,udp:53
add d 10.0.1.185,udp:53
add d 10.0.2.63,udp:53
add d 10.0.1.8,udp:53
add d 10.0.1.38,udp:53
add d 10.0.1.135,udp:53
add d 10.0.1.235,udp:53
add d 10.0.2.244,udp:53
add d 10.0.0.223,udp:53
add d 10.0.0.248,udp:53
add d 10.0.2.210,udp:53
add d 10.0.2.5,udp:53
add d 10.0.1.16,udp:53
add d 10.0.1.123,udp:53
add d 10.0.1.104,udp:53
add d 10.0.2.158,udp:53
add d 10.0.1.145,udp:53
add d 10.0.1.146,udp:53
add d 10.0.1.193,udp:53
add d 10.0.1.55,udp:53
add d 10.0.1.173,udp:53
add d 10.0.1.97,udp:53
add d 10.0.2.54,udp:53
add d 10.0.2.77,udp:53
add d 10.0.2.172,udp:53
add d 10.0.1.82,udp:53
add d 10.0.2.191,udp:53
add d 10.0.2.185,udp:53
add d 10.0.2.112,udp:53
add d 10.0.2.137,udp:53
add d 10.0.2.232,udp:53
add d 10.0.2.24,udp:53
add d 10.0.2.127,udp:53
add d 10.0.1.245,udp:53
add d 10.0.0.216,udp:53
add d 10.0.2.105,udp:53
add d 10.0.2.95,udp:53
add d 10.0.2.36,udp:53
add d 10.0.2.64,udp:53
add d 10.0.1.136,udp:53
add d 10.0.1.64,udp:53
add d 10.0.1.109,udp:53
add d 10.0.2.103,udp:53
add d 10.0.2.140,udp:53
add d 10.0.1.196,udp:53
add d 10.0.2.224,udp:53
add d 10.0.1.93,udp:53
add d 10.0.2.160,udp:53
add d 10.0.2.170,udp:53
add d 10.0.2.65,udp:53
add d 10.0.0.253,udp:53
add d 10.0.2.16,udp:53
add d 10.0.2.107,udp:53
add d 10.0.1.176,udp:53
add d 10.0.1.91,udp:53
add d 10.0.1.231,udp:53
add d 10.0.2.84,udp:53
add d 10.0.2.211,udp:53
add d 10.0.2.228,udp:53
add d 10.0.1.246,udp:53
add d 10.0.1.18,udp:53
add d 10.0.1.124,udp:53
add d 10.0.1.52,udp:53
add d 10.0.1.205,udp:53
add d 10.0.1.207,udp:53
add d 10.0.1.42,udp:53
add d 10.0.1.128,udp:53
add d 10.0.2.226,udp:53
add d 10.0.1.248,udp:53
add d 10.0.1.23,udp:53
add d 10.0.2.200,udp:53
add d 10.0.1.222,udp:53
add d 10.0.1.239,udp:53
add d 10.0.2.255,udp:53
add d 10.0.2.221,udp:53
add d 10.0.0.221,udp:53
add d 10.0.2.177,udp:53
add d 10.0.2.248,udp:53
add d 10.0.2.131,udp:53
add d 10.0.1.202,udp:53
add d 10.0.2.51,udp:53
add d 10.0.1.35,udp:53
add d 10.0.1.126,udp:53
add d 10.0.2.75,udp:53
add d 10.0.2.83,udp:53
add d 10.0.1.250,udp:53
add d 10.0.1.6,udp:53
add d 10.0.2.21,udp:53
add d 10.0.1.211,udp:53
add d 10.0.2.252,udp:53
add d 10.0.2.153,udp:53
add d 10.0.2.157,udp:53
add d 10.0.1.247,udp:53
add d 10.0.1.179,udp:53
add d 10.0.1.253,udp:53
add d 10.0.1.40,udp:53
add d 10.0.1.148,udp:53
add d 10.0.1.208,udp:53
add d 10.0.1.130,udp:53
add d 10.0.2.186,udp:53
add d 10.0.1.50,udp:53
add d 10.0.2.82,udp:53
add d 10.0.2.38,udp:53
add d 10.0.0.254,udp:53
add d 10.0.2.97,udp:53
add d 10.0.2.213,udp:53
add d 10.0.0.201,udp:53
add d 10.0.1.244,udp:53
add d 10.0.2.34,udp:53
add d 10.0.2.217,udp:53
add d 10.0.0.245,udp:53
add d 10.0.1.1,udp:53
add d 10.0.2.61,udp:53
add d 10.0.1.28,udp:53
add d 10.0.1.234,udp:53
add d 10.0.1.29,udp:53
add d 10.0.2.99,udp:53
add d 10.0.2.176,udp:53
add d 10.0.0.237,udp:53
add d 10.0.1.152,udp:53
add d 10.0.2.196,udp:53
add d 10.0.0.226,udp:53
add d 10.0.1.7,udp:53
add d 10.0.2.18,udp:53
add d 10.0.2.135,udp:53
add d 10.0.2.25,udp:53
add d 10.0.2.193,udp:53
add d 10.0.1.114,udp:53
add d 10.0.1.45,udp:53
add d 10.0.2.20,udp:53
add d 10.0.2.45,udp:53
add d 10.0.2.169,udp:53
add d 10.0.2.26,udp:53
add d 10.0.1.194,udp:53
add d 10.0.2.28,udp:53
add d 10.0.2.98,udp:53
add d 10.0.1.81,udp:53
add d 10.0.2.139,udp:53
add d 10.0.1.113,udp:53
add d 10.0.1.233,udp:53
add d 10.0.1.75,udp:53
add d 10.0.1.44,udp:53
add d 10.0.0.240,udp:53
add d 10.0.2.156,udp:53
add d 10.0.2.225,udp:53
add d 10.0.0.207,udp:53
add d 10.0.2.23,udp:53
add d 10.0.1.111,udp:53
add d 10.0.1.63,udp:53
add d 10.0.0.229,udp:53
add d 10.0.1.95,udp:53
add d 10.0.1.216,udp:53
add d 10.0.2.57,udp:53
add d 10.0.2.111,udp:53
add d 10.0.1.39,udp:53
add d 10.0.1.132,udp:53
add d 10.0.2.149,udp:53
add d 10.0.1.203,udp:53
add d 10.0.2.44,udp:53
add d 10.0.0.250,udp:53
add d 10.0.1.206,udp:53
add d 10.0.2.49,udp:53
add d 10.0.1.138,udp:53
add d 10.0.2.246,udp:53
add d 10.0.1.60,udp:53
add d 10.0.2.15,udp:53
add d 10.0.2.143,udp:53
add d 10.0.1.30,udp:53
add d 10.0.1.46,udp:53
add d 10.0.2.6,udp:53
add d 10.0.2.0,udp:53
add d 10.0.2.180,udp:53
add d 10.0.1.12,udp:53
add d 10.0.2.187,udp:53
add d 10.0.2.78,udp:53
add d 10.0.1.251,udp:53
add d 10.0.2.195,udp:53
add d 10.0.1.133,udp:53
add d 10.0.1.53,udp:53
add d 10.0.1.147,udp:53
add d 10.0.1.227,udp:53
add d 10.0.1.49,udp:53
add d 10.0.2.205,udp:53
add d 10.0.1.161,udp:53
add d 10.0.2.59,udp:53
add d 10.0.0.249,udp:53
add d 10.0.1.159,udp:53
add d 10.0.0.225,udp:53
add d 10.0.0.205,udp:53
add d 10.0.2.250,udp:53
add d 10.0.0.218,udp:53
add d 10.0.1.171,udp:53
add d 10.0.1.240,udp:53
add d 10.0.1.167,udp:53
add d 10.0.1.48,udp:53
add d 10.0.2.241,udp:53
add d 10.0.1.77,udp:53
add d 10.0.2.93,udp:53
add d 10.0.1.139,udp:53
add d 10.0.2.207,udp:53
add d 10.0.1.255,udp:53
add d 10.0.0.238,udp:53
add d 10.0.1.73,udp:53
add d 10.0.2.161,udp:53
add d 10.0.1.103,udp:53
add d 10.0.2.118,udp:53
add d 10.0.1.223,udp:53
add d 10.0.1.137,udp:53
add d 10.0.1.117,udp:53
add d 10.0.2.190,udp:53
add d 10.0.1.57,udp:53
add d 10.0.2.89,udp:53
add d 10.0.2.1,udp:53
add d 10.0.2.197,udp:53
add d 10.0.0.244,udp:53
add d 10.0.2.91,udp:53
add d 10.0.0.247,udp:53
add d 10.0.2.136,udp:53
add d 10.0.1.58,udp:53
add d 10.0.1.120,udp:53
add d 10.0.1.56,udp:53
add d 10.0.1.94,udp:53
add d 10.0.0.233,udp:53
add d 10.0.1.195,udp:53
add d 10.0.1.33,udp:53
add d 10.0.1.71,udp:53
add d 10.0.1.66,udp:53
add d 10.0.2.108,udp:53
add d 10.0.2.39,udp:53
add d 10.0.1.14,udp:53
add d 10.0.2.19,udp:53
add d 10.0.2.60,udp:53
add d 10.0.2.192,udp:53
add d 10.0.2.50,udp:53
add d 10.0.2.202,udp:53
add d 10.0.2.230,udp:53
add d 10.0.2.120,udp:53
add d 10.0.2.27,udp:53
add d 10.0.2.166,udp:53
add d 10.0.2.220,udp:53
add d 10.0.1.200,udp:53
add d 10.0.2.151,udp:53
add d 10.0.1.219,udp:53
add d 10.0.2.138,udp:53
add d 10.0.1.59,udp:53
add d 10.0.1.13,udp:53
add d 10.0.1.26,udp:53
add d 10.0.1.90,udp:53
add d 10.0.0.252,udp:53
add d 10.0.1.182,udp:53
add d 10.0.2.132,udp:53
add d 10.0.2.251,udp:53
add d 10.0.1.89,udp:53
add d 10.0.0.242,udp:53
add d 10.0.1.27,udp:53
add d 10.0.1.154,udp:53
add d 10.0.0.251,udp:53
add d 10.0.1.99,udp:53
add d 10.0.0.228,udp:53
add d 10.0.2.233,udp:53
add d 10.0.2.236,udp:53
add d 10.0.1.47,udp:53
add d 10.0.1.67,udp:53
add d 10.0.0.219,udp:53
add d 10.0.2.147,udp:53
add d 10.0.1.228,udp:53
add d 10.0.2.239,udp:53
add d 10.0.0.220,udp:53
add d 10.0.1.172,udp:53
add d 10.0.1.237,udp:53
add d 10.0.2.134,udp:53
add d 10.0.1.150,udp:53
add d 10.0.2.71,udp:53
add d 10.0.2.183,udp:53
add d 10.0.0.241,udp:53
add d 10.0.2.73,udp:53
add d 10.0.1.78,udp:53
add d 10.0.2.164,udp:53
add d 10.0.1.183,udp:53
add d 10.0.0.214,udp:53
add d 10.0.2.1,icmp:host-unknown
add d 10.0.0.215,udp:53
add d 10.0.2.32,udp:53
add d 10.0.1.238,udp:53
add d 10.0.1.144,udp:53
add d 10.0.0.202,udp:53
add d 10.0.2.216,udp:53
add d 10.0.1.3,udp:53
add d 10.0.0.217,udp:53
add d 10.0.1.19,udp:53
add d 10.0.2.203,udp:53
add d 10.0.1.61,udp:53
add d 10.0.1.201,udp:53
add d 10.0.2.43,udp:53
add d 10.0.2.125,udp:53
add d 10.0.2.165,udp:53
add d 10.0.2.242,udp:53
add d 10.0.0.224,udp:53
add d 10.0.2.37,udp:53
add d 10.0.1.174,udp:53
add d 10.0.1.214,udp:53
add d 10.0.2.109,udp:53
add d 10.0.2.212,udp:53
add d 10.0.2.167,udp:53
add d 10.0.0.209,udp:53
add d 10.0.2.173,udp:53
add d 10.0.1.229,udp:53
add d 10.0.1.252,udp:53
add d 10.0.1.70,udp:53
add d 10.0.1.84,udp:53
add d 10.0.2.62,udp:53
add d 10.0.1.164,udp:53
add d 10.0.0.210,udp:53
add d 10.0.2.245,udp:53
add d 10.0.2.155,udp:53
add d 10.0.2.168,udp:53
add d 10.0.2.46,udp:53
add d 10.0.2.102,udp:53
add d 10.0.0.255,udp:53
add d 10.0.1.69,udp:53
add d 10.0.1.102,udp:53
add d 10.0.2.31,udp:53
add d 10.0.0.212,udp:53
add d 10.0.2.55,udp:53
add d 10.0.1.127,udp:53
add d 10.0.2.8,udp:53
add d 10.0.1.165,udp:53
add d 10.0.0.231,udp:53
add d 10.0.0.200,udp:53
add d 10.0.2.4,udp:53
add d 10.0.1.72,udp:53
add d 10.0.1.119,udp:53
add d 10.0.2.85,udp:53
add d 10.0.2.215,udp:53
add d 10.0.1.10,udp:53
add d 10.0.2.253,udp:53
add d 10.0.2.40,udp:53
add d 10.0.2.214,udp:53
add d 10.0.2.106,udp:53
add d 10.0.1.54,udp:53
add d 10.0.1.188,udp:53
add d 10.0.2.17,udp:53
add d 10.0.2.52,udp:53
add d 10.0.2.129,udp:53
add d 10.0.1.62,udp:53
add d 10.0.1.36,udp:53
add d 10.0.1.2,udp:53
add d 10.0.1.37,udp:53
add d 10.0.2.119,udp:53
add d 10.0.1.79,udp:53
add d 10.0.1.125,udp:53
add d 10.0.2.22,udp:53
add d 10.0.2.87,udp:53
add d 10.0.2.171,udp:53
add d 10.0.1.100,udp:53
add d 10.0.1.178,udp:53
add d 10.0.1.87,udp:53
add d 10.0.1.5,udp:53
add d 10.0.1.155,udp:53
add d 10.0.2.117,udp:53
add d 10.0.2.121,udp:53
add d 10.0.2.243,udp:53
add d 10.0.0.236,udp:53
add d 10.0.2.86,udp:53
add d 10.0.2.74,udp:53
add d 10.0.2.9,udp:53
add d 10.0.2.96,udp:53
add d 10.0.1.168,udp:53
add d 10.0.2.142,udp:53
add d 10.0.1.232,udp:53
add d 10.0.2.162,udp:53
add d 10.0.2.56,udp:53
add d 10.0.0.211,udp:53
add d 10.0.2.204,udp:53
add d 10.0.2.116,udp:53
add d 10.0.2.229,udp:53
add d 10.0.2.206,udp:53
add d 10.0.2.122,udp:53
add d 10.0.1.249,udp:53
add d 10.0.2.234,udp:53
add d 10.0.2.237,udp:53
add d 10.0.1.116,udp:53
add d 10.0.1.41,udp:53
add d 10.0.0.206,udp:53
add d 10.0.1.118,udp:53
add d 10.0.1.149,udp:53
add d 10.0.1.143,udp:53
add d 10.0.2.148,udp:53
add d 10.0.2.249,udp:53
add d 10.0.0.234,udp:53
add d 10.0.2.194,udp:53
add d 10.0.2.41,udp:53
add d 10.0.1.225,udp:53
add d 10.0.1.177,udp:53
add d 10.0.2.150,udp:53
add d 10.0.2.240,udp:53
add d 10.0.1.17,udp:53
add d 10.0.1.129,udp:53
add d 10.0.0.204,udp:53
add d 10.0.1.24,udp:53
add d 10.0.1.9,udp:53
add d 10.0.1.166,udp:53
add d 10.0.1.76,udp:53
add d 10.0.1.197,udp:53
add d 10.0.2.159,udp:53
add d 10.0.0.235,udp:53
add d 10.0.2.152,udp:53
add d 10.0.1.169,udp:53
add d 10.0.1.215,udp:53
add d 10.0.1.189,udp:53
add d 10.0.1.191,udp:53
add d 10.0.2.115,udp:53
add d 10.0.1.74,udp:53
add d 10.0.1.96,udp:53
add d 10.0.1.31,udp:53
add d 10.0.1.32,udp:53
add d 10.0.2.208,udp:53
add d 10.0.1.157,udp:53
add d 10.0.2.14,udp:53
add d 10.0.0.203,udp:53
add d 10.0.1.186,udp:53
add d 10.0.2.101,udp:53
add d 10.0.2.104,udp:53
add d 10.0.1.83,udp:53
add d 10.0.2.254,udp:53
add d 10.0.2.201,udp:53
add d 10.0.2.100,udp:53
add d 10.0.1.210,udp:53
add d 10.0.2.163,udp:53
add d 10.0.1.68,udp:53
add d 10.0.1.121,udp:53
add d 10.0.2.144,udp:53
add d 10.0.2.174,udp:53
add d 10.0.1.156,udp:53
add d 10.0.1.184,udp:53
add d 10.0.2.69,udp:53
add d 10.0.0.213,udp:53
add d 10.0.2.114,udp:53
add d 10.0.1.43,udp:53
add d 10.0.0.246,udp:53
add d 10.0.2.47,udp:53
add d 10.0.2.235,udp:53
add d 10.0.1.11,udp:53
add d 10.0.2.133,udp:53
add d 10.0.1.151,udp:53
add d 10.0.1.134,udp:53
add d 10.0.1.242,udp:53
add d 10.0.2.72,udp:53
add d 10.0.0.243,udp:53
add d 10.0.2.188,udp:53
add d 10.0.1.170,udp:53
add d 10.0.1.98,udp:53
add d 10.0.2.2,udp:53
add d 10.0.2.42,udp:53
add d 10.0.2.88,udp:53
add d 10.0.1.105,udp:53
add d 10.0.2.29,udp:53
add d 10.0.1.160,udp:53
add d 10.0.0.232,udp:53
add d 10.0.2.126,udp:53
add d 10.0.1.243,udp:53
add d 10.0.0.230,udp:53
add d 10.0.2.218,udp:53
add d 10.0.1.20,udp:53
add d 10.0.1.25,udp:53
add d 10.0.1.86,udp:53
add d 10.0.2.198,udp:53
add d 10.0.2.76,udp:53
add d 10.0.1.85,udp:53
add d 10.0.1.198,udp:53
add d 10.0.1.220,udp:53
add d 10.0.1.254,udp:53
add d 10.0.2.53,udp:53
create a hash:ip,port family inet hashsize 1024 maxelem 65536 timeout 0 counters bucketsize 12 initval 0x00000000
create b hash:net,port family inet hashsize 64 maxelem 5 counters bucketsize 12 initval 0x00000001
create c list:set size 8 counters
create f list:set size 8
r$ ipset list -o xml
<ipsets>
<ipset name="e">
<type>bitmap:ip</type>
<revision>3</revision>
<header><range>10.0.0.5-10.0.1.9</range>
<memsize>128</memsize>
<references>0</references>
<numentries>0</numentries>
</header>
<members>
</members>
</ipset>
<ipset name="d">
<type>hash:ip,port</type>
<revision>7</revision>
<header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><bucketsize>12</bucketsize><initval>0x00000002</initval>
<memsize>22344</memsize>
<references>0</references>
<numentries>569</numentries>
</header>
<members>
<member><elem>10.0.0.208,udp:53</elem></member>
<member><elem>10.0.1.180,udp:53</elem></member>
<member><elem>10.0.1.80,udp:53</elem></member>
<member><elem>10.0.1.158,udp:53</elem></member>
<member><elem>10.0.2.68,udp:53</elem></member>
<member><elem>10.0.1.226,udp:53</elem></member>
<member><elem>10.0.2.141,udp:53</elem></member>
<member><elem>10.0.1.0,udp:53</elem></member>
<member><elem>10.0.2.33,udp:53</elem></member>
<member><elem>10.0.2.79,udp:53</elem></member>
<member><elem>10.0.1.162,udp:53</elem></member>
<member><elem>10.0.1.92,udp:53</elem></member>
<member><elem>10.0.2.10,udp:53</elem></member>
<member><elem>10.0.2.66,udp:53</elem></member>
<member><elem>10.0.1.15,udp:53</elem></member>
<member><elem>10.0.1.21,udp:53</elem></member>
<member><elem>10.0.2.58,udp:53</elem></member>
<member><elem>10.0.2.154,udp:53</elem></member>
<member><elem>10.0.2.223,udp:53</elem></member>
<member><elem>10.0.1.107,udp:53</elem></member>
<member><elem>10.0.2.81,udp:53</elem></member>
<member><elem>10.0.1.51,udp:53</elem></member>
<member><elem>10.0.1.65,udp:53</elem></member>
<member><elem>10.0.0.227,udp:53</elem></member>
<member><elem>10.0.1.192,udp:53</elem></member>
<member><elem>10.0.2.90,udp:53</elem></member>
<member><elem>10.0.1.108,udp:53</elem></member>
<member><elem>10.0.0.222,udp:53</elem></member>
<member><elem>10.0.2.67,udp:53</elem></member>
<member><elem>10.0.1.230,udp:53</elem></member>
<member><elem>10.0.1.217,udp:53</elem></member>
<member><elem>10.0.2.181,udp:53</elem></member>
<member><elem>10.0.2.130,udp:53</elem></member>
<member><elem>10.0.2.94,udp:53</elem></member>
<member><elem>10.0.2.80,udp:53</elem></member>
<member><elem>10.0.2.110,udp:53</elem></member>
<member><elem>10.0.2.182,udp:53</elem></member>
<member><elem>10.0.2.178,udp:53</elem></member>
<member><elem>10.0.2.123,udp:53</elem></member>
<member><elem>10.0.1.199,udp:53</elem></member>
<member><elem>10.0.2.227,udp:53</elem></member>
<member><elem>10.0.2.238,udp:53</elem></member>
<member><elem>10.0.1.209,udp:53</elem></member>
<member><elem>10.0.1.212,udp:53</elem></member>
<member><elem>10.0.2.146,udp:53</elem></member>
<member><elem>10.0.2.175,udp:53</elem></member>
<member><elem>10.0.1.101,udp:53</elem></member>
<member><elem>10.0.1.218,udp:53</elem></member>
<member><elem>10.0.1.187,udp:53</elem></member>
<member><elem>10.0.2.128,udp:53</elem></member>
<member><elem>10.0.2.12,udp:53</elem></member>
<member><elem>10.0.1.115,udp:53</elem></member>
<member><elem>10.0.1.241,udp:53</elem></member>
<member><elem>10.0.1.163,udp:53</elem></member>
<member><elem>10.0.1.34,udp:53</elem></member>
<member><elem>10.0.2.3,udp:53</elem></member>
<member><elem>10.0.2.13,udp:53</elem></member>
<member><elem>10.0.1.153,udp:53</elem></member>
<member><elem>10.0.1.181,udp:53</elem></member>
<member><elem>10.0.2.35,udp:53</elem></member>
<member><elem>10.0.2.247,udp:53</elem></member>
<member><elem>10.0.2.113,udp:53</elem></member>
<member><elem>10.0.2.222,udp:53</elem></member>
<member><elem>10.0.1.236,udp:53</elem></member>
<member><elem>10.0.1.106,udp:53</elem></member>
<member><elem>10.0.1.190,udp:53</elem></member>
<member><elem>10.0.2.7,udp:53</elem></member>
<member><elem>10.0.1.22,udp:53</elem></member>
<member><elem>10.0.1.88,udp:53</elem></member>
<member><elem>10.0.1.224,udp:53</elem></member>
<member><elem>10.0.1.141,udp:53</elem></member>
<member><elem>10.0.2.219,udp:53</elem></member>
<member><elem>10.0.2.145,udp:53</elem></member>
<member><elem>10.0.1.112,udp:53</elem></member>
<member><elem>10.0.1.221,udp:53</elem></member>
<member><elem>10.0.1.175,udp:53</elem></member>
<member><elem>10.0.2.199,udp:53</elem></member>
<member><elem>10.0.2.11,udp:53</elem></member>
<member><elem>10.0.0.239,udp:53</elem></member>
<member><elem>10.0.1.110,udp:53</elem></member>
<member><elem>10.0.2.179,udp:53</elem></member>
<member><elem>10.0.2.189,udp:53</elem></member>
<member><elem>10.0.2.124,udp:53</elem></member>
<member><elem>10.0.2.30,udp:53</elem></member>
<member><elem>10.0.2.92,udp:53</elem></member>
<member><elem>10.0.2.231,udp:53</elem></member>
<member><elem>10.0.1.213,udp:53</elem></member>
<member><elem>10.0.1.122,udp:53</elem></member>
<member><elem>10.0.1.142,udp:53</elem></member>
<member><elem>10.0.2.48,udp:53</elem></member>
<member><elem>10.0.1.131,udp:53</elem></member>
<member><elem>10.0.1.4,udp:53</elem></member>
<member><elem>10.0.1.140,udp:53</elem></member>
<member><elem>10.0.2.70,udp:53</elem></member>
<member><elem>10.0.2.184,udp:53</elem></member>
<member><elem>10.0.2.209,udp:53</elem></member>
<member><elem>10.0.1.204,udp:53</elem></member>
<member><elem>10.0.1.185,udp:53</elem></member>
<member><elem>10.0.2.63,udp:53</elem></member>
<member><elem>10.0.1.8,udp:53</elem></member>
<member><elem>10.0.1.38,udp:53</elem></member>
<member><elem>10.0.1.135,udp:53</elem></member>
<member><elem>10.0.1.235,udp:53</elem></member>
<member><elem>10.0.2.244,udp:53</elem></member>
<member><elem>10.0.0.223,udp:53</elem></member>
<member><elem>10.0.0.248,udp:53</elem></member>
<member><elem>10.0.2.210,udp:53</elem></member>
<member><elem>10.0.2.5,udp:53</elem></member>
<member><elem>10.0.1.16,udp:53</elem></member>
<member><elem>10.0.1.123,udp:53</elem></member>
<member><elem>10.0.1.104,udp:53</elem></member>
<member><elem>10.0.2.158,udp:53</elem></member>
<member><elem>10.0.1.145,udp:53</elem></member>
<member><elem>10.0.1.146,udp:53</elem></member>
<member><elem>10.0.1.193,udp:53</elem></member>
<member><elem>10.0.1.55,udp:53</elem></member>
<member><elem>10.0.1.173,udp:53</elem></member>
<member><elem>10.0.1.97,udp:53</elem></member>
<member><elem>10.0.2.54,udp:53</elem></member>
<member><elem>10.0.2.77,udp:53</elem></member>
<member><elem>10.0.2.172,udp:53</elem></member>
<member><elem>10.0.1.82,udp:53</elem></member>
<member><elem>10.0.2.191,udp:53</elem></member>
<member><elem>10.0.2.185,udp:53</elem></member>
<member><elem>10.0.2.112,udp:53</elem></member>
<member><elem>10.0.2.137,udp:53</elem></member>
<member><elem>10.0.2.232,udp:53</elem></member>
<member><elem>10.0.2.24,udp:53</elem></member>
<member><elem>10.0.2.127,udp:53</elem></member>
<member><elem>10.0.1.245,udp:53</elem></member>
<member><elem>10.0.0.216,udp:53</elem></member>
<member><elem>10.0.2.105,udp:53</elem></member>
<member><elem>10.0.2.95,udp:53</elem></member>
<member><elem>10.0.2.36,udp:53</elem></member>
<member><elem>10.0.2.64,udp:53</elem></member>
<member><elem>10.0.1.136,udp:53</elem></member>
<member><elem>10.0.1.64,udp:53</elem></member>
<member><elem>10.0.1.109,udp:53</elem></member>
<member><elem>10.0.2.103,udp:53</elem></member>
<member><elem>10.0.2.140,udp:53</elem></member>
<member><elem>10.0.1.196,udp:53</elem></member>
<member><elem>10.0.2.224,udp:53</elem></member>
<member><elem>10.0.1.93,udp:53</elem></member>
<member><elem>10.0.2.160,udp:53</elem></member>
<member><elem>10.0.2.170,udp:53</elem></member>
<member><elem>10.0.2.65,udp:53</elem></member>
<member><elem>10.0.0.253,udp:53</elem></member>
<member><elem>10.0.2.16,udp:53</elem></member>
<member><elem>10.0.2.107,udp:53</elem></member>
<member><elem>10.0.1.176,udp:53</elem></member>
<member><elem>10.0.1.91,udp:53</elem></member>
<member><elem>10.0.1.231,udp:53</elem></member>
<member><elem>10.0.2.84,udp:53</elem></member>
<member><elem>10.0.2.211,udp:53</elem></member>
<member><elem>10.0.2.228,udp:53</elem></member>
<member><elem>10.0.1.246,udp:53</elem></member>
<member><elem>10.0.1.18,udp:53</elem></member>
<member><elem>10.0.1.124,udp:53</elem></member>
<member><elem>10.0.1.52,udp:53</elem></member>
<member><elem>10.0.1.205,udp:53</elem></member>
<member><elem>10.0.1.207,udp:53</elem></member>
<member><elem>10.0.1.42,udp:53</elem></member>
<member><elem>10.0.1.128,udp:53</elem></member>
<member><elem>10.0.2.226,udp:53</elem></member>
<member><elem>10.0.1.248,udp:53</elem></member>
<member><elem>10.0.1.23,udp:53</elem></member>
<member><elem>10.0.2.200,udp:53</elem></member>
<member><elem>10.0.1.222,udp:53</elem></member>
<member><elem>10.0.1.239,udp:53</elem></member>
<member><elem>10.0.2.255,udp:53</elem></member>
<member><elem>10.0.2.221,udp:53</elem></member>
<member><elem>10.0.0.221,udp:53</elem></member>
<member><elem>10.0.2.177,udp:53</elem></member>
<member><elem>10.0.2.248,udp:53</elem></member>
<member><elem>10.0.2.131,udp:53</elem></member>
<member><elem>10.0.1.202,udp:53</elem></member>
<member><elem>10.0.2.51,udp:53</elem></member>
<member><elem>10.0.1.35,udp:53</elem></member>
<member><elem>10.0.1.126,udp:53</elem></member>
<member><elem>10.0.2.75,udp:53</elem></member>
<member><elem>10.0.2.83,udp:53</elem></member>
<member><elem>10.0.1.250,udp:53</elem></member>
<member><elem>10.0.1.6,udp:53</elem></member>
<member><elem>10.0.2.21,udp:53</elem></member>
<member><elem>10.0.1.211,udp:53</elem></member>
<member><elem>10.0.2.252,udp:53</elem></member>
<member><elem>10.0.2.153,udp:53</elem></member>
<member><elem>10.0.2.157,udp:53</elem></member>
<member><elem>10.0.1.247,udp:53</elem></member>
<member><elem>10.0.1.179,udp:53</elem></member>
<member><elem>10.0.1.253,udp:53</elem></member>
<member><elem>10.0.1.40,udp:53</elem></member>
<member><elem>10.0.1.148,udp:53</elem></member>
<member><elem>10.0.1.208,udp:53</elem></member>
<member><elem>10.0.1.130,udp:53</elem></member>
<member><elem>10.0.2.186,udp:53</elem></member>
<member><elem>10.0.1.50,udp:53</elem></member>
<member><elem>10.0.2.82,udp:53</elem></member>
<member><elem>10.0.2.38,udp:53</elem></member>
<member><elem>10.0.0.254,udp:53</elem></member>
<member><elem>10.0.2.97,udp:53</elem></member>
<member><elem>10.0.2.213,udp:53</elem></member>
<member><elem>10.0.0.201,udp:53</elem></member>
<member><elem>10.0.1.244,udp:53</elem></member>
<member><elem>10.0.2.34,udp:53</elem></member>
<member><elem>10.0.2.217,udp:53</elem></member>
<member><elem>10.0.0.245,udp:53</elem></member>
<member><elem>10.0.1.1,udp:53</elem></member>
<member><elem>10.0.2.61,udp:53</elem></member>
<member><elem>10.0.1.28,udp:53</elem></member>
<member><elem>10.0.1.234,udp:53</elem></member>
<member><elem>10.0.1.29,udp:53</elem></member>
<member><elem>10.0.2.99,udp:53</elem></member>
<member><elem>10.0.2.176,udp:53</elem></member>
<member><elem>10.0.0.237,udp:53</elem></member>
<member><elem>10.0.1.152,udp:53</elem></member>
<member><elem>10.0.2.196,udp:53</elem></member>
<member><elem>10.0.0.226,udp:53</elem></member>
<member><elem>10.0.1.7,udp:53</elem></member>
<member><elem>10.0.2.18,udp:53</elem></member>
<member><elem>10.0.2.135,udp:53</elem></member>
<member><elem>10.0.2.25,udp:53</elem></member>
<member><elem>10.0.2.193,udp:53</elem></member>
<member><elem>10.0.1.114,udp:53</elem></member>
<member><elem>10.0.1.45,udp:53</elem></member>
<member><elem>10.0.2.20,udp:53</elem></member>
<member><elem>10.0.2.45,udp:53</elem></member>
<member><elem>10.0.2.169,udp:53</elem></member>
<member><elem>10.0.2.26,udp:53</elem></member>
<member><elem>10.0.1.194,udp:53</elem></member>
<member><elem>10.0.2.28,udp:53</elem></member>
<member><elem>10.0.2.98,udp:53</elem></member>
<member><elem>10.0.1.81,udp:53</elem></member>
<member><elem>10.0.2.139,udp:53</elem></member>
<member><elem>10.0.1.113,udp:53</elem></member>
<member><elem>10.0.1.233,udp:53</elem></member>
<member><elem>10.0.1.75,udp:53</elem></member>
<member><elem>10.0.1.44,udp:53</elem></member>
<member><elem>10.0.0.240,udp:53</elem></member>
<member><elem>10.0.2.156,udp:53</elem></member>
<member><elem>10.0.2.225,udp:53</elem></member>
<member><elem>10.0.0.207,udp:53</elem></member>
<member><elem>10.0.2.23,udp:53</elem></member>
<member><elem>10.0.1.111,udp:53</elem></member>
<member><elem>10.0.1.63,udp:53</elem></member>
<member><elem>10.0.0.229,udp:53</elem></member>
<member><elem>10.0.1.95,udp:53</elem></member>
<member><elem>10.0.1.216,udp:53</elem></member>
<member><elem>10.0.2.57,udp:53</elem></member>
<member><elem>10.0.2.111,udp:53</elem></member>
<member><elem>10.0.1.39,udp:53</elem></member>
<member><elem>10.0.1.132,udp:53</elem></member>
<member><elem>10.0.2.149,udp:53</elem></member>
<member><elem>10.0.1.203,udp:53</elem></member>
<member><elem>10.0.2.44,udp:53</elem></member>
<member><elem>10.0.0.250,udp:53</elem></member>
<member><elem>10.0.1.206,udp:53</elem></member>
<member><elem>10.0.2.49,udp:53</elem></member>
<member><elem>10.0.1.138,udp:53</elem></member>
<member><elem>10.0.2.246,udp:53</elem></member>
<member><elem>10.0.1.60,udp:53</elem></member>
<member><elem>10.0.2.15,udp:53</elem></member>
<member><elem>10.0.2.143,udp:53</elem></member>
<member><elem>10.0.1.30,udp:53</elem></member>
<member><elem>10.0.1.46,udp:53</elem></member>
<member><elem>10.0.2.6,udp:53</elem></member>
<member><elem>10.0.2.0,udp:53</elem></member>
<member><elem>10.0.2.180,udp:53</elem></member>
<member><elem>10.0.1.12,udp:53</elem></member>
<member><elem>10.0.2.187,udp:53</elem></member>
<member><elem>10.0.2.78,udp:53</elem></member>
<member><elem>10.0.1.251,udp:53</elem></member>
<member><elem>10.0.2.195,udp:53</elem></member>
<member><elem>10.0.1.133,udp:53</elem></member>
<member><elem>10.0.1.53,udp:53</elem></member>
<member><elem>10.0.1.147,udp:53</elem></member>
<member><elem>10.0.1.227,udp:53</elem></member>
<member><elem>10.0.1.49,udp:53</elem></member>
<member><elem>10.0.2.205,udp:53</elem></member>
<member><elem>10.0.1.161,udp:53</elem></member>
<member><elem>10.0.2.59,udp:53</elem></member>
<member><elem>10.0.0.249,udp:53</elem></member>
<member><elem>10.0.1.159,udp:53</elem></member>
<member><elem>10.0.0.225,udp:53</elem></member>
<member><elem>10.0.0.205,udp:53</elem></member>
<member><elem>10.0.2.250,udp:53</elem></member>
<member><elem>10.0.0.218,udp:53</elem></member>
<member><elem>10.0.1.171,udp:53</elem></member>
<member><elem>10.0.1.240,udp:53</elem></member>
<member><elem>10.0.1.167,udp:53</elem></member>
<member><elem>10.0.1.48,udp:53</elem></member>
<member><elem>10.0.2.241,udp:53</elem></member>
<member><elem>10.0.1.77,udp:53</elem></member>
<member><elem>10.0.2.93,udp:53</elem></member>
<member><elem>10.0.1.139,udp:53</elem></member>
<member><elem>10.0.2.207,udp:53</elem></member>
<member><elem>10.0.1.255,udp:53</elem></member>
<member><elem>10.0.0.238,udp:53</elem></member>
<member><elem>10.0.1.73,udp:53</elem></member>
<member><elem>10.0.2.161,udp:53</elem></member>
<member><elem>10.0.1.103,udp:53</elem></member>
<member><elem>10.0.2.118,udp:53</elem></member>
<member><elem>10.0.1.223,udp:53</elem></member>
<member><elem>10.0.1.137,udp:53</elem></member>
<member><elem>10.0.1.117,udp:53</elem></member>
<member><elem>10.0.2.190,udp:53</elem></member>
<member><elem>10.0.1.57,udp:53</elem></member>
<member><elem>10.0.2.89,udp:53</elem></member>
<member><elem>10.0.2.1,udp:53</elem></member>
<member><elem>10.0.2.197,udp:53</elem></member>
<member><elem>10.0.0.244,udp:53</elem></member>
<member><elem>10.0.2.91,udp:53</elem></member>
<member><elem>10.0.0.247,udp:53</elem></member>
<member><elem>10.0.2.136,udp:53</elem></member>
<member><elem>10.0.1.58,udp:53</elem></member>
<member><elem>10.0.1.120,udp:53</elem></member>
<member><elem>10.0.1.56,udp:53</elem></member>
<member><elem>10.0.1.94,udp:53</elem></member>
<member><elem>10.0.0.233,udp:53</elem></member>
<member><elem>10.0.1.195,udp:53</elem></member>
<member><elem>10.0.1.33,udp:53</elem></member>
<member><elem>10.0.1.71,udp:53</elem></member>
<member><elem>10.0.1.66,udp:53</elem></member>
<member><elem>10.0.2.108,udp:53</elem></member>
<member><elem>10.0.2.39,udp:53</elem></member>
<member><elem>10.0.1.14,udp:53</elem></member>
<member><elem>10.0.2.19,udp:53</elem></member>
<member><elem>10.0.2.60,udp:53</elem></member>
<member><elem>10.0.2.192,udp:53</elem></member>
<member><elem>10.0.2.50,udp:53</elem></member>
<member><elem>10.0.2.202,udp:53</elem></member>
<member><elem>10.0.2.230,udp:53</elem></member>
<member><elem>10.0.2.120,udp:53</elem></member>
<member><elem>10.0.2.27,udp:53</elem></member>
<member><elem>10.0.2.166,udp:53</elem></member>
<member><elem>10.0.2.220,udp:53</elem></member>
<member><elem>10.0.1.200,udp:53</elem></member>
<member><elem>10.0.2.151,udp:53</elem></member>
<member><elem>10.0.1.219,udp:53</elem></member>
<member><elem>10.0.2.138,udp:53</elem></member>
<member><elem>10.0.1.59,udp:53</elem></member>
<member><elem>10.0.1.13,udp:53</elem></member>
<member><elem>10.0.1.26,udp:53</elem></member>
<member><elem>10.0.1.90,udp:53</elem></member>
<member><elem>10.0.0.252,udp:53</elem></member>
<member><elem>10.0.1.182,udp:53</elem></member>
<member><elem>10.0.2.132,udp:53</elem></member>
<member><elem>10.0.2.251,udp:53</elem></member>
<member><elem>10.0.1.89,udp:53</elem></member>
<member><elem>10.0.0.242,udp:53</elem></member>
<member><elem>10.0.1.27,udp:53</elem></member>
<member><elem>10.0.1.154,udp:53</elem></member>
<member><elem>10.0.0.251,udp:53</elem></member>
<member><elem>10.0.1.99,udp:53</elem></member>
<member><elem>10.0.0.228,udp:53</elem></member>
<member><elem>10.0.2.233,udp:53</elem></member>
<member><elem>10.0.2.236,udp:53</elem></member>
<member><elem>10.0.1.47,udp:53</elem></member>
<member><elem>10.0.1.67,udp:53</elem></member>
<member><elem>10.0.0.219,udp:53</elem></member>
<member><elem>10.0.2.147,udp:53</elem></member>
<member><elem>10.0.1.228,udp:53</elem></member>
<member><elem>10.0.2.239,udp:53</elem></member>
<member><elem>10.0.0.220,udp:53</elem></member>
<member><elem>10.0.1.172,udp:53</elem></member>
<member><elem>10.0.1.237,udp:53</elem></member>
<member><elem>10.0.2.134,udp:53</elem></member>
<member><elem>10.0.1.150,udp:53</elem></member>
<member><elem>10.0.2.71,udp:53</elem></member>
<member><elem>10.0.2.183,udp:53</elem></member>
<member><elem>10.0.0.241,udp:53</elem></member>
<member><elem>10.0.2.73,udp:53</elem></member>
<member><elem>10.0.1.78,udp:53</elem></member>
<member><elem>10.0.2.164,udp:53</elem></member>
<member><elem>10.0.1.183,udp:53</elem></member>
<member><elem>10.0.0.214,udp:53</elem></member>
<member><elem>10.0.2.1,icmp:host-unknown</elem></member>
<member><elem>10.0.0.215,udp:53</elem></member>
<member><elem>10.0.2.32,udp:53</elem></member>
<member><elem>10.0.1.238,udp:53</elem></member>
<member><elem>10.0.1.144,udp:53</elem></member>
<member><elem>10.0.0.202,udp:53</elem></member>
<member><elem>10.0.2.216,udp:53</elem></member>
<member><elem>10.0.1.3,udp:53</elem></member>
<member><elem>10.0.0.217,udp:53</elem></member>
<member><elem>10.0.1.19,udp:53</elem></member>
<member><elem>10.0.2.203,udp:53</elem></member>
<member><elem>10.0.1.61,udp:53</elem></member>
<member><elem>10.0.1.201,udp:53</elem></member>
<member><elem>10.0.2.43,udp:53</elem></member>
<member><elem>10.0.2.125,udp:53</elem></member>
<member><elem>10.0.2.165,udp:53</elem></member>
<member><elem>10.0.2.242,udp:53</elem></member>
<member><elem>10.0.0.224,udp:53</elem></member>
<member><elem>10.0.2.37,udp:53</elem></member>
<member><elem>10.0.1.174,udp:53</elem></member>
<member><elem>10.0.1.214,udp:53</elem></member>
<member><elem>10.0.2.109,udp:53</elem></member>
<member><elem>10.0.2.212,udp:53</elem></member>
<member><elem>10.0.2.167,udp:53</elem></member>
<member><elem>10.0.0.209,udp:53</elem></member>
<member><elem>10.0.2.173,udp:53</elem></member>
<member><elem>10.0.1.229,udp:53</elem></member>
<member><elem>10.0.1.252,udp:53</elem></member>
<member><elem>10.0.1.70,udp:53</elem></member>
<member><elem>10.0.1.84,udp:53</elem></member>
<member><elem>10.0.2.62,udp:53</elem></member>
<member><elem>10.0.1.164,udp:53</elem></member>
<member><elem>10.0.0.210,udp:53</elem></member>
<member><elem>10.0.2.245,udp:53</elem></member>
<member><elem>10.0.2.155,udp:53</elem></member>
<member><elem>10.0.2.168,udp:53</elem></member>
<member><elem>10.0.2.46,udp:53</elem></member>
<member><elem>10.0.2.102,udp:53</elem></member>
<member><elem>10.0.0.255,udp:53</elem></member>
<member><elem>10.0.1.69,udp:53</elem></member>
<member><elem>10.0.1.102,udp:53</elem></member>
<member><elem>10.0.2.31,udp:53</elem></member>
<member><elem>10.0.0.212,udp:53</elem></member>
<member><elem>10.0.2.55,udp:53</elem></member>
<member><elem>10.0.1.127,udp:53</elem></member>
<member><elem>10.0.2.8,udp:53</elem></member>
<member><elem>10.0.1.165,udp:53</elem></member>
<member><elem>10.0.0.231,udp:53</elem></member>
<member><elem>10.0.0.200,udp:53</elem></member>
<member><elem>10.0.2.4,udp:53</elem></member>
<member><elem>10.0.1.72,udp:53</elem></member>
<member><elem>10.0.1.119,udp:53</elem></member>
<member><elem>10.0.2.85,udp:53</elem></member>
<member><elem>10.0.2.215,udp:53</elem></member>
<member><elem>10.0.1.10,udp:53</elem></member>
<member><elem>10.0.2.253,udp:53</elem></member>
<member><elem>10.0.2.40,udp:53</elem></member>
<member><elem>10.0.2.214,udp:53</elem></member>
<member><elem>10.0.2.106,udp:53</elem></member>
<member><elem>10.0.1.54,udp:53</elem></member>
<member><elem>10.0.1.188,udp:53</elem></member>
<member><elem>10.0.2.17,udp:53</elem></member>
<member><elem>10.0.2.52,udp:53</elem></member>
<member><elem>10.0.2.129,udp:53</elem></member>
<member><elem>10.0.1.62,udp:53</elem></member>
<member><elem>10.0.1.36,udp:53</elem></member>
<member><elem>10.0.1.2,udp:53</elem></member>
<member><elem>10.0.1.37,udp:53</elem></member>
<member><elem>10.0.2.119,udp:53</elem></member>
<member><elem>10.0.1.79,udp:53</elem></member>
<member><elem>10.0.1.125,udp:53</elem></member>
<member><elem>10.0.2.22,udp:53</elem></member>
<member><elem>10.0.2.87,udp:53</elem></member>
<member><elem>10.0.2.171,udp:53</elem></member>
<member><elem>10.0.1.100,udp:53</elem></member>
<member><elem>10.0.1.178,udp:53</elem></member>
<member><elem>10.0.1.87,udp:53</elem></member>
<member><elem>10.0.1.5,udp:53</elem></member>
<member><elem>10.0.1.155,udp:53</elem></member>
<member><elem>10.0.2.117,udp:53</elem></member>
<member><elem>10.0.2.121,udp:53</elem></member>
<member><elem>10.0.2.243,udp:53</elem></member>
<member><elem>10.0.0.236,udp:53</elem></member>
<member><elem>10.0.2.86,udp:53</elem></member>
<member><elem>10.0.2.74,udp:53</elem></member>
<member><elem>10.0.2.9,udp:53</elem></member>
<member><elem>10.0.2.96,udp:53</elem></member>
<member><elem>10.0.1.168,udp:53</elem></member>
<member><elem>10.0.2.142,udp:53</elem></member>
<member><elem>10.0.1.232,udp:53</elem></member>
<member><elem>10.0.2.162,udp:53</elem></member>
<member><elem>10.0.2.56,udp:53</elem></member>
<member><elem>10.0.0.211,udp:53</elem></member>
<member><elem>10.0.2.204,udp:53</elem></member>
<member><elem>10.0.2.116,udp:53</elem></member>
<member><elem>10.0.2.229,udp:53</elem></member>
<member><elem>10.0.2.206,udp:53</elem></member>
<member><elem>10.0.2.122,udp:53</elem></member>
<member><elem>10.0.1.249,udp:53</elem></member>
<member><elem>10.0.2.234,udp:53</elem></member>
<member><elem>10.0.2.237,udp:53</elem></member>
<member><elem>10.0.1.116,udp:53</elem></member>
<member><elem>10.0.1.41,udp:53</elem></member>
<member><elem>10.0.0.206,udp:53</elem></member>
<member><elem>10.0.1.118,udp:53</elem></member>
<member><elem>10.0.1.149,udp:53</elem></member>
<member><elem>10.0.1.143,udp:53</elem></member>
<member><elem>10.0.2.148,udp:53</elem></member>
<member><elem>10.0.2.249,udp:53</elem></member>
<member><elem>10.0.0.234,udp:53</elem></member>
<member><elem>10.0.2.194,udp:53</elem></member>
<member><elem>10.0.2.41,udp:53</elem></member>
<member><elem>10.0.1.225,udp:53</elem></member>
<member><elem>10.0.1.177,udp:53</elem></member>
<member><elem>10.0.2.150,udp:53</elem></member>
<member><elem>10.0.2.240,udp:53</elem></member>
<member><elem>10.0.1.17,udp:53</elem></member>
<member><elem>10.0.1.129,udp:53</elem></member>
<member><elem>10.0.0.204,udp:53</elem></member>
<member><elem>10.0.1.24,udp:53</elem></member>
<member><elem>10.0.1.9,udp:53</elem></member>
<member><elem>10.0.1.166,udp:53</elem></member>
<member><elem>10.0.1.76,udp:53</elem></member>
<member><elem>10.0.1.197,udp:53</elem></member>
<member><elem>10.0.2.159,udp:53</elem></member>
<member><elem>10.0.0.235,udp:53</elem></member>
<member><elem>10.0.2.152,udp:53</elem></member>
<member><elem>10.0.1.169,udp:53</elem></member>
<member><elem>10.0.1.215,udp:53</elem></member>
<member><elem>10.0.1.189,udp:53</elem></member>
<member><elem>10.0.1.191,udp:53</elem></member>
<member><elem>10.0.2.115,udp:53</elem></member>
<member><elem>10.0.1.74,udp:53</elem></member>
<member><elem>10.0.1.96,udp:53</elem></member>
<member><elem>10.0.1.31,udp:53</elem></member>
<member><elem>10.0.1.32,udp:53</elem></member>
<member><elem>10.0.2.208,udp:53</elem></member>
<member><elem>10.0.1.157,udp:53</elem></member>
<member><elem>10.0.2.14,udp:53</elem></member>
<member><elem>10.0.0.203,udp:53</elem></member>
<member><elem>10.0.1.186,udp:53</elem></member>
<member><elem>10.0.2.101,udp:53</elem></member>
<member><elem>10.0.2.104,udp:53</elem></member>
<member><elem>10.0.1.83,udp:53</elem></member>
<member><elem>10.0.2.254,udp:53</elem></member>
<member><elem>10.0.2.201,udp:53</elem></member>
<member><elem>10.0.2.100,udp:53</elem></member>
<member><elem>10.0.1.210,udp:53</elem></member>
<member><elem>10.0.2.163,udp:53</elem></member>
<member><elem>10.0.1.68,udp:53</elem></member>
<member><elem>10.0.1.121,udp:53</elem></member>
<member><elem>10.0.2.144,udp:53</elem></member>
<member><elem>10.0.2.174,udp:53</elem></member>
<member><elem>10.0.1.156,udp:53</elem></member>
<member><elem>10.0.1.184,udp:53</elem></member>
<member><elem>10.0.2.69,udp:53</elem></member>
<member><elem>10.0.0.213,udp:53</elem></member>
<member><elem>10.0.2.114,udp:53</elem></member>
<member><elem>10.0.1.43,udp:53</elem></member>
<member><elem>10.0.0.246,udp:53</elem></member>
<member><elem>10.0.2.47,udp:53</elem></member>
<member><elem>10.0.2.235,udp:53</elem></member>
<member><elem>10.0.1.11,udp:53</elem></member>
<member><elem>10.0.2.133,udp:53</elem></member>
<member><elem>10.0.1.151,udp:53</elem></member>
<member><elem>10.0.1.134,udp:53</elem></member>
<member><elem>10.0.1.242,udp:53</elem></member>
<member><elem>10.0.2.72,udp:53</elem></member>
<member><elem>10.0.0.243,udp:53</elem></member>
<member><elem>10.0.2.188,udp:53</elem></member>
<member><elem>10.0.1.170,udp:53</elem></member>
<member><elem>10.0.1.98,udp:53</elem></member>
<member><elem>10.0.2.2,udp:53</elem></member>
<member><elem>10.0.2.42,udp:53</elem></member>
<member><elem>10.0.2.88,udp:53</elem></member>
<member><elem>10.0.1.105,udp:53</elem></member>
<member><elem>10.0.2.29,udp:53</elem></member>
<member><elem>10.0.1.160,udp:53</elem></member>
<member><elem>10.0.0.232,udp:53</elem></member>
<member><elem>10.0.2.126,udp:53</elem></member>
<member><elem>10.0.1.243,udp:53</elem></member>
<member><elem>10.0.0.230,udp:53</elem></member>
<member><elem>10.0.2.218,udp:53</elem></member>
<member><elem>10.0.1.20,udp:53</elem></member>
<member><elem>10.0.1.25,udp:53</elem></member>
<member><elem>10.0.1.86,udp:53</elem></member>
<member><elem>10.0.2.198,udp:53</elem></member>
<member><elem>10.0.2.76,udp:53</elem></member>
<member><elem>10.0.1.85,udp:53</elem></member>
<member><elem>10.0.1.198,udp:53</elem></member>
<member><elem>10.0.1.220,udp:53</elem></member>
<member><elem>10.0.1.254,udp:53</elem></member>
<member><elem>10.0.2.53,udp:53</elem></member>
</members>
</ipset>
<ipset name="a">
<type>hash:ip,port</type>
<revision>7</revision>
<header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><timeout>0</timeout><counters/><bucketsize>12</bucketsize><initval>0x00000000</initval>
<memsize>216</memsize>
<references>0</references>
<numentries>0</numentries>
</header>
<members>
</members>
</ipset>
<ipset name="b">
<type>hash:net,port</type>
<revision>8</revision>
<header><family>inet</family><hashsize>64</hashsize><maxelem>5</maxelem><counters/><bucketsize>12</bucketsize><initval>0x00000001</initval>
<memsize>456</memsize>
<references>0</references>
<numentries>0</numentries>
</header>
<members>
</members>
</ipset>
<ipset name="c">
<type>list:set</type>
<revision>3</revision>
<header><size>8</size><counters/>
<memsize>80</memsize>
<references>0</references>
<numentries>0</numentries>
</header>
<members>
</members>
</ipset>
<ipset name="f">
<type>list:set</type>
<revision>3</revision>
<header><size>8</size>
<memsize>80</memsize>
<references>0</references>
<numentries>0</numentries>
</header>
<members>
</members>
</ipset>
</ipsets>
