//! The page stays at hand while much happens: ten thousand packets of one flow.

use hoplab_browser_tests::{Browser, Page};

/// Longest time between two turns of the page's own loop, in milliseconds: what a click waits for at most.
const LONGEST_TURN: f64 = 100.0;

#[tokio::test]
#[ignore = "needs the page: cargo xtask test browser"]
async fn the_page_answers_while_ten_thousand_packets_run() {
    let browser = Browser::start(1440, 900, false).await;
    let page = Page::open(&browser.client, "").await;
    page.open_scenario("many-isps").await;
    page.type_command("h", "flow udp 198.51.100.10 53 --sport 50000 --count 5000").await;
    page.press("6").await; // the highest speed
    // The time that the page's own work takes, turn by turn, by the browser's measure of long tasks.
    page.script(
        "window.longest = 0; new PerformanceObserver(list => { for (const task of list.getEntries()) \
         window.longest = Math.max(window.longest, task.duration); }).observe({ type: 'longtask' });",
    )
    .await;
    // A program that takes time has set the clock going.
    page.until_attribute("page", "data-playing", "true").await;
    page.click("foot-packets").await;
    page.click("foot-timeline").await;
    // A turn that is too long in itself is so in every part of the run; one that only waited for a busy machine is not.
    let mut longest = f64::MAX;
    for _ in 0..5 {
        page.script("window.longest = 0").await;
        tokio::time::sleep(std::time::Duration::from_secs(2)).await;
        longest = longest.min(page.script("return window.longest").await.as_f64().unwrap_or(f64::MAX));
        if longest <= LONGEST_TURN {
            break;
        }
    }
    assert_eq!(page.attribute("page", "data-playing").await, "true", "packets still run");
    assert!(longest <= LONGEST_TURN, "in every part of the run a turn took {longest} ms or more");
    browser.stop().await;
}
