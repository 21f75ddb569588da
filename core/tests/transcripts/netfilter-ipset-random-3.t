# Sets of all kinds, edited at random.
r$ ipset create b hash:ip,port,ip initval 1 maxelem 3 bucketsize 13 counters comment
r$ ipset create a hash:ip,port initval 0 netmask 24
r$ ipset del a 10.0.0.255,tcp:9-5 -exist
r$ ipset test nosuch 10.0.1.0/22,udp:53
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset flush a
r$ ipset add b 10.0.0.0/24,icmp:0/0,10.0.2.200
ipset v7.17: Hash is full, cannot add more elements
[1]
r$ ipset rename b a
ipset v7.17: Set cannot be renamed: a set with the new name already exists
[1]
r$ ipset add a 10.0.1.3,icmp:0/0 comment c2
ipset v7.17: Comment cannot be used: set was created without comment support
[1]
r$ ipset add b 10.0.1.3-10.0.1.64,udplite:4-5,10.0.1.3 nomatch
ipset v7.17: Unknown argument: `nomatch'
Try `ipset help' for more information.
[2]
r$ ipset create c hash:ip,port initval 2 maxelem 0 counters
r$ ipset del b 10.0.0.0,udp:53,10.0.1.128 -exist
r$ ipset save b
create b hash:ip,port,ip family inet hashsize 1024 maxelem 3 counters comment bucketsize 12 initval 0x00000001
add b 10.0.0.2,icmp:echo-reply,10.0.2.200 packets 0 bytes 0
add b 10.0.0.1,icmp:echo-reply,10.0.2.200 packets 0 bytes 0
add b 10.0.0.0,icmp:echo-reply,10.0.2.200 packets 0 bytes 0
r$ ipset del c 10.0.1.255,tcp:9-5
ipset v7.17: Element cannot be deleted from the set: it's not added
[1]
r$ ipset test a 10.0.0.2,icmpv6:1/4
ipset v7.17: There are missing mandatory flags but can't check them. It's a bug, please report the problem.
[1]
r$ ipset del a 10.0.2.255,http -exist
r$ ipset add c 10.0.2.3,icmpv6:echo-request timeout 0 -exist
ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
Invalid add command: missing setname
[1]
r$ ipset add b 10.0.1.200,80,10.0.1.128
ipset v7.17: Hash is full, cannot add more elements
[1]
r$ ipset del c 10.0.1.64/31,gre:5
ipset v7.17: Syntax error: Protocol gre can be used with pseudo port value 0 only.
[1]
r$ ipset swap c b
ipset v7.17: The sets cannot be swapped: their type does not match
[1]
r$ ipset rename b c
ipset v7.17: Set cannot be renamed: a set with the new name already exists
[1]
r$ ipset test a 10.0.0.255,81-84
ipset v7.17: FROM-TO port range is not allowed in command test with set type hash:ip,port and family inet
[1]
r$ ipset add c 10.0.1.64,sctp:3
ipset v7.17: Hash is full, cannot add more elements
[1]
r$ ipset add a 10.0.0.255/32,udplite:4-5
r$ ipset destroy b
r$ ipset add b 10.0.0.3,icmpv6:echo-request,10.0.2.0 -exist
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset del b 10.0.2.3,udp:53,10.0.1.64
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset test b 10.0.0.200,udp:53,10.0.2.1
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset save c
create c hash:ip,port family inet hashsize 1024 maxelem 0 counters bucketsize 12 initval 0x00000002
r$ ipset add c 10.0.2.2,udplite:4-5
ipset v7.17: Hash is full, cannot add more elements
[1]
r$ ipset add c 10.0.0.1-10.0.0.128,icmpv6:1/4 packets 6 bytes 61
ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
Invalid add command: missing setname
[1]
r$ ipset add b 10.0.1.128/22,80,10.0.2.255
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset add a 10.0.0.2,81 timeout 0
ipset v7.17: Timeout cannot be used: set was created without timeout support
[1]
r$ ipset add a 10.0.1.2,99999 nomatch
ipset v7.17: Syntax error: '99999' is out of range 0-65535
Syntax error: 'tcp' is invalid as number
cannot parse '99999' as a tcp port
[1]
r$ ipset add c 10.0.0.1,icmpv6:echo-request
ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
Invalid add command: missing setname
[1]
r$ ipset add a 10.0.0.0,80 comment c1
ipset v7.17: Comment cannot be used: set was created without comment support
[1]
r$ ipset create f list:set counters
r$ ipset save
create a hash:ip,port family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000000 netmask 24
add a 10.0.0.0,udplite:4
add a 10.0.0.0,udplite:5
create c hash:ip,port family inet hashsize 1024 maxelem 0 counters bucketsize 12 initval 0x00000002
create f list:set size 8 counters
r$ ipset list -o xml
<ipsets>
<ipset name="a">
<type>hash:ip,port</type>
<revision>7</revision>
<header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><bucketsize>12</bucketsize><initval>0x00000000</initval><netmask>24</netmask>
<memsize>264</memsize>
<references>0</references>
<numentries>2</numentries>
</header>
<members>
<member><elem>10.0.0.0,udplite:4</elem></member>
<member><elem>10.0.0.0,udplite:5</elem></member>
</members>
</ipset>
<ipset name="c">
<type>hash:ip,port</type>
<revision>7</revision>
<header><family>inet</family><hashsize>1024</hashsize><maxelem>0</maxelem><counters/><bucketsize>12</bucketsize><initval>0x00000002</initval>
<memsize>216</memsize>
<references>0</references>
<numentries>0</numentries>
</header>
<members>
</members>
</ipset>
<ipset name="f">
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
</ipsets>
