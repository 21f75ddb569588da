"""serve udp|tcp PORT, and flow udp|tcp DST PORT [--from A] [--sport N] [--count N] [--timeout S] [--mark M]."""
import os, socket, sys, time


def address(peer):
    return ("%s %d" % (peer[0].removeprefix("::ffff:"), peer[1])).encode()


def listening(kind, port):  # both families, where IPv6 is there
    family, any_address = (socket.AF_INET6, "::") if os.path.exists("/proc/net/if_inet6") else (socket.AF_INET, "0.0.0.0")
    sock = socket.socket(family, kind)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if family == socket.AF_INET6:
        sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        if kind == socket.SOCK_DGRAM:
            sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_RECVPKTINFO, 1)
    sock.bind((any_address, port))
    return sock


def serve_udp(port):
    sock = listening(socket.SOCK_DGRAM, port)
    sock.setsockopt(socket.IPPROTO_IP, 8, 1)  # IP_PKTINFO: answer from the address that was asked, by the same interface
    while True:
        _, extra, _, peer = sock.recvmsg(2048, 256)
        back = [(l, t, d) for l, t, d in extra if (l, t) == (socket.IPPROTO_IPV6, socket.IPV6_PKTINFO)]
        back = back or [(l, t, d[:8] + bytes(4)) for l, t, d in extra if (l, t) == (socket.IPPROTO_IP, 8)]
        sock.sendmsg([address(peer)], back, 0, peer)


def serve_tcp(port):
    listener = listening(socket.SOCK_STREAM, port)
    listener.listen(64)
    while True:
        conn, peer = listener.accept()
        try:
            conn.sendall(address(peer) + b"\n")
            conn.recv(1)  # the client closes first
            time.sleep(0.05)
            conn.close()
        except OSError:
            pass


def options(words):
    given = {"--from": None, "--sport": "0", "--count": "1", "--timeout": "2.5", "--mark": None}
    given.update(zip(words[::2], words[1::2]))
    return given


def open_socket(kind, given, dst, port):
    sock = socket.socket(socket.AF_INET6 if ":" in dst else socket.AF_INET, kind)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if given["--mark"] is not None:
        sock.setsockopt(socket.SOL_SOCKET, 36, int(given["--mark"], 0))  # SO_MARK
    if given["--from"] or given["--sport"] != "0":
        sock.bind((given["--from"] or ("::" if ":" in dst else "0.0.0.0"), int(given["--sport"])))
    sock.settimeout(float(given["--timeout"]))
    sock.connect((dst, port))
    return sock


def attempt(sock, number, tcp):
    if not tcp:
        sock.send(b"probe %d" % number)
    data = sock.recv(256)
    while tcp and data and not data.endswith(b"\n"):
        part = sock.recv(256)
        data += part
        if not part:
            break
    print("reply: seen as %s port %s" % tuple(data.decode().split()))


def flow(proto, dst, port, words):
    given, sock, failed = options(words), None, 0
    tcp = proto == "tcp"
    for number in range(int(given["--count"])):
        try:
            if sock is None or tcp:
                sock = open_socket(socket.SOCK_STREAM if tcp else socket.SOCK_DGRAM, given, dst, port)
            attempt(sock, number, tcp)
        except TimeoutError:
            failed = 1
            print("timeout")
        except OSError as error:
            failed = 1
            print("error: " + os.strerror(error.errno))
        if tcp and sock is not None:
            time.sleep(0.06)
            sock.close()
            time.sleep(0.12)
    return failed


if sys.argv[1] == "serve":
    (serve_udp if sys.argv[2] == "udp" else serve_tcp)(int(sys.argv[3]))
else:
    sys.exit(flow(sys.argv[2], sys.argv[3], int(sys.argv[4]), sys.argv[5:]))
