//! The browsers where managers sign in: a cookie that nobody can guess stands for a device of the room.
//!
//! Who is signed in is known to the queue alone; a restart forgets the cookies, and managers sign in again.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::http::HeaderMap;
use axum::http::header::COOKIE;
use queue::ids::{DeviceId, Token};

/// A browser that asks for nothing for so long is forgotten.
const IDLE_MAX: Duration = Duration::from_secs(8 * 3600);
/// Most browsers at once; the one that was idle longest makes room.
const BROWSERS_MAX: usize = 64;
/// The cookie's name.
const COOKIE_NAME: &str = "manage";

/// A manager's browser.
#[derive(Debug, Clone)]
pub(crate) struct Browser {
    /// What the cookie says; 128 random bits.
    key: String,
    /// Which device of the room it is; as hard to guess.
    pub(super) device: DeviceId,
    /// One request at a time.
    pub(super) turn: Arc<tokio::sync::Mutex<()>>,
}

/// The browsers that have signed in.
#[derive(Debug, Default)]
pub(crate) struct Sessions {
    browsers: Mutex<BTreeMap<String, (Instant, Browser)>>,
}

impl Browser {
    /// A browser that nobody has seen.
    pub(super) fn fresh() -> Option<Self> {
        let secret = || Token::from_bits(rand::random()).as_str().to_owned();
        Some(Self {
            key: secret(),
            device: DeviceId::parse(&format!("web-{}", secret())).ok()?,
            turn: Arc::default(),
        })
    }

    /// The cookie to set; sent over TLS only where the room is reached by TLS.
    pub(super) fn cookie(&self, tls: bool) -> String {
        let secure = if tls { "; Secure" } else { "" };
        format!(
            "{COOKIE_NAME}={}; Path=/manage; HttpOnly; SameSite=Strict{secure}",
            self.key
        )
    }
}

impl Sessions {
    /// Remembers a browser in which a manager has signed in.
    pub(super) fn open(&self, browser: &Browser, now: Instant) {
        let Ok(mut browsers) = self.browsers.lock() else {
            return;
        };
        browsers.retain(|_, (seen, _)| now.duration_since(*seen) < IDLE_MAX);
        while browsers.len() >= BROWSERS_MAX {
            let oldest = browsers.iter().min_by_key(|(_, (seen, _))| *seen);
            let Some(oldest) = oldest.map(|(key, _)| key.clone()) else {
                break;
            };
            browsers.remove(&oldest);
        }
        browsers.insert(browser.key.clone(), (now, browser.clone()));
    }

    /// The browser that a request comes from.
    pub(super) fn find(&self, headers: &HeaderMap, now: Instant) -> Option<Browser> {
        let key = cookie(headers)?;
        let mut browsers = self.browsers.lock().ok()?;
        let (seen, browser) = browsers.get_mut(key)?;
        if now.duration_since(*seen) >= IDLE_MAX {
            browsers.remove(key);
            return None;
        }
        *seen = now;
        Some(browser.clone())
    }

    /// Forgets a browser.
    pub(super) fn close(&self, browser: &Browser) {
        if let Ok(mut browsers) = self.browsers.lock() {
            browsers.remove(&browser.key);
        }
    }
}

fn cookie(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get(COOKIE)?.to_str().ok()?;
    let pairs = cookies
        .split(';')
        .filter_map(|pair| pair.trim().split_once('='));
    pairs
        .filter(|(name, _)| *name == COOKIE_NAME)
        .map(|(_, value)| value)
        .next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(key: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let cookie = format!("other=1; {COOKIE_NAME}={key}");
        headers.insert(COOKIE, cookie.parse().expect("a header"));
        headers
    }

    #[test]
    fn a_browser_is_known_by_its_cookie_until_it_is_closed_or_idle() {
        let (sessions, start) = (Sessions::default(), Instant::now());
        let browser = Browser::fresh().expect("a device id");
        assert!(sessions.find(&with(&browser.key), start).is_none());
        sessions.open(&browser, start);
        let found = sessions.find(&with(&browser.key), start).expect("known");
        assert_eq!(found.device, browser.device);
        assert!(
            sessions
                .find(&with(&browser.key), start + IDLE_MAX)
                .is_none()
        );
        sessions.open(&browser, start);
        sessions.close(&browser);
        assert!(sessions.find(&with(&browser.key), start).is_none());
    }

    #[test]
    fn the_browser_that_was_idle_longest_makes_room() {
        let (sessions, start) = (Sessions::default(), Instant::now());
        let browsers: Vec<_> = (0..=BROWSERS_MAX)
            .filter_map(|_| Browser::fresh())
            .collect();
        for (browser, second) in browsers.iter().zip(0..) {
            sessions.open(browser, start + Duration::from_secs(second));
        }
        let later = start + Duration::from_secs(100);
        assert!(sessions.find(&with(&browsers[0].key), later).is_none());
        assert!(sessions.find(&with(&browsers[1].key), later).is_some());
    }
}
