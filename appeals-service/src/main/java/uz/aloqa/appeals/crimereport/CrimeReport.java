package uz.aloqa.appeals.crimereport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.access.DataSubject;
import uz.aloqa.appeals.access.Register;
import uz.aloqa.appeals.report.Department;
import uz.aloqa.contracts.CrimeReportForm;
import uz.aloqa.contracts.CrimeReportOutcome;

/**
 * A crime report (JPK article 329) without its words, which are encrypted beside it. Each verb gives the report as it is after
 * the step, with the version one higher; the caller holds the lock of its row.
 *
 * @param id UUIDv7, also the key of its events
 * @param number of its own series, like {@code J26-1726266-000017-7}
 * @param department whose register it is in
 * @param form how it came
 * @param status where it stands
 * @param urgent whether its words speak of a danger to life or of a missing child
 * @param reporterId account of the reporter, absent when an officer wrote it down
 * @param registeredBy account of whoever entered it
 * @param receivedAt when it came in
 * @param registeredOn that day in Tashkent
 * @param term the clock
 * @param decision what was decided
 * @param withdrawnAt when the reporter took their word back; the report stays
 * @param evidenceCount how many pieces of evidence it has
 * @param version rises by one with every event
 */
public record CrimeReport(
        UUID id,
        String number,
        Department department,
        CrimeReportForm form,
        CrimeReportStatus status,
        boolean urgent,
        @Nullable UUID reporterId,
        UUID registeredBy,
        Instant receivedAt,
        LocalDate registeredOn,
        CheckTerm term,
        @Nullable Decision decision,
        @Nullable Instant withdrawnAt,
        int evidenceCount,
        long version) {

    /**
     * What was decided.
     *
     * @param outcome one of the three
     * @param forwardedTo the competent body, when it was forwarded
     * @param by account of the officer
     * @param officer their public name on that day
     * @param at when
     */
    record Decision(CrimeReportOutcome outcome, @Nullable String forwardedTo, UUID by, String officer, Instant at) {}

    /** Whose data it is, for the access log. */
    public DataSubject subject() {
        return new DataSubject(Register.CRIME_REPORT, id, reporterId);
    }

    /** A prosecutor extended the check. */
    CrimeReport extend(CheckTerm extended) {
        requireOpen();
        return with(status, extended, decision, withdrawnAt, evidenceCount);
    }

    /** A specialist or the head decides. */
    CrimeReport decide(Decision decided) {
        requireOpen();
        return with(CrimeReportStatus.DECIDED, term, decided, withdrawnAt, evidenceCount);
    }

    /** More evidence; its number is {@link #evidenceCount()} afterwards. Possible at any time. */
    public CrimeReport addEvidence() {
        return with(status, term, decision, withdrawnAt, evidenceCount + 1);
    }

    /** The reporter takes their word back: noted, and nothing ends by it. */
    CrimeReport withdraw(Instant at) {
        if (withdrawnAt != null) {
            throw CrimeReportRefusals.alreadyWithdrawn();
        }
        return with(status, term, decision, at, evidenceCount);
    }

    private void requireOpen() {
        switch (status) {
            case REGISTERED -> {}
            case DECIDED -> throw CrimeReportRefusals.alreadyDecided();
        }
    }

    private CrimeReport with(
            CrimeReportStatus status,
            CheckTerm term,
            @Nullable Decision decision,
            @Nullable Instant withdrawnAt,
            int evidenceCount) {
        return new CrimeReport(
                id,
                number,
                department,
                form,
                status,
                urgent,
                reporterId,
                registeredBy,
                receivedAt,
                registeredOn,
                term,
                decision,
                withdrawnAt,
                evidenceCount,
                version + 1);
    }
}
