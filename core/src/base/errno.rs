//! Linux error numbers and the texts that tools print for them (glibc `strerror`).

/// An error number as the kernel returns it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum Errno {
    /// Operation not permitted.
    Eperm,
    /// No such file or directory.
    Enoent,
    /// No such process: a route or rule that is not there.
    Esrch,
    /// Argument list too long: libiptc's word for a rule number past the end.
    E2big,
    /// Resource temporarily unavailable: a `throw` route; go on with the next rule.
    Eagain,
    /// Cannot allocate memory.
    Enomem,
    /// Permission denied: a `prohibit` route.
    Eacces,
    /// Device or resource busy.
    Ebusy,
    /// File exists.
    Eexist,
    /// Invalid cross-device link: the reverse path filter's answer.
    Exdev,
    /// No such device.
    Enodev,
    /// Invalid argument: also a `blackhole` route.
    Einval,
    /// Numerical result out of range.
    Erange,
    /// Too many links: a chain that rules still jump to.
    Emlink,
    /// Directory not empty: a chain that still has rules.
    Enotempty,
    /// Too many levels of symbolic links: a chain that jumps to itself.
    Eloop,
    /// Machine is not on the network.
    Enonet,
    /// Broken pipe.
    Epipe,
    /// Protocol error.
    Eproto,
    /// Destination address required.
    Edestaddrreq,
    /// Message too long.
    Emsgsize,
    /// Operation not supported.
    Eopnotsupp,
    /// Address family not supported by protocol.
    Eafnosupport,
    /// Address already in use.
    Eaddrinuse,
    /// Cannot assign requested address.
    Eaddrnotavail,
    /// ENXIO
    Enxio,
    /// Network is down.
    Enetdown,
    /// Network is unreachable.
    Enetunreach,
    /// Connection reset by peer.
    Econnreset,
    /// No buffer space available.
    Enobufs,
    /// Connection timed out.
    Etimedout,
    /// Connection refused.
    Econnrefused,
    /// Host is down.
    Ehostdown,
    /// No route to host.
    Ehostunreach,
    /// Protocol not available.
    Enoprotoopt,
    /// A subsystem's own number, from 4096 on (ipset).
    Private(u16),
}

impl Errno {
    /// The number and glibc's text.
    const fn row(self) -> (i32, &'static str) {
        match self {
            Errno::Eperm => (1, "Operation not permitted"),
            Errno::Enoent => (2, "No such file or directory"),
            Errno::Esrch => (3, "No such process"),
            Errno::E2big => (7, "Argument list too long"),
            Errno::Eagain => (11, "Resource temporarily unavailable"),
            Errno::Enomem => (12, "Cannot allocate memory"),
            Errno::Eacces => (13, "Permission denied"),
            Errno::Ebusy => (16, "Device or resource busy"),
            Errno::Eexist => (17, "File exists"),
            Errno::Exdev => (18, "Invalid cross-device link"),
            Errno::Enodev => (19, "No such device"),
            Errno::Einval => (22, "Invalid argument"),
            Errno::Emlink => (31, "Too many links"),
            Errno::Enotempty => (39, "Directory not empty"),
            Errno::Erange => (34, "Numerical result out of range"),
            Errno::Eloop => (40, "Too many levels of symbolic links"),
            Errno::Enonet => (64, "Machine is not on the network"),
            Errno::Epipe => (32, "Broken pipe"),
            Errno::Eproto => (71, "Protocol error"),
            Errno::Edestaddrreq => (89, "Destination address required"),
            Errno::Emsgsize => (90, "Message too long"),
            Errno::Private(number) => (number as i32, "Unknown error"),
            Errno::Enoprotoopt => (92, "Protocol not available"),
            Errno::Eopnotsupp => (95, "Operation not supported"),
            Errno::Eafnosupport => (97, "Address family not supported by protocol"),
            Errno::Eaddrinuse => (98, "Address already in use"),
            Errno::Enxio => (6, "No such device or address"),
            Errno::Eaddrnotavail => (99, "Cannot assign requested address"),
            Errno::Enetdown => (100, "Network is down"),
            Errno::Enetunreach => (101, "Network is unreachable"),
            Errno::Econnreset => (104, "Connection reset by peer"),
            Errno::Enobufs => (105, "No buffer space available"),
            Errno::Etimedout => (110, "Connection timed out"),
            Errno::Econnrefused => (111, "Connection refused"),
            Errno::Ehostdown => (112, "Host is down"),
            Errno::Ehostunreach => (113, "No route to host"),
        }
    }

    /// Linux's number.
    pub const fn number(self) -> i32 {
        self.row().0
    }

    /// What `strerror` prints.
    pub const fn text(self) -> &'static str {
        self.row().1
    }
}
