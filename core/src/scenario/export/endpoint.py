"""serve udp|tcp PORT, and flow udp|tcp DST PORT [--from A] [--sport N] [--count N] [--timeout S] [--mark M]."""
import os, socket, sys, time


def address(peer):
    return ("%s %d" % peer[:2]).encode()


def serve_udp(port):
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.setsockopt(socket.IPPROTO_IP, 8, 1)  # IP_PKTINFO: answer from the address that was asked, by the same interface
    sock.bind(("0.0.0.0", port))
    while True:
        _, extra, _, peer = sock.recvmsg(2048, 256)
        sock.sendmsg([address(peer)], [(l, t, d[:8] + bytes(4)) for l, t, d in extra if t == 8], 0, peer)


def serve_tcp(port):
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("0.0.0.0", port))
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
    given = {"--from": "0.0.0.0", "--sport": "0", "--count": "1", "--timeout": "2.5", "--mark": None}
    given.update(zip(words[::2], words[1::2]))
    return given


def open_socket(kind, given, dst, port):
    sock = socket.socket(socket.AF_INET, kind)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if given["--mark"] is not None:
        sock.setsockopt(socket.SOL_SOCKET, 36, int(given["--mark"], 0))  # SO_MARK
    if given["--from"] != "0.0.0.0" or given["--sport"] != "0":
        sock.bind((given["--from"], int(given["--sport"])))
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
