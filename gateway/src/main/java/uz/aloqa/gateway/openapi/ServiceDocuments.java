package uz.aloqa.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import uz.aloqa.gateway.forward.Replica;
import uz.aloqa.gateway.forward.Upstream;
import uz.aloqa.gateway.route.GatewayConfig;

/** The services' OpenAPI documents: of a running replica, else the last one seen, else the committed one. */
@Singleton
final class ServiceDocuments {

    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);
    private static final String TARGET = "/q/openapi?format=json";
    private static final int LARGEST = 4 * 1024 * 1024;

    private final HttpClient client;
    private final ObjectMapper json;
    private final YAMLMapper yaml = new YAMLMapper();
    private final long timeoutMillis;
    private final Map<String, ObjectNode> lastSeen = new ConcurrentHashMap<>();

    ServiceDocuments(HttpClient client, ObjectMapper json, GatewayConfig config) {
        this.client = client;
        this.json = json;
        this.timeoutMillis = config.openapi().timeout().toMillis();
    }

    /**
     * The document of a service, as it is now.
     *
     * @return the document; empty where the service can't be asked
     */
    Future<Optional<ObjectNode>> live(Upstream upstream) {
        return ask(upstream, new HashSet<>());
    }

    /** What is known of a service that can't be asked. */
    Optional<ObjectNode> remembered(Upstream upstream) {
        return Optional.ofNullable(lastSeen.get(upstream.name())).or(() -> committed(upstream.document()));
    }

    private Future<Optional<ObjectNode>> ask(Upstream upstream, Set<Replica> tried) {
        Replica replica = upstream.choose(tried, System.nanoTime());
        if (replica == null) {
            return Future.succeededFuture(Optional.empty());
        }
        tried.add(replica);
        return fetch(replica)
                .map(document -> {
                    lastSeen.put(upstream.name(), document);
                    return Optional.of(document);
                })
                .recover(failure -> {
                    LOG.debugf("No document of %s from %s: %s", upstream.name(), replica.address(), failure);
                    return ask(upstream, tried);
                });
    }

    private Future<ObjectNode> fetch(Replica replica) {
        return client.request(replica.request(HttpMethod.GET, TARGET)
                        .setTimeout(timeoutMillis)
                        .putHeader("Accept", "application/json"))
                .compose(request -> request.send())
                .compose(response -> response.statusCode() == 200
                        ? response.body()
                        : Future.failedFuture("status " + response.statusCode()))
                .timeout(timeoutMillis, TimeUnit.MILLISECONDS)
                .compose(this::read);
    }

    private Future<ObjectNode> read(Buffer body) {
        try {
            if (body.length() <= LARGEST && json.readTree(body.getBytes()) instanceof ObjectNode document) {
                return Future.succeededFuture(document);
            }
            return Future.failedFuture("not a JSON object of a reasonable size");
        } catch (IOException e) {
            return Future.failedFuture(e);
        }
    }

    private Optional<ObjectNode> committed(String name) {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("openapi/" + name + ".yaml")) {
            if (file == null) {
                return Optional.empty();
            }
            JsonNode document = yaml.readTree(file);
            return document instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (IOException e) {
            LOG.warnf("The committed document of %s can't be read: %s", name, e.getMessage());
            return Optional.empty();
        }
    }
}
