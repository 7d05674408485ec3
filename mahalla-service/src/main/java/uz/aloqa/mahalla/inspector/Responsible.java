package uz.aloqa.mahalla.inspector;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import uz.aloqa.contracts.AssignmentRole;

/** Who answers for a mahalla on a day. There is always somebody: at the end of the chain sits the duty desk. */
public sealed interface Responsible {

    /**
     * The inspector assigned to the mahalla, or the one who stands in for them.
     *
     * @param duty the assignment that makes them so
     */
    record Assigned(Duty duty) implements Responsible {}

    /**
     * Nobody is assigned: the senior inspector of the mahalla's law-and-order point.
     *
     * @param officer the senior one
     */
    record Senior(Officer officer) implements Responsible {}

    /** Nobody is assigned and the point has no senior inspector: the duty desk of the district. */
    record DutyDesk() implements Responsible {}

    /**
     * Decides. A substitute comes before the primary inspector, who is on leave while one is assigned. Secondary
     * inspectors help and never answer alone. Who has left the service answers for nothing, whatever their assignments
     * say.
     *
     * @param duties assignments of the mahalla in force on the day
     * @param senior looks up the senior inspector of its point, asked only in a vacancy
     */
    static Responsible among(Collection<Duty> duties, Supplier<Optional<Officer>> senior) {
        return Stream.of(AssignmentRole.SUBSTITUTE, AssignmentRole.PRIMARY)
                .flatMap(role -> duties.stream().filter(duty -> duty.is(role)))
                .filter(duty -> duty.facts().active())
                .findFirst()
                .<Responsible>map(Assigned::new)
                .or(() ->
                        senior.get().filter(officer -> officer.facts().active()).map(Senior::new))
                .orElseGet(DutyDesk::new);
    }
}
