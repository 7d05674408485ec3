package uz.aloqa.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

/** Gateway and services know each other by certificates of one authority. */
@QuarkusTest
@WithStack(kafka = false)
@WithTestResource(TlsServices.class)
class MutualTlsTest {

    @BeforeEach
    void needsCertificates() {
        Assumptions.assumeTrue(
                TlsServices.canMakeCertificates(),
                "openssl is not installed: certificates between services are not tested");
    }

    @Test
    void theServiceSeesTheGatewaysCertificate() {
        String who = given().auth()
                .oauth2(TestTokens.as("citizen1"))
                .get("/api/v1/appeals")
                .then()
                .statusCode(200)
                .header("Location", "/api/v1/appeals/7")
                .extract()
                .asString();
        assertThat(who).contains("CN=gateway");
    }

    @Test
    void whoHasNoCertificateIsNotServed() throws Exception {
        assertThatThrownBy(() -> askWithoutCertificate()).isInstanceOf(IOException.class);
    }

    @Test
    void aServiceOfAnotherAuthorityGetsNothing() {
        given().get("/api/v1/regions")
                .then()
                .statusCode(503)
                .body("type", equalTo("urn:problem:gateway:upstream-unreachable"));
    }

    private static int askWithoutCertificate() throws Exception {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (InputStream file = Files.newInputStream(TlsServices.INSIDE.resolve("ca.crt"))) {
            trusted.setCertificateEntry(
                    "inside", CertificateFactory.getInstance("X.509").generateCertificate(file));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        try (Socket socket = context.getSocketFactory().createSocket("localhost", TlsServices.port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write("GET /api/v1/appeals HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            int first = socket.getInputStream().read();
            if (first < 0) {
                throw new IOException("the connection was closed");
            }
            return first;
        }
    }
}
