# kernel: 6.18
r$ ip link set lo up
r$ ip rule add prio 5 tos lowdelay table 100
Error: argument "lowdelay" is wrong: TOS value is invalid
[255]
r$ ip rule add prio 6 ipproto tcp sport 7 suppress_prefixlength 3 suppress_ifgroup default lookup main proto static
r$ ip rule add prio 7 unreachable proto bird
r$ ip rule add prio 8 nop
r$ ip rule add prio 9 goto 32766
r$ ip rule add prio 11 fwmark 5 type throw
r$ ip rule add prio 12 type nat
r$ ip -N rule
0:	from all lookup 255
6:	from all ipproto ipproto-6 sport 7 lookup 254 suppress_prefixlength 3 suppress_ifgroup 0 proto 4
7:	from all 7 proto 12
8:	from all nop
9:	from all goto 32766
11:	from all fwmark 0x5 9
12:	from all masquerade
32766:	from all lookup 254
32767:	from all lookup 253
r$ ip -N -j rule
[{"priority":0,"src":"all","table":"255"},{"priority":6,"src":"all","ipproto":"ipproto-6","sport":7,"table":"254","suppress_prefixlen":3,"suppress_ifgroup":"0","protocol":"4"},{"priority":7,"src":"all","action":"7","protocol":"12"},{"priority":8,"src":"all","nop":null},{"priority":9,"src":"all","goto":32766},{"priority":11,"src":"all","fwmark":"0x5","action":"9"},{"priority":12,"src":"all","masquerade":null},{"priority":32766,"src":"all","table":"254"},{"priority":32767,"src":"all","table":"253"}]
r$ ip -N -d rule
0:	from all lookup 255 proto 2
6:	from all ipproto ipproto-6 sport 7 lookup 254 suppress_prefixlength 3 suppress_ifgroup 0 proto 4
7:	from all 7 proto 12
8:	from all nop proto 0
9:	from all goto 32766 proto 0
11:	from all fwmark 0x5 9 proto 0
12:	from all masquerade proto 0
32766:	from all lookup 254 proto 2
32767:	from all lookup 253 proto 2
r$ ip -N link show lo
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group 0 qlen 1000
    link/[772] 00:00:00:00:00:00 brd 00:00:00:00:00:00
r$ ip -N addr show lo
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group 0 qlen 1000
    link/[772] 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope 254 lo
       valid_lft forever preferred_lft forever
r$ ip -N -d route show table all
2 127.0.0.0/8 dev lo table 255 proto 2 scope 254 src 127.0.0.1 
2 127.0.0.1 dev lo table 255 proto 2 scope 254 src 127.0.0.1 
3 127.255.255.255 dev lo table 255 proto 2 scope 253 src 127.0.0.1 
r$ ip -N nexthop add id 5 blackhole proto static
r$ ip -N nexthop
id 5 blackhole proto 4 
r$ ip -N -d nexthop
id 5 scope 0 blackhole proto 4 
r$ ip -N neigh
r$ ip link add w type veth
r$ ip link set w group 7 up
r$ ip neigh add 1.2.3.4 lladdr 2:3:4:5:6:7 dev w nud permanent
r$ ip -N neigh
1.2.3.4 dev w lladdr MAC PERMANENT 
r$ ip -N link show group 7
3: w@veth0: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group 7 qlen 1000
    link/[1] MAC brd ff:ff:ff:ff:ff:ff
