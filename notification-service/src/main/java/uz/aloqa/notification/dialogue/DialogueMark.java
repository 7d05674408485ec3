package uz.aloqa.notification.dialogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import uz.aloqa.contracts.AuthorKind;
import uz.aloqa.notification.rule.Recipient;

/**
 * How far the other side has read, as a live stream tells it.
 *
 * @param recipient whose stream
 * @param position in the inbox of the recipient
 * @param appealId of the appeal
 * @param number of the appeal, for people
 * @param reader the side that has read
 * @param upTo number of the last message that it has read
 * @param readAt when
 */
public record DialogueMark(
        @JsonIgnore Recipient recipient,
        @JsonIgnore long position,
        UUID appealId,
        String number,
        AuthorKind reader,
        int upTo,
        Instant readAt) {}
