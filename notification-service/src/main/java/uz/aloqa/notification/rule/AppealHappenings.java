package uz.aloqa.notification.rule;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AnswerContested;
import uz.aloqa.contracts.AnswerSent;
import uz.aloqa.contracts.AppealAnswered;
import uz.aloqa.contracts.AppealAssigned;
import uz.aloqa.contracts.AppealEscalated;
import uz.aloqa.contracts.AppealEscalation;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.AppealForwarded;
import uz.aloqa.contracts.AppealGivenBack;
import uz.aloqa.contracts.AppealJoined;
import uz.aloqa.contracts.AppealLeftUnconsidered;
import uz.aloqa.contracts.AppealRated;
import uz.aloqa.contracts.AppealRegistered;
import uz.aloqa.contracts.AppealRepeatsAnswered;
import uz.aloqa.contracts.AppealRequalified;
import uz.aloqa.contracts.AppealReturned;
import uz.aloqa.contracts.AppealSplit;
import uz.aloqa.contracts.AppealTerminated;
import uz.aloqa.contracts.AppealWithdrawn;
import uz.aloqa.contracts.CoExecutorsChanged;
import uz.aloqa.contracts.ComplainedAboutChanged;
import uz.aloqa.contracts.ConclusionProposed;
import uz.aloqa.contracts.ConclusionRefused;
import uz.aloqa.contracts.ContestDecided;
import uz.aloqa.contracts.ControlChanged;
import uz.aloqa.contracts.DeadlineChanged;
import uz.aloqa.contracts.InquiryAnswered;
import uz.aloqa.contracts.InquiryKind;
import uz.aloqa.contracts.InquiryMade;
import uz.aloqa.contracts.InquiryOverdue;
import uz.aloqa.contracts.InterimAnswerGiven;
import uz.aloqa.contracts.MessagePosted;
import uz.aloqa.contracts.ReplyOverdue;
import uz.aloqa.contracts.ReplyReminderDue;
import uz.aloqa.contracts.SignatoryJoined;
import uz.aloqa.platform.time.Tashkent;

/** What events of appeals say to the rule book. */
final class AppealHappenings {

    private static final int REGION_DIGITS = 4;

    private AppealHappenings() {}

    static Happening of(AppealEvent event) {
        return new Happening(
                event.getClass().getSimpleName(),
                parties(event),
                actor(event),
                facts(event),
                Subject.of(Subject.Kind.APPEAL, event.appealId()));
    }

    private static Map<Audience, List<Recipient>> parties(AppealEvent event) {
        return switch (event) {
            case AppealRegistered e -> applicant(e.applicantId());
            case AppealAssigned e -> both(e.applicantId(), e.executorId(), e.districtSoato());
            case MessagePosted e -> otherSide(e);
            case AppealAnswered e -> applicant(e.applicantId());
            case AppealRated e -> both(e.applicantId(), e.executorId(), e.districtSoato());
            case AppealWithdrawn e -> both(e.applicantId(), e.executorId(), e.districtSoato());
            case AppealForwarded e -> applicant(e.applicantId());
            case AppealReturned e -> both(e.applicantId(), e.executorId(), e.districtSoato());
            case AppealLeftUnconsidered e -> both(e.applicantId(), e.executorId(), e.districtSoato());
            case AppealTerminated e -> both(e.applicantId(), e.executorId(), e.districtSoato());
            case AppealRequalified e -> both(e.applicantId(), e.executorId(), e.districtSoato());
            case DeadlineChanged e -> both(e.applicantId(), e.executorId(), e.districtSoato());
            case ConclusionProposed e -> officer(null, e.districtSoato());
            case ConclusionRefused e -> officer(e.executorId(), e.districtSoato());
            case ComplainedAboutChanged e -> Map.of();
            case ControlChanged e -> officer(e.executorId(), e.districtSoato());
            case InterimAnswerGiven e -> applicant(e.applicantId());
            case AnswerSent e -> Map.of();
            case AppealEscalated e -> overTheTerm(e);
            case AppealJoined e -> applicant(e.applicantId());
            case AppealSplit e -> applicant(e.applicantId());
            case AppealRepeatsAnswered e -> applicant(e.applicantId());
            case InquiryMade e -> inquiry(e);
            case InquiryAnswered e ->
                e.kind() == InquiryKind.INFORMATION
                        ? officer(e.executorId(), e.districtSoato())
                        : applicant(e.applicantId());
            case InquiryOverdue e -> owing(e);
            case CoExecutorsChanged e ->
                Map.of(
                        Audience.CO_EXECUTOR,
                        e.coExecutorIds().stream().map(Recipient::user).toList());
            case AppealGivenBack e -> applicant(e.applicantId());
            case SignatoryJoined e -> applicant(e.applicantId());
            case ReplyReminderDue e -> applicant(e.applicantId());
            case ReplyOverdue e -> both(e.applicantId(), e.executorId(), e.districtSoato());
            case AnswerContested e -> desk(e.districtSoato());
            case ContestDecided e -> both(e.applicantId(), e.executorId(), e.districtSoato());
        };
    }

    private static @Nullable UUID actor(AppealEvent event) {
        return switch (event) {
            // Filing is the applicant's act, registering is ours: the applicant has to hear of it (art. 23).
            case AppealRegistered e -> null;
            case AppealAssigned e -> e.assignedBy();
            case MessagePosted e -> e.authorId();
            case AppealAnswered e -> e.signedBy();
            case AppealRated e -> e.applicantId();
            case AppealWithdrawn e -> e.applicantId();
            case AppealForwarded e -> e.by();
            case AppealReturned e -> e.by();
            case AppealLeftUnconsidered e -> e.by();
            case AppealTerminated e -> e.by();
            case AppealRequalified e -> e.by();
            case DeadlineChanged e -> e.by();
            case ConclusionProposed e -> e.by();
            case ConclusionRefused e -> e.by();
            case ComplainedAboutChanged e -> e.by();
            case ControlChanged e -> e.by();
            case InterimAnswerGiven e -> e.by();
            case AnswerSent e -> e.by();
            case AppealEscalated e -> null;
            // Joining as a reporter is the applicant's wish, that it was done is ours to tell.
            case AppealJoined e -> e.joinedBy();
            case AppealSplit e -> e.splitBy();
            case AppealRepeatsAnswered e -> null;
            case InquiryMade e -> e.by();
            case InquiryAnswered e -> e.by();
            case CoExecutorsChanged e -> e.by();
            case AppealGivenBack e -> e.by();
            case SignatoryJoined e -> null;
            case AnswerContested e -> e.applicantId();
            case ContestDecided e -> e.decidedBy();
            // A clock ran out, nobody acted.
            case InquiryOverdue e -> null;
            case ReplyReminderDue e -> null;
            case ReplyOverdue e -> null;
        };
    }

    static Map<Parameter, String> facts(AppealEvent event) {
        Happening.Facts facts = new Happening.Facts().with(Parameter.NUMBER, event.number());
        return switch (event) {
            case AppealRegistered e ->
                facts.with(Parameter.REGISTERED_ON, e.registeredOn())
                        .with(Parameter.DUE_ON, day(e.dueAt()))
                        .with(Parameter.DISTRICT, e.districtSoato())
                        .with(Parameter.MAHALLA, e.mahallaCode())
                        .all();
            case AppealAssigned e ->
                facts.with(Parameter.DUE_ON, day(e.dueAt()))
                        .with(Parameter.DISTRICT, e.districtSoato())
                        .with(Parameter.MAHALLA, e.mahallaCode())
                        .with(Parameter.ROLE, ExecutorRole.of(e))
                        .with(Parameter.DESK_REASON, DeskReason.of(e.reason()))
                        .all();
            case MessagePosted e ->
                facts.with(Parameter.DISTRICT, e.districtSoato())
                        .with(Parameter.REPLY_BY, e.replyBy() == null ? null : time(e.replyBy()))
                        .all();
            case AppealAnswered e ->
                facts.with(Parameter.OUTCOME, e.outcome())
                        .with(Parameter.DISTRICT, e.districtSoato())
                        .all();
            case AppealRated e ->
                facts.with(Parameter.SCORE, e.score())
                        .with(Parameter.DISTRICT, e.districtSoato())
                        .all();
            case AppealRequalified e ->
                facts.with(Parameter.APPEAL_KIND, e.kind()).all();
            case DeadlineChanged e ->
                facts.with(Parameter.DUE_ON, day(e.dueAt()))
                        .with(Parameter.DEADLINE_REASON, e.reason())
                        .all();
            case ControlChanged e ->
                facts.with(Parameter.CONTROL, ControlWord.of(e.onControl())).all();
            case AppealWithdrawn e -> ofDistrict(facts, e);
            case AppealForwarded e -> ofDistrict(facts, e);
            case AppealReturned e -> ofDistrict(facts, e);
            case AppealLeftUnconsidered e -> ofDistrict(facts, e);
            case AppealTerminated e -> ofDistrict(facts, e);
            case ConclusionProposed e -> ofDistrict(facts, e);
            case ConclusionRefused e -> ofDistrict(facts, e);
            case ComplainedAboutChanged e -> ofDistrict(facts, e);
            case InterimAnswerGiven e -> ofDistrict(facts, e);
            case AnswerSent e -> ofDistrict(facts, e);
            case AppealEscalated e ->
                facts.with(Parameter.DUE_ON, day(e.dueAt()))
                        .with(Parameter.DISTRICT, e.districtSoato())
                        .with(Parameter.MAHALLA, e.mahallaCode())
                        .with(Parameter.ESCALATION, e.level())
                        .all();
            case AppealJoined e ->
                facts.with(Parameter.OTHER_NUMBER, e.firstNumber()).all();
            case AppealSplit e ->
                facts.with(Parameter.OTHER_NUMBER, e.firstNumber()).all();
            case AppealRepeatsAnswered e ->
                facts.with(Parameter.OTHER_NUMBER, e.earlierNumber()).all();
            case InquiryMade e -> facts.with(Parameter.DUE_ON, e.dueOn()).all();
            case InquiryAnswered e -> ofDistrict(facts, e);
            case InquiryOverdue e -> facts.with(Parameter.DUE_ON, e.dueOn()).all();
            case CoExecutorsChanged e -> ofDistrict(facts, e);
            case AppealGivenBack e -> ofDistrict(facts, e);
            case SignatoryJoined e -> ofDistrict(facts, e);
            case ReplyReminderDue e ->
                facts.with(Parameter.REPLY_BY, time(e.replyBy())).all();
            case ReplyOverdue e ->
                facts.with(Parameter.REPLY_BY, time(e.replyBy())).all();
            case AnswerContested e ->
                facts.with(Parameter.DISTRICT, e.districtSoato()).all();
            case ContestDecided e ->
                facts.with(Parameter.CONTEST_DECISION, e.decision()).all();
        };
    }

    private static Map<Parameter, String> ofDistrict(Happening.Facts facts, AppealEvent event) {
        return facts.with(Parameter.DISTRICT, event.districtSoato()).all();
    }

    /** {@code dueAt} is the last moment of the last day in Tashkent, so its date is that day. */
    private static String day(Instant dueAt) {
        return dueAt.atZone(Tashkent.ZONE).toLocalDate().toString();
    }

    private static String time(Instant at) {
        return at.atZone(Tashkent.ZONE)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private static Map<Audience, List<Recipient>> otherSide(MessagePosted event) {
        return switch (event.author()) {
            case OFFICER -> applicant(event.applicantId());
            case APPLICANT -> officer(event.executorId(), event.districtSoato());
        };
    }

    /** Whoever heard of a lower level hears of the higher ones too; head and desk of a district read the same inbox. */
    private static Map<Audience, List<Recipient>> overTheTerm(AppealEscalated event) {
        Map<Audience, List<Recipient>> parties = new EnumMap<>(officer(event.executorId(), event.districtSoato()));
        if (event.level().compareTo(AppealEscalation.THREE_QUARTERS) >= 0) {
            parties.put(
                    Audience.SENIOR,
                    event.seniors().stream().map(Recipient::user).toList());
        }
        if (event.level().compareTo(AppealEscalation.NINE_TENTHS) >= 0) {
            parties.put(Audience.DESK, List.of(Recipient.desk(event.districtSoato())));
        }
        if (event.level() == AppealEscalation.OVERDUE) {
            parties.put(Audience.ESCALATION, List.of(Recipient.desk(region(event.districtSoato()))));
        }
        return parties;
    }

    private static String region(String department) {
        return department.substring(0, Math.min(REGION_DIGITS, department.length()));
    }

    /** What an officer asks of another body is nobody's notice; what the applicant asks is the officers'. */
    private static Map<Audience, List<Recipient>> inquiry(InquiryMade event) {
        return event.kind() == InquiryKind.INFORMATION ? Map.of() : officer(event.executorId(), event.districtSoato());
    }

    /** Who leads, and who owes the reply when it is somebody else. */
    private static Map<Audience, List<Recipient>> owing(InquiryOverdue event) {
        Map<Audience, List<Recipient>> parties = new EnumMap<>(officer(event.executorId(), event.districtSoato()));
        if (event.owedBy() != null) {
            parties.put(Audience.CONCERNED, List.of(Recipient.user(event.owedBy())));
        }
        return parties;
    }

    private static Map<Audience, List<Recipient>> applicant(UUID account) {
        return Map.of(Audience.APPLICANT, List.of(Recipient.user(account)));
    }

    private static Map<Audience, List<Recipient>> desk(String district) {
        return Map.of(Audience.DESK, List.of(Recipient.desk(district)));
    }

    private static Map<Audience, List<Recipient>> both(UUID applicant, @Nullable UUID executor, String district) {
        Map<Audience, List<Recipient>> parties = new EnumMap<>(officer(executor, district));
        parties.putAll(applicant(applicant));
        return parties;
    }

    private static Map<Audience, List<Recipient>> officer(@Nullable UUID executor, String district) {
        return executor == null
                ? Map.of(Audience.DESK, List.of(Recipient.desk(district)))
                : Map.of(Audience.EXECUTOR, List.of(Recipient.user(executor)));
    }
}
