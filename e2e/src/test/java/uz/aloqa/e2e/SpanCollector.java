package uz.aloqa.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import uz.aloqa.stack.process.Pause;

/**
 * Where the platform's processes send their spans: a collector that takes OTLP over HTTP and keeps what it gets as it came.
 * Nothing is sampled but what a request with the flag of W3C Trace Context asks for.
 */
final class SpanCollector implements AutoCloseable {

    private static final int LONGEST_WAIT_SECONDS = 30;

    private final HttpServer server;
    private final List<byte[]> exports = new CopyOnWriteArrayList<>();

    private SpanCollector(HttpServer server) {
        this.server = server;
    }

    static SpanCollector start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            SpanCollector collector = new SpanCollector(server);
            server.createContext("/v1/traces", collector::take);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return collector;
        } catch (IOException e) {
            throw new UncheckedIOException("no port for the collector of spans", e);
        }
    }

    /** What a process has to be told to send its spans here. */
    Map<String, String> environment() {
        return Map.of(
                "ALOQA_OTLP",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                // Hardly any by chance, all those whose sender asks for it; with 0 the gateway makes no spans at all.
                "ALOQA_TRACE_SHARE",
                "0.000001",
                "QUARKUS_OTEL_EXPORTER_OTLP_TRACES_PROTOCOL",
                "http/protobuf",
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY",
                "200ms");
    }

    /** All that has been exported. */
    List<byte[]> exports() {
        return exports;
    }

    /** Waits until a process has exported its part of a trace. Each exports in the order in which its spans ended. */
    void await(String service, String traceId) {
        byte[] id = HexFormat.of().parseHex(traceId);
        String wanted = new String(id, StandardCharsets.ISO_8859_1);
        for (int tries = 0; tries < LONGEST_WAIT_SECONDS * 10; tries++) {
            boolean isThere = exports.stream()
                    .map(export -> new String(export, StandardCharsets.ISO_8859_1))
                    .anyMatch(export -> export.contains(service) && export.contains(wanted));
            if (isThere) {
                return;
            }
            Pause.millis(100);
        }
        throw new AssertionError(service + " has exported no span of trace " + traceId);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange;
                InputStream body = exchange.getRequestBody()) {
            byte[] sent = body.readAllBytes();
            boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            exports.add(packed ? new GZIPInputStream(new ByteArrayInputStream(sent)).readAllBytes() : sent);
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }
}
