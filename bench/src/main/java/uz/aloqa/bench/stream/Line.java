package uz.aloqa.bench.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/** One open stream, read on a virtual thread. */
final class Line implements AutoCloseable {

    private static final int BUFFER = 2_048;

    private final Socket socket = new Socket();
    private final BufferedReader lines;

    /** Opens it; returns once the service has said that it is open. */
    Line(URI service, String token) throws IOException {
        socket.connect(new InetSocketAddress(service.getHost(), service.getPort()));
        socket.getOutputStream()
                .write(("GET /api/v1/notifications/stream HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer " + token
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), BUFFER);
        String status = lines.readLine();
        if (status == null || !status.contains(" 200 ")) {
            throw new IOException("the stream was answered with " + status);
        }
        String line = status;
        while (line != null && !line.startsWith("retry:")) {
            line = lines.readLine();
        }
    }

    /** Reads until it is closed, telling the position of each notification as it comes. */
    void follow(LongConsumer arrived) {
        try {
            String id = "";
            boolean notification = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    notification = line.contains("notification");
                } else if (line.isEmpty()) {
                    if (notification) {
                        // A desk's position follows after a hyphen; what is written here goes to the own inbox.
                        arrived.accept(Long.parseLong(id.replaceFirst("-.*", "")));
                    }
                    notification = false;
                }
            }
        } catch (IOException e) {
            // closed by us at the end
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
