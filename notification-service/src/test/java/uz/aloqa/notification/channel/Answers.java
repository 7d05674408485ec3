package uz.aloqa.notification.channel;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import uz.aloqa.notification.outbound.HostileServer;

/** Answers of providers played by tests. */
public final class Answers {

    private Answers() {}

    /** Always the same answer. */
    public static HostileServer.Behaviour json(String status, String body) {
        return (request, client) -> write(client, status, "Content-Type: application/json\r\n", body);
    }

    /** Always the same answer with headers of its own, each ended by CRLF. */
    public static HostileServer.Behaviour answer(String status, String headers, String body) {
        return (request, client) -> write(client, status, headers, body);
    }

    /** Promises more than it sends, then hangs up. */
    public static HostileServer.Behaviour truncated(String body) {
        return (request, client) -> {
            String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                    + (body.length() + 100) + "\r\n\r\n";
            client.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
            client.getOutputStream().flush();
            client.close();
        };
    }

    public static void write(Socket client, String status, String headers, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        OutputStream out = client.getOutputStream();
        out.write(("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + bytes.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.flush();
    }

    /** Path of a request without its query. */
    public static String path(HostileServer.Received request) {
        return request.line().split(" ", -1)[1].split("\\?", -1)[0];
    }

    /** Fields of a form. */
    public static Map<String, String> form(HostileServer.Received request) {
        Map<String, String> fields = new HashMap<>();
        for (String field : request.text().split("&", -1)) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }
}
