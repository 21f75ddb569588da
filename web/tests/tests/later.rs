//! The page's wasm comes in two parts (`web/later.txt`): the first alone shows, plays and explains the first scenario, and what needs the
//! later one waits for it, however late it comes.

use hoplab_browser_tests::{Browser, Page};

/// The later part.
const LATER: &str = "*hoplab-later.wasm*";

/// Commands that the first part runs alone, and a word of each answer.
const PLAIN: [(&str, &str); 20] = [
    ("ip addr", "inet 192.168.0.1/24"),
    ("ip -br addr", "lan0"),
    ("ip addr add 10.7.0.1/24 dev wan1", ""),
    ("ip addr show dev wan1", "10.7.0.1/24"),
    ("ip addr del 10.7.0.1/24 dev wan1", ""),
    ("ip link", "state UP"),
    ("ip link set wan1 down", ""),
    ("ip link show dev wan1", "state DOWN"),
    ("ip link set wan1 up", ""),
    ("ip route", "10.0.1.0/24 dev wan0"),
    ("ip route show table all", "table local"),
    ("ip route get 198.51.100.10 from 192.168.0.3 iif lan0", "198.51.100.10 from 192.168.0.3"),
    ("ip route add default via 10.0.1.1 dev wan0 table 100", ""),
    ("ip route add 10.0.0.0/8 via", "Command line is not complete"),
    ("ip rule add from 192.168.0.0/16 table 100 prio 100", ""),
    ("ip rule", "from 192.168.0.0/16 lookup 100"),
    ("ip rule del prio 100", ""),
    ("ip rule add fwmark 1 lookup 100 prio 200", ""),
    ("iptables -t nat -A POSTROUTING -o wan0 -j MASQUERADE", ""),
    ("sysctl -w net.ipv4.ip_forward=1", "net.ipv4.ip_forward = 1"),
];

/// What is wrong on the console, but for the withheld request itself.
async fn complaints(browser: &Browser) -> Vec<String> {
    browser.complaints().await.into_iter().filter(|complaint| !complaint.contains("ERR_BLOCKED_BY_CLIENT")).collect()
}

#[tokio::test]
#[ignore = "needs the page: cargo xtask test browser"]
async fn the_first_part_alone_shows_plays_explains_and_answers() {
    let browser = Browser::start(1440, 900, false).await;
    browser.withhold(&[LATER]).await;
    let page = Page::open(&browser.client, "").await;
    for (kernel, state) in [("3.4", "ok"), ("3.6", "bad"), ("6.18", "ok")] {
        page.choose("kernel", kernel).await;
        page.until_attribute("world-0", "data-kernel", kernel).await;
        page.press("\u{e011}").await; // Home
        page.click("play").await;
        page.until("time", |text| !text.starts_with("0.0")).await;
        page.press("\u{e010}").await; // End
        page.until_attribute("goal-0", "data-state", state).await;
        for (command, word) in PLAIN {
            page.type_command("r", command).await;
            page.until("terminal-log", |text| text.rsplit("r$ ").next().is_some_and(|last| last.contains(word))).await;
        }
    }
    page.choose("compare", "3.6").await;
    page.until("difference", |text| text.contains("at r")).await;
    page.click("go-there").await;
    page.until("why", |text| text.contains("next hop")).await;
    for (tab, table) in [("node", "table-ip--br-addr"), ("routes", "table-ip-rule")] {
        page.click(&format!("right-{tab}")).await;
        page.find(table).await;
    }
    assert_eq!(complaints(&browser).await, Vec::<String>::new());
    browser.stop().await;
}

#[tokio::test]
#[ignore = "needs the page: cargo xtask test browser"]
async fn what_needs_the_later_part_waits_for_it_and_is_done_in_turn() {
    let browser = Browser::start(1440, 900, false).await;
    browser.withhold(&[LATER]).await;
    let page = Page::open(&browser.client, "").await;
    page.type_command("r", "ip nexthop add id 7 blackhole").await;
    page.until("notice", |text| text.contains("could not be fetched")).await;
    page.type_command("r", "ip addr show dev lan0").await;
    page.until("notice", |text| text.contains("could not be fetched")).await;
    assert!(!page.text("terminal-log").await.contains("r$"), "nothing overtakes what waits");
    browser.withhold(&[]).await;
    page.click("remedy").await;
    let log = page.until("terminal-log", |text| text.contains("192.168.0.1/24")).await;
    assert!(log.contains("ip nexthop add id 7 blackhole"), "what waited is done: {log}");
    page.type_command("r", "ip nexthop").await;
    page.until("terminal-log", |text| text.contains("id 7 blackhole")).await;
    page.open_scenario("connmark").await;
    page.until("title", |text| text.contains("CONNMARK")).await;
    assert_eq!(complaints(&browser).await, Vec::<String>::new());
    browser.stop().await;
}

#[tokio::test]
#[ignore = "needs the page: cargo xtask test browser"]
async fn a_kept_lab_waits_for_the_later_part_and_is_not_lost() {
    let browser = Browser::start(1440, 900, false).await;
    let page = Page::open(&browser.client, "").await;
    page.open_scenario("many-isps").await;
    page.type_command("r", "ip route add 203.0.113.128/25 via 10.0.2.1").await;
    page.until("terminal-log", |text| text.contains("203.0.113.128/25")).await;
    browser.withhold(&[LATER]).await;
    for _ in 0..2 {
        page.client.refresh().await.expect("the page reloads");
        page.until("notice", |text| text.contains("could not be fetched")).await;
    }
    browser.withhold(&[]).await;
    page.click("remedy").await;
    page.click("term-r").await;
    page.until("terminal-log", |text| text.contains("203.0.113.128/25")).await;
    browser.stop().await;
}
