# kernel: 6.18
# ipset commands, their words and errors (3)
r$ ipset c a hash:ip
r$ ipset --exist c a hash:ip
r$ ipset -e c a hash:ip
ipset v7.17: No command specified: unknown argument -e
Try `ipset help' for more information.
[2]
r$ ipset -quiet c a hash:ip
[1]
r$ ipset --quiet c a hash:ip
[1]
r$ ipset -s l
Name: a
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12
Size in memory: N
References: 0
Number of entries: 0
Members:
r$ ipset -sorted l
Name: a
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12
Size in memory: N
References: 0
Number of entries: 0
Members:
r$ ipset -n l
a
r$ ipset -name l
a
r$ ipset -r l a
Name: a
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12
Size in memory: N
References: 0
Number of entries: 0
Members:
r$ ipset -resolve l
Name: a
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12
Size in memory: N
References: 0
Number of entries: 0
Members:
r$ ipset sw a a
r$ ipset d a 1.1.1.1
ipset v7.17: Element cannot be deleted from the set: it's not added
[1]
r$ ipset de a 1.1.1.1
ipset v7.17: Element cannot be deleted from the set: it's not added
[1]
r$ ipset des a
r$ ipset c a hash:ip
r$ ipset x a
r$ ipset -Z
ipset v7.17: No command specified: unknown argument -Z
Try `ipset help' for more information.
[2]
r$ ipset e a b
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset w a b
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset re a b
ipset v7.17: Unknown argument a
Try `ipset help' for more information.
[2]
r$ ipset ren a b
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset t a 1.1.1.1
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset f
r$ ipset c b hash:ip hashsize x
ipset v7.17: Syntax error: 'x' is invalid as number
[1]
r$ ipset c b hash:ip maxelem 99999999999
ipset v7.17: Syntax error: '99999999999' is out of range 0-4294967295
[1]
r$ ipset c b hash:ip maxelem 0
r$ ipset l b
Name: b
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 0 bucketsize 12
Size in memory: N
References: 0
Number of entries: 0
Members:
r$ ipset c c hash:ip hashsize 1
r$ ipset l c
Name: c
Type: hash:ip
Revision: 6
Header: family inet hashsize 64 maxelem 65536 bucketsize 12
Size in memory: N
References: 0
Number of entries: 0
Members:
r$ ipset c d hash:ip hashsize 4294967295
ipset v7.17: Kernel error received: Cannot allocate memory
[1]
r$ ipset l d
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset c e hash:ip bucketsize 1
r$ ipset c e hash:ip bucketsize 15
ipset v7.17: Set cannot be created: set with the same name already exists
[1]
r$ ipset l e
Name: e
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 bucketsize 2
Size in memory: N
References: 0
Number of entries: 0
Members:
r$ ipset c f hash:ip family foo
ipset v7.17: Syntax error: unknown inet family foo
[1]
r$ ipset c f hash:ip family
ipset v7.17: Missing mandatory argument of option `family'
Try `ipset help' for more information.
[2]
r$ ipset c g nethash
r$ ipset c h ipporthash
r$ ipset l i
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset a i 1.1.1.1,80,2.2.2.2 packets x
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset a i 1.1.1.1,80,2.2.2.2 bytes 5
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset a b 1.1.1.1 packets 5
ipset v7.17: Packet/byte counters cannot be used: set was created without counter support
[1]
r$ ipset add i 1.1.1.1,udp:100-103,2.2.2.2
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset del i 1.1.1.1,udp:101-102,2.2.2.2
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset add i 1.1.1.1,tcp:ssh-smtp,2.2.2.2
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset l i
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset a b 1.1.1.1 timeout x
ipset v7.17: Syntax error: 'x' is invalid as number
[1]
r$ ipset a g 1.2.3.4-1.2.3.9
r$ ipset a g 1.1.1.1/24
r$ ipset a g 0.0.0.0/1
r$ ipset test g 200.1.1.1
200.1.1.1 is NOT in set g.
[1]
r$ ipset test g 5.1.1.1
Warning: 5.1.1.1 is in set g.
r$ ipset test g 1.1.1.1/24
Warning: 1.1.1.1/24 is in set g.
r$ ipset del g 1.1.1.0/24
r$ ipset del g 1.2.3.4-1.2.3.9
r$ ipset l g
Name: g
Type: hash:net
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12
Size in memory: N
References: 0
Number of entries: 1
Members:
0.0.0.0/1
r$ ipset a g 0.0.0.0
r$ ipset a b 255.255.255.255
ipset v7.17: Hash is full, cannot add more elements
[1]
r$ ipset a b 0.0.0.0-0.0.0.5
ipset v7.17: Null-valued element, cannot be stored in a hash type of set
[1]
r$ ipset l b
Name: b
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 0 bucketsize 12
Size in memory: N
References: 0
Number of entries: 0
Members:
r$ ipset add b 1.1.1.1,tcp:80
ipset v7.17: Syntax error: Elem separator in 1.1.1.1,tcp:80, but settype hash:ip supports none.
[1]
r$ ipset -exist add nosuch 1.1.1.1
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset c -foo hash:ip
r$ ipset c a_very_long_name_of_31_character hash:ip
ipset v7.17: Syntax error: setname 'a_very_long_name_of_31_character' is longer than 31 characters
[1]
r$ ipset c z hash:ip counters counters
r$ ipset c z hash:ip timeout 0x10
ipset v7.17: Set cannot be created: set with the same name already exists
[1]
r$ ipset l z
Name: z
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12
Size in memory: N
References: 0
Number of entries: 0
Members:
r$ ipset create z hash:ip timeout 5
ipset v7.17: Set cannot be created: set with the same name already exists
[1]
r$ ipset -exist create z hash:ip timeout 5
ipset v7.17: Set cannot be created: set with the same name already exists
[1]
r$ ipset -exist create z hash:ip timeout 0x10
ipset v7.17: Set cannot be created: set with the same name already exists
[1]
