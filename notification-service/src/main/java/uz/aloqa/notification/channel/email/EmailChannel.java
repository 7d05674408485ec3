package uz.aloqa.notification.channel.email;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.internet.AddressException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import uz.aloqa.notification.channel.Channel;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.channel.Limits;
import uz.aloqa.notification.channel.Outcome;
import uz.aloqa.notification.channel.Outgoing;

/**
 * Mails by the server of an operator. Its acceptance is all that is learned: bounces that come later go to the address that
 * mails come from.
 */
@Singleton
class EmailChannel implements Channel {

    static final String PROVIDER = "smtp";

    private final EmailConfig config;
    private final Optional<UnsubscribeLinks> unsubscribing;
    private final Clock clock;
    private final SmtpConnections connections;

    @Inject
    EmailChannel(EmailConfig config, Instance<UnsubscribeLinks> unsubscribing, Clock clock) {
        this(config, unsubscribing.stream().findFirst(), clock, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    EmailChannel(EmailConfig config, Optional<UnsubscribeLinks> unsubscribing, Clock clock, SSLSocketFactory tls) {
        this.config = config;
        this.unsubscribing = unsubscribing;
        this.clock = clock;
        this.connections = new SmtpConnections(config, tls);
    }

    @PreDestroy
    void close() {
        connections.close();
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.EMAIL;
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public boolean isConfigured() {
        return config.host().isPresent() && config.from().isPresent();
    }

    @Override
    public Limits limits() {
        return new Limits(config.perSecond(), config.perSecond(), config.connections());
    }

    /** The library finds its parts by the context class loader, which the thread of a sender need not have. */
    @Override
    public Outcome send(Outgoing message) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(EmailChannel.class.getClassLoader());
        try {
            return hand(message);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Outcome hand(Outgoing message) {
        Optional<URI> unsubscribe = unsubscribing.flatMap(links -> links.of(message));
        try {
            Mail mail = Mail.of(message, config.from().orElseThrow(), config.fromName(), unsubscribe, clock);
            return connections.send(mail);
        } catch (AddressException e) {
            return new Outcome.Permanent("address-malformed", true);
        }
    }
}
