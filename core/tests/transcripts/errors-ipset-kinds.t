r$ ipset create p bitmap:port range 100-200
r$ ipset create i bitmap:ip range 10.0.0.0/24
r$ ipset create i2 bitmap:ip range 10.0.0.0-10.0.1.3 netmask 28
r$ ipset create i2 bitmap:ip range 10.0.0.0/8
ipset v7.17: The range you specified exceeds the size limit of the set type
[1]
r$ ipset create i2 bitmap:ip range 10.0.0.0/8 netmask 24
ipset v7.17: Set cannot be created: set with the same name already exists
[1]
r$ ipset create i3 bitmap:ip range 10.0.0.5
ipset v7.17: Syntax error: IP/cidr or IP-IP range must be specified: 10.0.0.5
[1]
r$ ipset create i4 bitmap:ip
ipset v7.17: Mandatory option `range' is missing
Try `ipset help' for more information.
[2]
r$ ipset create i4 bitmap:ip range 10.0.0.9-10.0.0.2
r$ ipset create p4 bitmap:port range 9-2
r$ ipset create p5 bitmap:port
ipset v7.17: Mandatory option `range' is missing
Try `ipset help' for more information.
[2]
r$ ipset create p5 bitmap:port range 5
ipset v7.17: Mandatory option `to' is missing
Try `ipset help' for more information.
[2]
r$ ipset create p5 bitmap:port range x-5
ipset v7.17: Syntax error: 'x' is invalid as number
Syntax error: 'tcp' is invalid as number
cannot parse 'x' as a tcp port
[1]
r$ ipset create p6 bitmap:port range http-ftp
r$ ipset create l list:set
r$ ipset create l2 list:set size 0
r$ ipset create h hash:ip initval 1
r$ ipset create h2 hash:ip initval 1
r$ ipset create h3 hash:ip,port initval 1
r$ ipset create hpn hash:ip,port,net initval 1
r$ ipset create np hash:net,port initval 1
r$ ipset create s6 hash:ip family inet6 initval 1
r$ ipset create n6 hash:net family inet6 initval 1
r$ ipset create n hash:net initval 1
r$ ipset save
create p bitmap:port range 100-200
create i bitmap:ip range 10.0.0.0-10.0.0.255
create i2 bitmap:ip range 10.0.0.0-10.0.1.15 netmask 28
create i4 bitmap:ip range 10.0.0.2-10.0.0.9
create p4 bitmap:port range 2-9
create p6 bitmap:port range 21-80
create h hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
create h2 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
create h3 hash:ip,port family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
create hpn hash:ip,port,net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
create np hash:net,port family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
create s6 hash:ip family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
create n6 hash:net family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
create n hash:net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
create l list:set size 8
create l2 list:set size 4
r$ ipset add p 100
r$ ipset add p 99
ipset v7.17: Element is out of the range of the set
[1]
r$ ipset add p 150-300
ipset v7.17: Element is out of the range of the set
[1]
r$ ipset add p tcp:120
r$ ipset add p udp:121-125
r$ ipset add p sctp:5
ipset v7.17: Syntax error: Only protocols TCP and UDP are valid
[1]
r$ ipset add p http
ipset v7.17: Element is out of the range of the set
[1]
r$ ipset add p 160-155
r$ ipset add p 100,5
ipset v7.17: Syntax error: Elem separator in 100,5, but settype bitmap:port supports none.
[1]
r$ ipset test p 100
Warning: 100 is in set p.
r$ ipset test p 101
101 is NOT in set p.
[1]
r$ ipset test p 201
201 is NOT in set p.
[1]
r$ ipset del p 101
ipset v7.17: Element cannot be deleted from the set: it's not added
[1]
r$ ipset del p 120-126
ipset v7.17: Element cannot be deleted from the set: it's not added
[1]
r$ ipset del p 120-126 -exist
r$ ipset add i 10.0.0.5-10.0.0.9
r$ ipset add i 10.0.0.64/30
r$ ipset add i 10.0.1.0
ipset v7.17: Element is out of the range of the set
[1]
r$ ipset add i 10.0.0.250-10.0.1.3
ipset v7.17: Element is out of the range of the set
[1]
r$ ipset add i 10.0.0.0/16
ipset v7.17: Element is out of the range of the set
[1]
r$ ipset add i 10.0.0.0/0
ipset v7.17: The value of the CIDR parameter of the IP address is invalid
[1]
r$ ipset test i 10.0.0.5
Warning: 10.0.0.5 is in set i.
r$ ipset test i 10.0.2.5
10.0.2.5 is NOT in set i.
[1]
r$ ipset add i ::1
ipset v7.17: Syntax error: cannot parse ::1: resolving to IPv4 address failed
[1]
r$ ipset save i
create i bitmap:ip range 10.0.0.0-10.0.0.255
add i 10.0.0.5
add i 10.0.0.6
add i 10.0.0.7
add i 10.0.0.8
add i 10.0.0.9
add i 10.0.0.64
add i 10.0.0.65
add i 10.0.0.66
add i 10.0.0.67
r$ ipset save p
create p bitmap:port range 100-200
add p 100
add p 155
add p 156
add p 157
add p 158
add p 159
add p 160
r$ ipset add l h
r$ ipset add l h2 before h
r$ ipset add l h3 after h2
r$ ipset add l h3 after h2
ipset v7.17: Element cannot be added to the set: it's already added
[1]
r$ ipset add l h3 before h -exist
r$ ipset add l nosuch
ipset v7.17: Set to be added/deleted/tested as element does not exist.
[1]
r$ ipset add l l
ipset v7.17: Sets with list:set type cannot be added to the set.
[1]
r$ ipset add l p before nosuch
ipset v7.17: The set to which you referred with 'before' or 'after' does not exist.
[1]
r$ ipset add l p before n
ipset v7.17: The set to which you referred with 'before' or 'after' is not added to the set.
[1]
r$ ipset add l p after n
ipset v7.17: The set to which you referred with 'before' or 'after' is not added to the set.
[1]
r$ ipset add l p before p
ipset v7.17: The set to which you referred with 'before' or 'after' is not added to the set.
[1]
r$ ipset add l p before
ipset v7.17: Missing mandatory argument of option `before'
Try `ipset help' for more information.
[2]
r$ ipset add l p x
ipset v7.17: Unknown argument: `x'
Try `ipset help' for more information.
[2]
r$ ipset save l
create l list:set size 8
add l h2
add l h3
add l h
r$ ipset test l h
Warning: h is in set l.
r$ ipset test l h2 before h3
Warning: h2 after h3 is in set l.
r$ ipset test l h2 before h
h2 after h is NOT in set l.
[1]
r$ ipset test l h after h3
Warning: h after h3 is in set l.
r$ ipset test l p
p is NOT in set l.
[1]
r$ ipset test l nosuch
nosuch is NOT in set l.
[1]
r$ ipset list h
Name: h
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12
Size in memory: N
References: 1
Number of entries: 0
Members:
r$ ipset destroy h
ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
[1]
r$ ipset rename h zz
ipset v7.17: Set cannot be renamed: it is in use by another system
[1]
r$ ipset swap h h2
r$ ipset save
create p bitmap:port range 100-200
add p 100
add p 155
add p 156
add p 157
add p 158
add p 159
add p 160
create i bitmap:ip range 10.0.0.0-10.0.0.255
add i 10.0.0.5
add i 10.0.0.6
add i 10.0.0.7
add i 10.0.0.8
add i 10.0.0.9
add i 10.0.0.64
add i 10.0.0.65
add i 10.0.0.66
add i 10.0.0.67
create i2 bitmap:ip range 10.0.0.0-10.0.1.15 netmask 28
create i4 bitmap:ip range 10.0.0.2-10.0.0.9
create p4 bitmap:port range 2-9
create p6 bitmap:port range 21-80
create h hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
create h2 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
create h3 hash:ip,port family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
create hpn hash:ip,port,net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
create np hash:net,port family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
create s6 hash:ip family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
create n6 hash:net family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
create n hash:net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
create l list:set size 8
add l h2
add l h3
add l h
create l2 list:set size 4
r$ ipset swap h i
r$ ipset swap h n
ipset v7.17: The sets cannot be swapped: their type does not match
[1]
r$ ipset swap h s6
ipset v7.17: The sets cannot be swapped: their type does not match
[1]
r$ ipset swap h l
ipset v7.17: The sets cannot be swapped: their type does not match
[1]
r$ ipset swap p np
ipset v7.17: The sets cannot be swapped: their type does not match
[1]
r$ ipset del l p
ipset v7.17: Element cannot be deleted from the set: it's not added
[1]
r$ ipset del l h before p
ipset v7.17: The set to which you referred with 'before' or 'after' is not added to the set.
[1]
r$ ipset del l h before h2
ipset v7.17: The set to which you referred with 'before' or 'after' is not added to the set.
[1]
r$ ipset del l h after h3
r$ ipset del l nosuch
ipset v7.17: Set to be added/deleted/tested as element does not exist.
[1]
r$ ipset save l
create l list:set size 8
add l h2
add l h3
r$ ipset list -n
p
i
i2
i4
p4
p6
h
h2
h3
hpn
np
s6
n6
n
l
l2
r$ ipset list -t l
Name: l
Type: list:set
Revision: 3
Header: size 8
Size in memory: 176
References: 0
Number of entries: 2
r$ ipset flush l
r$ ipset list l
Name: l
Type: list:set
Revision: 3
Header: size 8
Size in memory: N
References: 0
Number of entries: 0
Members:
r$ ipset destroy
r$ ipset list
