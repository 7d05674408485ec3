package uz.aloqa.oneid;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Speaks OneID's three steps on one address, for a client {@code aloqa} with the secret {@code oneid-secret}. */
final class OneIdStandIn implements AutoCloseable {

    private static final String CODE = "one-code-1";
    private static final String TOKEN = "one-token-1";

    private final HttpServer server;

    /** What is said of validity in the third step. */
    volatile String valid = "true";

    OneIdStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/sso/oauth/Authorization.do", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/sso/oauth/Authorization.do";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("GET")) {
                authorize(exchange, fields(exchange.getRequestURI().getRawQuery()));
            } else {
                tell(exchange, fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
    }

    private static void authorize(HttpExchange exchange, Map<String, String> asked) throws IOException {
        if (!"one_code".equals(asked.get("response_type")) || !"aloqa".equals(asked.get("client_id"))) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        URI back = URI.create(asked.get("redirect_uri") + "?code=" + CODE + "&state="
                + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
        exchange.getResponseHeaders().add("Location", back.toString());
        exchange.sendResponseHeaders(302, -1);
    }

    private void tell(HttpExchange exchange, Map<String, String> asked) throws IOException {
        boolean known = "aloqa".equals(asked.get("client_id")) && "oneid-secret".equals(asked.get("client_secret"));
        String grant = asked.getOrDefault("grant_type", "");
        if (known && grant.equals("one_authorization_code") && CODE.equals(asked.get("code"))) {
            send(exchange, 200, """
                    {"scope": "aloqa", "expires_in": 1800, "token_type": "bearer", "refresh_token": "r", "access_token": "%s"}
                    """.formatted(TOKEN));
        } else if (known && grant.equals("one_access_token_identify") && TOKEN.equals(asked.get("access_token"))) {
            send(exchange, 200, """
                    {"valid": "%s", "pin": "31201900000001", "user_id": "dkarimova", "full_name": "KARIMOVA DILNOZA",
                     "sur_name": "KARIMOVA", "first_name": "DILNOZA", "mid_name": "", "user_type": "I", "ret_cd": "0"}
                    """.formatted(valid));
        } else {
            send(exchange, 401, "{\"message\": \"unknown\"}");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> fields(String encoded) {
        Map<String, String> fields = new TreeMap<>();
        for (String pair : encoded.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            fields.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
