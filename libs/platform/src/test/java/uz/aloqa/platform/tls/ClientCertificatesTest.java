package uz.aloqa.platform.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.PemTrustOptions;
import java.net.URL;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import uz.aloqa.platform.PlatformDatabase;

/** A service in the profile {@code tls}: who shows no certificate of the inside is not heard. */
@QuarkusTest
@QuarkusTestResource(PlatformDatabase.class)
@WithTestResource(InsideCertificates.class)
class ClientCertificatesTest {

    @TestHTTPResource(value = "/q/health/live", tls = true)
    URL live;

    @Test
    void onlyWhoHasACertificateOfTheInsideIsServed() throws Exception {
        Assumptions.assumeTrue(
                InsideCertificates.canBeMade(),
                "openssl is not installed: certificates between services are not tested");

        assertThat(ask(new HttpClientOptions()
                        .setKeyCertOptions(new PemKeyCertOptions()
                                .setCertPath(InsideCertificates.file("gateway.crt"))
                                .setKeyPath(InsideCertificates.file("gateway.key")))))
                .isEqualTo(200);
        assertThatThrownBy(() -> ask(new HttpClientOptions())).isInstanceOf(ExecutionException.class);
    }

    private int ask(HttpClientOptions options) throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            return vertx.createHttpClient(options.setSsl(true)
                            .setTrustOptions(new PemTrustOptions().addCertPath(InsideCertificates.file("ca.crt"))))
                    .request(HttpMethod.GET, live.getPort(), "localhost", live.getPath())
                    .compose(request -> request.send())
                    .map(HttpClientResponse::statusCode)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(30, TimeUnit.SECONDS);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }
}
