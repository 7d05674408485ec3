package uz.aloqa.notification.rule;

import java.util.UUID;

/**
 * The owner of an inbox: one account, or the duty desk or specialised unit of a department that its officers
 * share.
 *
 * @param address {@code user:<uuid>}, {@code desk:<soato>} or {@code desk:<soato>s} for the specialists
 */
public record Recipient(String address) implements Comparable<Recipient> {

    private static final String USER = "user:";
    private static final String DESK = "desk:";

    /** Knows its two kinds. */
    public Recipient {
        if (!address.startsWith(USER) && !address.startsWith(DESK)) {
            throw new IllegalArgumentException("neither user nor desk: " + address);
        }
    }

    /** One account. */
    public static Recipient user(UUID account) {
        return new Recipient(USER + account);
    }

    /** The duty desk of the department with this SOATO. */
    public static Recipient desk(String soato) {
        return new Recipient(DESK + soato);
    }

    /** The specialised unit of the department with this SOATO, whose inbox only specialists read. */
    public static Recipient specialists(String soato) {
        return new Recipient(DESK + soato + "s");
    }

    /** True for a duty desk or a unit, which many officers read. */
    public boolean isDesk() {
        return address.startsWith(DESK);
    }

    /** The account id or the SOATO, with an s for the specialists. */
    public String key() {
        return address.substring(address.indexOf(':') + 1);
    }

    @Override
    public int compareTo(Recipient other) {
        return address.compareTo(other.address);
    }
}
