package uz.aloqa.notification.rule;

import java.util.UUID;

/**
 * The owner of an inbox: one account, or the duty desk of a district that its officers share.
 *
 * @param address {@code user:<uuid>} or {@code desk:<soato>}
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

    /** True for a duty desk, which many officers read. */
    public boolean isDesk() {
        return address.startsWith(DESK);
    }

    /** The account id or the SOATO. */
    public String key() {
        return address.substring(address.indexOf(':') + 1);
    }

    @Override
    public int compareTo(Recipient other) {
        return address.compareTo(other.address);
    }
}
