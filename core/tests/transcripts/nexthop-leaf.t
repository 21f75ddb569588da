# kernel: 6.18
# a next hop object that cannot be used hides whatever else its leaf holds
r$ ip link set lo up
r$ ip link add wan0 type veth peer name p0 netns x
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip link add wan1 type veth peer name p1 netns x
r$ ip addr add 10.0.1.2/24 dev wan1
r$ ip link set wan1 up
x$ ip link set p1 up
r$ ip nexthop add id 1 via 10.0.1.9 dev wan1
r$ ip route add 10.64.0.0/16 nhid 1
r$ ip route add 10.64.0.0/12 via 10.0.0.7 dev wan0
r$ ip route add 10.0.0.0/8 via 10.0.0.8 dev wan0
r$ ip route add default via 10.0.0.9 dev wan0
r$ ip route get 10.64.0.1
10.64.0.1 via 10.0.1.9 dev wan1 src 10.0.1.2 uid 0 
    cache 
r$ ip route get 10.64.0.1 oif wan0
10.64.0.1 via 10.0.0.8 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 10.65.0.1 oif wan0
10.65.0.1 via 10.0.0.7 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip route append 10.64.0.0/16 via 10.0.0.6 dev wan0
r$ ip route get 10.64.0.1 oif wan0
10.64.0.1 via 10.0.0.8 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ cat /proc/net/fib_trie
Main:
  +-- 0.0.0.0/1 2 0 2
     +-- 0.0.0.0/4 2 0 2
        |-- 0.0.0.0
           /0 universe UNICAST
        +-- 10.0.0.0/9 2 0 2
           +-- 10.0.0.0/23 3 0 4
              +-- 10.0.0.0/30 2 0 2
                 |-- 10.0.0.0
                    /24 link UNICAST
                    /8 universe UNICAST
                 |-- 10.0.0.2
                    /32 host LOCAL
              |-- 10.0.0.255
                 /32 link BROADCAST
              +-- 10.0.1.0/30 2 0 2
                 |-- 10.0.1.0
                    /24 link UNICAST
                 |-- 10.0.1.2
                    /32 host LOCAL
              |-- 10.0.1.255
                 /32 link BROADCAST
           |-- 10.64.0.0
              /16 universe UNICAST
              /16 universe UNICAST
              /12 universe UNICAST
     +-- 127.0.0.0/8 2 0 2
        +-- 127.0.0.0/31 1 0 0
           |-- 127.0.0.0
              /8 host LOCAL
           |-- 127.0.0.1
              /32 host LOCAL
        |-- 127.255.255.255
           /32 link BROADCAST
Local:
  +-- 0.0.0.0/1 2 0 2
     +-- 0.0.0.0/4 2 0 2
        |-- 0.0.0.0
           /0 universe UNICAST
        +-- 10.0.0.0/9 2 0 2
           +-- 10.0.0.0/23 3 0 4
              +-- 10.0.0.0/30 2 0 2
                 |-- 10.0.0.0
                    /24 link UNICAST
                    /8 universe UNICAST
                 |-- 10.0.0.2
                    /32 host LOCAL
              |-- 10.0.0.255
                 /32 link BROADCAST
              +-- 10.0.1.0/30 2 0 2
                 |-- 10.0.1.0
                    /24 link UNICAST
                 |-- 10.0.1.2
                    /32 host LOCAL
              |-- 10.0.1.255
                 /32 link BROADCAST
           |-- 10.64.0.0
              /16 universe UNICAST
              /16 universe UNICAST
              /12 universe UNICAST
     +-- 127.0.0.0/8 2 0 2
        +-- 127.0.0.0/31 1 0 0
           |-- 127.0.0.0
              /8 host LOCAL
           |-- 127.0.0.1
              /32 host LOCAL
        |-- 127.255.255.255
           /32 link BROADCAST
