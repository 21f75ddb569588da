//! The panels round the canvas. Each is given plain data and says what the user did.

pub mod charts;
pub mod export;
pub mod goals;
pub mod header;
pub mod help;
pub mod inspect;
pub mod learn;
pub mod lesson;
pub mod library;
pub mod network;
pub mod open;
pub mod packets;
pub mod tables;
pub mod terminal;
pub mod time;
pub mod timeline;
pub mod why;
