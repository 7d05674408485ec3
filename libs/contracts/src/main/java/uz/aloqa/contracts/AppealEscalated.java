package uz.aloqa.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The term of an open appeal is running out or is over, and somebody has to hear of it. Each level of a term comes at most
 * once; a level that was already behind when it was found is not told apart from the higher one that has taken its place.
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param applicantId account of the applicant; an opaque id, never a name
 * @param level how far the term has run
 * @param districtSoato the department in charge: its desk, its head and its region hear of the levels that concern them
 * @param mahallaCode code of the mahalla, absent when only the district is known
 * @param executorId account of the executing inspector, absent while nobody is named
 * @param seniors accounts of the senior inspectors who hear of it, never the one complained about
 * @param dueAt end of the term of consideration; of the first appeal of an incident the earliest of those joined to it
 * @param occurredAt when it was found, UTC
 */
public record AppealEscalated(
        UUID appealId,
        String number,
        UUID applicantId,
        AppealEscalation level,
        String districtSoato,
        @Nullable String mahallaCode,
        @Nullable UUID executorId,
        List<UUID> seniors,
        Instant dueAt,
        Instant occurredAt)
        implements AppealEvent {
    /** Copies the list. */
    public AppealEscalated {
        seniors = List.copyOf(seniors);
    }
}
