package uz.aloqa.notification.channel.email;

import java.time.Duration;
import java.util.Optional;

/** Settings of mail under test. */
record EmailSettings(int port, Security security, Optional<String> password, Duration patience, int connections)
        implements EmailConfig {

    static final String PASSWORD = "smtp-password-canary";

    static EmailSettings patient(int port, Security security) {
        return new EmailSettings(port, security, Optional.of(PASSWORD), Duration.ofSeconds(20), 4);
    }

    /** Gives up soon; nobody signs in. */
    static EmailSettings impatient(int port) {
        return new EmailSettings(port, Security.NONE, Optional.empty(), Duration.ofMillis(900), 2);
    }

    @Override
    public Optional<String> host() {
        return Optional.of("localhost");
    }

    @Override
    public Optional<String> username() {
        return password.map(given -> "aloqa");
    }

    @Override
    public Optional<String> from() {
        return Optional.of("xabar@aloqa.example");
    }

    @Override
    public String fromName() {
        return "Aloqa – Тошкент";
    }

    @Override
    public Duration connectTimeout() {
        return patience;
    }

    @Override
    public Duration readTimeout() {
        return patience;
    }

    @Override
    public Duration totalTimeout() {
        return patience;
    }

    @Override
    public int maxReplies() {
        return 65_536;
    }

    @Override
    public Duration idle() {
        return Duration.ofSeconds(20);
    }

    @Override
    public int perSecond() {
        return 10;
    }
}
