package uz.aloqa.notification.announcement.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What field an event is of, in the words of CAP 1.2. */
@Schema(name = "AlertCategory")
public enum Category {
    GEO("Geo"),
    MET("Met"),
    SAFETY("Safety"),
    SECURITY("Security"),
    RESCUE("Rescue"),
    FIRE("Fire"),
    HEALTH("Health"),
    ENV("Env"),
    TRANSPORT("Transport"),
    INFRA("Infra"),
    CBRNE("CBRNE"),
    OTHER("Other");

    private final String word;

    Category(String word) {
        this.word = word;
    }

    /** As CAP spells it. */
    public String word() {
        return word;
    }
}
