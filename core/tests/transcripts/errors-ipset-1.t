# kernel: 6.18
# ipset commands, their words and errors (1)
r$ ipset create a hash:ip
r$ ipset create a hash:ip
ipset v7.17: Set cannot be created: set with the same name already exists
[1]
r$ ipset create a hash:ip -exist
r$ ipset create a hash:net -exist
ipset v7.17: Set cannot be created: set with the same name already exists
[1]
r$ ipset -exist create a hash:ip
r$ ipset add a 1.2.3.4
r$ ipset add a 1.2.3.4
ipset v7.17: Element cannot be added to the set: it's already added
[1]
r$ ipset add a 1.2.3.4 -exist
r$ ipset -! add a 1.2.3.4
r$ ipset test a 1.2.3.4
Warning: 1.2.3.4 is in set a.
r$ ipset test a 1.2.3.5
1.2.3.5 is NOT in set a.
[1]
r$ ipset -q test a 1.2.3.5
[1]
r$ ipset test a 1.2.3.5 -q
[1]
r$ ipset del a 9.9.9.9
ipset v7.17: Element cannot be deleted from the set: it's not added
[1]
r$ ipset del a 9.9.9.9 -exist
r$ ipset add nosuch 1.2.3.4
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset del nosuch 1.2.3.4
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset test nosuch 1.2.3.4
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset list nosuch
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset flush nosuch
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset destroy nosuch
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset add a 1.2.3.0/30
r$ ipset list a
Name: a
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12
Size in memory: N
References: 0
Number of entries: 5
Members:
1.2.3.0
1.2.3.1
1.2.3.2
1.2.3.3
1.2.3.4
r$ ipset add a 10.0.0.1-10.0.0.3
r$ ipset add a foo
ipset v7.17: Syntax error: cannot parse foo: resolving to IPv4 address failed
[1]
r$ ipset add a 1.2.3.4,5
ipset v7.17: Syntax error: Elem separator in 1.2.3.4,5, but settype hash:ip supports none.
[1]
r$ ipset add a 1.2.3.4 timeout 5
ipset v7.17: Timeout cannot be used: set was created without timeout support
[1]
r$ ipset add a
ipset v7.17: Missing second mandatory argument to command add
Try `ipset help' for more information.
[2]
r$ ipset create
ipset v7.17: Missing mandatory argument to command create
Try `ipset help' for more information.
[2]
r$ ipset create b
ipset v7.17: Missing second mandatory argument to command create
Try `ipset help' for more information.
[2]
r$ ipset create b hash:foo
ipset v7.17: Syntax error: typename 'hash:foo' is unknown
[1]
r$ ipset create b hash:ip timeout x
ipset v7.17: Syntax error: 'x' is invalid as number
[1]
r$ ipset create b hash:ip timeout -1
ipset v7.17: Syntax error: '-1' is out of range 0-2147483
[1]
r$ ipset create b hash:ip timeout 2147484
ipset v7.17: Syntax error: '2147484' is out of range 0-2147483
[1]
r$ ipset create b hash:ip timeout 2147483
r$ ipset list b
Name: b
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 timeout 2147483 bucketsize 12
Size in memory: N
References: 0
Number of entries: 0
Members:
r$ ipset create c hash:ip,port,ip timeout 1200
r$ ipset add c 192.168.0.1,80,10.0.0.1
r$ ipset add c 192.168.0.1,udp:53,10.0.0.1 timeout 5
r$ ipset add c 192.168.0.1,udp:domain,10.0.0.2
r$ ipset add c 192.168.0.1,icmp:echo-request,10.0.0.2
r$ ipset add c 192.168.0.1,icmp:8/0,10.0.0.3
r$ ipset add c 192.168.0.1,foo:1,10.0.0.3
ipset v7.17: Syntax error: cannot parse 'foo' as a protocol
[1]
r$ ipset add c 192.168.0.1,tcp:99999,10.0.0.3
ipset v7.17: Syntax error: '99999' is out of range 0-65535
Syntax error: 'tcp' is invalid as number
cannot parse '99999' as a tcp port
[1]
r$ ipset add c 192.168.0.1,tcp:80-82,10.0.0.3
r$ ipset add c 192.168.0.1
ipset v7.17: Syntax error: Second element is missing from 192.168.0.1.
[1]
r$ ipset add c 192.168.0.1,80
ipset v7.17: Syntax error: Third element is missing from 192.168.0.1,80.
[1]
r$ ipset add c 192.168.0.1,80,1.2.3.4,5
ipset v7.17: Syntax error: Three elem separators in 192.168.0.1,80,1.2.3.4,5, but settype hash:ip,port,ip supports two.
[1]
r$ ipset list c
Name: c
Type: hash:ip,port,ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 timeout 1200 bucketsize 12
Size in memory: N
References: 0
Number of entries: 8
Members:
192.168.0.1,icmp:echo-request,10.0.0.2 timeout T
192.168.0.1,icmp:echo-request,10.0.0.3 timeout T
192.168.0.1,tcp:80,10.0.0.1 timeout T
192.168.0.1,tcp:80,10.0.0.3 timeout T
192.168.0.1,tcp:81,10.0.0.3 timeout T
192.168.0.1,tcp:82,10.0.0.3 timeout T
192.168.0.1,udp:53,10.0.0.1 timeout T
192.168.0.1,udp:53,10.0.0.2 timeout T
r$ ipset create d hash:net
r$ ipset add d 10.0.0.0/8
r$ ipset add d 10.1.1.1
r$ ipset add d 10.1.0.0/16 nomatch
r$ ipset test d 10.2.3.4
Warning: 10.2.3.4 is in set d.
r$ ipset test d 10.1.1.1
Warning: 10.1.1.1 is in set d.
r$ ipset test d 11.1.1.1
11.1.1.1 is NOT in set d.
[1]
r$ ipset test d 10.0.0.0/8
Warning: 10.0.0.0/8 is in set d.
r$ ipset test d 10.0.0.0/9
10.0.0.0/9 is NOT in set d.
[1]
r$ ipset add d 0.0.0.0/0
ipset v7.17: The value of the CIDR parameter of the IP address is invalid
[1]
r$ ipset add d 10.0.0.0-10.0.0.9
r$ ipset list d
Name: d
Type: hash:net
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12
Size in memory: N
References: 0
Number of entries: 5
Members:
10.0.0.0/29
10.0.0.0/8
10.0.0.8/31
10.1.0.0/16 nomatch
10.1.1.1
r$ ipset create e hash:ip,port counters
r$ ipset add e 1.1.1.1,80
r$ ipset add e 1.1.1.1,tcp:80
ipset v7.17: Element cannot be added to the set: it's already added
[1]
r$ ipset add e 1.1.1.1,80 packets 5 bytes 6
ipset v7.17: Element cannot be added to the set: it's already added
[1]
r$ ipset list e
Name: e
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12
Size in memory: N
References: 0
Number of entries: 1
Members:
1.1.1.1,tcp:80 packets 0 bytes 0
r$ ipset create f hash:ip hashsize 100 maxelem 5
r$ ipset list f
Name: f
Type: hash:ip
Revision: 6
Header: family inet hashsize 128 maxelem 5 bucketsize 12
Size in memory: N
References: 0
Number of entries: 0
Members:
r$ ipset create n hash:ip family inet
r$ ipset create o hash:ip bucketsize 4
r$ ipset list -n
a
b
c
d
e
f
n
o
r$ ipset swap a b
r$ ipset swap a d
ipset v7.17: The sets cannot be swapped: their type does not match
[1]
r$ ipset swap a nosuch
ipset v7.17: Sets cannot be swapped: the second set does not exist
[1]
r$ ipset rename a c
ipset v7.17: Set cannot be renamed: a set with the new name already exists
[1]
r$ ipset rename a zz
r$ ipset rename nosuch x
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset list zz
Name: zz
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 timeout 2147483 bucketsize 12
Size in memory: N
References: 0
Number of entries: 0
Members:
r$ ipset -n list
zz
b
c
d
e
f
n
o
r$ ipset rename zz a
r$ ipset flush a
r$ ipset list a
Name: a
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 timeout 2147483 bucketsize 12
Size in memory: N
References: 0
Number of entries: 0
Members:
r$ ipset destroy a
r$ ipset destroy
r$ ipset list
