# kernel: 6.18
# duel multipath 10055
r$ ip link add up-a type veth peer name p0 netns x
r$ ip addr add 10.0.0.2/24 dev up-a
r$ ip link set up-a up
r$ ip link add lan type veth peer name h0 netns x
r$ ip link set lan up
r$ ip addr add 192.168.0.1/24 dev lan
x$ ip link set h0 up
r$ ip nexthop add id 1 via 192.168.0.11 dev lan
r$ ip route replace default nhid 1
r$ ip route append default nexthop via 192.168.0.187 weight 1 nexthop via 10.0.0.136 dev up-a weight 50 nexthop via 10.0.0.40 dev up-a weight 2 nexthop via 10.0.0.18 dev up-a weight 128
r$ ip route get 192.168.0.3 oif up-a ipproto icmp
192.168.0.3 dev up-a src 10.0.0.2 uid 0 
    cache 
