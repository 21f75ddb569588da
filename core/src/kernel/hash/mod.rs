//! The hashes that choose next hops: jhash, SipHash over the flow record, and which fields go in.
