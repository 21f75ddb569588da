a$ ip link add e0 type veth peer name e0 netns b
a$ ip addr add 10.0.0.1/24 dev e0
a$ ip link set e0 up
b$ ip addr add 10.0.0.2/24 dev e0
b$ ip link set e0 up
a$ netlink ip neigh add 10.0.0.24 lladdr 02:00:00:00:00:14 dev e0 use
30 00 00 00 1c 00 05 06 00 00 00 00 00 00 00 00
02 00 00 00 02 00 00 00 80 00 01 00 08 00 01 00
0a 00 00 18 0a 00 02 00 02 00 00 00 00 14 00 00
a$ netlink ip neigh add 10.0.0.25 dev e0 managed
2c 00 00 00 1c 00 05 06 00 00 00 00 00 00 00 00
02 00 00 00 02 00 00 00 00 00 00 00 08 00 01 00
0a 00 00 19 08 00 0f 00 01 00 00 00
a$ netlink ip neigh add 10.0.0.26 dev e0 extern_learn nud stale
24 00 00 00 1c 00 05 06 00 00 00 00 00 00 00 00
02 00 00 00 02 00 00 00 04 00 10 00 08 00 01 00
0a 00 00 1a
Error: No link layer address given.
[2]
a$ netlink ip neigh add 10.0.0.27 dev e0 protocol static lladdr 02:00:00:00:00:14
38 00 00 00 1c 00 05 06 00 00 00 00 00 00 00 00
02 00 00 00 02 00 00 00 80 00 00 00 05 00 0c 00
04 00 00 00 08 00 01 00 0a 00 00 1b 0a 00 02 00
02 00 00 00 00 14 00 00
a$ netlink ip neigh add 10.0.0.30 dev e0 managed nud permanent lladdr 02:00:00:00:00:14
38 00 00 00 1c 00 05 06 00 00 00 00 00 00 00 00
02 00 00 00 02 00 00 00 80 00 00 00 08 00 01 00
0a 00 00 1e 08 00 0f 00 01 00 00 00 0a 00 02 00
02 00 00 00 00 14 00 00
Error: Invalid NTF_* flag for permanent entry.
[2]
a$ netlink ip neigh add proxy 10.0.0.31 dev e0 protocol 9 router
2c 00 00 00 1c 00 05 06 00 00 00 00 00 00 00 00
02 00 00 00 02 00 00 00 80 00 88 00 05 00 0c 00
09 00 00 00 08 00 01 00 0a 00 00 1f
a$ netlink ip neigh add 10.0.0.32 dev e0 extern_learn
24 00 00 00 1c 00 05 06 00 00 00 00 00 00 00 00
02 00 00 00 02 00 00 00 80 00 10 00 08 00 01 00
0a 00 00 20
Error: No link layer address given.
[2]
a$ ip -s neigh show nud all
10.0.0.24 dev e0  ref 1 used 0/60/0probes 4 INCOMPLETE 
10.0.0.25 dev e0 managed  ref 1 used 0/60/0probes 4 INCOMPLETE 
10.0.0.26 dev e0 extern_learn  used 0/60/0probes 0 
10.0.0.27 dev e0 lladdr MAC  used 0/0/0probes 0 PERMANENT proto static 
10.0.0.32 dev e0 extern_learn  used 0/60/0probes 0 
a$ ping -c 1 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 56(84) bytes of data.
64 bytes from 10.0.0.2: icmp_seq=1 ttl=64 time=T ms
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
a$ ip neigh replace 10.0.0.2 dev e0 use
a$ ip -s neigh show 10.0.0.2
10.0.0.2 dev e0 lladdr MAC  ref 1 used 0/0/0probes 4 REACHABLE 
a$ ip neigh replace 10.0.0.2 dev e0 managed
a$ ip -s neigh show 10.0.0.2
10.0.0.2 dev e0 lladdr MAC managed  ref 1 used 0/0/0probes 4 REACHABLE 
a$ ip neigh replace 10.0.0.2 dev e0 extern_learn nud reachable
a$ ip -s neigh show 10.0.0.2
10.0.0.2 dev e0 lladdr MAC extern_learn  ref 1 used 0/0/0probes 4 REACHABLE 
a$ ip neigh replace 10.0.0.2 dev e0 nud reachable
a$ ip -s neigh show 10.0.0.2
10.0.0.2 dev e0 lladdr MAC  ref 1 used 0/0/0probes 4 REACHABLE 
a$ ip neigh replace 10.0.0.2 dev e0 nud permanent
a$ ip -s neigh show 10.0.0.2
10.0.0.2 dev e0 lladdr MAC  used 0/0/0probes 4 PERMANENT 
a$ ip neigh replace 10.0.0.2 dev e0 managed
a$ ip -s neigh show 10.0.0.2
10.0.0.2 dev e0 lladdr MAC managed  ref 1 used 0/0/0probes 4 REACHABLE 
a$ ip neigh replace 10.0.0.2 dev e0 nud stale
a$ ip -s neigh show 10.0.0.2
10.0.0.2 dev e0 lladdr MAC  used 0/0/0probes 4 STALE 
a$ ip -s neigh show unused
10.0.0.2 dev e0 lladdr MAC  used 0/0/0probes 4 STALE 
10.0.0.26 dev e0 extern_learn  used 0/60/0probes 0 
10.0.0.27 dev e0 lladdr MAC  used 0/0/0probes 0 PERMANENT proto static 
10.0.0.32 dev e0 extern_learn  used 0/60/0probes 0 
a$ ip -j neigh show 10.0.0.25
[{"dst":"10.0.0.25","dev":"e0","managed":null,"state":["INCOMPLETE"]}]
a$ ip -j neigh show 10.0.0.27
[{"dst":"10.0.0.27","dev":"e0","lladdr":"MAC","state":["PERMANENT"],"protocol":"static"}]
a$ ip -j neigh show 10.0.0.26
[{"dst":"10.0.0.26","dev":"e0","extern_learn":null}]
a$ ip -s -j neigh show 10.0.0.26
[{"dst":"10.0.0.26","dev":"e0","extern_learn":null,"used":0,"confirmed":60,"updated":0,"probes":0}]
a$ ip -j neigh show proxy
[{"dst":"10.0.0.31","dev":"e0","router":null,"proxy":null,"protocol":"ra"}]
a$ ip neigh show proxy
10.0.0.31 dev e0 router proxy proto ra 
a$ sysctl net.ipv4.neigh.default.gc_thresh1
sysctl: cannot stat /proc/sys/net/ipv4/neigh/default/gc_thresh1: No such file or directory
[1]
a$ sysctl net.ipv4.neigh.e0.interval_probe_time_ms
net.ipv4.neigh.e0.interval_probe_time_ms = 5000
a$ sysctl net.ipv4.neigh.default.gc_interval
sysctl: cannot stat /proc/sys/net/ipv4/neigh/default/gc_interval: No such file or directory
[1]
