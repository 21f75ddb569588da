//! Serving `dist/` on this machine, for looking at it and for the browser tests.

use crate::{Outcome, page};
use std::fs::File;
use std::path::{Component, Path, PathBuf};
use tiny_http::{Header, Response, Server};

/// `serve [--port N]`
pub(crate) fn run(words: &[&str]) -> Outcome {
    let port = match words {
        [] => 8080,
        ["--port", number] => number.parse().map_err(|_| format!("{number:?} is no port"))?,
        _ => return Err("serve takes only --port N".to_owned()),
    };
    let dist = page::build()?;
    let server = open(port)?;
    println!("Hoplab is at http://{}/  (Ctrl+C ends it)", server.server_addr());
    serve(&server, &dist);
    Ok(())
}

/// Opens a server on loopback; port 0 takes any that is free.
pub(crate) fn open(port: u16) -> Result<Server, String> {
    Server::http(("127.0.0.1", port)).map_err(|e| format!("port {port}: {e}"))
}

/// Answers requests until the server is unblocked.
pub(crate) fn serve(server: &Server, dist: &Path) {
    for request in server.incoming_requests() {
        let path = request.url().split(['?', '#']).next().unwrap_or("/").to_owned();
        let found = inside(dist, &path).and_then(|file| Some((File::open(&file).ok()?, kind(&file))));
        // A browser that has gone away is no error of ours.
        let _ = match found {
            Some((file, kind)) => request.respond(with_kind(Response::from_file(file), kind)),
            None => request.respond(with_kind(Response::from_string("not found").with_status_code(404), "text/plain")),
        };
    }
}

fn with_kind<R: std::io::Read>(response: Response<R>, kind: &str) -> Response<R> {
    match Header::from_bytes("Content-Type", kind) {
        Ok(header) => response.with_header(header),
        Err(()) => response,
    }
}

/// The file that a path names, never one outside the folder.
fn inside(dist: &Path, path: &str) -> Option<PathBuf> {
    let wanted = Path::new(path.trim_start_matches('/'));
    let plain = wanted.components().all(|part| matches!(part, Component::Normal(_)));
    let file = if path.ends_with('/') { dist.join(wanted).join("index.html") } else { dist.join(wanted) };
    (plain && file.is_file()).then_some(file)
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|end| end.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("json" | "webmanifest") => "application/json",
        _ => "application/octet-stream",
    }
}
