package uz.aloqa.appeals.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose data were read.
 *
 * @param register where they stand
 * @param id of the appeal, report or tip
 * @param personId account of the person it comes from; absent where nobody has one or nobody may know
 */
public record DataSubject(
        Register register, UUID id, @Nullable UUID personId) {

    /** The applicant of an appeal. */
    public static DataSubject appeal(UUID id, UUID applicantId) {
        return new DataSubject(Register.APPEAL, id, applicantId);
    }
}
