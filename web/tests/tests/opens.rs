//! The page comes up clean: no console error, nothing refused by its Content-Security-Policy, nothing fetched from elsewhere.

use hoplab_browser_tests::{Browser, Page};

#[tokio::test]
#[ignore = "needs the page: cargo xtask test browser"]
async fn the_page_opens_without_a_complaint() {
    let browser = Browser::start(1440, 900, false).await;
    let page = Page::open(&browser.client, "").await;
    let address = std::env::var("HOPLAB_PAGE").unwrap_or_default();
    let fetched = page.script("return performance.getEntriesByType('resource').map(entry => entry.name)").await;
    let foreign: Vec<String> = fetched
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|name| name.as_str().map(str::to_owned))
        .filter(|name| !name.starts_with(&address))
        .collect();
    assert_eq!(foreign, Vec::<String>::new(), "requests that left the page");
    assert_eq!(browser.complaints().await, Vec::<String>::new());
    browser.stop().await;
}

/// Runs axe-core in the page and returns what it finds: rule, impact and the first place.
async fn violations(page: &Page) -> Vec<String> {
    let axe = std::env::var("HOPLAB_AXE").expect("HOPLAB_AXE is set: run `cargo xtask test browser`");
    let source = std::fs::read_to_string(axe).expect("axe-core can be read");
    page.script(&source).await;
    let call = "const done = arguments[arguments.length - 1]; axe.run().then(result => done(result.violations.map(\
        found => `${found.id} (${found.impact}): ${found.nodes[0].html}`)))";
    let found = page.client.execute_async(call, Vec::new()).await.expect("axe runs");
    found.as_array().into_iter().flatten().filter_map(|text| text.as_str().map(str::to_owned)).collect()
}

#[tokio::test]
#[ignore = "needs the page: cargo xtask test browser"]
async fn axe_finds_nothing_at_any_width_light_or_dark() {
    for dark in [false, true] {
        for width in [1440, 768, 360] {
            let browser = Browser::start(width, 900, dark).await;
            let page = Page::open(&browser.client, "").await;
            let seen = page.script("return [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches]").await;
            assert_eq!(seen, serde_json::json!([width, dark]), "the page is seen as it is meant to be");
            assert_eq!(violations(&page).await, Vec::<String>::new(), "{width} px, dark: {dark}");
            let overflow =
                page.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth").await;
            assert_eq!(overflow.as_i64(), Some(0), "nothing sticks out at {width} px");
            browser.stop().await;
        }
    }
}

#[tokio::test]
#[ignore = "needs the page: cargo xtask test browser"]
async fn axe_finds_nothing_in_the_kernels_inside() {
    for dark in [false, true] {
        let browser = Browser::start(1440, 900, dark).await;
        let page = Page::open(&browser.client, "").await;
        page.click("right-inside").await;
        page.until("fields", |text| text.contains("RTA_MULTIPATH")).await;
        assert_eq!(violations(&page).await, Vec::<String>::new(), "a message, dark: {dark}");
        page.click("inside-trie").await;
        page.until("trie-Main", |text| text.contains("leaves")).await;
        assert_eq!(violations(&page).await, Vec::<String>::new(), "tries, dark: {dark}");
        browser.stop().await;
    }
}

#[tokio::test]
#[ignore = "needs the page: cargo xtask test browser"]
async fn keys_alone_reach_everything() {
    let browser = Browser::start(1440, 900, false).await;
    let page = Page::open(&browser.client, "").await;
    let mut reached = std::collections::BTreeSet::new();
    let body = page.client.find(fantoccini::Locator::Css("body")).await.expect("a page has a body");
    body.click().await.expect("a page can be clicked");
    for _ in 0..120 {
        let active = page.client.active_element().await.expect("something has the focus");
        reached.extend(active.attr("data-test").await.ok().flatten());
        let _ = active.send_keys("\u{e004}").await; // Tab
    }
    for name in ["kernel", "compare", "export", "play", "step", "back", "speed", "scrubber", "input-r", "node-r"] {
        assert!(reached.contains(name), "Tab never comes to {name}: {reached:?}");
    }
    browser.stop().await;
}
