//! Parts without knowledge of networks: buttons, icons, tabs, dialogs, a small Markdown.

pub mod button;
pub mod dialog;
pub mod icon;
pub mod markdown;
pub mod tabs;
mod tenths;

pub use tenths::tenths;
