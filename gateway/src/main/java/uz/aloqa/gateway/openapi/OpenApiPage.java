package uz.aloqa.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.gateway.door.OwnPage;
import uz.aloqa.gateway.error.Refusal;
import uz.aloqa.gateway.error.Refusals;
import uz.aloqa.gateway.forward.Upstream;
import uz.aloqa.gateway.forward.Upstreams;
import uz.aloqa.gateway.route.GatewayConfig;
import uz.aloqa.gateway.route.RouteTable;
import uz.aloqa.gateway.visit.Visit;

/**
 * {@code GET /openapi/v1}: the merged document of version 1 of the API, JSON or {@code ?format=yaml}, with a tag to ask again
 * by; collected anew once it is not fresh. {@code /openapi} is the newest version, which is the first.
 */
@Singleton
final class OpenApiPage implements OwnPage {

    private static final Logger LOG = Logger.getLogger(OpenApiPage.class);
    private static final String YAML = "application/yaml";

    private static final int TAG_BYTES = 12;
    private static final Set<String> PATHS = Set.of("/openapi", "/openapi/v1");

    private record Merged(Buffer json, Buffer yaml, String tag, long at) {}

    private final Vertx vertx;
    private final Upstreams upstreams;
    private final ServiceDocuments documents;
    private final DocumentMerger merger;
    private final Refusals refusals;
    private final ObjectMapper json;
    private final YAMLMapper yaml = new YAMLMapper();
    private final long freshNanos;
    private final AtomicReference<@Nullable Future<Merged>> current = new AtomicReference<>();

    OpenApiPage(
            Vertx vertx,
            Upstreams upstreams,
            ServiceDocuments documents,
            RouteTable routes,
            Refusals refusals,
            ObjectMapper json,
            GatewayConfig config,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.vertx = vertx;
        this.upstreams = upstreams;
        this.documents = documents;
        this.merger = new DocumentMerger(routes, config.publicUrl().toString(), version);
        this.refusals = refusals;
        this.json = json;
        this.freshNanos = config.openapi().fresh().toNanos();
    }

    @Override
    public boolean at(String path) {
        return PATHS.contains(path);
    }

    @Override
    public void show(Visit visit) {
        boolean asYaml = wantsYaml(visit);
        document()
                .onSuccess(merged -> visit.context().runOnContext(loop -> answer(visit, merged, asYaml)))
                .onFailure(failure -> visit.context().runOnContext(loop -> {
                    LOG.error("The services' documents could not be merged", failure);
                    refusals.answer(visit, Refusal.INTERNAL);
                }));
    }

    /** Conditional requests as RFC 9110 §13.1.2 has them; each form has a tag of its own. */
    private static void answer(Visit visit, Merged merged, boolean asYaml) {
        String tag = "\"%s%s\"".formatted(merged.tag(), asYaml ? "-yaml" : "");
        visit.response()
                .putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=30")
                .putHeader(HttpHeaders.VARY, "Accept");
        String known = visit.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && (known.equals("*") || known.contains(tag))) {
            var _ = visit.response().setStatusCode(304).end();
            return;
        }
        Buffer body = asYaml ? merged.yaml() : merged.json();
        visit.sent(body.length());
        visit.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, asYaml ? YAML : "application/json")
                .end(body);
    }

    private static boolean wantsYaml(Visit visit) {
        String format = visit.request().getParam("format");
        String accept = visit.request().getHeader(HttpHeaders.ACCEPT);
        return format == null ? accept != null && accept.contains("yaml") : format.equalsIgnoreCase("yaml");
    }

    /** The merged document; however many ask at once, the services are asked once. */
    private Future<Merged> document() {
        Future<Merged> known = current.get();
        if (known != null && (!known.isComplete() || (known.succeeded() && fresh(known.result())))) {
            return known;
        }
        Promise<Merged> promise = Promise.promise();
        if (!current.compareAndSet(known, promise.future())) {
            return document();
        }
        collect().onComplete(promise);
        return promise.future();
    }

    private boolean fresh(Merged merged) {
        return System.nanoTime() - merged.at() < freshNanos;
    }

    private Future<Merged> collect() {
        List<Upstream> services = upstreams.all();
        List<Future<Optional<ObjectNode>>> asked = new ArrayList<>();
        services.forEach(service -> asked.add(documents.live(service)));
        return Future.join(asked).compose(all -> vertx.executeBlocking(() -> merge(services, asked), false));
    }

    private Merged merge(List<Upstream> services, List<Future<Optional<ObjectNode>>> live) {
        Map<String, ObjectNode> known = new TreeMap<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < services.size(); i++) {
            Upstream service = services.get(i);
            Optional<ObjectNode> document = live.get(i).result();
            if (document.isEmpty()) {
                missing.add(service.name());
                document = documents.remembered(service);
            }
            document.ifPresent(found -> known.put(service.name(), found));
        }
        ObjectNode merged = merger.merge(known, missing);
        try {
            byte[] bytes = json.writeValueAsBytes(merged);
            return new Merged(
                    Buffer.buffer(bytes),
                    Buffer.buffer(yaml.writeValueAsBytes(merged)),
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, TAG_BYTES),
                    System.nanoTime());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
