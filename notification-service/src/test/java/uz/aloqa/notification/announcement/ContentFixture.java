package uz.aloqa.notification.announcement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a draft. */
public final class ContentFixture {

    private final String kind;
    private final List<String> texts = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private String audience = "";

    private ContentFixture(String kind) {
        this.kind = kind;
    }

    public static ContentFixture news(String headline) {
        return new ContentFixture("NEWS").text("uz-Latn", headline, null);
    }

    public static ContentFixture of(String kind, String headline) {
        return new ContentFixture(kind).text("uz-Latn", headline, null);
    }

    public static ContentFixture alert(String headline, String severity, String urgency) {
        return new ContentFixture("ALERT")
                .text("uz-Latn", headline, "Derazalarni yoping")
                .with("\"danger\": {\"severity\": \"" + severity + "\", \"urgency\": \"" + urgency
                        + "\", \"certainty\": \"OBSERVED\", \"categories\": [\"SAFETY\", \"FIRE\"],"
                        + " \"responseTypes\": [\"EVACUATE\"]}")
                .with("\"expiresAt\": \"2099-01-01T00:00:00Z\"");
    }

    public ContentFixture text(String language, String headline, @Nullable String instruction) {
        texts.add("{\"language\": \"" + language + "\", \"headline\": \"" + headline + "\", \"body\": \"Matn: "
                + headline + "\"" + (instruction == null ? "" : ", \"instruction\": \"" + instruction + "\"") + "}");
        return this;
    }

    public ContentFixture with(String part) {
        parts.add(part);
        return this;
    }

    public String to(String addressees, String places) {
        audience = "{" + places + ", \"to\": \"" + addressees + "\"}";
        return json();
    }

    public String inDistrict(String soato) {
        return to("RESIDENTS", "\"districts\": [\"" + soato + "\"]");
    }

    private String json() {
        return "{\"kind\": \"" + kind + "\", \"texts\": [" + String.join(", ", texts) + "], \"audience\": " + audience
                + (parts.isEmpty() ? "" : ", " + String.join(", ", parts)) + "}";
    }
}
