package uz.aloqa.notification.channel.email;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server that behaves as badly as it is told to, at the moment it is told to. */
final class HostileMailServer implements AutoCloseable {

    /** Moments of a conversation. */
    enum Moment {
        GREETING,
        HELLO,
        SENDER,
        RECIPIENT,
        DATA,
        END
    }

    /** What to do instead of a polite reply. */
    @FunctionalInterface
    interface Fault {
        void happen(Socket client) throws IOException, InterruptedException;
    }

    static final Fault RESET = client -> {
        client.setSoLinger(true, 0);
        client.close();
    };
    static final Fault SILENT = client -> Thread.sleep(60_000);
    static final Fault DRIP = client -> {
        for (byte at : ("250 " + "z".repeat(1_000)).getBytes(StandardCharsets.US_ASCII)) {
            client.getOutputStream().write(at);
            Thread.sleep(50);
        }
    };
    static final Fault ENDLESS_LINES = client -> {
        while (true) {
            write(client, "250-" + "z".repeat(500) + "\r\n");
        }
    };
    static final Fault ENDLESS_LINE = client -> {
        while (true) {
            write(client, "z".repeat(500));
        }
    };
    static final Fault GARBAGE = client -> write(client, "HTTP/1.1 200 OK\r\n\r\n\u0000\u0001\r\n");

    private final ServerSocket server;
    private final Map<Moment, Fault> faults = new ConcurrentHashMap<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<Socket> clients = new CopyOnWriteArrayList<>();
    private final @Nullable SSLContext tls;

    HostileMailServer() throws IOException {
        this(null);
    }

    /** Offers STARTTLS when there is a certificate. */
    HostileMailServer(@Nullable SSLContext tls) throws IOException {
        this.tls = tls;
        server = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        Thread.ofVirtual().start(this::accept);
    }

    HostileMailServer at(Moment moment, Fault fault) {
        faults.put(moment, fault);
        return this;
    }

    HostileMailServer replies(Moment moment, String reply) {
        return at(moment, client -> write(client, reply + "\r\n"));
    }

    int port() {
        return server.getLocalPort();
    }

    int connections() {
        return clients.size();
    }

    /** Closes all conversations, as after a time without mails. */
    void hangUp() throws IOException {
        for (Socket client : clients) {
            client.close();
        }
    }

    List<String> said() {
        return said;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                clients.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                // closed: the loop ends by itself
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            reply(client, Moment.GREETING, "220 mail.example ESMTP");
            converse(client, tls != null);
        } catch (IOException | InterruptedException e) {
            // the other side went away
        }
    }

    private void converse(Socket client, boolean offersTls) throws IOException, InterruptedException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            said.add(line);
            switch (line.split("[ :]", -1)[0].toUpperCase(Locale.ROOT)) {
                case "EHLO" ->
                    reply(
                            client,
                            Moment.HELLO,
                            "250-mail.example\r\n"
                                    + (offersTls ? "250-STARTTLS\r\n" : tls == null ? "" : "250-AUTH PLAIN\r\n")
                                    + "250 8BITMIME");
                case "STARTTLS" -> {
                    write(client, "220 2.0.0 Ready\r\n");
                    converse(encrypted(client), false);
                    return;
                }
                case "AUTH" -> write(client, "235 2.7.0 Accepted\r\n");
                case "HELO" -> reply(client, Moment.HELLO, "250 mail.example");
                case "MAIL" -> reply(client, Moment.SENDER, "250 2.1.0 Ok");
                case "RCPT" -> reply(client, Moment.RECIPIENT, "250 2.1.5 Ok");
                case "DATA" -> {
                    reply(client, Moment.DATA, "354 End data with <CR><LF>.<CR><LF>");
                    if (faults.containsKey(Moment.DATA)) {
                        break;
                    }
                    while (!".".equals(line) && line != null) {
                        line = in.readLine();
                    }
                    reply(client, Moment.END, "250 2.0.0 Ok: queued as 12345");
                }
                case "QUIT" -> {
                    write(client, "221 Bye\r\n");
                    return;
                }
                default -> write(client, "250 Ok\r\n");
            }
        }
    }

    private SSLSocket encrypted(Socket client) throws IOException {
        SSLSocket secure = (SSLSocket) tls.getSocketFactory().createSocket(client, null, client.getPort(), true);
        secure.setUseClientMode(false);
        secure.startHandshake();
        return secure;
    }

    private void reply(Socket client, Moment moment, String polite) throws IOException, InterruptedException {
        Fault fault = faults.get(moment);
        if (fault != null) {
            fault.happen(client);
        } else {
            write(client, polite + "\r\n");
        }
    }

    private static void write(Socket client, String text) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
