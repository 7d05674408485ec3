package uz.aloqa.notification.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.aloqa.notification.channel.LogCanary;
import uz.aloqa.notification.channel.Messages;
import uz.aloqa.notification.channel.Outcome;
import uz.aloqa.notification.channel.Outgoing;

class EmailChannelTest {

    private static final String ADDRESS = "karimova@example.uz";
    private static final URI UNSUBSCRIBE = URI.create("https://aloqa.example/api/v1/unsubscribe/0F3t-token");

    @RegisterExtension
    final LogCanary canary = new LogCanary("karimova", EmailSettings.PASSWORD);

    private GreenMail server;
    private EmailChannel channel;

    @BeforeEach
    void start() {
        server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        server.setUser("aloqa", "aloqa", EmailSettings.PASSWORD);
        channel = channel(EmailSettings.PASSWORD, Optional.of(message -> Optional.of(UNSUBSCRIBE)));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailSaysTheSamePlainAndAsHtml() throws Exception {
        Outgoing message = Messages.of(
                ADDRESS, "Murojaatingiz roʻyxatga olindi", "Raqami: <b>26 & co</b>\n.\nQUIT\nMuddati – 8-dekabr");

        assertThat(channel.send(message)).isInstanceOf(Outcome.Accepted.class);

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Murojaatingiz roʻyxatga olindi");
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Aloqa – Тошкент");
        assertThat(((InternetAddress) mail.getFrom()[0]).getAddress()).isEqualTo("xabar@aloqa.example");
        assertThat(mail.getAllRecipients()).singleElement().hasToString(ADDRESS);
        assertThat(mail.getSentDate()).isEqualTo(Messages.NOW);
        assertThat(mail.getHeader("Message-ID")).containsExactly("<" + message.deliveryId() + "@aloqa.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("uz-Latn");

        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        BodyPart plain = parts.getBodyPart(0);
        BodyPart html = parts.getBodyPart(1);
        assertThat(plain.getContentType()).startsWith("text/plain");
        assertThat((String) plain.getContent())
                .contains("Raqami: <b>26 & co</b>\n.\nQUIT\nMuddati – 8-dekabr")
                .contains(Messages.LINK)
                .contains("Bunday xatlarni olmaslik: " + UNSUBSCRIBE);
        assertThat(html.getContentType()).startsWith("text/html");
        assertThat((String) html.getContent())
                .contains("<p>Raqami: &lt;b&gt;26 &amp; co&lt;/b&gt;</p>")
                .contains("<a href=\"" + Messages.LINK + "\">Ochish</a>")
                .contains("lang=\"uz-Latn\"")
                .doesNotContain("<img", "<script", "<link");
    }

    @Test
    void oneClickEndsMailsLikeThis() throws Exception {
        channel.send(Messages.to(ADDRESS));

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<" + UNSUBSCRIBE + ">");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void aMailThatNobodyCanUnsubscribeFromDoesNotOfferIt() throws Exception {
        channel = channel(EmailSettings.PASSWORD, Optional.of(message -> Optional.empty()));
        channel.send(Messages.to(ADDRESS));

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sarlavha\r\nBcc: everybody@example.uz",
                "Sarlavha\nBcc: everybody@example.uz",
                "Sarlavha\rBcc: everybody@example.uz\r\n\r\n<h1>",
                "Sarlavha\u0085\u2028Bcc: everybody@example.uz",
                "Mavzu juda uzun – Bcc: everybody@example.uz"
            })
    void wordsNeverBecomeHeaders(String title) throws Exception {
        Outgoing message = Messages.of(ADDRESS, title + " – oʻzgardi".repeat(60), "Matn");

        assertThat(channel.send(message)).isInstanceOf(Outcome.Accepted.class);

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).contains("Bcc: everybody@example.uz").endsWith("oʻzgardi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "karimova",
                "@example.uz",
                "karimova@",
                "karimova@example.uz\r\nRCPT TO:<everybody@example.uz>",
                "karimova@example.uz, everybody@example.uz",
                "karimova@example.uz everybody@example.uz",
                "Karimova <karimova@example.uz>",
                "<karimova@example.uz>",
                "\"a b\"@example.uz",
                "каримова@example.uz",
                "karimova@exa mple.uz",
                "karimova@-example.uz",
                "group: karimova@example.uz;"
            })
    void whatIsNotOneAddressIsNeverSent(String address) {
        assertThat(channel.send(Messages.to(address))).isEqualTo(new Outcome.Permanent("address-malformed", true));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aDomainOfAnotherScriptIsWrittenInItsAsciiForm() throws Exception {
        assertThat(channel.send(Messages.to("info@тошкент.example"))).isInstanceOf(Outcome.Accepted.class);
        assertThat(server.getReceivedMessages()[0].getAllRecipients()[0].toString())
                .startsWith("info@xn--")
                .endsWith(".example");
    }

    @Test
    void aWrongPasswordHoldsAllMailsBackAndLosesNone() {
        channel = channel("something else", Optional.empty());
        assertThat(channel.send(Messages.to(ADDRESS)))
                .isEqualTo(new Outcome.Retryable("credentials-refused", Duration.ofMinutes(5), true));
    }

    private EmailChannel channel(String password, Optional<UnsubscribeLinks> links) {
        EmailSettings settings = new EmailSettings(
                server.getSmtp().getPort(),
                EmailConfig.Security.NONE,
                Optional.of(password),
                Duration.ofSeconds(20),
                4);
        return new EmailChannel(settings, links, Messages.CLOCK, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }
}
