package uz.aloqa.appeals.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.DeadlineReason;
import uz.aloqa.platform.time.Tashkent;

/**
 * The legal clock of one appeal (O‘RQ-445 article 28). The last day follows from the kind, the receipt by the body that has to
 * solve it, and the two ways to a longer term, each of them used once at most: extra study, and the exceptional extension by
 * the head. A term that has passed is not made longer any more.
 *
 * @param registeredOn date of registration in Tashkent (article 23); never changes
 * @param startsOn receipt by the body obliged to solve it: the registration, or the receipt there after forwarding
 * @param dueOn last day for the answer
 * @param dueAt last second of that day
 * @param reason why that day
 * @param studyUntil last day that extra study was given, absent without it
 * @param extendedUntil last day that the head gave, absent without an extension
 */
@Embeddable
public record Deadline(
        @Column(name = "registered_on") LocalDate registeredOn,
        @Column(name = "term_starts_on") LocalDate startsOn,
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "due_at") Instant dueAt,

        @Column(name = "deadline_reason") @Enumerated(EnumType.STRING)
        DeadlineReason reason,

        @Column(name = "study_until") @Nullable LocalDate studyUntil,
        @Column(name = "extended_until") @Nullable LocalDate extendedUntil) {

    /** The clock of an appeal registered on that day. */
    public static Deadline of(TermOfConsideration term, LocalDate registeredOn) {
        return on(registeredOn, registeredOn, term.lastDay(registeredOn), DeadlineReason.TERM_OF_LAW, null, null);
    }

    /** The clock after forwarding within the platform: a new term from the receipt there. */
    public Deadline receivedOn(LocalDate day, TermOfConsideration term) {
        return on(registeredOn, day, term.lastDay(day), DeadlineReason.RECEIVED_BY_FORWARDING, null, null);
    }

    /** The clock after its kind was corrected. Extra study and extension stay as far as the new kind knows them. */
    public Deadline qualifiedAs(AppealKind kind, Terms terms) {
        LocalDate last = terms.of(kind).lastDay(startsOn);
        LocalDate study = studyUntil == null ? null : earlier(studyUntil, terms.lastDayOfStudy(kind, startsOn));
        LocalDate extension = kind == AppealKind.PROPOSAL ? null : extendedUntil;
        return on(
                registeredOn,
                startsOn,
                later(later(last, study), extension),
                DeadlineReason.KIND_CHANGED,
                study,
                extension);
    }

    /**
     * Extra study, a check or documents are needed: at most one month from the receipt. The author of a proposal hears of it
     * within ten days, so later than that it can't be decided any more.
     *
     * @param until the last day wanted; the longest the law allows when absent
     */
    public Deadline study(AppealKind kind, @Nullable LocalDate until, LocalDate today, Terms terms) {
        requireRunning(today);
        if (studyUntil != null) {
            throw DeadlineRefusals.studiedAlready();
        }
        if (kind == AppealKind.PROPOSAL && today.isAfter(noticeBy(terms))) {
            throw DeadlineRefusals.noticeLate(noticeBy(terms));
        }
        LocalDate longest = terms.lastDayOfStudy(kind, startsOn);
        LocalDate last = Objects.requireNonNullElse(until, longest);
        if (last.isBefore(dueOn) || last.isAfter(longest)) {
            throw DeadlineRefusals.outside(dueOn, longest);
        }
        return on(registeredOn, startsOn, last, DeadlineReason.EXTRA_STUDY, last, extendedUntil);
    }

    /** The head extends the term, once, by a month at most; the law knows this for applications and complaints only. */
    public Deadline extend(AppealKind kind, LocalDate until, LocalDate today, Terms terms) {
        requireRunning(today);
        if (kind == AppealKind.PROPOSAL) {
            throw DeadlineRefusals.proposalsAreNotExtended();
        }
        if (extendedUntil != null) {
            throw DeadlineRefusals.extendedAlready();
        }
        LocalDate longest = dueOn.plus(terms.term().extension());
        if (!until.isAfter(dueOn) || until.isAfter(longest)) {
            throw DeadlineRefusals.outside(dueOn.plusDays(1), longest);
        }
        return on(registeredOn, startsOn, until, DeadlineReason.EXTENDED_BY_HEAD, studyUntil, until);
    }

    /** Last day to forward or return it (article 25). */
    public LocalDate forwardBy(Terms terms) {
        return startsOn.plus(terms.term().forwarding());
    }

    /** Last day to tell the author of a proposal that it needs extra study (article 28). */
    public LocalDate noticeBy(Terms terms) {
        return startsOn.plus(terms.term().proposalNotice());
    }

    /** Calendar days from the receipt to the last day. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(startsOn, dueOn));
    }

    /** Whether the last day is over. */
    public boolean isOver(Instant now) {
        return now.isAfter(dueAt);
    }

    private void requireRunning(LocalDate today) {
        if (today.isAfter(dueOn)) {
            throw DeadlineRefusals.termOver(dueOn);
        }
    }

    private static Deadline on(
            LocalDate registeredOn,
            LocalDate startsOn,
            LocalDate dueOn,
            DeadlineReason reason,
            @Nullable LocalDate studyUntil,
            @Nullable LocalDate extendedUntil) {
        Instant dueAt = TermOfConsideration.endOf(dueOn, Tashkent.ZONE);
        return new Deadline(registeredOn, startsOn, dueOn, dueAt, reason, studyUntil, extendedUntil);
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other == null || day.isAfter(other) ? day : other;
    }

    private static LocalDate earlier(LocalDate day, LocalDate other) {
        return day.isBefore(other) ? day : other;
    }
}
