//! The page of Hoplab: it knows pixels, not routing. `session.rs` is the only file that holds the simulator, `browser/` the only
//! folder that touches the browser. Whatever comes from a file is text here, never markup.
//!
//! Data flows one way: `action` → `session` (the lab) and `state` (the screen) → `view` → `canvas` and `panels`.
//!
//! Hooks for tests (`data-test`):
//! * page: `page` (`data-playing`), `title`, `notice`, `time`, `tab-network|learn|terminal|packets|why` (small screens)
//! * top: `undo redo open save export theme help`, `kernel` and `compare` (lists), `kernel-NODE`
//! * time: `restart back play step speed scrubber window`
//! * left: `left-lesson left-library left-network`, `lesson`, `library`, `scenario-NAME`, `goal-N` (`data-state`: ok, bad, open)
//! * canvas: `stage`, `world-N` (`data-kernel`), `outcome-N`, `node-NAME`, `difference`, `difference-none`, `go-there`
//! * terminals: `term-NODE`, `input-NODE`, `terminal-log`, `terminal-entry`, `hint`, `completions`
//! * right: `right-why|node|routes|netfilter|conntrack|chart`, `why`, `why-empty`, `fate`, `hop-NODE`, `packet-before`,
//!   `packet-after`, `tables`, `inspect-node`, `table-COMMAND` (spaces as `-`), `chart`, `count-flows|packets|bytes`
//! * foot: `foot-timeline foot-packets`, `timeline`, `packets`, `packet-WORLD-ID`
//! * dialogs: `dialog-open|export|help`, `dialog-close`, `open-file open-text open-run open-error`, `export-ip export-netns`,
//!   `export-text export-save`

mod action;
mod app;
mod browser;
mod canvas;
mod keymap;
mod library;
mod panels;
mod plain;
mod saved;
mod session;
mod state;
mod view;
mod widgets;

fn main() {
    // Once start.js has made the ends of the page's two parts meet: it can do so only when this has returned.
    browser::soon(|| {
        if let Some(place) = browser::mount_point() {
            yew::Renderer::<app::App>::with_root(place).render();
        }
    });
}
