package uz.aloqa.gateway.auth;

import uz.aloqa.gateway.error.Refusal;
import uz.aloqa.gateway.visit.Caller;

/** What looking at a request's token came to. */
public sealed interface Verdict {

    /** No token was sent. */
    record Anonymous() implements Verdict {}

    /** A valid one. */
    record Known(Caller caller) implements Verdict {}

    /** One that does not hold, or that can't be checked. */
    record Refused(Refusal refusal) implements Verdict {}
}
