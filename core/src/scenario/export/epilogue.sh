tell
if [ "${KEEP:-0}" = 1 ]; then
  echo "kept: ip netns exec ${prefix}NODE ..., NODE one of ${nodes[*]}; Enter takes them down" >&2
  read -r _
fi
