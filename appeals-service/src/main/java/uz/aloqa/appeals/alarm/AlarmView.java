package uz.aloqa.appeals.alarm;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.emergency.EmergencyAdvice;
import uz.aloqa.appeals.routing.GeoPoint;
import uz.aloqa.contracts.AlarmEnd;

/**
 * An alarm.
 *
 * @param id key
 * @param status where it stands
 * @param level how high it has risen, 0 to 2
 * @param deskSoato the duty desk that has to answer
 * @param mahallaCode the mahalla, when known
 * @param location where the caller is
 * @param words what they say
 * @param caller who is in need
 * @param raisedAt when it came in
 * @param handedOverAt when it stood in a desk's inbox
 * @param openStreams live screens of the desk that were open then
 * @param acknowledgement the human being who took it on
 * @param ending how it ended
 * @param emergencyAdvice whom to call now: this button does not replace a call
 * @param version its ETag
 */
@Schema(
        name = "Alarm",
        requiredProperties = {
            "id",
            "status",
            "level",
            "deskSoato",
            "caller",
            "raisedAt",
            "openStreams",
            "emergencyAdvice",
            "version"
        })
public record AlarmView(
        UUID id,
        AlarmStatus status,
        int level,
        @Schema(examples = "1726266") String deskSoato,
        @Nullable String mahallaCode,
        @Nullable GeoPoint location,
        @Nullable String words,
        CallerView caller,
        Instant raisedAt,
        @Nullable Instant handedOverAt,
        int openStreams,
        @Nullable AcknowledgementView acknowledgement,
        @Nullable EndingView ending,
        EmergencyAdvice emergencyAdvice,
        long version) {

    /** Who is in need. */
    @Schema(name = "AlarmCaller", requiredProperties = "id")
    record CallerView(UUID id, @Nullable String name) {}

    /** Who took it on. */
    @Schema(name = "AlarmAcknowledgement", requiredProperties = "at")
    record AcknowledgementView(@Nullable String officer, Instant at) {}

    /** How it ended; the note is for officers. */
    @Schema(
            name = "AlarmEnding",
            requiredProperties = {"end", "at"})
    record EndingView(AlarmEnd end, @Nullable String note, Instant at) {}
}
