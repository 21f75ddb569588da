# kernel: 6.18
# ipv6: on
r$ ip link add wan0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip link set lo up
r$ ip -6 addr add fc00::2/64 dev wan0 nodad
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip -6 rule
0:	from all lookup local
32766:	from all lookup main
r$ ip -6 rule add from fc00::/16 table 100
r$ ip rule add from fc00::/16 table 100
Error: Invalid source address.
[2]
r$ ip rule add to fc00::/16 table 100
Error: Invalid dst address.
[2]
r$ ip -6 rule add from 10.0.0.0/8 table 100
Error: inet6 prefix is expected rather than "10.0.0.0/8".
[1]
r$ ip rule add from 2001:db8::1 to 10.0.0.1 table 100
Error: Invalid source address.
[2]
r$ ip rule
0:	from all lookup local
32766:	from all lookup main
32767:	from all lookup default
r$ ip -6 rule add to 2001:db8::/32 lookup 200 priority 50
r$ ip -6 rule add from fc00::1 fwmark 5 table 100
r$ ip -6 rule add from all table 300
r$ ip -6 rule add from default table 301
r$ ip -6 rule add from ::/0 table 302
r$ ip -6 rule add not from fc00::/16 blackhole
r$ ip -6 rule add iif wan0 tos 0x10 table 7
r$ ip -6 rule add oif wan9 prohibit
r$ ip -6 rule add ipproto tcp dport 80 table 8
r$ ip -6 rule add ipproto udp sport 80-90 unreachable
r$ ip -6 rule add ipproto icmp table 8
r$ ip -6 rule add ipproto ipv6-icmp table 8
r$ ip -6 rule add uidrange 5-10 table 9
r$ ip -6 rule add priority 60 goto 70
r$ ip -6 rule add priority 70 nop
r$ ip -6 rule add table main suppress_prefixlength 0 priority 40
r$ ip -6 rule add table main suppress_ifgroup default priority 41
r$ ip -6 rule add fwmark 0x10/0xf0 table 10 protocol static
r$ ip -6 rule add from fc00::1/64 table 100
r$ ip -6 rule add to fe80::1 dev wan0 table 100
r$ ip -6 rule add table 0 from fc00:1::/32
Error: Invalid table.
[2]
r$ ip -6 rule
0:	from all lookup local
35:	from all to fe80::1 iif wan0 lookup 100
36:	from fc00::1/64 lookup 100
37:	from all fwmark 0x10/0xf0 lookup 10 proto static
38:	from all uidrange 5-10 lookup 9
39:	from all ipproto ipv6-icmp lookup 8
40:	from all ipproto icmp lookup 8
40:	from all lookup main suppress_prefixlength 0
41:	from all ipproto udp sport 80-90 unreachable
41:	from all lookup main suppress_ifgroup default
42:	from all ipproto tcp dport 80 lookup 8
43:	from all oif wan9 [detached] prohibit
44:	from all tos 0x10 iif wan0 lookup 7
45:	not from fc00::/16 blackhole
46:	from all lookup 302
47:	from all lookup 301
48:	from all lookup 300
49:	from fc00::1 fwmark 0x5 lookup 100
50:	from all to 2001:db8::/32 lookup 200
60:	from all goto 70
70:	from all nop
32765:	from fc00::/16 lookup 100
32766:	from all lookup main
r$ ip -j -6 rule
[{"priority":0,"src":"all","table":"local"},{"priority":35,"src":"all","dst":"fe80::1","iif":"wan0","table":"100"},{"priority":36,"src":"fc00::1","srclen":64,"table":"100"},{"priority":37,"src":"all","fwmark":"0x10","fwmask":"0xf0","table":"10","protocol":"static"},{"priority":38,"src":"all","uid_start":5,"uid_end":10,"table":"9"},{"priority":39,"src":"all","ipproto":"ipv6-icmp","table":"8"},{"priority":40,"src":"all","ipproto":"icmp","table":"8"},{"priority":40,"src":"all","table":"main","suppress_prefixlen":0},{"priority":41,"src":"all","ipproto":"udp","sport_start":80,"sport_end":90,"action":"unreachable"},{"priority":41,"src":"all","table":"main","suppress_ifgroup":"default"},{"priority":42,"src":"all","ipproto":"tcp","dport":80,"table":"8"},{"priority":43,"src":"all","oif":"wan9","oif_detached":null,"action":"prohibit"},{"priority":44,"src":"all","tos":"0x10","iif":"wan0","table":"7"},{"priority":45,"not":null,"src":"fc00::","srclen":16,"action":"blackhole"},{"priority":46,"src":"all","table":"302"},{"priority":47,"src":"all","table":"301"},{"priority":48,"src":"all","table":"300"},{"priority":49,"src":"fc00::1","fwmark":"0x5","table":"100"},{"priority":50,"src":"all","dst":"2001:db8::","dstlen":32,"table":"200"},{"priority":60,"src":"all","goto":70},{"priority":70,"src":"all","nop":null},{"priority":32765,"src":"fc00::","srclen":16,"table":"100"},{"priority":32766,"src":"all","table":"main"}]
r$ ip -d -6 rule
0:	from all lookup local proto kernel
35:	from all to fe80::1 iif wan0 lookup 100 proto unspec
36:	from fc00::1/64 lookup 100 proto unspec
37:	from all fwmark 0x10/0xf0 lookup 10 proto static
38:	from all uidrange 5-10 lookup 9 proto unspec
39:	from all ipproto ipv6-icmp lookup 8 proto unspec
40:	from all ipproto icmp lookup 8 proto unspec
40:	from all lookup main suppress_prefixlength 0 proto unspec
41:	from all ipproto udp sport 80-90 unreachable proto unspec
41:	from all lookup main suppress_ifgroup default proto unspec
42:	from all ipproto tcp dport 80 lookup 8 proto unspec
43:	from all oif wan9 [detached] prohibit proto unspec
44:	from all tos 0x10 iif wan0 lookup 7 proto unspec
45:	not from fc00::/16 blackhole proto unspec
46:	from all lookup 302 proto unspec
47:	from all lookup 301 proto unspec
48:	from all lookup 300 proto unspec
49:	from fc00::1 fwmark 0x5 lookup 100 proto unspec
50:	from all to 2001:db8::/32 lookup 200 proto unspec
60:	from all goto 70 proto unspec
70:	from all nop proto unspec
32765:	from fc00::/16 lookup 100 proto unspec
32766:	from all lookup main proto kernel
r$ ip -6 rule show from fc00::/8
36:	from fc00::1/64 lookup 100
45:	not from fc00::/16 blackhole
49:	from fc00::1 fwmark 0x5 lookup 100
32765:	from fc00::/16 lookup 100
r$ ip -6 rule show to 2001:db8::/32
50:	from all to 2001:db8::/32 lookup 200
r$ ip -6 rule show table 100
35:	from all to fe80::1 iif wan0 lookup 100
36:	from fc00::1/64 lookup 100
49:	from fc00::1 fwmark 0x5 lookup 100
32765:	from fc00::/16 lookup 100
r$ ip -6 rule show from 10.0.0.0/8
Error: inet6 prefix is expected rather than "10.0.0.0/8".
[1]
r$ ip -6 rule add from fc00::1 nat 10.0.0.1
Warning: route NAT is deprecated
r$ ip rule add from 10.0.0.9 nat 10.0.0.1
Warning: route NAT is deprecated
r$ ip rule
0:	from all lookup local
32765:	from 10.0.0.9 lookup main masquerade
32766:	from all lookup main
32767:	from all lookup default
r$ ip -6 rule del from fc00::/16
r$ ip -6 rule del table 100
r$ ip -6 rule del from fc00::77
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 rule del priority 50
r$ ip -6 rule del to fc00::/16
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 rule
0:	from all lookup local
34:	from fc00::1 lookup main masquerade
36:	from fc00::1/64 lookup 100
37:	from all fwmark 0x10/0xf0 lookup 10 proto static
38:	from all uidrange 5-10 lookup 9
39:	from all ipproto ipv6-icmp lookup 8
40:	from all ipproto icmp lookup 8
40:	from all lookup main suppress_prefixlength 0
41:	from all ipproto udp sport 80-90 unreachable
41:	from all lookup main suppress_ifgroup default
42:	from all ipproto tcp dport 80 lookup 8
43:	from all oif wan9 [detached] prohibit
44:	from all tos 0x10 iif wan0 lookup 7
46:	from all lookup 302
47:	from all lookup 301
48:	from all lookup 300
49:	from fc00::1 fwmark 0x5 lookup 100
60:	from all goto 70
70:	from all nop
32765:	from fc00::/16 lookup 100
32766:	from all lookup main
r$ ip -6 rule flush
r$ ip -6 rule
0:	from all lookup local
r$ ip rule
0:	from all lookup local
32765:	from 10.0.0.9 lookup main masquerade
32766:	from all lookup main
32767:	from all lookup default
r$ ip -6 rule add pref 0 table local
r$ ip -6 rule add pref 32766 table main
r$ ip -6 rule
0:	from all lookup local
0:	from all lookup local
32766:	from all lookup main
r$ ip -6 neigh
r$ ip neigh add fc00::5 lladdr 02:00:00:00:00:09 dev wan0
r$ ip neigh add fe80::5 lladdr 02:00:00:00:00:09 dev wan0 router
r$ ip neigh add 10.0.0.5 lladdr 02:00:00:00:00:09 dev wan0
r$ ip -6 neigh add fc00::6 lladdr 02:00:00:00:00:09 nud stale dev wan0
r$ ip -6 neigh add fc00::7 lladdr 02:00:00:00:00:09 nud reachable dev wan0
r$ ip -6 neigh add fc00::8 nud noarp dev wan0
Error: No link layer address given.
[2]
r$ ip -6 neigh add fc00::9 nud failed dev wan0
r$ ip -6 neigh add 10.0.0.7 lladdr 02:00:00:00:00:09 dev wan0
Error: inet6 address is expected rather than "10.0.0.7".
[1]
r$ ip neigh add any lladdr 02:00:00:00:00:09 dev wan0
Device and destination are required arguments.
[255]
r$ ip -6 neigh add any lladdr 02:00:00:00:00:09 dev wan0
Error: Invalid network address.
[2]
r$ ip -6 neigh add default lladdr 02:00:00:00:00:09 dev wan0
r$ ip -6 neigh add ff02::1 lladdr 02:00:00:00:00:09 dev wan0
r$ ip neigh
10.0.0.5 dev wan0 lladdr MAC PERMANENT 
:: dev wan0 lladdr MAC PERMANENT 
fc00::5 dev wan0 lladdr MAC PERMANENT 
fc00::6 dev wan0 lladdr MAC STALE 
fc00::7 dev wan0 lladdr MAC REACHABLE 
fc00::9 dev wan0 FAILED 
fe80::5 dev wan0 lladdr MAC router PERMANENT 
ff02::1 dev wan0 lladdr MAC PERMANENT 
r$ ip -6 neigh
:: dev wan0 lladdr MAC PERMANENT 
fc00::5 dev wan0 lladdr MAC PERMANENT 
fc00::6 dev wan0 lladdr MAC STALE 
fc00::7 dev wan0 lladdr MAC REACHABLE 
fc00::9 dev wan0 FAILED 
fe80::5 dev wan0 lladdr MAC router PERMANENT 
ff02::1 dev wan0 lladdr MAC PERMANENT 
r$ ip -4 neigh
10.0.0.5 dev wan0 lladdr MAC PERMANENT 
r$ ip -6 neigh show dev wan0
:: lladdr MAC PERMANENT 
fc00::5 lladdr MAC PERMANENT 
fc00::6 lladdr MAC STALE 
fc00::7 lladdr MAC REACHABLE 
fc00::9 FAILED 
fe80::5 lladdr MAC router PERMANENT 
ff02::1 lladdr MAC PERMANENT 
r$ ip neigh show to fc00::/16
fc00::5 dev wan0 lladdr MAC PERMANENT 
fc00::6 dev wan0 lladdr MAC STALE 
fc00::7 dev wan0 lladdr MAC REACHABLE 
fc00::9 dev wan0 FAILED 
r$ ip neigh show fc00::5
fc00::5 dev wan0 lladdr MAC PERMANENT 
r$ ip neigh show to 10.0.0.0/8
10.0.0.5 dev wan0 lladdr MAC PERMANENT 
r$ ip -br neigh
10.0.0.5                                wan0             MAC
::                                      wan0             MAC
fc00::5                                 wan0             MAC
fc00::6                                 wan0             MAC
fc00::7                                 wan0             MAC
fc00::9                                 wan0             
fe80::5                                 wan0             MAC
ff02::1                                 wan0             MAC
r$ ip neigh get fc00::5 dev wan0
fc00::5 dev wan0 lladdr MAC PERMANENT 
r$ ip neigh get fc00::55 dev wan0
Error: Neighbour entry not found.
[2]
r$ ip neigh get fe80::5 dev wan0
fe80::5 dev wan0 lladdr MAC router PERMANENT 
r$ ip -j neigh get fe80::5 dev wan0
fe80::5 dev wan0 lladdr MAC router PERMANENT 
r$ ip neigh change fc00::5 lladdr 02:00:00:00:00:0a dev wan0
r$ ip neigh replace fc00::5 lladdr 02:00:00:00:00:0b dev wan0 nud reachable
r$ ip neigh change fc00::44 lladdr 02:00:00:00:00:0a dev wan0
RTNETLINK answers: No such file or directory
[2]
r$ ip neigh add fc00::5 lladdr 02:00:00:00:00:0a dev wan0
RTNETLINK answers: File exists
[2]
r$ ip neigh del fc00::5 dev wan0
r$ ip neigh del fc00::5 dev wan0
RTNETLINK answers: No such file or directory
[2]
r$ ip neigh del fc00::77 dev wan0
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 neigh flush dev wan0
r$ ip -s -6 neigh flush nud permanent
*** Round 1, deleting 3 entries ***
*** Flush is complete after 1 round ***
r$ ip neigh
10.0.0.5 dev wan0 lladdr MAC PERMANENT 
