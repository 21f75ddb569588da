//! What a person does: type, step, go back, ask why, export, reload.

use hoplab_browser_tests::{Browser, Page};

#[tokio::test]
#[ignore = "needs the page: cargo xtask test browser"]
async fn a_terminal_answers_as_the_tools_do() {
    let browser = Browser::start(1440, 900, false).await;
    let page = Page::open(&browser.client, "").await;
    page.open_scenario("connmark").await;
    page.type_command("r", "ip route show table link1").await;
    page.until("terminal-log", |text| text.contains("default via 10.0.1.1 dev wan0")).await;
    page.type_command("r", "ip route add default via 10.0.1.1 lable link1").await;
    let text = page.until("terminal-log", |text| text.contains("is a garbage")).await;
    assert!(text.contains("Error: either \"to\" is duplicate, or \"lable\" is a garbage."), "{text}");
    page.until("hint", |text| text.contains("table?")).await;
    // Undo takes the command back, redo puts it there again.
    page.type_command("r", "ip route add 203.0.113.128/25 via 10.0.2.1").await;
    page.type_command("r", "ip route show 203.0.113.128/25").await;
    page.until("terminal-log", |text| text.contains("203.0.113.128/25 via 10.0.2.1 dev wan1")).await;
    page.click("undo").await;
    page.click("undo").await;
    page.until("terminal-log", |text| !text.contains("203.0.113.128/25")).await;
    page.click("redo").await;
    page.until("terminal-log", |text| text.contains("203.0.113.128/25")).await;
    browser.stop().await;
}

#[tokio::test]
#[ignore = "needs the page: cargo xtask test browser"]
async fn steps_go_forth_and_back_and_say_why() {
    let browser = Browser::start(1440, 900, false).await;
    let page = Page::open(&browser.client, "").await;
    page.open_scenario("route-cache").await;
    let start = page.text("time").await;
    for _ in 0..6 {
        page.click("step").await;
    }
    let later = page.until("time", |text| text != start).await;
    page.click("back").await;
    page.until("time", |text| text != later).await;
    page.press("\u{e010}").await; // End
    page.click("foot-packets").await;
    page.until("packets", |text| text.contains("SYN")).await;
    page.press(".").await;
    let why = page.until("why", |text| text.contains("rules")).await;
    assert!(why.contains("from all lookup"), "rules that were tried are shown: {why}");
    page.press("\u{e011}").await; // Home
    page.until("time", |text| text.starts_with("0.0000")).await;
    browser.stop().await;
}

#[tokio::test]
#[ignore = "needs the page: cargo xtask test browser"]
async fn the_kernels_inside_is_shown() {
    let browser = Browser::start(1440, 900, false).await;
    let page = Page::open(&browser.client, "").await;
    page.open_scenario("route-cache").await;
    page.type_command("r", "ip route add 198.51.100.64/26 nexthop via 10.0.1.1 weight 3 nexthop via 10.0.2.1").await;
    page.click("right-inside").await;
    let fields = page.until("fields", |text| text.contains("2 (weight 3)")).await;
    assert!(fields.contains("RTA_GATEWAY") && fields.contains("198.51.100.64"), "{fields}");
    let calls = page.text("calls").await;
    assert!(calls.contains("inet_rtm_newroute()") && calls.contains("fib_create_info()"), "{calls}");
    page.click("inside-trie").await;
    let address = page.find("trie-address").await;
    address.send_keys("198.51.100.70").await.expect("an address can be typed");
    page.until("trie-Main", |text| text.contains("Longest match: 198.51.100.64/26")).await;
    browser.stop().await;
}

#[tokio::test]
#[ignore = "needs the page: cargo xtask test browser"]
async fn the_lab_can_be_taken_home() {
    let browser = Browser::start(1440, 900, false).await;
    let page = Page::open(&browser.client, "").await;
    page.open_scenario("connmark").await;
    page.click("export").await;
    page.click("export-ip").await;
    page.until("export-text", |text| text.contains("ip rule add prio 50 fwmark 0x301 table 101")).await;
    page.click("export-netns").await;
    page.until("export-text", |text| text.contains("ip netns")).await;
    page.click("export-pcapng").await;
    page.until("export-text", |text| text.contains("frames")).await;
    page.click("export-save").await;
    page.click("dialog-close").await;
    browser.stop().await;
}

#[tokio::test]
#[ignore = "needs the page: cargo xtask test browser"]
async fn a_broken_file_is_refused_with_its_place_and_nothing_is_lost() {
    let browser = Browser::start(1440, 900, false).await;
    let page = Page::open(&browser.client, "").await;
    page.open_scenario("many-isps").await;
    let title = page.text("title").await;
    page.click("open").await;
    let text = page.find("open-text").await;
    text.clear().await.expect("a text can be cleared");
    text.send_keys("schema = 1\nsumary = 2").await.expect("a text can be typed");
    page.click("open-run").await;
    page.until("open-error", |text| text.contains("line 2")).await;
    page.click("dialog-close").await;
    assert_eq!(page.text("title").await, title);
    browser.stop().await;
}

#[tokio::test]
#[ignore = "needs the page: cargo xtask test browser"]
async fn a_reload_loses_nothing() {
    let browser = Browser::start(1440, 900, false).await;
    let page = Page::open(&browser.client, "").await;
    page.open_scenario("many-isps").await;
    page.choose("kernel", "4.4").await;
    page.type_command("r", "ip route add 203.0.113.128/25 via 10.0.2.1").await;
    page.until("terminal-log", |text| text.contains("203.0.113.128/25")).await;
    page.press("\u{e010}").await; // End
    let time = page.until("time", |text| !text.starts_with("0.0")).await;
    page.client.refresh().await.expect("the page reloads");
    let page = Page { client: browser.client.clone() };
    page.until_attribute("world-0", "data-kernel", "4.4").await;
    page.until("time", |text| text == time).await;
    page.click("term-r").await;
    page.until("terminal-log", |text| text.contains("203.0.113.128/25")).await;
    browser.stop().await;
}
