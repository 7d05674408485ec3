package uz.aloqa.gateway;

import io.restassured.RestAssured;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client on a bare socket: says exactly the bytes it is told to. */
final class Client implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    Client() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(8_000);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /** An answer with its body. */
    record Answer(HttpMessage head, String body) {

        int status() {
            return head.status();
        }
    }

    /** Sends a request with these header lines, without a body. */
    Client send(String method, String target, String... fields) throws IOException {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: gateway.test\r\n");
        for (String field : fields) {
            head.append(field).append("\r\n");
        }
        return raw(head.append("\r\n").toString());
    }

    Client raw(String bytes) throws IOException {
        return raw(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    Client raw(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
        return this;
    }

    /** One chunk of a chunked body. */
    Client chunk(byte[] bytes) throws IOException {
        raw(Integer.toHexString(bytes.length) + "\r\n");
        raw(bytes);
        return raw("\r\n");
    }

    HttpMessage head() throws IOException {
        return HttpMessage.read(in).orElseThrow(() -> new IOException("closed without an answer"));
    }

    Answer answer() throws IOException {
        HttpMessage head = head();
        return new Answer(head, new String(head.body(in), StandardCharsets.UTF_8));
    }

    String line() throws IOException {
        return HttpMessage.line(in);
    }

    InputStream in() {
        return in;
    }

    /** One request on a connection of its own. */
    static Answer ask(String method, String target, String... fields) throws IOException {
        try (Client client = new Client()) {
            return client.send(method, target, fields).answer();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
