package uz.aloqa.notification.channel.email;

import jakarta.mail.Address;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** A conversation with the mail server, good for many mails one after another. */
final class SmtpConnection implements AutoCloseable {

    private final EmailConfig config;
    private final Session session;
    private final SMTPTransport transport;
    private final SSLSocketFactory tls;
    private final BoundedSocket socket = new BoundedSocket();
    private long lastUsedNanos;

    SmtpConnection(EmailConfig config, SSLSocketFactory tls) throws MessagingException {
        this.config = config;
        this.tls = tls;
        this.session = Session.getInstance(properties(config, tls), credentials(config));
        this.transport = new SMTPTransport(session, null);
    }

    void open() throws MessagingException, IOException {
        String host = config.host().orElseThrow();
        socket.allow(config.maxReplies());
        // The name stays with the address: the certificate is compared with it.
        InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(host), config.port());
        socket.connect(address, Math.toIntExact(config.connectTimeout().toMillis()));
        socket.setSoTimeout(Math.toIntExact(config.readTimeout().toMillis()));
        transport.connect(config.security() == EmailConfig.Security.TLS ? encrypted(host) : socket);
    }

    void send(Mail mail) throws MessagingException {
        socket.allow(config.maxReplies());
        MimeMessage message =
                new MimeMessage(session, new ByteArrayInputStream(mail.content().getBytes(StandardCharsets.US_ASCII)));
        transport.sendMessage(message, new Address[] {mail.to()});
        lastUsedNanos = System.nanoTime();
    }

    /** Whether the server still listens; asks it. */
    boolean isAlive() {
        socket.allow(config.maxReplies());
        return System.nanoTime() - lastUsedNanos < config.idle().toNanos() && transport.isConnected();
    }

    /** What the server said last, 0 before it said anything. */
    int lastCode() {
        return Math.max(transport.getLastReturnCode(), 0);
    }

    /** Ends the conversation in the middle; whoever waits for a reply stops waiting. */
    void abort() {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed, then.
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // It is closed, then.
        }
        abort();
    }

    private Socket encrypted(String host) throws IOException {
        SSLSocket secure = (SSLSocket) tls.createSocket(socket, host, config.port(), true);
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    private static Properties properties(EmailConfig config, SSLSocketFactory tls) {
        String from = config.from().orElseThrow();
        boolean startTls = config.security() == EmailConfig.Security.STARTTLS;
        Properties properties = new Properties();
        properties.put("mail.smtp.host", config.host().orElseThrow());
        properties.put("mail.smtp.from", from);
        properties.put("mail.smtp.localhost", from.substring(from.lastIndexOf('@') + 1));
        properties.put("mail.smtp.auth", Boolean.toString(config.username().isPresent()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.put("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.put("mail.smtp.ssl.socketFactory", tls);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }

    private static @Nullable Authenticator credentials(EmailConfig config) {
        if (config.username().isEmpty()) {
            return null;
        }
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        config.username().orElseThrow(), config.password().orElse(""));
            }
        };
    }
}
