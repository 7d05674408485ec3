package uz.aloqa.bench.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** A service that does so many things at a time, each in about the same time; all others wait, without an end. */
final class NarrowService implements AutoCloseable {

    private static final byte[] ANSWER = "{\"state\": \"REGISTERED\"}".getBytes(StandardCharsets.UTF_8);
    private static final int BACKLOG = 4_096;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore hands;
    private final Duration each;
    private final double spread;

    /**
     * Starts it.
     *
     * @param spread share by which a time may be shorter or longer, each alike; with none all free hands come at once
     */
    NarrowService(int atATime, Duration each, double spread) throws IOException {
        this.hands = new Semaphore(atATime, true);
        this.each = each;
        this.spread = spread;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        server.setExecutor(threads);
        server.createContext("/", this::work);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void work(HttpExchange exchange) throws IOException {
        try (exchange) {
            hands.acquire();
            try {
                Thread.sleep(Duration.ofNanos((long) (each.toNanos() * (1 + spread * (2 * Math.random() - 1)))));
            } finally {
                hands.release();
            }
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, ANSWER.length);
            exchange.getResponseBody().write(ANSWER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
