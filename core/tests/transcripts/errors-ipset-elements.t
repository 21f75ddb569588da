r$ ipset create hi hash:ip
r$ ipset create n hash:net
r$ ipset create ip hash:ip,port
r$ ipset create ipi hash:ip,port,ip
r$ ipset create ipn hash:ip,port,net
r$ ipset create np hash:net,port
r$ ipset create bi bitmap:ip range 10.0.0.0/24
r$ ipset create bp bitmap:port range 1-99
r$ ipset create n6 hash:net family inet6
r$ ipset test hi 10.0.0.0/24
10.0.0.0/24 is NOT in set hi.
[1]
r$ ipset test hi 10.0.0.0-10.0.0.4
10.0.0.0-10.0.0.4 is NOT in set hi.
[1]
r$ ipset test n 10.0.0.0/24
10.0.0.0/24 is NOT in set n.
[1]
r$ ipset test n 10.0.0.0-10.0.0.4
ipset v7.17: FROM-TO IP range is not allowed in command test with set type hash:net and family inet
[1]
r$ ipset test ip 10.0.0.0/24,80
ipset v7.17: IP/CIDR range is not allowed in command test with set type hash:ip,port and family inet
[1]
r$ ipset test ip 10.0.0.0-10.0.0.4,80
ipset v7.17: FROM-TO IP range is not allowed in command test with set type hash:ip,port and family inet
[1]
r$ ipset test ip 10.0.0.0,80-81
ipset v7.17: FROM-TO port range is not allowed in command test with set type hash:ip,port and family inet
[1]
r$ ipset test ip 10.0.0.0/24,80-81
ipset v7.17: IP/CIDR range is not allowed in command test with set type hash:ip,port and family inet
[1]
r$ ipset test ipi 10.0.0.0/24,80,1.1.1.1
ipset v7.17: IP/CIDR range is not allowed in command test with set type hash:ip,port,ip and family inet
[1]
r$ ipset test ipi 10.0.0.0-10.0.0.3,80-81,1.1.1.1
ipset v7.17: FROM-TO IP range is not allowed in command test with set type hash:ip,port,ip and family inet
[1]
r$ ipset test ipn 10.0.0.0/24,80,1.1.1.1
ipset v7.17: IP/CIDR range is not allowed in command test with set type hash:ip,port,net and family inet
[1]
r$ ipset test ipn 10.0.0.0-10.0.0.4,80,1.1.1.1
ipset v7.17: FROM-TO IP range is not allowed in command test with set type hash:ip,port,net and family inet
[1]
r$ ipset test ipn 10.0.0.0,80,1.1.1.1/24
10.0.0.0,tcp:80,1.1.1.1/24 is NOT in set ipn.
[1]
r$ ipset test ipn 10.0.0.0,80,1.1.1.1-1.1.1.4
10.0.0.0,tcp:80,1.1.1.1 is NOT in set ipn.
[1]
r$ ipset test ipn 10.0.0.0,80-81,1.1.1.1-1.1.1.4
ipset v7.17: FROM-TO port range is not allowed in command test with set type hash:ip,port,net and family inet
[1]
r$ ipset test np 10.0.0.0/24,80
10.0.0.0/24,tcp:80 is NOT in set np.
[1]
r$ ipset test np 10.0.0.0-10.0.0.4,80
ipset v7.17: FROM-TO IP range is not allowed in command test with set type hash:net,port and family inet
[1]
r$ ipset test np 10.0.0.0/24,80-81
ipset v7.17: FROM-TO port range is not allowed in command test with set type hash:net,port and family inet
[1]
r$ ipset test bi 10.0.0.0/24
ipset v7.17: IP/CIDR range is not allowed in command test with set type bitmap:ip and family inet
[1]
r$ ipset test bi 10.0.0.0-10.0.0.9
ipset v7.17: FROM-TO IP range is not allowed in command test with set type bitmap:ip and family inet
[1]
r$ ipset test bp 4-9
ipset v7.17: FROM-TO port range is not allowed in command test with set type bitmap:port and family unspec
[1]
r$ ipset del ip 10.0.0.0/24,80-81
ipset v7.17: Element cannot be deleted from the set: it's not added
[1]
r$ ipset del hi 10.0.0.0/24
ipset v7.17: Element cannot be deleted from the set: it's not added
[1]
r$ ipset del n 10.0.0.0-10.0.0.4
ipset v7.17: Element cannot be deleted from the set: it's not added
[1]
r$ ipset add hi x/24
ipset v7.17: Syntax error: cannot parse x: resolving to IPv4 address failed
[1]
r$ ipset add n x/24
ipset v7.17: Syntax error: cannot parse x: resolving to IPv4 address failed
[1]
r$ ipset add ip x/24,4
ipset v7.17: Syntax error: cannot parse x: resolving to IPv4 address failed
[1]
r$ ipset add ip x-y,4
ipset v7.17: Syntax error: cannot parse x: resolving to IPv4 address failed
[1]
r$ ipset add hi 10.0.0.1-y
ipset v7.17: Syntax error: cannot parse y: resolving to IPv4 address failed
[1]
r$ ipset add hi y-10.0.0.1
ipset v7.17: Syntax error: cannot parse y: resolving to IPv4 address failed
[1]
r$ ipset add n y-10.0.0.1
ipset v7.17: Syntax error: cannot parse y: resolving to IPv4 address failed
[1]
r$ ipset add ipi x/24,4,4
ipset v7.17: Syntax error: cannot parse x: resolving to IPv4 address failed
[1]
r$ ipset add ipn x/24,4,4
ipset v7.17: Syntax error: cannot parse x: resolving to IPv4 address failed
[1]
r$ ipset add ipn 1.1.1.1/24,4,x/24
ipset v7.17: Syntax error: cannot parse x: resolving to IPv4 address failed
[1]
r$ ipset add np x/24,4
ipset v7.17: Syntax error: cannot parse x: resolving to IPv4 address failed
[1]
r$ ipset add bi x/24
ipset v7.17: Syntax error: cannot parse x: resolving to IPv4 address failed
[1]
r$ ipset add n6 x/24
ipset v7.17: Syntax error: cannot parse x: resolving to IPv6 address failed
[1]
r$ ipset add n6 10.0.0.1/24
ipset v7.17: Syntax error: cannot parse 10.0.0.1: resolving to IPv6 address failed
[1]
r$ ipset add hi 10.0.0.1/x
ipset v7.17: Syntax error: 'x' is invalid as number
[1]
r$ ipset add n 10.0.0.1/x
ipset v7.17: Syntax error: 'x' is invalid as number
[1]
r$ ipset add hi 10.0.0.1/255.255.255.0
ipset v7.17: Syntax error: '255.255.255.0' is invalid as number
[1]
r$ ipset add hi 10.0.0
r$ ipset add hi 10
r$ ipset add hi 10.0.0.01
r$ ipset add hi [10.0.0.1]
ipset v7.17: Element cannot be added to the set: it's already added
[1]
r$ ipset add hi
ipset v7.17: Missing second mandatory argument to command add
Try `ipset help' for more information.
[2]
r$ ipset add hi ""
ipset v7.17: Syntax error: cannot parse : resolving to IPv4 address failed
[1]
r$ ipset add hi ,
ipset v7.17: Syntax error: cannot parse ,: resolving to IPv4 address failed
[1]
r$ ipset add ip 1.1.1.1,
ipset v7.17: Syntax error: Second element is missing from 1.1.1.1,.
[1]
r$ ipset add ip ,80
ipset v7.17: Syntax error: Second element is missing from ,80.
[1]
r$ ipset add hi 10.0.0.1/
ipset v7.17: Syntax error: cannot parse 10.0.0.1/: resolving to IPv4 address failed
[1]
r$ ipset add hi 10.0.0.1-
ipset v7.17: Syntax error: cannot parse 10.0.0.1-: resolving to IPv4 address failed
[1]
r$ ipset add hi -10.0.0.1
ipset v7.17: Syntax error: cannot parse -10.0.0.1: resolving to IPv4 address failed
[1]
