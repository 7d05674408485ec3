package uz.aloqa.notification.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.contracts.AssignmentState;
import uz.aloqa.notification.rule.Audience;
import uz.aloqa.notification.rule.Happening;
import uz.aloqa.notification.rule.Parameter;
import uz.aloqa.notification.rule.Recipient;
import uz.aloqa.notification.rule.Subject;
import uz.aloqa.platform.time.Tashkent;

/**
 * An assignment that an inspector may have to hear of.
 *
 * @param id of the assignment
 * @param inspectorId whose
 * @param mahallaCode where
 * @param role as what
 * @param validFrom first day
 * @param validTo last day, absent when open
 * @param eventId the event that brought it
 */
record Duty(
        UUID id,
        UUID inspectorId,
        String mahallaCode,
        AssignmentRole role,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        UUID eventId) {

    static Duty of(AssignmentState state, UUID eventId) {
        return new Duty(
                state.id(),
                state.inspectorId(),
                state.mahallaCode(),
                state.role(),
                state.validFrom(),
                state.validTo(),
                eventId);
    }

    /**
     * False for what began long ago, as the registry tells when it is read from its beginning or told once more, and for what
     * is over.
     */
    boolean isNews(Instant toldAt) {
        LocalDate today = toldAt.atZone(Tashkent.ZONE).toLocalDate();
        return !validFrom.isBefore(today.minusDays(1)) && (validTo == null || !validTo.isBefore(today));
    }

    Happening happening(UUID account) {
        Map<Parameter, String> facts = new EnumMap<>(Parameter.class);
        facts.put(Parameter.MAHALLA, mahallaCode);
        facts.put(Parameter.ASSIGNMENT_ROLE, role.name());
        facts.put(Parameter.STARTS_ON, validFrom.toString());
        if (validTo != null) {
            facts.put(Parameter.ENDS_ON, validTo.toString());
        }
        return new Happening(
                AssignmentState.class.getSimpleName(),
                Map.of(Audience.ASSIGNED_INSPECTOR, List.of(Recipient.user(account))),
                null,
                facts,
                new Subject(Subject.Kind.MAHALLA, mahallaCode));
    }
}
