package uz.aloqa.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;

/**
 * What happened to an announcement of the information centre, on {@link Topics#ANNOUNCEMENTS_V1}. Past tense, ids and
 * facts; the words are read from the public API, and no text of a resident is ever here. The CloudEvents attribute
 * {@code sequence} numbers the events of one announcement from 1 without gaps.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AnnouncementPublished.class, name = "AnnouncementPublished"),
    @JsonSubTypes.Type(value = AnnouncementUpdated.class, name = "AnnouncementUpdated"),
    @JsonSubTypes.Type(value = AnnouncementCancelled.class, name = "AnnouncementCancelled"),
    @JsonSubTypes.Type(value = AnnouncementExpired.class, name = "AnnouncementExpired"),
    @JsonSubTypes.Type(value = AnnouncementReplied.class, name = "AnnouncementReplied")
})
public sealed interface AnnouncementEvent
        permits AnnouncementPublished,
                AnnouncementUpdated,
                AnnouncementCancelled,
                AnnouncementExpired,
                AnnouncementReplied {

    /** The announcement, also the key of the record. */
    UUID announcementId();

    /** When it happened, UTC. */
    Instant occurredAt();
}
