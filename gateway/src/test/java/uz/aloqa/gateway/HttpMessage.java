package uz.aloqa.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The head of an HTTP/1.1 message, read byte by byte so that nothing of what follows is swallowed. */
record HttpMessage(String startLine, List<String> fields) {

    static Optional<HttpMessage> read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int newlines = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            head.write(b);
            newlines = b == '\n' ? newlines + 1 : b == '\r' ? newlines : 0;
            if (newlines == 2) {
                List<String> lines = new ArrayList<>(
                        head.toString(StandardCharsets.ISO_8859_1).lines().toList());
                String start = lines.removeFirst();
                lines.removeIf(String::isEmpty);
                return Optional.of(new HttpMessage(start, lines));
            }
        }
        return Optional.empty();
    }

    int status() {
        return Integer.parseInt(startLine.split(" ", -1)[1]);
    }

    Optional<String> field(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(field -> field.substring(name.length() + 1).trim())
                .toList();
    }

    /** Reads the body this head announces; one that ends with the connection is read to the end. */
    byte[] body(InputStream in) throws IOException {
        if (field("Transfer-Encoding").isPresent()) {
            return chunks(in);
        }
        Optional<String> length = field("Content-Length");
        return length.isPresent() ? in.readNBytes(Integer.parseInt(length.get())) : new byte[0];
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(line(in), 16);
            if (size == 0) {
                while (!line(in).isEmpty()) {
                    // trailers are not looked at here
                }
                return body.toByteArray();
            }
            body.write(in.readNBytes(size));
            line(in);
        }
    }

    static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }
}
