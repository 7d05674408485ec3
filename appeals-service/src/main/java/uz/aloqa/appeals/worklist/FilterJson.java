package uz.aloqa.appeals.worklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;

/** A filter as it is kept. */
@Singleton
public class FilterJson {

    private final ObjectMapper json;

    FilterJson(ObjectMapper json) {
        this.json = json;
    }

    /** What to keep. */
    public String write(WorklistFilter filter) {
        try {
            return json.writeValueAsString(filter);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The filter again. */
    public WorklistFilter read(String kept) {
        try {
            return json.readValue(kept, WorklistFilter.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
