//! What the browser tests share: a Chromium of our own with its driver, and the page open in it.
//!
//! The tests are marked `ignore`: they need the page served at `$HOPLAB_PAGE`, which `cargo xtask test browser` does.

mod browser;
mod page;

pub use browser::Browser;
pub use page::Page;
