package uz.aloqa.appeals.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.deadline.Deadline;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.routing.Executor;
import uz.aloqa.appeals.routing.Routing;
import uz.aloqa.contracts.AppealForm;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.Outcome;
import uz.aloqa.contracts.RoutingReason;

/** Appeals in every state, as people bring them about. */
final class AppealFixture {

    static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");
    static final UUID APPLICANT = UUID.fromString("d0000000-0000-4000-8000-000000000001");
    static final UUID OFFICER = UUID.fromString("d0000000-0000-4000-8000-000000000021");
    static final Inspector INSPECTOR = inspector(11);
    static final Inspector COLLEAGUE = inspector(12);

    private AppealFixture() {}

    static Inspector inspector(int number) {
        return new Inspector(
                new UUID(1, number),
                new UUID(2, number),
                "Inspector " + number,
                "leytenant",
                new UUID(3, 1),
                false,
                true);
    }

    static Appeal in(AppealStatus status) {
        Appeal appeal = about(null);
        switch (status) {
            case REGISTERED -> {}
            case ASSIGNED -> appeal.assignTo(INSPECTOR, OFFICER, NOW);
            case ANSWERED -> appeal.answer(anAnswer());
            case WITHDRAWN -> appeal.withdraw(NOW);
        }
        return appeal;
    }

    /** An appeal at the desk that complains about an inspector, or nobody. */
    static Appeal about(@Nullable Inspector named) {
        Registration registration = new Registration(
                "26-1726266-000123-2",
                AppealKind.COMPLAINT,
                AppealKind.COMPLAINT,
                AppealForm.ELECTRONIC,
                "Matn",
                null,
                "1726266001",
                "1726266",
                APPLICANT,
                named == null ? null : named.id(),
                named == null ? null : named.userId(),
                NOW);
        LocalDate today = LocalDate.parse("2026-11-23");
        Deadline deadline = new Deadline(today, today.plusDays(15), Instant.parse("2026-12-08T18:59:59Z"));
        Appeal appeal = new Appeal(new UUID(9, 9), registration, deadline);
        appeal.register();
        appeal.route(new Routing(Executor.dutyDesk(), RoutingReason.DUTY_DESK_VACANCY), NOW);
        return appeal;
    }

    static Answer anAnswer() {
        return new Answer(Outcome.EXPLAINED, "Asoslar", INSPECTOR.userId(), INSPECTOR.fullName(), NOW);
    }

    static Rating aRating() {
        return new Rating(5, null, NOW);
    }
}
