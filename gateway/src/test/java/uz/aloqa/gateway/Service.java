package uz.aloqa.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** A service behind the gateway, on a bare socket. How it behaves is the last segment of the path it is asked for. */
final class Service implements AutoCloseable {

    private static final int STALL_MILLIS = 1_500;

    private final ServerSocket server;
    private final String name;
    private final ObjectMapper json = new ObjectMapper();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger vanished = new AtomicInteger();
    private final Semaphore led = new Semaphore(0);
    private final Set<String> died = ConcurrentHashMap.newKeySet();

    Service(String name) throws IOException {
        this.name = name;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            Optional<HttpMessage> head = HttpMessage.read(in);
            while (head.isPresent() && answer(head.get(), in, out)) {
                head = HttpMessage.read(in);
            }
        } catch (IOException | InterruptedException e) {
            vanished.incrementAndGet();
        }
    }

    /** Whether the connection goes on. */
    private boolean answer(HttpMessage head, InputStream in, OutputStream out)
            throws IOException, InterruptedException {
        String path = head.startLine().split(" ", -1)[1].replaceFirst("\\?.*", "");
        String behaviour = path.substring(path.lastIndexOf('/') + 1);
        if (!behaviour.equals("counters")) {
            requests.incrementAndGet();
        }
        switch (behaviour) {
            case "counters" -> json(out, Map.of("requests", requests.get(), "vanished", vanished.get()));
            case "openapi" -> document(out);
            case "early" -> {
                say(out, "HTTP/1.1 409 Conflict\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nearly");
                return false;
            }
            case "stall" -> {
                Thread.sleep(STALL_MILLIS);
                echo(head, head.body(in), out);
            }
            case "expect" -> {
                say(out, "HTTP/1.1 100 Continue\r\n\r\n");
                echo(head, head.body(in), out);
            }
            case "refuse-expect" -> {
                say(out, "HTTP/1.1 422 Unprocessable Content\r\nContent-Length: 2\r\n\r\nno");
                return false;
            }
            default -> {
                byte[] body = head.body(in);
                return behave(behaviour, head, body, in, out);
            }
        }
        return true;
    }

    private boolean behave(String behaviour, HttpMessage head, byte[] body, InputStream in, OutputStream out)
            throws IOException, InterruptedException {
        switch (behaviour) {
            case "die-before" -> {
                return false;
            }
            case "die-headed" -> {
                say(out, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\n");
                Thread.sleep(100);
                return false;
            }
            case "die-within" -> {
                say(out, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\nhalf");
                Thread.sleep(100);
                return false;
            }
            case "die-chunked" -> {
                say(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n");
                Thread.sleep(100);
                return false;
            }
            case "garbage" -> {
                say(out, "this is not HTTP at all\r\n\r\n");
                return false;
            }
            case "silent" -> waitForClose(in);
            case "pause" -> {
                say(out, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
                waitForClose(in);
            }
            case "stream" -> events(in, out, () -> Thread.sleep(300));
            case "led-stream" -> events(in, out, led::acquire);
            case "lead" -> {
                led.release();
                json(out, Map.of("released", 1));
            }
            case "hop" ->
                say(
                        out,
                        String.join(
                                "\r\n",
                                "HTTP/1.1 200 OK",
                                "Connection: keep-alive, X-Private",
                                "Keep-Alive: timeout=5",
                                "X-Private: secret",
                                "Proxy-Authenticate: Basic",
                                "Server: inner/1",
                                "X-Powered-By: inner",
                                "X-Request-Id: inner",
                                "Access-Control-Allow-Origin: *",
                                "X-Kept: yes",
                                "Set-Cookie: a=1",
                                "Set-Cookie: b=2",
                                "Content-Length: 2",
                                "",
                                "ok"));
            case "trailers" -> {
                say(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n");
                say(out, "2\r\nok\r\n0\r\nX-Sum: 42\r\n\r\n");
            }
            case "zipped" ->
                say(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\n\037\213\010");
            case "created" ->
                say(
                        out,
                        "HTTP/1.1 201 Created\r\nLocation: " + url()
                                + "/api/v1/appeals/7\r\nContent-Length: 0\r\n\r\n");
            case "empty" -> say(out, "HTTP/1.1 204 No Content\r\nETag: \"1\"\r\n\r\n");
            case "unchanged" -> say(out, "HTTP/1.1 304 Not Modified\r\nETag: \"1\"\r\n\r\n");
            case "daily" -> kept(out, "public, max-age=60");
            case "die-kept" -> {
                say(
                        out,
                        "HTTP/1.1 200 OK\r\nCache-Control: public, max-age=60\r\nETag: \"tag\"\r\n"
                                + "Content-Length: 1000\r\n\r\nhalf");
                return false;
            }
            case "private" -> kept(out, "private, max-age=60");
            case "cookie" -> kept(out, "public, max-age=60\r\nSet-Cookie: a=1");
            case "by-user-agent" -> kept(out, "public, max-age=60\r\nVary: User-Agent");
            case "slow" -> {
                Thread.sleep(400);
                kept(out, "public, max-age=60");
            }
            case "brief" -> {
                if (head.field("if-none-match").orElse("").equals("\"tag\"")) {
                    say(out, "HTTP/1.1 304 Not Modified\r\nETag: \"tag\"\r\n\r\n");
                } else {
                    kept(out, "public, max-age=1");
                }
            }
            case "mortal" -> {
                if (died.add(head.startLine())) {
                    kept(out, "public, max-age=1");
                } else {
                    say(out, "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 4\r\n\r\ndead");
                }
            }
            case "until-closed" -> {
                say(out, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nto the end");
                return false;
            }
            default -> echo(head, body, out);
        }
        return true;
    }

    private interface Pause {
        void take() throws InterruptedException;
    }

    /** Three events with pauses between, then silence until the client goes. */
    private void events(InputStream in, OutputStream out, Pause pause) throws IOException, InterruptedException {
        say(out, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 1; i <= 3; i++) {
            pause.take();
            String event = "id: " + i + "\ndata: event " + i + "\n\n";
            say(out, Integer.toHexString(event.length()) + "\r\n" + event + "\r\n");
        }
        waitForClose(in);
    }

    private void waitForClose(InputStream in) throws IOException {
        if (in.read() < 0) {
            vanished.incrementAndGet();
        }
        throw new IOException("the client is gone");
    }

    private void echo(HttpMessage head, byte[] body, OutputStream out) throws IOException {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("service", name);
        seen.put("startLine", head.startLine());
        seen.put("fields", head.fields());
        seen.put("bytes", body.length);
        String[] startLine = head.startLine().split(" ", -1);
        if (startLine[0].equals("HEAD")) {
            say(out, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 321\r\n\r\n");
            return;
        }
        json(out, seen);
    }

    private void document(OutputStream out) throws IOException {
        Map<String, Object> schema = Map.of("type", "object", "description", "of " + name);
        Map<String, Object> answer = Map.of(
                "description",
                "OK",
                "content",
                Map.of("application/json", Map.of("schema", Map.of("$ref", "#/components/schemas/View"))));
        Map<String, Object> operation =
                Map.of("operationId", "list", "tags", List.of("Common"), "responses", Map.of("200", answer));
        json(
                out,
                Map.of(
                        "openapi", "3.1.0",
                        "info", Map.of("title", name, "version", "1"),
                        "tags", List.of(Map.of("name", "Common")),
                        "paths",
                                Map.of(
                                        "/api/v1/" + name,
                                        Map.of("get", operation),
                                        "/ops/parked-events",
                                        Map.of("get", operation)),
                        "components",
                                Map.of(
                                        "schemas",
                                        Map.of("View", schema, "Problem", Map.of("type", "object")),
                                        "securitySchemes",
                                        Map.of("inner", Map.of("type", "oauth2")))));
    }

    /** An answer that says how many requests came so far, so that one from a cache is known by its age. */
    private void kept(OutputStream out, String cacheControl) throws IOException {
        String body = Integer.toString(requests.get());
        say(
                out,
                "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nETag: \"tag\"\r\nCache-Control: " + cacheControl
                        + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private void json(OutputStream out, Map<String, Object> value) throws IOException {
        byte[] body = json.writeValueAsBytes(value);
        say(out, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n");
        out.write(body);
        out.flush();
    }

    private static void say(OutputStream out, String bytes) throws IOException {
        out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
