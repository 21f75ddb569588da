# Sets of all kinds, edited at random.
r$ ipset create b hash:net,port initval 1 maxelem 3 bitmask 255.255.255.255 counters
ipset v7.17: Unknown argument: `bitmask'
Try `ipset help' for more information.
[2]
r$ ipset create d hash:net,port initval 1 -exist
r$ ipset add d 10.0.2.200/24,udp:53
r$ ipset flush b
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset del d 10.0.1.128/16,gre:0 -exist
r$ ipset del b 10.0.0.200,udp:53
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset add d 10.0.1.200/8,udp:53 nomatch -exist
r$ ipset add b 10.0.0.1/28,gre:5 packets 6 bytes 11 nomatch
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset add d 10.0.1.0/8,80 -exist
r$ ipset add d 10.0.2.200,81 comment c1 -exist
ipset v7.17: Comment cannot be used: set was created without comment support
[1]
r$ ipset del d 10.0.1.3,80
ipset v7.17: Element cannot be deleted from the set: it's not added
[1]
r$ ipset add d 10.0.1.0-10.0.0.0,udp:53
r$ ipset add d 10.0.1.1/31,icmpv6:1/4
ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
Invalid add command: missing setname
[1]
r$ ipset del d 10.0.1.128/28,udplite:4-5 -exist
r$ ipset save d
create d hash:net,port family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
add d 10.0.0.0/8,udp:53 nomatch
add d 10.0.0.0/24,udp:53
add d 10.0.0.0/8,tcp:80
add d 10.0.1.0,udp:53
add d 10.0.2.0/24,udp:53
r$ ipset create f hash:ip,port,ip initval 2
r$ ipset add f 10.0.1.255,udp:53,10.0.0.128
r$ ipset test d 10.0.0.2/0,tcp:9-5
ipset v7.17: FROM-TO port range is not allowed in command test with set type hash:net,port and family inet
[1]
r$ ipset add f 10.0.0.3-10.0.0.200,80,10.0.0.255
r$ ipset add d 10.0.0.2/24,udp:53 -exist
r$ ipset add d 10.0.2.128/22,80 packets 7 bytes 95
ipset v7.17: Packet/byte counters cannot be used: set was created without counter support
[1]
r$ ipset test b 10.0.2.0/16,icmpv6:1/4
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset swap b b
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset add d 10.0.0.128/8,udplite:4-5 packets 2 bytes 83
ipset v7.17: Packet/byte counters cannot be used: set was created without counter support
[1]
r$ ipset add f 10.0.0.200,icmp:3/7,10.0.0.255
r$ ipset del b 10.0.1.1/16,icmp:0/0
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset create a bitmap:port range 5-300 -exist
r$ ipset del b 10.0.2.64/8,gre:0
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset add a 5-9
r$ ipset create e hash:ip initval 1 bitmask 255.255.0.255 counters comment
r$ ipset add b 10.0.2.255/16,http -exist
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset test e 10.0.2.128/0
10.0.2.128/0 is NOT in set e.
[1]
r$ ipset del f 10.0.0.64,icmpv6:1/4,10.0.0.64
ipset v7.17: There are missing mandatory flags but can't check them. It's a bug, please report the problem.
[1]
r$ ipset test a 70000
ipset v7.17: Syntax error: '70000' is out of range 0-65535
Syntax error: 'tcp' is invalid as number
cannot parse '70000' as a tcp port
[1]
r$ ipset test f 10.0.1.128,80,10.0.2.2
10.0.1.128,tcp:80,10.0.2.2 is NOT in set f.
[1]
r$ ipset test e 10.0.1.2
10.0.1.2 is NOT in set e.
[1]
r$ ipset add b 10.0.0.2/8,gre:0
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset test f 10.0.1.128,gre:5,10.0.2.1
ipset v7.17: Syntax error: Protocol gre can be used with pseudo port value 0 only.
[1]
r$ ipset add b 10.0.1.2/31,icmp:0/0
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset add f 10.0.2.0,icmp:echo-request,10.0.1.128
r$ ipset create f hash:ip initval 1 maxelem 10 forceadd comment -exist
ipset v7.17: Set cannot be created: set with the same name already exists
[1]
r$ ipset del a 100-200
ipset v7.17: Element cannot be deleted from the set: it's not added
[1]
r$ ipset create f hash:net,port initval 0 maxelem 0
ipset v7.17: Set cannot be created: set with the same name already exists
[1]
r$ ipset test b 10.0.1.3,80
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset del nosuch 10.0.1.255,81-84,10.0.1.3 -exist
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset add d 10.0.1.255-10.0.2.200,99999 -exist
ipset v7.17: Syntax error: '99999' is out of range 0-65535
Syntax error: 'tcp' is invalid as number
cannot parse '99999' as a tcp port
[1]
r$ ipset add b 10.0.2.128/22,gre:5
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset del f 10.0.0.1-10.0.1.200,icmpv6:1/4,10.0.2.0
ipset v7.17: There are missing mandatory flags but can't check them. It's a bug, please report the problem.
[1]
r$ ipset save
create d hash:net,port family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
add d 10.0.0.0/8,udp:53 nomatch
add d 10.0.0.0/24,udp:53
add d 10.0.0.0/8,tcp:80
add d 10.0.1.0,udp:53
add d 10.0.2.0/24,udp:53
create f hash:ip,port,ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000002
add f 10.0.0.196,tcp:80,10.0.0.255
add f 10.0.0.74,tcp:80,10.0.0.255
add f 10.0.0.174,tcp:80,10.0.0.255
add f 10.0.0.123,tcp:80,10.0.0.255
add f 10.0.0.159,tcp:80,10.0.0.255
add f 10.0.0.149,tcp:80,10.0.0.255
add f 10.0.0.59,tcp:80,10.0.0.255
add f 10.0.0.153,tcp:80,10.0.0.255
add f 10.0.0.80,tcp:80,10.0.0.255
add f 10.0.0.113,tcp:80,10.0.0.255
add f 10.0.0.16,tcp:80,10.0.0.255
add f 10.0.0.54,tcp:80,10.0.0.255
add f 10.0.0.103,tcp:80,10.0.0.255
add f 10.0.0.6,tcp:80,10.0.0.255
add f 10.0.0.180,tcp:80,10.0.0.255
add f 10.0.0.37,tcp:80,10.0.0.255
add f 10.0.0.169,tcp:80,10.0.0.255
add f 10.0.0.15,tcp:80,10.0.0.255
add f 10.0.0.90,tcp:80,10.0.0.255
add f 10.0.2.0,icmp:echo-request,10.0.1.128
add f 10.0.0.24,tcp:80,10.0.0.255
add f 10.0.0.66,tcp:80,10.0.0.255
add f 10.0.0.167,tcp:80,10.0.0.255
add f 10.0.0.99,tcp:80,10.0.0.255
add f 10.0.0.79,tcp:80,10.0.0.255
add f 10.0.0.147,tcp:80,10.0.0.255
add f 10.0.0.87,tcp:80,10.0.0.255
add f 10.0.0.31,tcp:80,10.0.0.255
add f 10.0.0.111,tcp:80,10.0.0.255
add f 10.0.0.53,tcp:80,10.0.0.255
add f 10.0.0.76,tcp:80,10.0.0.255
add f 10.0.0.64,tcp:80,10.0.0.255
add f 10.0.0.91,tcp:80,10.0.0.255
add f 10.0.0.144,tcp:80,10.0.0.255
add f 10.0.0.157,tcp:80,10.0.0.255
add f 10.0.0.183,tcp:80,10.0.0.255
add f 10.0.0.184,tcp:80,10.0.0.255
add f 10.0.0.117,tcp:80,10.0.0.255
add f 10.0.0.165,tcp:80,10.0.0.255
add f 10.0.0.195,tcp:80,10.0.0.255
add f 10.0.0.10,tcp:80,10.0.0.255
add f 10.0.0.72,tcp:80,10.0.0.255
add f 10.0.0.156,tcp:80,10.0.0.255
add f 10.0.0.85,tcp:80,10.0.0.255
add f 10.0.0.168,tcp:80,10.0.0.255
add f 10.0.0.88,tcp:80,10.0.0.255
add f 10.0.0.58,tcp:80,10.0.0.255
add f 10.0.0.69,tcp:80,10.0.0.255
add f 10.0.0.39,tcp:80,10.0.0.255
add f 10.0.0.120,tcp:80,10.0.0.255
add f 10.0.0.131,tcp:80,10.0.0.255
add f 10.0.0.83,tcp:80,10.0.0.255
add f 10.0.0.42,tcp:80,10.0.0.255
add f 10.0.0.142,tcp:80,10.0.0.255
add f 10.0.0.82,tcp:80,10.0.0.255
add f 10.0.0.141,tcp:80,10.0.0.255
add f 10.0.0.186,tcp:80,10.0.0.255
add f 10.0.0.151,tcp:80,10.0.0.255
add f 10.0.0.47,tcp:80,10.0.0.255
add f 10.0.0.192,tcp:80,10.0.0.255
add f 10.0.0.8,tcp:80,10.0.0.255
add f 10.0.0.9,tcp:80,10.0.0.255
add f 10.0.0.200,tcp:80,10.0.0.255
add f 10.0.0.75,tcp:80,10.0.0.255
add f 10.0.0.143,tcp:80,10.0.0.255
add f 10.0.0.181,tcp:80,10.0.0.255
add f 10.0.0.161,tcp:80,10.0.0.255
add f 10.0.0.48,tcp:80,10.0.0.255
add f 10.0.0.19,tcp:80,10.0.0.255
add f 10.0.0.50,tcp:80,10.0.0.255
add f 10.0.0.122,tcp:80,10.0.0.255
add f 10.0.0.125,tcp:80,10.0.0.255
add f 10.0.0.138,tcp:80,10.0.0.255
add f 10.0.0.102,tcp:80,10.0.0.255
add f 10.0.0.33,tcp:80,10.0.0.255
add f 10.0.0.114,tcp:80,10.0.0.255
add f 10.0.0.187,tcp:80,10.0.0.255
add f 10.0.0.176,tcp:80,10.0.0.255
add f 10.0.0.29,tcp:80,10.0.0.255
add f 10.0.0.67,tcp:80,10.0.0.255
add f 10.0.0.173,tcp:80,10.0.0.255
add f 10.0.0.148,tcp:80,10.0.0.255
add f 10.0.0.189,tcp:80,10.0.0.255
add f 10.0.0.188,tcp:80,10.0.0.255
add f 10.0.0.97,tcp:80,10.0.0.255
add f 10.0.0.7,tcp:80,10.0.0.255
add f 10.0.0.124,tcp:80,10.0.0.255
add f 10.0.0.93,tcp:80,10.0.0.255
add f 10.0.0.23,tcp:80,10.0.0.255
add f 10.0.0.35,tcp:80,10.0.0.255
add f 10.0.0.101,tcp:80,10.0.0.255
add f 10.0.0.112,tcp:80,10.0.0.255
add f 10.0.0.34,tcp:80,10.0.0.255
add f 10.0.0.5,tcp:80,10.0.0.255
add f 10.0.0.65,tcp:80,10.0.0.255
add f 10.0.0.135,tcp:80,10.0.0.255
add f 10.0.0.178,tcp:80,10.0.0.255
add f 10.0.0.145,tcp:80,10.0.0.255
add f 10.0.0.171,tcp:80,10.0.0.255
add f 10.0.0.43,tcp:80,10.0.0.255
add f 10.0.0.84,tcp:80,10.0.0.255
add f 10.0.0.68,tcp:80,10.0.0.255
add f 10.0.0.46,tcp:80,10.0.0.255
add f 10.0.0.56,tcp:80,10.0.0.255
add f 10.0.0.94,tcp:80,10.0.0.255
add f 10.0.0.78,tcp:80,10.0.0.255
add f 10.0.0.36,tcp:80,10.0.0.255
add f 10.0.0.198,tcp:80,10.0.0.255
add f 10.0.0.152,tcp:80,10.0.0.255
add f 10.0.0.52,tcp:80,10.0.0.255
add f 10.0.0.3,tcp:80,10.0.0.255
add f 10.0.0.121,tcp:80,10.0.0.255
add f 10.0.0.162,tcp:80,10.0.0.255
add f 10.0.0.139,tcp:80,10.0.0.255
add f 10.0.0.110,tcp:80,10.0.0.255
add f 10.0.0.96,tcp:80,10.0.0.255
add f 10.0.0.26,tcp:80,10.0.0.255
add f 10.0.0.160,tcp:80,10.0.0.255
add f 10.0.0.150,tcp:80,10.0.0.255
add f 10.0.0.146,tcp:80,10.0.0.255
add f 10.0.0.136,tcp:80,10.0.0.255
add f 10.0.0.30,tcp:80,10.0.0.255
add f 10.0.0.197,tcp:80,10.0.0.255
add f 10.0.0.164,tcp:80,10.0.0.255
add f 10.0.0.182,tcp:80,10.0.0.255
add f 10.0.0.17,tcp:80,10.0.0.255
add f 10.0.0.129,tcp:80,10.0.0.255
add f 10.0.0.89,tcp:80,10.0.0.255
add f 10.0.0.163,tcp:80,10.0.0.255
add f 10.0.0.77,tcp:80,10.0.0.255
add f 10.0.0.119,tcp:80,10.0.0.255
add f 10.0.0.27,tcp:80,10.0.0.255
add f 10.0.0.62,tcp:80,10.0.0.255
add f 10.0.0.199,tcp:80,10.0.0.255
add f 10.0.0.28,tcp:80,10.0.0.255
add f 10.0.0.57,tcp:80,10.0.0.255
add f 10.0.0.100,tcp:80,10.0.0.255
add f 10.0.0.21,tcp:80,10.0.0.255
add f 10.0.0.32,tcp:80,10.0.0.255
add f 10.0.0.71,tcp:80,10.0.0.255
add f 10.0.0.45,tcp:80,10.0.0.255
add f 10.0.0.130,tcp:80,10.0.0.255
add f 10.0.0.193,tcp:80,10.0.0.255
add f 10.0.0.25,tcp:80,10.0.0.255
add f 10.0.0.170,tcp:80,10.0.0.255
add f 10.0.0.190,tcp:80,10.0.0.255
add f 10.0.0.98,tcp:80,10.0.0.255
add f 10.0.0.86,tcp:80,10.0.0.255
add f 10.0.0.51,tcp:80,10.0.0.255
add f 10.0.0.137,tcp:80,10.0.0.255
add f 10.0.0.73,tcp:80,10.0.0.255
add f 10.0.0.92,tcp:80,10.0.0.255
add f 10.0.0.191,tcp:80,10.0.0.255
add f 10.0.0.107,tcp:80,10.0.0.255
add f 10.0.0.127,tcp:80,10.0.0.255
add f 10.0.0.118,tcp:80,10.0.0.255
add f 10.0.0.140,tcp:80,10.0.0.255
add f 10.0.0.55,tcp:80,10.0.0.255
add f 10.0.0.60,tcp:80,10.0.0.255
add f 10.0.0.81,tcp:80,10.0.0.255
add f 10.0.0.11,tcp:80,10.0.0.255
add f 10.0.0.105,tcp:80,10.0.0.255
add f 10.0.0.40,tcp:80,10.0.0.255
add f 10.0.0.194,tcp:80,10.0.0.255
add f 10.0.0.104,tcp:80,10.0.0.255
add f 10.0.0.158,tcp:80,10.0.0.255
add f 10.0.0.126,tcp:80,10.0.0.255
add f 10.0.0.116,tcp:80,10.0.0.255
add f 10.0.0.38,tcp:80,10.0.0.255
add f 10.0.0.18,tcp:80,10.0.0.255
add f 10.0.0.128,tcp:80,10.0.0.255
add f 10.0.0.95,tcp:80,10.0.0.255
add f 10.0.1.255,udp:53,10.0.0.128
add f 10.0.0.12,tcp:80,10.0.0.255
add f 10.0.0.49,tcp:80,10.0.0.255
add f 10.0.0.13,tcp:80,10.0.0.255
add f 10.0.0.166,tcp:80,10.0.0.255
add f 10.0.0.115,tcp:80,10.0.0.255
add f 10.0.0.41,tcp:80,10.0.0.255
add f 10.0.0.134,tcp:80,10.0.0.255
add f 10.0.0.154,tcp:80,10.0.0.255
add f 10.0.0.108,tcp:80,10.0.0.255
add f 10.0.0.175,tcp:80,10.0.0.255
add f 10.0.0.109,tcp:80,10.0.0.255
add f 10.0.0.70,tcp:80,10.0.0.255
add f 10.0.0.44,tcp:80,10.0.0.255
add f 10.0.0.155,tcp:80,10.0.0.255
add f 10.0.0.185,tcp:80,10.0.0.255
add f 10.0.0.22,tcp:80,10.0.0.255
add f 10.0.0.14,tcp:80,10.0.0.255
add f 10.0.0.132,tcp:80,10.0.0.255
add f 10.0.0.4,tcp:80,10.0.0.255
add f 10.0.0.133,tcp:80,10.0.0.255
add f 10.0.0.177,tcp:80,10.0.0.255
add f 10.0.0.106,tcp:80,10.0.0.255
add f 10.0.0.172,tcp:80,10.0.0.255
add f 10.0.0.200,icmp:host-unknown,10.0.0.255
add f 10.0.0.20,tcp:80,10.0.0.255
add f 10.0.0.61,tcp:80,10.0.0.255
add f 10.0.0.179,tcp:80,10.0.0.255
add f 10.0.0.63,tcp:80,10.0.0.255
create a bitmap:port range 5-300
add a 5
add a 6
add a 7
add a 8
add a 9
create e hash:ip family inet hashsize 1024 maxelem 65536 bitmask 255.255.0.255 counters comment bucketsize 12 initval 0x00000001
r$ ipset list -o xml
<ipsets>
<ipset name="d">
<type>hash:net,port</type>
<revision>8</revision>
<header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><bucketsize>12</bucketsize><initval>0x00000001</initval>
<memsize>696</memsize>
<references>0</references>
<numentries>5</numentries>
</header>
<members>
<member><elem>10.0.0.0/8,udp:53</elem><nomatch/></member>
<member><elem>10.0.0.0/24,udp:53</elem></member>
<member><elem>10.0.0.0/8,tcp:80</elem></member>
<member><elem>10.0.1.0,udp:53</elem></member>
<member><elem>10.0.2.0/24,udp:53</elem></member>
</members>
</ipset>
<ipset name="f">
<type>hash:ip,port,ip</type>
<revision>6</revision>
<header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><bucketsize>12</bucketsize><initval>0x00000002</initval>
<memsize>10512</memsize>
<references>0</references>
<numentries>201</numentries>
</header>
<members>
<member><elem>10.0.0.196,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.74,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.174,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.123,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.159,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.149,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.59,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.153,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.80,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.113,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.16,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.54,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.103,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.6,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.180,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.37,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.169,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.15,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.90,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.2.0,icmp:echo-request,10.0.1.128</elem></member>
<member><elem>10.0.0.24,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.66,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.167,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.99,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.79,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.147,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.87,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.31,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.111,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.53,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.76,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.64,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.91,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.144,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.157,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.183,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.184,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.117,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.165,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.195,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.10,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.72,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.156,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.85,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.168,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.88,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.58,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.69,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.39,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.120,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.131,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.83,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.42,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.142,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.82,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.141,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.186,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.151,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.47,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.192,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.8,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.9,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.200,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.75,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.143,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.181,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.161,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.48,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.19,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.50,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.122,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.125,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.138,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.102,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.33,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.114,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.187,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.176,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.29,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.67,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.173,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.148,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.189,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.188,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.97,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.7,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.124,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.93,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.23,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.35,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.101,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.112,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.34,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.5,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.65,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.135,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.178,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.145,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.171,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.43,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.84,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.68,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.46,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.56,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.94,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.78,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.36,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.198,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.152,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.52,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.3,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.121,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.162,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.139,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.110,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.96,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.26,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.160,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.150,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.146,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.136,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.30,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.197,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.164,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.182,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.17,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.129,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.89,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.163,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.77,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.119,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.27,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.62,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.199,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.28,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.57,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.100,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.21,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.32,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.71,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.45,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.130,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.193,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.25,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.170,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.190,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.98,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.86,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.51,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.137,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.73,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.92,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.191,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.107,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.127,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.118,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.140,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.55,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.60,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.81,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.11,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.105,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.40,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.194,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.104,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.158,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.126,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.116,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.38,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.18,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.128,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.95,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.1.255,udp:53,10.0.0.128</elem></member>
<member><elem>10.0.0.12,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.49,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.13,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.166,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.115,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.41,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.134,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.154,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.108,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.175,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.109,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.70,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.44,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.155,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.185,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.22,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.14,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.132,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.4,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.133,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.177,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.106,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.172,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.200,icmp:host-unknown,10.0.0.255</elem></member>
<member><elem>10.0.0.20,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.61,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.179,tcp:80,10.0.0.255</elem></member>
<member><elem>10.0.0.63,tcp:80,10.0.0.255</elem></member>
</members>
</ipset>
<ipset name="a">
<type>bitmap:port</type>
<revision>3</revision>
<header><range>5-300</range>
<memsize>112</memsize>
<references>0</references>
<numentries>5</numentries>
</header>
<members>
<member><elem>5</elem></member>
<member><elem>6</elem></member>
<member><elem>7</elem></member>
<member><elem>8</elem></member>
<member><elem>9</elem></member>
</members>
</ipset>
<ipset name="e">
<type>hash:ip</type>
<revision>6</revision>
<header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><bitmask>255.255.0.255</bitmask><counters/><comment/><bucketsize>12</bucketsize><initval>0x00000001</initval>
<memsize>216</memsize>
<references>0</references>
<numentries>0</numentries>
</header>
<members>
</members>
</ipset>
</ipsets>
