package uz.aloqa.notification.outbound;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** A receiver on raw sockets that behaves as badly as it is told to. */
public final class HostileServer implements AutoCloseable {

    /** What came. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Received(String line, Map<String, String> headers, byte[] body) {

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** What to do with a request: writes the answer, or something else. */
    @FunctionalInterface
    public interface Behaviour {
        void answer(Received request, Socket client) throws IOException, InterruptedException;
    }

    public static final Behaviour OK = status("200 OK", "");
    public static final Behaviour SILENT = (request, client) -> Thread.sleep(60_000);
    public static final Behaviour RESET = (request, client) -> {
        client.setSoLinger(true, 0);
        client.close();
    };
    public static final Behaviour HEAD_DRIP = (request, client) ->
            drip(client.getOutputStream(), "HTTP/1.1 200 OK\r\nX-Slow: " + "z".repeat(1_000) + "\r\n\r\n");
    public static final Behaviour BODY_DRIP = (request, client) -> {
        write(client.getOutputStream(), "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        drip(client.getOutputStream(), "z".repeat(1_000));
    };
    public static final Behaviour ENDLESS = (request, client) -> {
        write(client.getOutputStream(), "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        while (true) {
            write(client.getOutputStream(), "400\r\n" + "z".repeat(1_024) + "\r\n");
        }
    };
    public static final Behaviour GARBAGE = (request, client) -> {
        write(client.getOutputStream(), "SSH-2.0-OpenSSH_9.9\r\n\r\n");
        client.close();
    };

    private final ServerSocket server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Behaviour behaviour = OK;

    public HostileServer() throws IOException {
        this(ServerSocketFactory.getDefault(), InetAddress.ofLiteral("127.0.0.1"), 0);
    }

    public HostileServer(ServerSocketFactory factory, InetAddress address, int port) throws IOException {
        server = factory.createServerSocket();
        server.bind(new InetSocketAddress(address, port), 500);
        Thread.ofVirtual().start(this::accept);
    }

    public HostileServer behaves(Behaviour how) {
        behaviour = how;
        return this;
    }

    /** Answers with a status line and headers. */
    public static Behaviour status(String status, String headers) {
        return (request, client) -> write(
                client.getOutputStream(), "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: 2\r\n\r\n{}");
    }

    public int port() {
        return server.getLocalPort();
    }

    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    public int connections() {
        return connections.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                // closed: the loop ends by itself
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            for (Received request = read(in); request != null; request = read(in)) {
                received.add(request);
                behaviour.answer(request, client);
            }
        } catch (IOException | InterruptedException e) {
            // the other side went away
        }
    }

    private static Received read(InputStream in) throws IOException {
        String line = line(in);
        if (line.isEmpty()) {
            return null;
        }
        Map<String, String> headers = new HashMap<>();
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String[] parts = header.split(":", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new Received(line, Map.copyOf(headers), body);
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int at = in.read(); at != -1 && at != '\n'; at = in.read()) {
            if (at != '\r') {
                line.write(at);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static void drip(OutputStream out, String text) throws IOException, InterruptedException {
        for (byte at : text.getBytes(StandardCharsets.ISO_8859_1)) {
            out.write(at);
            out.flush();
            Thread.sleep(50);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
