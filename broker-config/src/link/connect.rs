//! From an address to a byte stream: TCP without Nagle's delay, and TLS where the address asks.
//!
//! Speaks no MQTT.

use std::fs;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use super::{BrokerUrl, OpenError, Settings};

/// How long a connection may take to be made, TLS included.
pub(super) const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Sync + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Sync + Unpin> Stream for T {}

/// Where to connect, with everything that is needed to check who answers.
pub(super) struct Target {
    url: BrokerUrl,
    tls: Option<(TlsConnector, ServerName<'static>)>,
}

impl Target {
    pub(super) fn new(settings: &Settings) -> Result<Self, OpenError> {
        let url = settings.broker.clone();
        if !url.is_tls() && !url.is_loopback() {
            return Err(OpenError::Unencrypted(url));
        }
        let tls = if url.is_tls() {
            Some(tls(settings)?)
        } else {
            None
        };
        Ok(Self { url, tls })
    }

    pub(super) fn url(&self) -> &BrokerUrl {
        &self.url
    }

    pub(super) async fn connect(&self) -> io::Result<Box<dyn Stream>> {
        timeout(CONNECT_TIMEOUT, self.connect_now())
            .await
            .unwrap_or_else(|_| Err(io::Error::new(io::ErrorKind::TimedOut, "no answer in time")))
    }

    async fn connect_now(&self) -> io::Result<Box<dyn Stream>> {
        let tcp = TcpStream::connect((self.url.host(), self.url.port())).await?;
        // Without this a request and its answer take 90 ms instead of 0.03.
        tcp.set_nodelay(true)?;
        match &self.tls {
            None => Ok(Box::new(tcp)),
            Some((connector, name)) => Ok(Box::new(connector.connect(name.clone(), tcp).await?)),
        }
    }
}

fn tls(settings: &Settings) -> Result<(TlsConnector, ServerName<'static>), OpenError> {
    let host = settings.broker.host().to_owned();
    let name = ServerName::try_from(host.clone()).map_err(|_| OpenError::HostName(host))?;
    let none = |reason: &dyn std::fmt::Display| OpenError::NoCertificates(reason.to_string());
    let mut roots = RootCertStore::empty();
    for certificate in certificates(settings)? {
        roots.add(certificate).map_err(|e| none(&e))?;
    }
    if roots.is_empty() {
        return Err(none(&"there is none"));
    }
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|e| none(&e))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok((TlsConnector::from(Arc::new(config)), name))
}

fn certificates(settings: &Settings) -> Result<Vec<CertificateDer<'static>>, OpenError> {
    let Some(file) = &settings.ca_file else {
        return Ok(rustls_native_certs::load_native_certs().certs);
    };
    let pem = fs::read(file).map_err(|source| OpenError::CaFile {
        file: file.clone(),
        source,
    })?;
    CertificateDer::pem_slice_iter(&pem)
        .collect::<Result<_, _>>()
        .map_err(|error| OpenError::NoCertificates(format!("{}: {error}", file.display())))
}
