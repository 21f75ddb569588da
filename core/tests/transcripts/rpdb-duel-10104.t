# kernel: 6.18
# duel rpdb 10104
r$ ip link add enp3s0 type veth peer name p2 netns x
r$ ip link set enp3s0 up
r$ ip addr add 10.0.2.2/24 dev enp3s0
r$ ip route replace default via 10.0.2.69 table main
r$ ip route get 225.83.112.181 dsfield 0x04 ipproto tcp sport 64430 dport 54568 fibmatch
multicast default via 10.0.2.69 dev enp3s0 linkdown 
