package uz.aloqa.appeals.routing;

import java.util.List;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.registry.OnDuty;

/**
 * Who may get an appeal of a mahalla at some hour.
 *
 * @param onDuty active inspectors assigned to it, those on shift first
 * @param seniors active senior inspectors of its point
 */
public record Candidates(List<OnDuty> onDuty, List<Inspector> seniors) {

    /** Nobody: the mahalla is not known. */
    static final Candidates NOBODY = new Candidates(List.of(), List.of());

    /** Copies the lists. */
    public Candidates {
        onDuty = List.copyOf(onDuty);
        seniors = List.copyOf(seniors);
    }
}
