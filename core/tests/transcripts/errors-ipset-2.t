# kernel: 6.18
# ipset commands, their words and errors (2)
r$ ipset l
r$ ipset -L
r$ ipset lis
r$ ipset li
r$ ipset 
ipset v7.17: No command specified.
Try `ipset help' for more information.
[2]
r$ ipset foo
ipset v7.17: No command specified: unknown argument foo
Try `ipset help' for more information.
[2]
r$ ipset -N a iphash
r$ ipset -A a 1.1.1.1
r$ ipset -T a 1.1.1.1
Warning: 1.1.1.1 is in set a.
r$ ipset -D a 1.1.1.1
r$ ipset -F a
r$ ipset -X a
r$ ipset n a hash:ip
r$ ipset a a 1.1.1.1
r$ ipset new b hash:ip
r$ ipset create c hash:ip timeout
ipset v7.17: Missing mandatory argument of option `timeout'
Try `ipset help' for more information.
[2]
r$ ipset create c hash:ip foo
ipset v7.17: Unknown argument: `foo'
Try `ipset help' for more information.
[2]
r$ ipset create c hash:ip foo bar
ipset v7.17: Unknown argument: `foo'
Try `ipset help' for more information.
[2]
r$ ipset create c hash:ip timeout 5 timeout 6
ipset v7.17: Syntax error: timeout already specified
[1]
r$ ipset create aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa hash:ip
ipset v7.17: Syntax error: setname 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is longer than 31 characters
[1]
r$ ipset add a 1.1.1.1 foo
ipset v7.17: Unknown argument: `foo'
Try `ipset help' for more information.
[2]
r$ ipset add a 1.1.1.1 timeout
ipset v7.17: Missing mandatory argument of option `timeout'
Try `ipset help' for more information.
[2]
r$ ipset add a 1.1.1.1 2.2.2.2
ipset v7.17: Unknown argument: `2.2.2.2'
Try `ipset help' for more information.
[2]
r$ ipset test a
ipset v7.17: Missing second mandatory argument to command test
Try `ipset help' for more information.
[2]
r$ ipset test a 1.1.1.1 timeout 5
ipset v7.17: Unknown argument: `timeout'
Try `ipset help' for more information.
[2]
r$ ipset del a 1.1.1.1 timeout 4
ipset v7.17: Unknown argument: `timeout'
Try `ipset help' for more information.
[2]
r$ ipset del a
ipset v7.17: Missing second mandatory argument to command del
Try `ipset help' for more information.
[2]
r$ ipset destroy nosuch foo
ipset v7.17: Unknown argument foo
Try `ipset help' for more information.
[2]
r$ ipset list a b
ipset v7.17: Unknown argument b
Try `ipset help' for more information.
[2]
r$ ipset list -name a
a
r$ ipset list -o foo
ipset v7.17: Syntax error: unknown output mode 'foo'
[1]
r$ ipset list a -o plain
Name: a
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12
Size in memory: N
References: 0
Number of entries: 1
Members:
1.1.1.1
r$ ipset flush
r$ ipset rename a
ipset v7.17: Missing second mandatory argument to command rename
Try `ipset help' for more information.
[2]
r$ ipset swap a
ipset v7.17: Missing second mandatory argument to command swap
Try `ipset help' for more information.
[2]
r$ ipset add a 1.1.1.1 -exist
r$ ipset add a 1.1.1.1 -exist
r$ ipset add a 1.1.1.0/24
ipset v7.17: Element cannot be added to the set: it's already added
[1]
r$ ipset list a
Name: a
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12
Size in memory: N
References: 0
Number of entries: 2
Members:
1.1.1.0
1.1.1.1
r$ ipset add a 1.1.1.1-1.1.1.0
ipset v7.17: Element cannot be added to the set: it's already added
[1]
r$ ipset add a 1.1.1.1/33
ipset v7.17: Syntax error: '33' is out of range 0-32
[1]
r$ ipset add a 1.1.1.1/x
ipset v7.17: Syntax error: 'x' is invalid as number
[1]
r$ ipset add a 1.1.1.1-
ipset v7.17: Syntax error: cannot parse 1.1.1.1-: resolving to IPv4 address failed
[1]
r$ ipset add a 1.1.1.300
ipset v7.17: Syntax error: cannot parse 1.1.1.300: resolving to IPv4 address failed
[1]
r$ ipset add a 0.0.0.0
ipset v7.17: Null-valued element, cannot be stored in a hash type of set
[1]
r$ ipset add a 0.0.0.0/0
ipset v7.17: Null-valued element, cannot be stored in a hash type of set
[1]
r$ ipset add a ::1
ipset v7.17: Syntax error: cannot parse ::1: resolving to IPv4 address failed
[1]
r$ ipset add a localhost
r$ ipset test a 1.1.1.0/24
Warning: 1.1.1.0/24 is in set a.
r$ ipset test a 1.1.1.1-1.1.1.5
Warning: 1.1.1.1-1.1.1.5 is in set a.
r$ ipset del a 1.1.1.0/30
ipset v7.17: Element cannot be deleted from the set: it's not added
[1]
r$ ipset del a 1.1.1.0/30
ipset v7.17: Element cannot be deleted from the set: it's not added
[1]
r$ ipset create d hash:ip,port,ip
r$ ipset test d 1.1.1.1,80,2.2.2.2
1.1.1.1,tcp:80,2.2.2.2 is NOT in set d.
[1]
r$ ipset add d 1.1.1.1,80,2.2.2.0/24
ipset v7.17: Syntax error: plain IP address must be supplied: 2.2.2.0/24
[1]
r$ ipset add d 1.1.1.0/30,80,2.2.2.2
r$ ipset add d 1.1.1.1,80,2.2.2.2-2.2.2.3
ipset v7.17: Syntax error: plain IP address must be supplied: 2.2.2.2-2.2.2.3
[1]
r$ ipset add d 1.1.1.1,tcp:,2.2.2.2
ipset v7.17: Syntax error: 'tcp:' is invalid as number
Syntax error: 'tcp' is invalid as number
cannot parse 'tcp:' as a tcp port
[1]
r$ ipset add d 1.1.1.1,http,2.2.2.2
ipset v7.17: Element cannot be added to the set: it's already added
[1]
r$ ipset add d 1.1.1.1,nosuchservice,2.2.2.2
ipset v7.17: Syntax error: 'nosuchservice' is invalid as number
Syntax error: 'tcp' is invalid as number
cannot parse 'nosuchservice' as a tcp port
[1]
r$ ipset add d 1.1.1.1,sctp:80,2.2.2.2
r$ ipset add d 1.1.1.1,gre:0,2.2.2.2
r$ ipset add d 1.1.1.1,gre:1,2.2.2.2
ipset v7.17: Syntax error: Protocol gre can be used with pseudo port value 0 only.
[1]
r$ ipset add d 1.1.1.1,47:0,2.2.2.2
ipset v7.17: Element cannot be added to the set: it's already added
[1]
r$ ipset add d 1.1.1.1,icmp:255/255,2.2.2.2
r$ ipset add d 1.1.1.1,icmp:ping,2.2.2.2
r$ ipset add d 1.1.1.1,icmp:foo,2.2.2.2
ipset v7.17: Cannot parse foo as an ICMP type/code.
[1]
r$ ipset add d 1.1.1.1,tcp:90-80,2.2.2.2
ipset v7.17: Element cannot be added to the set: it's already added
[1]
r$ ipset add d 1.1.1.1,udplite:5,2.2.2.2
r$ ipset add d 1.1.1.1,TCP:5,2.2.2.2
r$ ipset add d 1.1.1.1,tcp:0,2.2.2.2
r$ ipset add d 1.1.1.1,0,2.2.2.2
ipset v7.17: Element cannot be added to the set: it's already added
[1]
r$ ipset add d 1.1.1.1,all:80,2.2.2.2
ipset v7.17: Syntax error: cannot parse 'all' as a protocol
[1]
r$ ipset test d 1.1.1.1,80,2.2.2.2
Warning: 1.1.1.1,tcp:80,2.2.2.2 is in set d.
r$ ipset list d
Name: d
Type: hash:ip,port,ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12
Size in memory: N
References: 0
Number of entries: 11
Members:
1.1.1.0,tcp:80,2.2.2.2
1.1.1.1,gre:0,2.2.2.2
1.1.1.1,icmp:255/255,2.2.2.2
1.1.1.1,icmp:echo-request,2.2.2.2
1.1.1.1,sctp:80,2.2.2.2
1.1.1.1,tcp:0,2.2.2.2
1.1.1.1,tcp:5,2.2.2.2
1.1.1.1,tcp:80,2.2.2.2
1.1.1.1,udplite:5,2.2.2.2
1.1.1.2,tcp:80,2.2.2.2
1.1.1.3,tcp:80,2.2.2.2
r$ ipset create e hash:net timeout 0
r$ ipset add e 1.2.3.4/8
r$ ipset add e 1.0.0.0/8
ipset v7.17: Element cannot be added to the set: it's already added
[1]
r$ ipset add e 2.2.2.2/32 timeout 100
r$ ipset add e 2.2.2.2/31 timeout 100 nomatch
r$ ipset list e
Name: e
Type: hash:net
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 timeout 0 bucketsize 12
Size in memory: N
References: 0
Number of entries: 3
Members:
1.0.0.0/8 timeout T
2.2.2.2 timeout T
2.2.2.2/31 timeout 99 nomatch
r$ ipset del e 1.5.5.5/8
r$ ipset test e 2.2.2.2 nomatch
2.2.2.2 is NOT in set e.
[1]
r$ ipset test e 2.2.2.2
Warning: 2.2.2.2 is in set e.
r$ ipset create f hash:ip maxelem 2
r$ ipset add f 1.1.1.1
r$ ipset add f 1.1.1.2
r$ ipset add f 1.1.1.3
ipset v7.17: Hash is full, cannot add more elements
[1]
r$ ipset create g hash:ip timeout 2
r$ ipset add g 1.1.1.1
r$ ipset list g
Name: g
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 timeout 2 bucketsize 12
Size in memory: N
References: 0
Number of entries: 1
Members:
1.1.1.1 timeout T
r$ ipset test g 1.1.1.1
Warning: 1.1.1.1 is in set g.
r$ ipset add g 1.1.1.1 timeout 0
ipset v7.17: Element cannot be added to the set: it's already added
[1]
r$ ipset list g
Name: g
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 timeout 2 bucketsize 12
Size in memory: N
References: 0
Number of entries: 1
Members:
1.1.1.1 timeout T
r$ ipset create h hash:ip counters timeout 7
r$ ipset add h 1.1.1.1 packets 3 bytes 4 timeout 5
r$ ipset list h
Name: h
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 timeout 7 counters bucketsize 12
Size in memory: N
References: 0
Number of entries: 1
Members:
1.1.1.1 timeout 4 packets 3 bytes 4
r$ ipset test h 1.1.1.1
Warning: 1.1.1.1 is in set h.
r$ ipset create i hash:ip,port
r$ ipset add i 1.1.1.1
ipset v7.17: Syntax error: Second element is missing from 1.1.1.1.
[1]
r$ ipset add i 1.1.1.1,80,3
ipset v7.17: Syntax error: Two elem separators in 1.1.1.1,80,3, but settype hash:ip,port supports one.
[1]
r$ ipset add i 1.1.1.0/30,tcp:80
r$ ipset test i 1.1.1.1,80
Warning: 1.1.1.1,tcp:80 is in set i.
r$ ipset del i 1.1.1.2,tcp:80
r$ ipset list i
Name: i
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12
Size in memory: N
References: 0
Number of entries: 3
Members:
1.1.1.0,tcp:80
1.1.1.1,tcp:80
1.1.1.3,tcp:80
r$ ipset destroy i
r$ ipset destroy
r$ ipset rename i j
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset flush i
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset swap i g
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset destroy -exist nosuch
r$ ipset del g 9.9.9.9 -q
[1]
r$ ipset add -exist g 1.1.1.1
ipset v7.17: The set with the given name does not exist
[1]
