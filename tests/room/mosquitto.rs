//! A real Mosquitto with the shipped settings and the access list made for the room. Needs it to be installed.
//!
//! Folder, port and the TLS listener differ from the shipped settings, and nothing else.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use broker_config::access::Access;
use broker_config::mosquitto;
use broker_config::roles::User;
use queue::ids::RoomId;
use tempfile::TempDir;

use super::TestRoom;
use super::client::Client;

const ROOM: &str = "servicecenter";
const SECRET: &str = "secret";

/// A Mosquitto of its own on the shipped settings; folder, port and the TLS listener differ.
pub struct Mosquitto {
    folder: TempDir,
    addr: String,
    process: Child,
}

impl Mosquitto {
    /// With an account for each of `users`.
    pub fn start(users: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let file = |name: &str| folder.path().join(name);
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .expect("a port")
            .port();
        let accounts: Vec<_> = users
            .iter()
            .map(|user| User::parse(user).expect("a user name"))
            .collect();
        let access = Access::of(RoomId::parse(ROOM).expect("a room's id"));
        std::fs::write(file("acl"), mosquitto::acl(&access, &accounts)).expect("a file");
        std::fs::write(file("passwd"), "").expect("a file");
        std::fs::write(file("secret"), SECRET).expect("a file");
        for user in users {
            let made = Command::new("mosquitto_passwd")
                .arg("-b")
                .arg(file("passwd"))
                .args([*user, SECRET])
                .status();
            assert!(made.expect("mosquitto_passwd is installed").success());
        }
        let (plain, _tls) = mosquitto::CONFIG
            .split_once("# 2. In the house")
            .expect("the settings have two parts");
        let config = plain.replace(
            "/etc/mosquitto/visitor-room",
            &folder.path().display().to_string(),
        );
        let config = config.replace("listener 1883", &format!("listener {port}")) + "\nuser root\n";
        std::fs::write(file("conf"), config).expect("a file");
        let process = launch(&file("conf"));
        Self {
            folder,
            addr: format!("127.0.0.1:{port}"),
            process,
        }
    }

    /// `kill -9`, and a new one on the same port.
    pub fn kill_and_start_again(&mut self) {
        self.process.kill().expect("it can be killed");
        self.process.wait().expect("it ends");
        self.process = launch(&self.folder.path().join("conf"));
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        format!("mqtt://{}", self.addr)
    }

    /// The file with every account's password.
    pub fn password_file(&self) -> PathBuf {
        self.folder.path().join("secret")
    }

    /// A room at this broker.
    pub fn room(&self) -> TestRoom {
        let secret = self.password_file().display().to_string();
        TestRoom::with(&["--broker", &self.url(), "--password-file", &secret])
    }

    /// A device at this broker.
    pub async fn client(&self, user: &str) -> Client {
        Client::connect_with(&self.addr, ROOM, user, Some(SECRET)).await
    }
}

impl Drop for Mosquitto {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

fn launch(config: &Path) -> Child {
    let started = Command::new("/usr/sbin/mosquitto")
        .arg("-c")
        .arg(config)
        .stderr(Stdio::null())
        .spawn();
    started.expect("mosquitto is installed")
}
