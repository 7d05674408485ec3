package uz.aloqa.notification.sending;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A provider's server that misbehaves as told: message by message, or always. */
final class HostileProvider {

    /** What it does with a message. */
    enum Mood {
        /** Takes it. */
        TAKE,
        /** Takes it, and breaks the connection before saying so. */
        TAKE_AND_BREAK,
        /** 500. */
        FAIL,
        /** 429 with Retry-After of one second. */
        TOO_MANY,
        /** 410: nobody lives there. */
        GONE,
        /** 400. */
        REFUSE,
        /** Doesn't answer until {@link HostileProvider#wakeUp()}. */
        HANG
    }

    private final HttpServer server;
    private final Queue<Mood> next = new ConcurrentLinkedQueue<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Map<String, String> words = new ConcurrentHashMap<>();
    private volatile Mood mood = Mood.TAKE;
    private volatile long slowness;
    private volatile CountDownLatch hanging = new CountDownLatch(1);

    HostileProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/send", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/send");
    }

    HostileProvider always(Mood always) {
        mood = always;
        return this;
    }

    HostileProvider once(Mood... moods) {
        next.addAll(List.of(moods));
        return this;
    }

    HostileProvider slow(long millis) {
        slowness = millis;
        return this;
    }

    void wakeUp() {
        mood = Mood.TAKE;
        hanging.countDown();
        hanging = new CountDownLatch(1);
    }

    /** Ids of the messages in the order in which they came, repeats included. */
    List<String> asked() {
        return asked;
    }

    /** Ids of the messages that it has. */
    Set<String> taken() {
        return taken;
    }

    String words(String id) {
        return words.getOrDefault(id, "");
    }

    void forget() {
        wakeUp();
        next.clear();
        asked.clear();
        taken.clear();
        slowness = 0;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestHeaders().getFirst("Message-Id");
        words.put(id, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        asked.add(id);
        try {
            Thread.sleep(slowness);
            Mood now = next.isEmpty() ? mood : next.poll();
            switch (now) {
                case TAKE -> {
                    taken.add(id);
                    say(exchange, 200, "provider-" + id);
                }
                case TAKE_AND_BREAK -> {
                    taken.add(id);
                    exchange.close();
                }
                case FAIL -> say(exchange, 500, "");
                case TOO_MANY -> {
                    exchange.getResponseHeaders().set("Retry-After", "1");
                    say(exchange, 429, "");
                }
                case GONE -> say(exchange, 410, "");
                case REFUSE -> say(exchange, 400, "");
                case HANG -> {
                    hanging.await();
                    exchange.close();
                }
            }
        } catch (InterruptedException e) {
            exchange.close();
        }
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
