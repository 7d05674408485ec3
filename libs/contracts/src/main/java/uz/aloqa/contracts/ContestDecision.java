package uz.aloqa.contracts;

/** What the head of the district decides about an answer that did not solve the matter. */
public enum ContestDecision {
    /** The answer stands; the head says why. */
    UPHELD,

    /** The matter is taken up again. */
    REOPENED
}
