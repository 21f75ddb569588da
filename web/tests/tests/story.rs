//! Each scenario under two kernels: the outcome is read from the page, as its reader does.

use hoplab_browser_tests::{Browser, Page};

/// Goes to the end of the story and returns the states of the first `goals` goals: ok, bad, open.
async fn outcome(page: &Page, kernel: &str, goals: usize) -> Vec<String> {
    page.choose("kernel", kernel).await;
    page.until_attribute("world-0", "data-kernel", kernel).await;
    page.press("\u{e010}").await; // End
    page.click("left-lesson").await;
    let mut states = Vec::new();
    for goal in 0..goals {
        let name = format!("goal-{goal}");
        page.until(&name, |text| !text.contains("not decided yet")).await;
        states.push(page.attribute(&name, "data-state").await);
    }
    states
}

#[tokio::test]
#[ignore = "needs the page: cargo xtask test browser"]
async fn every_scenario_tells_its_story_under_two_kernels() {
    let browser = Browser::start(1440, 900, false).await;
    let page = Page::open(&browser.client, "").await;
    for (scenario, goals, under_3_6) in [
        ("route-cache", 3, vec!["bad", "bad", "bad"]),
        ("connmark", 4, vec!["ok", "ok", "ok", "ok"]),
        ("many-isps", 4, vec!["bad", "bad", "ok", "ok"]),
        ("many-isps-one-table", 4, vec!["bad", "bad", "ok", "ok"]),
    ] {
        page.open_scenario(scenario).await;
        assert_eq!(outcome(&page, "3.6", goals).await, under_3_6, "{scenario} under 3.6");
        assert_eq!(outcome(&page, "6.18", goals).await, vec!["ok"; goals], "{scenario} under 6.18");
    }
    assert_eq!(browser.complaints().await, Vec::<String>::new());
    browser.stop().await;
}

#[tokio::test]
#[ignore = "needs the page: cargo xtask test browser"]
async fn two_kernels_side_by_side_show_where_they_part() {
    let browser = Browser::start(1440, 900, true).await;
    let page = Page::open(&browser.client, "").await;
    page.open_scenario("route-cache").await;
    page.choose("kernel", "3.4").await;
    page.choose("compare", "3.6").await;
    page.until_attribute("world-1", "data-kernel", "3.6").await;
    page.press("\u{e010}").await; // End
    page.until("difference", |text| text.contains("at r")).await;
    page.click("go-there").await;
    page.until("why", |text| text.contains("next hop")).await;
    assert_eq!(browser.complaints().await, Vec::<String>::new());
    browser.stop().await;
}
