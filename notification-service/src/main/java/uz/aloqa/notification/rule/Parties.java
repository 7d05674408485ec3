package uz.aloqa.notification.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AppealAnswered;
import uz.aloqa.contracts.AppealAssigned;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.AppealRated;
import uz.aloqa.contracts.AppealRegistered;
import uz.aloqa.contracts.AppealWithdrawn;
import uz.aloqa.contracts.MessagePosted;

/**
 * Who plays which part in an event, and whose act it was.
 *
 * @param byAudience the recipient of each audience that the event has
 * @param actor account of who acted, absent when the platform did
 */
record Parties(
        Map<Audience, Recipient> byAudience, @Nullable UUID actor) {

    static Parties of(AppealEvent event) {
        return switch (event) {
            // Filing is the applicant's act, registering is ours: the applicant has to hear of it (art. 23).
            case AppealRegistered e -> new Parties(Map.of(Audience.APPLICANT, Recipient.user(e.applicantId())), null);
            case AppealAssigned e ->
                new Parties(both(e.applicantId(), e.executorId(), e.districtSoato()), e.assignedBy());
            case MessagePosted e -> new Parties(otherSide(e), e.authorId());
            case AppealAnswered e ->
                new Parties(Map.of(Audience.APPLICANT, Recipient.user(e.applicantId())), e.signedBy());
            case AppealRated e ->
                new Parties(both(e.applicantId(), e.executorId(), e.districtSoato()), e.applicantId());
            case AppealWithdrawn e ->
                new Parties(both(e.applicantId(), e.executorId(), e.districtSoato()), e.applicantId());
        };
    }

    Optional<Recipient> recipient(Audience audience) {
        return Optional.ofNullable(byAudience.get(audience))
                .filter(recipient -> actor == null || !recipient.equals(Recipient.user(actor)));
    }

    private static Map<Audience, Recipient> otherSide(MessagePosted event) {
        return switch (event.author()) {
            case OFFICER -> Map.of(Audience.APPLICANT, Recipient.user(event.applicantId()));
            case APPLICANT -> officer(event.executorId(), event.districtSoato());
        };
    }

    private static Map<Audience, Recipient> both(UUID applicant, @Nullable UUID executor, String district) {
        Map<Audience, Recipient> parties = new EnumMap<>(officer(executor, district));
        parties.put(Audience.APPLICANT, Recipient.user(applicant));
        return parties;
    }

    private static Map<Audience, Recipient> officer(@Nullable UUID executor, String district) {
        return executor == null
                ? Map.of(Audience.DESK, Recipient.desk(district))
                : Map.of(Audience.EXECUTOR, Recipient.user(executor));
    }
}
