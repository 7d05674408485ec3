package uz.aloqa.notification.announcement.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Contents as they are kept in the database. */
@Singleton
public class ContentJson {

    private final ObjectMapper json;

    ContentJson(ObjectMapper json) {
        // A replica of the version before reads what a newer one wrote.
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** As JSON, null stays null. */
    public @Nullable String write(@Nullable Content content) {
        try {
            return content == null ? null : json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** From JSON, null stays null. */
    public @Nullable Content read(@Nullable String content) {
        return content == null ? null : require(content);
    }

    /** From JSON. */
    public Content require(String content) {
        try {
            return json.readValue(content, Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept announcement can't be read", e);
        }
    }
}
