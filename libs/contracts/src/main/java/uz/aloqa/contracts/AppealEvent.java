package uz.aloqa.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;

/**
 * What happened to an appeal, on {@link Topics#APPEALS_V1}. Past tense, ids and facts, no personal data of residents.
 * The CloudEvents attribute {@code sequence} numbers the events of one appeal from 1 without gaps.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AppealRegistered.class, name = "AppealRegistered"),
    @JsonSubTypes.Type(value = AppealAssigned.class, name = "AppealAssigned"),
    @JsonSubTypes.Type(value = MessagePosted.class, name = "MessagePosted"),
    @JsonSubTypes.Type(value = AppealAnswered.class, name = "AppealAnswered"),
    @JsonSubTypes.Type(value = AppealRated.class, name = "AppealRated"),
    @JsonSubTypes.Type(value = AppealWithdrawn.class, name = "AppealWithdrawn"),
    @JsonSubTypes.Type(value = AppealForwarded.class, name = "AppealForwarded"),
    @JsonSubTypes.Type(value = AppealReturned.class, name = "AppealReturned"),
    @JsonSubTypes.Type(value = AppealLeftUnconsidered.class, name = "AppealLeftUnconsidered"),
    @JsonSubTypes.Type(value = AppealTerminated.class, name = "AppealTerminated"),
    @JsonSubTypes.Type(value = AppealRequalified.class, name = "AppealRequalified"),
    @JsonSubTypes.Type(value = DeadlineChanged.class, name = "DeadlineChanged"),
    @JsonSubTypes.Type(value = ConclusionProposed.class, name = "ConclusionProposed"),
    @JsonSubTypes.Type(value = ConclusionRefused.class, name = "ConclusionRefused"),
    @JsonSubTypes.Type(value = ComplainedAboutChanged.class, name = "ComplainedAboutChanged"),
    @JsonSubTypes.Type(value = ControlChanged.class, name = "ControlChanged"),
    @JsonSubTypes.Type(value = InterimAnswerGiven.class, name = "InterimAnswerGiven"),
    @JsonSubTypes.Type(value = AnswerSent.class, name = "AnswerSent"),
    @JsonSubTypes.Type(value = AppealEscalated.class, name = "AppealEscalated"),
    @JsonSubTypes.Type(value = AppealJoined.class, name = "AppealJoined"),
    @JsonSubTypes.Type(value = AppealSplit.class, name = "AppealSplit"),
    @JsonSubTypes.Type(value = AppealRepeatsAnswered.class, name = "AppealRepeatsAnswered"),
    @JsonSubTypes.Type(value = InquiryMade.class, name = "InquiryMade"),
    @JsonSubTypes.Type(value = InquiryAnswered.class, name = "InquiryAnswered"),
    @JsonSubTypes.Type(value = InquiryOverdue.class, name = "InquiryOverdue"),
    @JsonSubTypes.Type(value = CoExecutorsChanged.class, name = "CoExecutorsChanged"),
    @JsonSubTypes.Type(value = AppealGivenBack.class, name = "AppealGivenBack"),
    @JsonSubTypes.Type(value = SignatoryJoined.class, name = "SignatoryJoined"),
    @JsonSubTypes.Type(value = ReplyReminderDue.class, name = "ReplyReminderDue"),
    @JsonSubTypes.Type(value = ReplyOverdue.class, name = "ReplyOverdue"),
    @JsonSubTypes.Type(value = AnswerContested.class, name = "AnswerContested"),
    @JsonSubTypes.Type(value = ContestDecided.class, name = "ContestDecided")
})
public sealed interface AppealEvent
        permits AppealRegistered,
                AppealAssigned,
                MessagePosted,
                AppealAnswered,
                AppealRated,
                AppealWithdrawn,
                AppealForwarded,
                AppealReturned,
                AppealLeftUnconsidered,
                AppealTerminated,
                AppealRequalified,
                DeadlineChanged,
                ConclusionProposed,
                ConclusionRefused,
                ComplainedAboutChanged,
                ControlChanged,
                InterimAnswerGiven,
                AnswerSent,
                AppealEscalated,
                AppealJoined,
                AppealSplit,
                AppealRepeatsAnswered,
                InquiryMade,
                InquiryAnswered,
                InquiryOverdue,
                CoExecutorsChanged,
                AppealGivenBack,
                SignatoryJoined,
                ReplyReminderDue,
                ReplyOverdue,
                AnswerContested,
                ContestDecided {

    /** The appeal, also the key of the record. */
    UUID appealId();

    /** What people see: year, district, serial and check digit. */
    String number();

    /** Account of the applicant; an opaque id, never a name. */
    UUID applicantId();

    /** The department in charge: seven digits, four for a main department. */
    String districtSoato();

    /** When it happened, UTC. */
    Instant occurredAt();
}
