package uz.aloqa.notification.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A client that goes away again and again, in the middle of whatever comes, and returns with its last id. */
final class StormClient {

    private static final int PATIENCE_MILLIS = 30_000;

    private final URI root;
    private final String token;
    private final Random random;
    private final List<Integer> seen = new ArrayList<>();
    private @Nullable String lastId;
    private int connections;

    StormClient(URI root, String token, long seed) {
        this.root = root;
        this.token = token;
        this.random = new Random(seed);
    }

    /** Positions in the order they came. */
    List<Integer> seen() {
        return seen;
    }

    int connections() {
        return connections;
    }

    /** Opens the first line, so that what is written from now on is this client's. */
    void begin() throws IOException {
        while (lastId == null) {
            read(0, 0);
        }
    }

    /** Until so many notifications have come. */
    void follow(int count) throws IOException {
        while (seen.size() < count) {
            read(1 + random.nextInt(12), count);
        }
    }

    /** One line, cut after so many events or as many as are wanted in all. */
    private void read(int events, int enough) throws IOException {
        connections++;
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setSoLinger(true, 0);
            socket.connect(new InetSocketAddress(root.getHost(), root.getPort()));
            String resume = lastId == null ? "" : "Last-Event-ID: " + lastId + "\r\n";
            socket.getOutputStream()
                    .write(("GET /api/v1/notifications/stream HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer " + token
                                    + "\r\n" + resume + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String status = lines.readLine();
            if (status == null || !status.contains(" 200 ")) {
                throw new IOException("answered with " + status);
            }
            consume(lines, events, enough);
        }
    }

    private void consume(BufferedReader lines, int events, int enough) throws IOException {
        String id = null;
        boolean notification = false;
        int came = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("id:")) {
                id = line.substring(3).strip();
            } else if (line.startsWith("event:")) {
                notification = line.contains("notification");
            } else if (line.isEmpty() && id != null) {
                lastId = id;
                if (notification) {
                    seen.add(Integer.parseInt(id));
                    came++;
                }
                id = null;
                notification = false;
                if (came >= events || seen.size() >= enough) {
                    return;
                }
            }
        }
    }
}
