package uz.aloqa.gateway.openapi;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import org.jboss.logging.Logger;
import uz.aloqa.gateway.door.OwnPage;
import uz.aloqa.gateway.error.Refusal;
import uz.aloqa.gateway.error.Refusals;
import uz.aloqa.gateway.visit.Visit;

/** {@code GET /docs}: Swagger UI over the merged document. Its files come from here, none from another host. */
@Singleton
final class DocsPage implements OwnPage {

    private static final Logger LOG = Logger.getLogger(DocsPage.class);
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String WEBJAR = "META-INF/resources/webjars/swagger-ui/";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";

    private record File(String resource, String type) {}

    private final Vertx vertx;
    private final Refusals refusals;
    private final Map<String, File> files;

    DocsPage(Vertx vertx, Refusals refusals) {
        this.vertx = vertx;
        this.refusals = refusals;
        String viewer = WEBJAR + viewerVersion() + "/";
        this.files = Map.of(
                "/docs", new File("docs/index.html", HTML),
                "/docs/", new File("docs/index.html", HTML),
                "/docs/viewer.js", new File("docs/viewer.js", SCRIPT),
                "/docs/viewer.css", new File("docs/viewer.css", STYLE),
                "/docs/swagger-ui.css", new File(viewer + "swagger-ui.css", STYLE),
                "/docs/swagger-ui-bundle.js", new File(viewer + "swagger-ui-bundle.js", SCRIPT),
                "/docs/favicon.png", new File(viewer + "favicon-32x32.png", "image/png"));
    }

    @Override
    public boolean at(String path) {
        return files.containsKey(path);
    }

    @Override
    public void show(Visit visit) {
        File file = files.get(visit.target().path());
        if (file == null) {
            refusals.answer(visit, Refusal.NOT_FOUND);
            return;
        }
        vertx.executeBlocking(() -> read(file.resource()), false)
                .onSuccess(bytes -> visit.context().runOnContext(loop -> {
                    visit.sent(bytes.length());
                    visit.response()
                            .putHeader(HttpHeaders.CONTENT_TYPE, file.type())
                            .putHeader("Content-Security-Policy", POLICY)
                            .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                            .end(bytes);
                }))
                .onFailure(failure -> visit.context().runOnContext(loop -> {
                    LOG.errorf(failure, "%s can't be shown", file.resource());
                    refusals.answer(visit, Refusal.INTERNAL);
                }));
    }

    private static String viewerVersion() {
        Properties pom = new Properties();
        try (InputStream file = resource("META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            pom.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pom.getProperty("version", "");
    }

    private static Buffer read(String name) throws IOException {
        try (InputStream file = resource(name)) {
            return Buffer.buffer(file.readAllBytes());
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (file == null) {
            throw new IOException("no resource " + name);
        }
        return file;
    }
}
