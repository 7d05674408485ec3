package uz.aloqa.appeals.tip;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.routing.GeoPoint;
import uz.aloqa.contracts.TipConclusion;
import uz.aloqa.contracts.TipSource;

/**
 * A tip as specialists see it. Its words are the first message of its dialogue.
 *
 * @param id key
 * @param departmentSoato whose specialists read it
 * @param mahallaCode the mahalla it is about, when known
 * @param location the place it is about
 * @param source the way it came
 * @param words where the words of a reply to an announcement are read
 * @param status where it stands
 * @param urgent whether it speaks of a danger to life or of a missing child
 * @param receivedAt when it came in
 * @param conclusion what came of it
 * @param messageCount messages of both sides
 * @param version its ETag
 */
@Schema(
        name = "Tip",
        requiredProperties = {
            "id",
            "departmentSoato",
            "source",
            "status",
            "urgent",
            "receivedAt",
            "messageCount",
            "version"
        })
record TipView(
        UUID id,
        @Schema(examples = "1726266") String departmentSoato,
        @Nullable String mahallaCode,
        @Nullable GeoPoint location,
        TipSource source,
        @Nullable String words,
        TipStatus status,
        boolean urgent,
        Instant receivedAt,
        @Nullable TipConclusion conclusion,
        int messageCount,
        long version) {

    static TipView of(Tips.Placed placed) {
        Tip tip = placed.tip();
        return new TipView(
                tip.id(),
                tip.department().soato(),
                tip.department().mahallaCode(),
                placed.location(),
                tip.source(),
                tip.announcementId() == null ? null : "/api/v1/announcement-drafts/" + tip.announcementId() + "/tips",
                tip.status(),
                tip.urgent(),
                tip.receivedAt(),
                tip.conclusion(),
                tip.messageCount(),
                tip.version());
    }
}
