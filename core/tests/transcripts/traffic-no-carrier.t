# kernel: 6.18
a$ ip link add l1 type veth peer name l1 netns b
a$ ip addr add 10.1.1.1/24 dev l1
a$ ip link set l1 up
a$ ping -c 1 -W 4 10.1.1.2
PING 10.1.1.2 (10.1.1.2) 56(84) bytes of data.
| 
--- 10.1.1.2 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
a$ ip -s link show l1
2: l1@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns b
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       3       0       0 
a$ ip neigh replace 10.1.1.3 lladdr 02:00:00:00:00:03 dev l1
a$ ping -c 2 -W 1 10.1.1.3
PING 10.1.1.3 (10.1.1.3) 56(84) bytes of data.
| 
--- 10.1.1.3 ping statistics ---
2 packets transmitted, 0 received, 100% packet loss, time T
[1]
a$ ip -s link show l1
2: l1@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns b
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       5       0       0 
a$ ip link set l1 down
a$ ip -s link show l1
2: l1@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns b
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       5       0       0 
a$ ip neigh replace 10.1.1.3 lladdr 02:00:00:00:00:03 dev l1
