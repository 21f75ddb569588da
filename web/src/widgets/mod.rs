//! Parts without knowledge of networks: icons, tabs, dialogs, a small Markdown.

pub mod dialog;
pub mod icon;
pub mod markdown;
pub mod tabs;
