package uz.aloqa.gateway.route;

/** Who goes first when a service is overloaded. */
public enum Urgency {
    /** Somebody is in danger or sees something now: alarms, tips, crime reports. */
    FIRST(1.0),
    /** The daily work. */
    NORMAL(0.9),
    /** What can be asked again later: lists of the public, exports, statistics. */
    LAST(0.7);

    private final double share;

    Urgency(double share) {
        this.share = share;
    }

    /** Part of a service's places that such requests may take together with all others. */
    public double share() {
        return share;
    }
}
