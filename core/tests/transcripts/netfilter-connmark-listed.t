# kernel: 6.18
r$ iptables -A FORWARD -m connmark ! --mark 5
r$ iptables -A FORWARD -m connmark --mark 5
r$ iptables -A FORWARD -m connmark ! --mark 5/0xf
r$ iptables -L FORWARD
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             anywhere             connmark match ! 0x5
           all  --  anywhere             anywhere             connmark match  0x5
           all  --  anywhere             anywhere             connmark match ! 0x5/0xf
