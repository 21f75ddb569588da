# Builds this lab in network namespaces of its own, plays its timeline and prints it as a transcript.
# Needs: root, bash, iproute2, iptables, ipset, conntrack, ping, python3. Nothing leaves the machine; all is gone at the end.
# KEEP=1 keeps the namespaces and waits for Enter before taking them down.
set -u
prefix="hoplab-$$-"
work=$(mktemp -d)
down() {
  local pid node
  for pid in $(jobs -p); do kill "$pid" 2>/dev/null; done
  for node in "${nodes[@]}"; do ip netns del "$prefix$node" 2>/dev/null; done
  rm -rf "$work"
}
nodes=()
trap down EXIT
legacy() { [ -x "/usr/sbin/$1-legacy" ] && echo "$1-legacy" || echo "$1"; }
inside() { # NODE COMMAND... with the lab's own serve and flow
  local node=$1 tool=$2
  shift 2
  case $tool in
    serve | flow) set -- python3 "$work/endpoint.py" "$tool" "$@" ;;
    iptables | iptables-save | ip6tables | ip6tables-save) set -- "$(legacy "$tool")" "$@" ;;
    *) set -- "$tool" "$@" ;;
  esac
  ip netns exec "$prefix$node" "$@"
}
on() { # set-up: complain and stop when it fails
  if [ "$2" = serve ]; then
    inside "$@" >/dev/null 2>&1 &
    return
  fi
  local said
  said=$(inside "$@" 2>&1) || { echo "set-up failed: $*: $said" >&2; exit 1; }
}
make_node() {
  ip netns add "$prefix$1" || exit 1
  on "$1" sysctl -q -w net.ipv4.ip_forward=0 net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.default.rp_filter=0
  inside "$1" sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1 2>/dev/null
}
make_link() { on "$1" ip link add "$2" type veth peer name "$4" netns "$prefix$3"; }
delay_link() { # where the machine has netem; the lab's answers do not hang on it
  inside "$1" tc qdisc add dev "$2" root netem delay "$5" 2>/dev/null
  inside "$3" tc qdisc add dev "$4" root netem delay "$5" 2>/dev/null
}
seed_node() { inside "$1" sysctl -q -w "net.ipv4.fib_multipath_hash_seed=$2" 2>/dev/null; }
began() { start=$(date +%s%N); }
said=() played=()
play() { # FILE NODE TEXT COMMAND... runs it and keeps what a transcript says of it
  local file=$1 node=$2 text=$3 answer status
  shift 3
  answer=$(inside "$node" "$@" 2>&1)
  status=$?
  {
    echo "$node\$ $text"
    [ -n "$answer" ] && echo "$answer"
    [ "$status" -ne 0 ] && echo "[$status]"
  } >"$file"
}
at() { # MILLISECONDS NODE TEXT COMMAND...: what takes its time runs beside what comes next
  local left=$(($1 - ($(date +%s%N) - start) / 1000000)) file="$work/${#said[@]}"
  shift
  said+=("$file")
  [ "$left" -gt 0 ] && sleep "$((left / 1000)).$(printf %03d $((left % 1000)))"
  case $3 in
    flow | ping | sleep) play "$file" "$@" & played+=($!) ;;
    *) play "$file" "$@" ;;
  esac
}
tell() { # all of it, in the order in which it was typed
  [ "${#played[@]}" -eq 0 ] || wait "${played[@]}"
  [ "${#said[@]}" -eq 0 ] || cat "${said[@]}"
}
