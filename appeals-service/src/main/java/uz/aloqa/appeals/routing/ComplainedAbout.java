package uz.aloqa.appeals.routing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.registry.Inspector;

/**
 * The inspector an appeal complains about.
 *
 * @param inspectorId as the applicant named them; registration isn't refused because the registry doesn't know them
 * @param known their record, when the registry has one
 */
public record ComplainedAbout(UUID inspectorId, @Nullable Inspector known) {

    /** Whether that inspector is the one complained about, under this or another record of the same account. */
    public boolean is(Inspector inspector) {
        return inspector.id().equals(inspectorId) || (known != null && known.isSamePersonAs(inspector));
    }

    /** Account of the one complained about, when known. */
    public @Nullable UUID userId() {
        return known == null ? null : known.userId();
    }

    /** Whether a senior inspector of a point stands above them for sure. */
    boolean isBelowSenior() {
        return known != null && !known.senior();
    }
}
