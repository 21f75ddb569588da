# kernel: 6.18
# the routes that follow from addresses: added, deleted, promoted, shared between addresses, with the interface going and coming
r$ ip link add eth0 type veth peer name p0 netns x
r$ ip link add eth1 type veth peer name p1 netns x
r$ ip addr add 10.0.0.1/24 dev eth0
r$ ip route show table all
local 10.0.0.1 dev eth0 table local proto kernel scope host src 10.0.0.1 
r$ ip link set eth0 up
r$ ip route show table all
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.1 linkdown 
local 10.0.0.1 dev eth0 table local proto kernel scope host src 10.0.0.1 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.1 linkdown 
x$ ip link set p0 up
r$ ip route show table all
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.1 
local 10.0.0.1 dev eth0 table local proto kernel scope host src 10.0.0.1 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.1 
r$ ip addr add 10.0.0.2/24 dev eth0
r$ ip addr add 10.0.0.3/24 brd + dev eth0
r$ ip addr add 10.0.0.129/25 brd + dev eth0
r$ ip route show table all
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.1 
10.0.0.128/25 dev eth0 proto kernel scope link src 10.0.0.129 
local 10.0.0.1 dev eth0 table local proto kernel scope host src 10.0.0.1 
local 10.0.0.2 dev eth0 table local proto kernel scope host src 10.0.0.1 
local 10.0.0.3 dev eth0 table local proto kernel scope host src 10.0.0.1 
local 10.0.0.129 dev eth0 table local proto kernel scope host src 10.0.0.129 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.1 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.129 
r$ ip addr del 10.0.0.129/25 dev eth0
r$ ip route show table all
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.1 
local 10.0.0.1 dev eth0 table local proto kernel scope host src 10.0.0.1 
local 10.0.0.2 dev eth0 table local proto kernel scope host src 10.0.0.1 
local 10.0.0.3 dev eth0 table local proto kernel scope host src 10.0.0.1 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.1 
r$ ip addr del 10.0.0.1/24 dev eth0
r$ ip addr show dev eth0
2: eth0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
r$ ip route show table all
r$ sysctl -w net.ipv4.conf.eth0.promote_secondaries=1
net.ipv4.conf.eth0.promote_secondaries = 1
r$ ip addr add 10.0.0.1/24 dev eth0
r$ ip addr add 10.0.0.2/24 dev eth0
r$ ip addr add 10.0.0.3/24 brd + dev eth0
r$ ip addr add 10.0.1.1/24 dev eth0
r$ ip addr add 10.0.1.2/24 dev eth0
r$ ip route add 192.0.2.0/24 via 10.0.0.77 src 10.0.0.1
r$ ip route add 192.0.3.0/24 via 10.0.0.77
r$ ip addr del 10.0.0.1/24 dev eth0
r$ ip addr show dev eth0
2: eth0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.0.1.1/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.2/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.3/24 brd 10.0.0.255 scope global secondary eth0
       valid_lft forever preferred_lft forever
    inet 10.0.1.2/24 scope global secondary eth0
       valid_lft forever preferred_lft forever
r$ ip route show table all
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.2 
10.0.1.0/24 dev eth0 proto kernel scope link src 10.0.1.1 
192.0.3.0/24 via 10.0.0.77 dev eth0 
local 10.0.0.2 dev eth0 table local proto kernel scope host src 10.0.0.2 
local 10.0.0.3 dev eth0 table local proto kernel scope host src 10.0.0.2 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.2 
local 10.0.1.1 dev eth0 table local proto kernel scope host src 10.0.1.1 
local 10.0.1.2 dev eth0 table local proto kernel scope host src 10.0.1.1 
broadcast 10.0.1.255 dev eth0 table local proto kernel scope link src 10.0.1.1 
r$ ip addr del 10.0.0.2/24 dev eth0
r$ ip addr show dev eth0
2: eth0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.0.1.1/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.3/24 brd 10.0.0.255 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.1.2/24 scope global secondary eth0
       valid_lft forever preferred_lft forever
r$ ip route show table all
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.3 
10.0.1.0/24 dev eth0 proto kernel scope link src 10.0.1.1 
192.0.3.0/24 via 10.0.0.77 dev eth0 
local 10.0.0.3 dev eth0 table local proto kernel scope host src 10.0.0.3 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.3 
local 10.0.1.1 dev eth0 table local proto kernel scope host src 10.0.1.1 
local 10.0.1.2 dev eth0 table local proto kernel scope host src 10.0.1.1 
broadcast 10.0.1.255 dev eth0 table local proto kernel scope link src 10.0.1.1 
r$ ip addr add 10.0.0.4/24 dev eth0 noprefixroute
r$ ip addr add 10.0.2.4/24 dev eth0 noprefixroute
r$ ip addr add 10.0.3.4/24 dev eth0 metric 50
r$ ip addr replace 10.0.3.4/24 dev eth0 metric 60
r$ ip route show table all
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.3 
10.0.1.0/24 dev eth0 proto kernel scope link src 10.0.1.1 
10.0.3.0/24 dev eth0 proto kernel scope link src 10.0.3.4 metric 60 
192.0.3.0/24 via 10.0.0.77 dev eth0 
local 10.0.0.3 dev eth0 table local proto kernel scope host src 10.0.0.3 
local 10.0.0.4 dev eth0 table local proto kernel scope host src 10.0.0.3 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.3 
local 10.0.1.1 dev eth0 table local proto kernel scope host src 10.0.1.1 
local 10.0.1.2 dev eth0 table local proto kernel scope host src 10.0.1.1 
broadcast 10.0.1.255 dev eth0 table local proto kernel scope link src 10.0.1.1 
local 10.0.2.4 dev eth0 table local proto kernel scope host src 10.0.2.4 
broadcast 10.0.2.255 dev eth0 table local proto kernel scope link src 10.0.2.4 
local 10.0.3.4 dev eth0 table local proto kernel scope host src 10.0.3.4 
broadcast 10.0.3.255 dev eth0 table local proto kernel scope link src 10.0.3.4 
r$ ip addr add 10.0.3.4/24 dev eth1
r$ ip link set eth1 up
r$ ip route show table all
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.3 
10.0.1.0/24 dev eth0 proto kernel scope link src 10.0.1.1 
10.0.3.0/24 dev eth1 proto kernel scope link src 10.0.3.4 linkdown 
10.0.3.0/24 dev eth0 proto kernel scope link src 10.0.3.4 metric 60 
192.0.3.0/24 via 10.0.0.77 dev eth0 
local 10.0.0.3 dev eth0 table local proto kernel scope host src 10.0.0.3 
local 10.0.0.4 dev eth0 table local proto kernel scope host src 10.0.0.3 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.3 
local 10.0.1.1 dev eth0 table local proto kernel scope host src 10.0.1.1 
local 10.0.1.2 dev eth0 table local proto kernel scope host src 10.0.1.1 
broadcast 10.0.1.255 dev eth0 table local proto kernel scope link src 10.0.1.1 
local 10.0.2.4 dev eth0 table local proto kernel scope host src 10.0.2.4 
broadcast 10.0.2.255 dev eth0 table local proto kernel scope link src 10.0.2.4 
local 10.0.3.4 dev eth0 table local proto kernel scope host src 10.0.3.4 
local 10.0.3.4 dev eth1 table local proto kernel scope host src 10.0.3.4 
broadcast 10.0.3.255 dev eth0 table local proto kernel scope link src 10.0.3.4 
broadcast 10.0.3.255 dev eth1 table local proto kernel scope link src 10.0.3.4 linkdown 
r$ ip addr del 10.0.3.4/24 dev eth1
r$ ip route show table all
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.3 
10.0.1.0/24 dev eth0 proto kernel scope link src 10.0.1.1 
10.0.3.0/24 dev eth0 proto kernel scope link src 10.0.3.4 metric 60 
192.0.3.0/24 via 10.0.0.77 dev eth0 
local 10.0.0.3 dev eth0 table local proto kernel scope host src 10.0.0.3 
local 10.0.0.4 dev eth0 table local proto kernel scope host src 10.0.0.3 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.3 
local 10.0.1.1 dev eth0 table local proto kernel scope host src 10.0.1.1 
local 10.0.1.2 dev eth0 table local proto kernel scope host src 10.0.1.1 
broadcast 10.0.1.255 dev eth0 table local proto kernel scope link src 10.0.1.1 
local 10.0.2.4 dev eth0 table local proto kernel scope host src 10.0.2.4 
broadcast 10.0.2.255 dev eth0 table local proto kernel scope link src 10.0.2.4 
local 10.0.3.4 dev eth0 table local proto kernel scope host src 10.0.3.4 
broadcast 10.0.3.255 dev eth0 table local proto kernel scope link src 10.0.3.4 
r$ ip link set eth0 down
r$ ip route show table all
local 10.0.0.3 dev eth0 table local proto kernel scope host src 10.0.0.3 
local 10.0.0.4 dev eth0 table local proto kernel scope host src 10.0.0.3 
local 10.0.1.1 dev eth0 table local proto kernel scope host src 10.0.1.1 
local 10.0.1.2 dev eth0 table local proto kernel scope host src 10.0.1.1 
local 10.0.2.4 dev eth0 table local proto kernel scope host src 10.0.2.4 
local 10.0.3.4 dev eth0 table local proto kernel scope host src 10.0.3.4 
r$ ip link set eth0 up
r$ ip route show table all
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.3 
10.0.1.0/24 dev eth0 proto kernel scope link src 10.0.1.1 
10.0.3.0/24 dev eth0 proto kernel scope link src 10.0.3.4 metric 60 
local 10.0.0.3 dev eth0 table local proto kernel scope host src 10.0.0.3 
local 10.0.0.4 dev eth0 table local proto kernel scope host src 10.0.0.3 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.3 
local 10.0.1.1 dev eth0 table local proto kernel scope host src 10.0.1.1 
local 10.0.1.2 dev eth0 table local proto kernel scope host src 10.0.1.1 
broadcast 10.0.1.255 dev eth0 table local proto kernel scope link src 10.0.1.1 
local 10.0.2.4 dev eth0 table local proto kernel scope host src 10.0.2.4 
broadcast 10.0.2.255 dev eth0 table local proto kernel scope link src 10.0.2.4 
local 10.0.3.4 dev eth0 table local proto kernel scope host src 10.0.3.4 
broadcast 10.0.3.255 dev eth0 table local proto kernel scope link src 10.0.3.4 
r$ ip addr add 10.0.4.1 peer 10.0.4.2 dev eth0
r$ ip addr add 10.0.4.1 peer 10.0.4.3 dev eth0
r$ ip addr add 10.0.4.1/32 dev eth0
r$ ip route show table all
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.3 
10.0.1.0/24 dev eth0 proto kernel scope link src 10.0.1.1 
10.0.3.0/24 dev eth0 proto kernel scope link src 10.0.3.4 metric 60 
10.0.4.2 dev eth0 proto kernel scope link src 10.0.4.1 
10.0.4.3 dev eth0 proto kernel scope link src 10.0.4.1 
local 10.0.0.3 dev eth0 table local proto kernel scope host src 10.0.0.3 
local 10.0.0.4 dev eth0 table local proto kernel scope host src 10.0.0.3 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.3 
local 10.0.1.1 dev eth0 table local proto kernel scope host src 10.0.1.1 
local 10.0.1.2 dev eth0 table local proto kernel scope host src 10.0.1.1 
broadcast 10.0.1.255 dev eth0 table local proto kernel scope link src 10.0.1.1 
local 10.0.2.4 dev eth0 table local proto kernel scope host src 10.0.2.4 
broadcast 10.0.2.255 dev eth0 table local proto kernel scope link src 10.0.2.4 
local 10.0.3.4 dev eth0 table local proto kernel scope host src 10.0.3.4 
broadcast 10.0.3.255 dev eth0 table local proto kernel scope link src 10.0.3.4 
local 10.0.4.1 dev eth0 table local proto kernel scope host src 10.0.4.1 
r$ ip addr del 10.0.4.1 peer 10.0.4.2 dev eth0
r$ ip route show table all
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.3 
10.0.1.0/24 dev eth0 proto kernel scope link src 10.0.1.1 
10.0.3.0/24 dev eth0 proto kernel scope link src 10.0.3.4 metric 60 
10.0.4.3 dev eth0 proto kernel scope link src 10.0.4.1 
local 10.0.0.3 dev eth0 table local proto kernel scope host src 10.0.0.3 
local 10.0.0.4 dev eth0 table local proto kernel scope host src 10.0.0.3 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.3 
local 10.0.1.1 dev eth0 table local proto kernel scope host src 10.0.1.1 
local 10.0.1.2 dev eth0 table local proto kernel scope host src 10.0.1.1 
broadcast 10.0.1.255 dev eth0 table local proto kernel scope link src 10.0.1.1 
local 10.0.2.4 dev eth0 table local proto kernel scope host src 10.0.2.4 
broadcast 10.0.2.255 dev eth0 table local proto kernel scope link src 10.0.2.4 
local 10.0.3.4 dev eth0 table local proto kernel scope host src 10.0.3.4 
broadcast 10.0.3.255 dev eth0 table local proto kernel scope link src 10.0.3.4 
local 10.0.4.1 dev eth0 table local proto kernel scope host src 10.0.4.1 
r$ ip addr del 10.0.4.1 dev eth0
Warning: Executing wildcard deletion to stay compatible with old scripts.
         Explicitly specify the prefix length (10.0.4.1/32) to avoid this warning.
         This special behaviour is likely to disappear in further releases,
         fix your scripts!
r$ ip route show table all
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.3 
10.0.1.0/24 dev eth0 proto kernel scope link src 10.0.1.1 
10.0.3.0/24 dev eth0 proto kernel scope link src 10.0.3.4 metric 60 
local 10.0.0.3 dev eth0 table local proto kernel scope host src 10.0.0.3 
local 10.0.0.4 dev eth0 table local proto kernel scope host src 10.0.0.3 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.3 
local 10.0.1.1 dev eth0 table local proto kernel scope host src 10.0.1.1 
local 10.0.1.2 dev eth0 table local proto kernel scope host src 10.0.1.1 
broadcast 10.0.1.255 dev eth0 table local proto kernel scope link src 10.0.1.1 
local 10.0.2.4 dev eth0 table local proto kernel scope host src 10.0.2.4 
broadcast 10.0.2.255 dev eth0 table local proto kernel scope link src 10.0.2.4 
local 10.0.3.4 dev eth0 table local proto kernel scope host src 10.0.3.4 
broadcast 10.0.3.255 dev eth0 table local proto kernel scope link src 10.0.3.4 
local 10.0.4.1 dev eth0 table local proto kernel scope host src 10.0.4.1 
r$ ip link set lo up
r$ ip route show table all
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.3 
10.0.1.0/24 dev eth0 proto kernel scope link src 10.0.1.1 
10.0.3.0/24 dev eth0 proto kernel scope link src 10.0.3.4 metric 60 
local 10.0.0.3 dev eth0 table local proto kernel scope host src 10.0.0.3 
local 10.0.0.4 dev eth0 table local proto kernel scope host src 10.0.0.3 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.3 
local 10.0.1.1 dev eth0 table local proto kernel scope host src 10.0.1.1 
local 10.0.1.2 dev eth0 table local proto kernel scope host src 10.0.1.1 
broadcast 10.0.1.255 dev eth0 table local proto kernel scope link src 10.0.1.1 
local 10.0.2.4 dev eth0 table local proto kernel scope host src 10.0.2.4 
broadcast 10.0.2.255 dev eth0 table local proto kernel scope link src 10.0.2.4 
local 10.0.3.4 dev eth0 table local proto kernel scope host src 10.0.3.4 
broadcast 10.0.3.255 dev eth0 table local proto kernel scope link src 10.0.3.4 
local 10.0.4.1 dev eth0 table local proto kernel scope host src 10.0.4.1 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
r$ ip addr add 127.0.0.2/8 dev lo
r$ ip addr add 10.9.0.1/24 dev lo
r$ ip addr add 10.9.1.1/32 dev lo
r$ ip route show table all
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.3 
10.0.1.0/24 dev eth0 proto kernel scope link src 10.0.1.1 
10.0.3.0/24 dev eth0 proto kernel scope link src 10.0.3.4 metric 60 
local 10.0.0.3 dev eth0 table local proto kernel scope host src 10.0.0.3 
local 10.0.0.4 dev eth0 table local proto kernel scope host src 10.0.0.3 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.3 
local 10.0.1.1 dev eth0 table local proto kernel scope host src 10.0.1.1 
local 10.0.1.2 dev eth0 table local proto kernel scope host src 10.0.1.1 
broadcast 10.0.1.255 dev eth0 table local proto kernel scope link src 10.0.1.1 
local 10.0.2.4 dev eth0 table local proto kernel scope host src 10.0.2.4 
broadcast 10.0.2.255 dev eth0 table local proto kernel scope link src 10.0.2.4 
local 10.0.3.4 dev eth0 table local proto kernel scope host src 10.0.3.4 
broadcast 10.0.3.255 dev eth0 table local proto kernel scope link src 10.0.3.4 
local 10.0.4.1 dev eth0 table local proto kernel scope host src 10.0.4.1 
local 10.9.0.0/24 dev lo table local proto kernel scope host src 10.9.0.1 
local 10.9.0.1 dev lo table local proto kernel scope host src 10.9.0.1 
broadcast 10.9.0.255 dev lo table local proto kernel scope link src 10.9.0.1 
local 10.9.1.1 dev lo table local proto kernel scope host src 10.9.1.1 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.2 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
r$ ip link set lo down
r$ ip route show table all
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.3 
10.0.1.0/24 dev eth0 proto kernel scope link src 10.0.1.1 
10.0.3.0/24 dev eth0 proto kernel scope link src 10.0.3.4 metric 60 
local 10.0.0.3 dev eth0 table local proto kernel scope host src 10.0.0.3 
local 10.0.0.4 dev eth0 table local proto kernel scope host src 10.0.0.3 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.3 
local 10.0.1.1 dev eth0 table local proto kernel scope host src 10.0.1.1 
local 10.0.1.2 dev eth0 table local proto kernel scope host src 10.0.1.1 
broadcast 10.0.1.255 dev eth0 table local proto kernel scope link src 10.0.1.1 
local 10.0.2.4 dev eth0 table local proto kernel scope host src 10.0.2.4 
broadcast 10.0.2.255 dev eth0 table local proto kernel scope link src 10.0.2.4 
local 10.0.3.4 dev eth0 table local proto kernel scope host src 10.0.3.4 
broadcast 10.0.3.255 dev eth0 table local proto kernel scope link src 10.0.3.4 
local 10.0.4.1 dev eth0 table local proto kernel scope host src 10.0.4.1 
local 10.9.0.0/24 dev lo table local proto kernel scope host src 10.9.0.1 
local 10.9.0.1 dev lo table local proto kernel scope host src 10.9.0.1 
local 10.9.1.1 dev lo table local proto kernel scope host src 10.9.1.1 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.2 dev lo table local proto kernel scope host src 127.0.0.1 
r$ ip addr show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noqueue state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
    inet 10.9.0.1/24 scope global lo
       valid_lft forever preferred_lft forever
    inet 10.9.1.1/32 scope global lo
       valid_lft forever preferred_lft forever
    inet 127.0.0.2/8 scope host secondary lo
       valid_lft forever preferred_lft forever
r$ ip link set lo up
r$ ip route show table all
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.3 
10.0.1.0/24 dev eth0 proto kernel scope link src 10.0.1.1 
10.0.3.0/24 dev eth0 proto kernel scope link src 10.0.3.4 metric 60 
local 10.0.0.3 dev eth0 table local proto kernel scope host src 10.0.0.3 
local 10.0.0.4 dev eth0 table local proto kernel scope host src 10.0.0.3 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.3 
local 10.0.1.1 dev eth0 table local proto kernel scope host src 10.0.1.1 
local 10.0.1.2 dev eth0 table local proto kernel scope host src 10.0.1.1 
broadcast 10.0.1.255 dev eth0 table local proto kernel scope link src 10.0.1.1 
local 10.0.2.4 dev eth0 table local proto kernel scope host src 10.0.2.4 
broadcast 10.0.2.255 dev eth0 table local proto kernel scope link src 10.0.2.4 
local 10.0.3.4 dev eth0 table local proto kernel scope host src 10.0.3.4 
broadcast 10.0.3.255 dev eth0 table local proto kernel scope link src 10.0.3.4 
local 10.0.4.1 dev eth0 table local proto kernel scope host src 10.0.4.1 
local 10.9.0.0/24 dev lo table local proto kernel scope host src 10.9.0.1 
local 10.9.0.1 dev lo table local proto kernel scope host src 10.9.0.1 
broadcast 10.9.0.255 dev lo table local proto kernel scope link src 10.9.0.1 
local 10.9.1.1 dev lo table local proto kernel scope host src 10.9.1.1 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.2 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
r$ ip link set eth0 mtu 68
r$ ip addr show eth0
2: eth0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 68 qdisc noqueue state UP group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.0.1.1/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.3/24 brd 10.0.0.255 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.2.4/24 scope global noprefixroute eth0
       valid_lft forever preferred_lft forever
    inet 10.0.3.4/24 metric 60 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.4.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.1.2/24 scope global secondary eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.4/24 scope global secondary noprefixroute eth0
       valid_lft forever preferred_lft forever
r$ ip addr flush dev eth0
r$ ip route show table all
local 10.9.0.0/24 dev lo table local proto kernel scope host src 10.9.0.1 
local 10.9.0.1 dev lo table local proto kernel scope host src 10.9.0.1 
broadcast 10.9.0.255 dev lo table local proto kernel scope link src 10.9.0.1 
local 10.9.1.1 dev lo table local proto kernel scope host src 10.9.1.1 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.2 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
r$ ip addr add 0.0.0.5/8 dev eth0
r$ ip addr add 10.0.5.255/24 dev eth0
r$ ip addr add 10.0.6.1/24 broadcast 10.0.6.1 dev eth0
r$ ip addr add 10.0.7.1/24 broadcast 255.255.255.255 dev eth0
r$ ip addr add 10.0.8.1/30 broadcast 10.0.7.255 dev eth0
r$ ip route show table all
10.0.5.0/24 dev eth0 proto kernel scope link src 10.0.5.255 
10.0.6.0/24 dev eth0 proto kernel scope link src 10.0.6.1 
10.0.7.0/24 dev eth0 proto kernel scope link src 10.0.7.1 
10.0.8.0/30 dev eth0 proto kernel scope link src 10.0.8.1 
local 0.0.0.5 dev eth0 table local proto kernel scope host src 0.0.0.5 
local 10.0.5.255 dev eth0 table local proto kernel scope host src 10.0.5.255 
broadcast 10.0.5.255 dev eth0 table local proto kernel scope link src 10.0.5.255 
local 10.0.6.1 dev eth0 table local proto kernel scope host src 10.0.6.1 
broadcast 10.0.6.1 dev eth0 table local proto kernel scope link src 10.0.6.1 
broadcast 10.0.6.255 dev eth0 table local proto kernel scope link src 10.0.6.1 
local 10.0.7.1 dev eth0 table local proto kernel scope host src 10.0.7.1 
broadcast 10.0.7.255 dev eth0 table local proto kernel scope link src 10.0.7.1 
broadcast 10.0.7.255 dev eth0 table local proto kernel scope link src 10.0.8.1 
local 10.0.8.1 dev eth0 table local proto kernel scope host src 10.0.8.1 
broadcast 10.0.8.3 dev eth0 table local proto kernel scope link src 10.0.8.1 
local 10.9.0.0/24 dev lo table local proto kernel scope host src 10.9.0.1 
local 10.9.0.1 dev lo table local proto kernel scope host src 10.9.0.1 
broadcast 10.9.0.255 dev lo table local proto kernel scope link src 10.9.0.1 
local 10.9.1.1 dev lo table local proto kernel scope host src 10.9.1.1 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.2 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
r$ ip addr del 10.0.8.1/30 dev eth0
r$ ip addr del 10.0.7.1/24 dev eth0
r$ ip addr del 10.0.6.1/24 dev eth0
r$ ip route show table all
10.0.5.0/24 dev eth0 proto kernel scope link src 10.0.5.255 
local 0.0.0.5 dev eth0 table local proto kernel scope host src 0.0.0.5 
local 10.0.5.255 dev eth0 table local proto kernel scope host src 10.0.5.255 
broadcast 10.0.5.255 dev eth0 table local proto kernel scope link src 10.0.5.255 
local 10.9.0.0/24 dev lo table local proto kernel scope host src 10.9.0.1 
local 10.9.0.1 dev lo table local proto kernel scope host src 10.9.0.1 
broadcast 10.9.0.255 dev lo table local proto kernel scope link src 10.9.0.1 
local 10.9.1.1 dev lo table local proto kernel scope host src 10.9.1.1 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.2 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
r$ ip link del eth0
r$ ip route show table all
local 10.9.0.0/24 dev lo table local proto kernel scope host src 10.9.0.1 
local 10.9.0.1 dev lo table local proto kernel scope host src 10.9.0.1 
broadcast 10.9.0.255 dev lo table local proto kernel scope link src 10.9.0.1 
local 10.9.1.1 dev lo table local proto kernel scope host src 10.9.1.1 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.2 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
r$ ip addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
    inet 10.9.0.1/24 scope global lo
       valid_lft forever preferred_lft forever
    inet 10.9.1.1/32 scope global lo
       valid_lft forever preferred_lft forever
    inet 127.0.0.2/8 scope host secondary lo
       valid_lft forever preferred_lft forever
3: eth1@if3: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
x$ ip link
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
3: p1@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns r
