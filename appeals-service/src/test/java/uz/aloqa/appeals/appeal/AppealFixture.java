package uz.aloqa.appeals.appeal;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.deadline.Deadline;
import uz.aloqa.appeals.deadline.Terms;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.routing.ComplainedAbout;
import uz.aloqa.appeals.routing.Executor;
import uz.aloqa.appeals.routing.Named;
import uz.aloqa.appeals.routing.Routing;
import uz.aloqa.contracts.AppealForm;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.Outcome;
import uz.aloqa.contracts.RoutingReason;

/** Appeals in every state, as people bring them about. */
final class AppealFixture {

    static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    static final UUID APPLICANT = UUID.fromString("d0000000-0000-4000-8000-000000000001");
    static final UUID OFFICER = UUID.fromString("d0000000-0000-4000-8000-000000000021");
    static final Inspector INSPECTOR = inspector(11);
    static final Inspector COLLEAGUE = inspector(12);

    static final UUID HEAD = UUID.fromString("d0000000-0000-4000-8000-000000000022");
    static final Terms TERMS =
            new SmallRyeConfigBuilder().withMapping(Terms.class).build().getConfigMapping(Terms.class);

    private AppealFixture() {}

    static Inspector inspector(int number) {
        return new Inspector(
                new UUID(1, number),
                new UUID(2, number),
                "Inspector " + number,
                "leytenant",
                new UUID(3, 1),
                "1726266",
                false,
                true);
    }

    static Appeal in(AppealStatus status) {
        Appeal appeal = about(null);
        switch (status) {
            case REGISTERED -> {}
            case ASSIGNED -> appeal.assignTo(INSPECTOR, OFFICER, NOW);
            case ANSWERED -> appeal.answer(anAnswer(), List.of());
            case FORWARDED -> appeal.forwardOutside(anEnd(EndGround.NOT_COMPETENT), false);
            case RETURNED -> appeal.returnWithReasons(anEnd(EndGround.NOT_COMPETENT));
            case LEFT_UNCONSIDERED -> {
                appeal.propose(aConclusion());
                appeal.approveConclusion(HEAD, "Head", NOW);
            }
            case TERMINATED -> appeal.terminate(anEnd(EndGround.DEATH));
            case WITHDRAWN -> appeal.withdraw(NOW, LocalDate.parse("2026-11-26"));
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
                null,
                ApplicantKind.INDIVIDUAL,
                APPLICANT,
                null,
                null,
                null,
                null,
                NOW);
        Deadline deadline = Deadline.of(TERMS.of(AppealKind.COMPLAINT), TODAY);
        Named whom = Named.official(named == null ? null : new ComplainedAbout(named.id(), named));
        Appeal appeal = new Appeal(new UUID(9, 9), registration, whom, deadline);
        appeal.register();
        appeal.route(new Routing(Executor.dutyDesk(), RoutingReason.DUTY_DESK_VACANCY), NOW);
        return appeal;
    }

    static Answer anAnswer() {
        return new Answer(Outcome.EXPLAINED, "Asoslar", INSPECTOR.userId(), INSPECTOR.fullName(), NOW);
    }

    static Ending anEnd(EndGround ground) {
        return new Ending(ground, "Asoslar", null, OFFICER, "Officer", NOW);
    }

    static Conclusion aConclusion() {
        return new Conclusion(EndGround.ANONYMOUS, "Asoslar", OFFICER, NOW);
    }

    static Rating aRating() {
        return new Rating(5, null, NOW, null);
    }
}
