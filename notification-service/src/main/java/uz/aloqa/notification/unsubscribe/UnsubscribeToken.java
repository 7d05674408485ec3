package uz.aloqa.notification.unsubscribe;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.rule.Topic;
import uz.aloqa.platform.secret.SecretSignature;

/**
 * Whom a link stops messages for: {@code <opaque id>.<topic>.<channel>.<signature>}. The id is no account's id and is found in
 * no other place; the signature makes sure that nobody stops somebody else's messages.
 *
 * @param person the opaque id
 * @param topic the topic; empty for all that a digest gathers
 * @param channel the way
 */
record UnsubscribeToken(UUID person, Optional<Topic> topic, ChannelKind channel) {

    static final String ALL = "ALL";

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f-]{36}\\.([A-Z]{1,20})\\.([A-Z_]{1,20}))\\.([A-Za-z0-9_-]{20,80})");

    static Optional<UnsubscribeToken> read(String token, SecretSignature signature) {
        Matcher parts = FORM.matcher(token);
        if (!parts.matches() || !signature.verify(parts.group(1), parts.group(4))) {
            return Optional.empty();
        }
        String person = parts.group(1).substring(0, 36);
        String topic = parts.group(2);
        return Optional.of(new UnsubscribeToken(
                UUID.fromString(person),
                topic.equals(ALL) ? Optional.empty() : Optional.of(Topic.valueOf(topic)),
                ChannelKind.valueOf(parts.group(3))));
    }

    String write(SecretSignature signature) {
        String signed = person + "." + topicName() + "." + channel.name();
        return signed + "." + signature.sign(signed);
    }

    String topicName() {
        return topic.map(Topic::name).orElse(ALL);
    }
}
