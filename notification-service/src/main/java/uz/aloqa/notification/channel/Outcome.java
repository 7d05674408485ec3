package uz.aloqa.notification.channel;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of handing a message over. */
public sealed interface Outcome {

    /**
     * The provider has it; a callback may tell more.
     *
     * @param providerId the provider's key of the message
     */
    record Accepted(@Nullable String providerId) implements Outcome {}

    /**
     * The person's device has it.
     *
     * @param providerId the provider's key of the message
     */
    record Delivered(@Nullable String providerId) implements Outcome {}

    /**
     * Not now.
     *
     * @param reason short and the same for the same cause, like {@code http-503}; never an address
     * @param retryAfter what the provider asked us to wait
     * @param providerWide true when nobody may send by this provider before (HTTP 429 of Telegram)
     */
    record Retryable(String reason, @Nullable Duration retryAfter, boolean providerWide) implements Outcome {}

    /**
     * Never.
     *
     * @param reason short and the same for the same cause, like {@code unknown-subscriber}; never an address
     * @param addressIsDead true when nothing will ever arrive there: the contact is disabled
     */
    record Permanent(String reason, boolean addressIsDead) implements Outcome {}
}
