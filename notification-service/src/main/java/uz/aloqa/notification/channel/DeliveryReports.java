package uz.aloqa.notification.channel;

import org.jspecify.annotations.Nullable;

/** Takes what providers tell afterwards, by callback or poll. */
public interface DeliveryReports {

    /** What a provider may tell. */
    enum Report {
        /** On the device. */
        DELIVERED,

        /** Opened by the person. */
        READ,

        /** Will not arrive. */
        FAILED,

        /** Did not arrive in time. */
        EXPIRED
    }

    /**
     * A provider tells about a message. Late, repeated and out-of-order reports do no harm: a delivery only moves forward;
     * a report that outruns our own note of the provider's key is kept for it.
     *
     * @param provider {@link Channel#provider()}
     * @param providerId the provider's key of the message
     * @param state what it tells
     * @param reason short, for failures; never an address
     */
    void reported(String provider, String providerId, Report state, @Nullable String reason);
}
