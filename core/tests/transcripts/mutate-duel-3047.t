# kernel: 6.18
# duel mutate 3047
r$ ip rule add pref 323 uidrange 1000-1000 sport 1-65535 from 10.0.0.0/24 suppress_ifgroup default goto 313
Error: Invalid sport range.
[2]
