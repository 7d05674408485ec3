package uz.aloqa.appeals.escalation;

import java.time.Instant;
import java.util.UUID;

/**
 * An appeal of an incident: one that is joined to the first, or the first itself.
 *
 * @param id which
 * @param told the level that was told of it, by itself or by another; 0 for none
 * @param reached the level that its own term has reached
 * @param dueAt end of its own term
 * @param hearers who hears of it
 * @param alone nobody speaks for it: it complains about somebody, who must not hear, or its term was changed for itself
 * @param open whether its clock runs
 */
record Member(UUID id, int told, int reached, Instant dueAt, Hearers hearers, boolean alone, boolean open) {

    /** Whether what is told of this one reaches all who have to hear of the other. */
    boolean speaksFor(Hearers others) {
        return open && !alone && hearers.equals(others);
    }
}
