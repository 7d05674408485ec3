package uz.aloqa.appeals.reference;

/** Why an appeal takes up an earlier one. */
public enum ReferenceReason {
    /** It complains about the answer to the earlier one, to the unit above. */
    COMPLAINT,

    /** The head had the matter taken up again (O‘RQ-445 article 3: a repeat contests the decision). */
    REPEAT
}
