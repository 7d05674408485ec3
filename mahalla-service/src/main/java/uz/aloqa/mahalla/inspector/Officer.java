package uz.aloqa.mahalla.inspector;

/**
 * An inspector on the day asked about.
 *
 * @param inspector who
 * @param facts what was public of them on that day
 */
public record Officer(Inspector inspector, InspectorFacts facts) {

    /** As a query finds it. */
    public Officer(Inspector inspector, InspectorPeriod period) {
        this(inspector, period.facts());
    }
}
