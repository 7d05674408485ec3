package uz.aloqa.appeals.attachment.antivirus;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A small scanner that speaks INSTREAM. It knows EICAR; a file tells it how to behave: {@code SCANNER-SLOW} is never answered,
 * {@code SCANNER-BREAKS} ends the connection, {@code SCANNER-AWAY-ONCE-…} does so the first time.
 */
public final class Clamd implements AutoCloseable {

    private final ServerSocket door;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Thread porter;

    public Clamd() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        porter = Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread.ofVirtual().start(() -> answer(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (Socket client = socket;
                DataInputStream in = new DataInputStream(client.getInputStream())) {
            byte[] command = in.readNBytes("zINSTREAM\0".length());
            if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
                return;
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                file.writeBytes(in.readNBytes(length));
            }
            String words = file.toString(StandardCharsets.ISO_8859_1);
            if (words.contains("SCANNER-SLOW")) {
                in.read(); // until the client gives up
                return;
            }
            int once = words.indexOf("SCANNER-AWAY-ONCE-");
            boolean away = once >= 0 && seen.add(words.substring(once, once + 54));
            if (away || words.contains("SCANNER-BREAKS")) {
                return;
            }
            String verdict = words.contains("EICAR-STANDARD") ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
            client.getOutputStream().write(verdict.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            // The client has hung up.
        }
    }

    /** The door is shut when nobody waits at it any more: until then a visitor may still come in. */
    @Override
    public void close() {
        try {
            door.close();
            porter.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
