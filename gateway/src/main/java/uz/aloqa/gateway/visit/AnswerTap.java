package uz.aloqa.gateway.visit;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;

/** Somebody who listens to the answer of a service, and may know a better one. */
public interface AnswerTap {

    /** Nobody listens. */
    AnswerTap NOBODY = new AnswerTap() {};

    /** Adds to the header fields of the request. */
    default void ask(MultiMap request) {
        // nothing to add
    }

    /** Whether an answer of this status is no answer for the client: {@link #settle} then gives one. */
    default boolean settles(int status) {
        return false;
    }

    /** Answers the client. */
    default void settle() {
        throw new IllegalStateException("settles nothing");
    }

    /**
     * The head of the answer.
     *
     * @param head as the service sent it
     * @param endToEnd what the client gets of it
     */
    default void head(int status, MultiMap head, List<Map.Entry<String, String>> endToEnd) {
        // nobody listens
    }

    /** Some of its body. */
    default void bytes(Buffer chunk) {
        // nobody listens
    }

    /** The answer is whole. */
    default void complete() {
        // nobody listens
    }

    /** Answers instead of a service that did not; false when there is nothing to answer with. */
    default boolean standsIn() {
        return false;
    }
}
