# kernel: 6.18
# ranges larger than a set
r$ ipset create a hash:ip
r$ ipset add a 10.0.0.0/8
ipset v7.17: Hash is full, cannot add more elements
[1]
r$ ipset test a 10.0.255.255
Warning: 10.0.255.255 is in set a.
r$ ipset -exist del a 10.0.0.0/16
r$ ipset test a 10.0.255.255
10.0.255.255 is NOT in set a.
[1]
r$ ipset del a 10.0.0.0/8
ipset v7.17: Element cannot be deleted from the set: it's not added
[1]
r$ ipset create b hash:ip,port
r$ ipset add b 10.0.0.0/24,tcp:0-65535
ipset v7.17: Hash is full, cannot add more elements
[1]
r$ ipset test b 10.0.0.0,tcp:65535
Warning: 10.0.0.0,tcp:65535 is in set b.
r$ ipset create n hash:net maxelem 5
r$ ipset add n 1.0.0.1-2.0.0.5
ipset v7.17: Hash is full, cannot add more elements
[1]
r$ ipset list n
Name: n
Type: hash:net
Revision: 7
Header: family inet hashsize 1024 maxelem 5 bucketsize 12
Size in memory: N
References: 0
Number of entries: 5
Members:
1.0.0.1
1.0.0.16/28
1.0.0.2/31
1.0.0.4/30
1.0.0.8/29
