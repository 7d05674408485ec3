package uz.aloqa.notification.announcement.content;

/** What people are asked to do, in the words of CAP 1.2. */
public enum ResponseType {
    SHELTER("Shelter"),
    EVACUATE("Evacuate"),
    PREPARE("Prepare"),
    EXECUTE("Execute"),
    AVOID("Avoid"),
    MONITOR("Monitor"),
    ASSESS("Assess"),
    ALL_CLEAR("AllClear"),
    NONE("None");

    private final String word;

    ResponseType(String word) {
        this.word = word;
    }

    /** As CAP spells it. */
    public String word() {
        return word;
    }
}
