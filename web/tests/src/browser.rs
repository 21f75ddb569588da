//! Chromium and ChromeDriver as child processes, with a profile folder of their own, ended by their ids.

use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use url::{ParseError, Url};

/// A running browser.
pub struct Browser {
    driver: Child,
    profile: PathBuf,
    /// The WebDriver session.
    pub client: Client,
}

impl Browser {
    /// Starts a browser with a window of this size (CSS pixels), light or dark.
    ///
    /// Panics: when Chromium or its driver cannot be started; a test cannot go on without.
    pub async fn start(width: u32, height: u32, dark: bool) -> Self {
        let port = free_port();
        let profile = std::env::temp_dir().join(format!("hoplab-browser-{}-{port}", std::process::id()));
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver starts (Debian: apt-get install chromium-driver)");
        let mut arguments = vec![
            "--headless".to_owned(),
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            "--disable-quic".to_owned(),
            "--no-first-run".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-component-update".to_owned(),
            "--disable-sync".to_owned(),
            "--disable-dev-shm-usage".to_owned(),
            "--hide-scrollbars".to_owned(),
            format!("--window-size={width},{height}"),
            format!("--user-data-dir={}", profile.display()),
        ];
        if dark {
            arguments.push("--force-dark-mode".to_owned());
        }
        let capabilities = json!({
            "goog:chromeOptions": { "args": arguments },
            "goog:loggingPrefs": { "browser": "ALL" },
        });
        let capabilities = capabilities.as_object().cloned().unwrap_or_default();
        let address = format!("http://127.0.0.1:{port}");
        let mut client = None;
        for _ in 0..100 {
            match ClientBuilder::new(HttpConnector::new()).capabilities(capabilities.clone()).connect(&address).await {
                Ok(connected) => {
                    client = Some(connected);
                    break;
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        }
        let browser = Self { driver, profile, client: client.expect("ChromeDriver answers within ten seconds") };
        // Headless Chromium opens no window narrower than 500 pixels, but lets one be made so.
        browser.client.set_window_size(width, height).await.expect("a window can be resized");
        browser
    }

    /// Errors and warnings on the console so far.
    ///
    /// Panics: when the console cannot be read: silence would pass for good news.
    pub async fn complaints(&self) -> Vec<String> {
        let log = self.client.issue_cmd(Log).await.expect("ChromeDriver tells the console");
        let entries = log.as_array().cloned().expect("the console is a list");
        let text = |entry: &Value| {
            format!("{}: {}", entry["level"].as_str().unwrap_or(""), entry["message"].as_str().unwrap_or(""))
        };
        entries.iter().filter(|entry| entry["level"] == "SEVERE" || entry["level"] == "WARNING").map(text).collect()
    }

    /// Lets no request through whose address fits one of these patterns (`*` stands for anything); an empty list lets all through.
    ///
    /// Panics: when Chromium does not know how.
    pub async fn withhold(&self, patterns: &[&str]) {
        for (name, parameters) in [("Network.enable", json!({})), ("Network.setBlockedURLs", json!({ "urls": patterns }))] {
            self.client.issue_cmd(DevTools(name, parameters)).await.expect("Chromium withholds requests");
        }
    }

    /// Ends the browser.
    pub async fn stop(self) {
        let _ = self.client.clone().close().await;
    }
}

impl Drop for Browser {
    /// The driver ends with the test, a failed one too.
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        let _ = std::fs::remove_dir_all(&self.profile);
    }
}

/// ChromeDriver's own command for the browser's console.
#[derive(Debug)]
struct Log;

impl WebDriverCompatibleCommand for Log {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }
    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "type": "browser" }).to_string()))
    }
}

/// ChromeDriver's own command for Chromium's tools for developers: a command and its parameters.
#[derive(Debug)]
struct DevTools(&'static str, Value);

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }
    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "cmd": self.0, "params": self.1 }).to_string()))
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
    listener.local_addr().expect("a bound socket has an address").port()
}
