//! `mqtts`: a broker behind TLS is reached with the right authority and with no other.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it, too")]

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use broker_config::embedded::EmbeddedBroker;
use broker_config::link::{BrokerUrl, DownKind, Link, LinkEvent, OpenError, Settings};
use broker_config::roles::User;
use queue::ids::RoomId;
use rcgen::{CertificateParams, CertifiedKey};
use tempfile::NamedTempFile;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

const DEADLINE: Duration = Duration::from_secs(20);

type Identity = CertifiedKey<rcgen::KeyPair>;

fn identity(name: &str) -> Identity {
    let signing_key = rcgen::KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    let cert = params.self_signed(&signing_key).unwrap();
    CertifiedKey { cert, signing_key }
}

/// Ends TLS in front of a broker, as a production broker does itself.
async fn tls_in_front_of(broker: SocketAddr, identity: &Identity) -> SocketAddr {
    let key = PrivateKeyDer::try_from(identity.signing_key.serialize_der()).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![identity.cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((outside, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let mut outside = acceptor.accept(outside).await.ok()?;
                let mut inside = TcpStream::connect(broker).await.ok()?;
                tokio::io::copy_bidirectional(&mut outside, &mut inside)
                    .await
                    .ok()
            });
        }
    });
    addr
}

fn settings(addr: SocketAddr, authority: &str) -> (Settings, NamedTempFile) {
    let file = NamedTempFile::new().unwrap();
    std::fs::write(file.path(), authority).unwrap();
    let url = BrokerUrl::parse(&format!("mqtts://localhost:{}", addr.port())).unwrap();
    let user = User::parse("kiosk/k").unwrap();
    let settings = Settings {
        ca_file: Some(file.path().to_owned()),
        ..Settings::device(url, RoomId::parse("r").unwrap(), user, None)
    };
    (settings, file)
}

async fn first_event(settings: Settings) -> LinkEvent {
    let (_link, mut events) = Link::open(settings).unwrap();
    timeout(DEADLINE, events.next()).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_broker_behind_tls_is_reached_with_its_authority_alone() {
    let broker = EmbeddedBroker::start(([127, 0, 0, 1], 0).into(), RoomId::parse("r").unwrap());
    let broker = broker.await.unwrap();
    let (ours, stranger) = (identity("localhost"), identity("localhost"));
    let misnamed = identity("elsewhere.example.se");
    let addr = tls_in_front_of(broker.addr(), &ours).await;
    let (right, _file) = settings(addr, &ours.cert.pem());
    assert_eq!(first_event(right).await, LinkEvent::Up { link: 1 });
    let (wrong, _file) = settings(addr, &stranger.cert.pem());
    let refused = |event: &LinkEvent| {
        matches!(event, LinkEvent::Down(down) if down.kind == DownKind::Unreachable
            && down.text.contains("certificate"))
    };
    let event = first_event(wrong).await;
    assert!(refused(&event), "{event:?}");
    let addr = tls_in_front_of(broker.addr(), &misnamed).await;
    let (misnamed, _file) = settings(addr, &misnamed.cert.pem());
    let event = first_event(misnamed).await;
    assert!(refused(&event), "{event:?}");
}

#[tokio::test]
async fn without_tls_nothing_is_sent_to_another_machine() {
    for (url, refused) in [
        ("mqtt://192.0.2.2", true),
        ("mqtt://broker.example.se:1883", true),
        ("mqtt://[2001:db8::1]", true),
        ("mqtts://192.0.2.2", false),
        ("mqtt://127.0.0.1:1", false),
        ("mqtt://[::1]:1", false),
        ("mqtt://localhost:1", false),
    ] {
        let user = User::parse("board/wall-1").unwrap();
        let broker = BrokerUrl::parse(url).unwrap();
        let settings = Settings::device(broker, RoomId::parse("r").unwrap(), user, None);
        let opened = Link::open(settings);
        let is_refused = matches!(opened, Err(OpenError::Unencrypted(_)));
        assert_eq!(is_refused, refused, "{url}");
    }
}

#[tokio::test]
async fn a_file_without_certificates_is_an_error_at_once() {
    for content in [
        "",
        "hello",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    ] {
        let (settings, _file) = settings(([127, 0, 0, 1], 1).into(), content);
        let error = Link::open(settings).unwrap_err();
        assert!(matches!(error, OpenError::NoCertificates(_)), "{error:?}");
    }
}
