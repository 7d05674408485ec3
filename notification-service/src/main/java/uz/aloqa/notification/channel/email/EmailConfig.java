package uz.aloqa.notification.channel.email;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The server that takes our mails, and how. */
@ConfigMapping(prefix = "aloqa.email")
interface EmailConfig {

    /** How the connection is protected. */
    enum Security {
        /** Begins plain and changes to TLS before anything is said; without it nothing is sent. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS,
        /** Not at all: only for a server on the same machine. */
        NONE
    }

    /** Name of the server. */
    Optional<String> host();

    /** 587 for STARTTLS, 465 for TLS. */
    @WithDefault("587")
    int port();

    /** How the connection is protected. */
    @WithDefault("STARTTLS")
    Security security();

    /** Signs in with, where the server asks for it. */
    Optional<String> username();

    /** Signs in with. */
    Optional<String> password();

    /** Address that mails come from; its domain also ends Message-IDs. */
    Optional<String> from();

    /** Name that mails come from. */
    @WithDefault("Aloqa")
    String fromName();

    /** To a connection. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** Between two things the server says. */
    @WithDefault("15s")
    Duration readTimeout();

    /** For one mail from connecting to the last reply, whatever drips in between. */
    @WithDefault("40s")
    Duration totalTimeout();

    /** Bytes that the server may say about one mail; replies are lines. */
    @WithDefault("65536")
    int maxReplies();

    /** Connections at once, kept open between mails. */
    @WithDefault("4")
    int connections();

    /** How long an unused connection is kept. */
    @WithDefault("20s")
    Duration idle();

    /** Mails a second. */
    @WithDefault("10")
    int perSecond();
}
