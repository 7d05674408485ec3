package uz.aloqa.notification.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uz.aloqa.notification.channel.Messages;
import uz.aloqa.notification.channel.Outcome;

@Timeout(60)
class EmailTlsTest {

    @TempDir
    Path folder;

    @Test
    void theConversationIsEncryptedBeforeAnythingIsSaid() throws Exception {
        SSLContext context = LocalCertificate.of("localhost", folder);
        try (HostileMailServer server = new HostileMailServer(context)) {
            assertThat(send(server, context.getSocketFactory())).isInstanceOf(Outcome.Accepted.class);
            assertThat(server.said()).startsWith("EHLO aloqa.example", "STARTTLS", "EHLO aloqa.example");
            assertThat(server.said()).anyMatch(line -> line.startsWith("AUTH PLAIN"));
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForEndsTheConversation() throws Exception {
        SSLContext context = LocalCertificate.of("localhost", folder);
        try (HostileMailServer server = new HostileMailServer(context)) {
            assertThat(send(server, (SSLSocketFactory) SSLSocketFactory.getDefault()))
                    .isEqualTo(new Outcome.Retryable("tls-failed", null, false));
            assertThat(server.said()).noneMatch(line -> line.startsWith("MAIL") || line.startsWith("AUTH"));
        }
    }

    @Test
    void aCertificateOfAnotherServerEndsTheConversation() throws Exception {
        SSLContext context = LocalCertificate.of("other.example", folder);
        try (HostileMailServer server = new HostileMailServer(context)) {
            assertThat(send(server, context.getSocketFactory())).isInstanceOf(Outcome.Retryable.class);
            assertThat(server.said()).noneMatch(line -> line.startsWith("MAIL") || line.startsWith("AUTH"));
        }
    }

    private static Outcome send(HostileMailServer server, SSLSocketFactory trusting) {
        return new EmailChannel(
                        EmailSettings.patient(server.port(), EmailConfig.Security.STARTTLS),
                        Optional.empty(),
                        Messages.CLOCK,
                        trusting)
                .send(Messages.to("karimova@example.uz"));
    }
}
