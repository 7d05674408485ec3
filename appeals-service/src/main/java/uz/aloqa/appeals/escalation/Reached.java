package uz.aloqa.appeals.escalation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.routing.Named;
import uz.aloqa.contracts.AppealEscalation;

/**
 * An appeal that has just reached a level.
 *
 * @param appealId which
 * @param number for people
 * @param applicantId account of the applicant
 * @param version of the appeal after it
 * @param level reached
 * @param department SOATO of the department in charge
 * @param mahallaCode absent when only the district is known
 * @param executorId account of the executing inspector, if any
 * @param named whom it complains about, who hears of nothing
 * @param dueAt end of the term
 */
record Reached(
        UUID appealId,
        String number,
        UUID applicantId,
        long version,
        AppealEscalation level,
        String department,
        @Nullable String mahallaCode,
        @Nullable UUID executorId,
        Named named,
        Instant dueAt) {

    /** The same with the end of the earliest term of its incident. */
    Reached dueAt(Instant earliest) {
        return new Reached(
                appealId, number, applicantId, version, level, department, mahallaCode, executorId, named, earliest);
    }

    boolean isAbout(Senior senior) {
        return named.forbids(senior.executor());
    }
}
