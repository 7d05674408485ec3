package uz.aloqa.notification.stream;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uz.aloqa.notification.rule.Recipient;

/**
 * What a replica tells the others by NOTIFY.
 *
 * @param sender id of the replica, which needs no waking by itself
 * @param recipients whose inboxes changed
 */
record WakeMessage(String sender, List<Recipient> recipients) {

    static final String CHANNEL = "aloqa_inbox";

    /** This replica, for as long as it lives. */
    @Singleton
    static class Sender {

        private final String id = UUID.randomUUID().toString();

        String id() {
            return id;
        }
    }

    WakeMessage {
        recipients = List.copyOf(recipients);
    }

    static WakeMessage parse(String payload) {
        String[] words = payload.split(" ", -1);
        return new WakeMessage(
                words[0], Arrays.stream(words).skip(1).map(Recipient::new).toList());
    }

    String payload() {
        return Stream.concat(Stream.of(sender), recipients.stream().map(Recipient::address))
                .collect(Collectors.joining(" "));
    }
}
