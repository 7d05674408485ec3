package uz.aloqa.contracts;

/** What the words of an emergency stand in. */
public enum EmergencySource {
    /** In the essence of an appeal. */
    APPEAL,

    /** In a message under an appeal. */
    MESSAGE
}
