//! Rules, tables and route types; `ip route get` for forwarded and local packets with all keys.

use super::chance::Chance;
use super::site::Site;
use super::words;

/// A case.
pub fn case(chance: &mut Chance) -> Vec<String> {
    let mut site = Site::new(chance);
    for _ in 0..chance.number(5, 25) {
        let verb = chance.word(&["add", "add", "append", "prepend", "replace"]);
        let line = format!("ip route {verb} {}", words::route(&site, chance));
        site.say(line);
    }
    for _ in 0..chance.number(1, 10) {
        let verb = chance.word(&["add", "add", "add", "add", "del"]);
        let line = format!("ip rule {verb} {}", words::rule(&site, chance));
        site.say(line);
    }
    site.say("ip rule".to_owned());
    for _ in 0..chance.number(20, 60) {
        let line = words::get(&site, chance);
        site.say(line);
        if chance.percent(5) {
            let line = words::listing(&site, chance);
            site.say(line);
        }
    }
    site.lines
}
