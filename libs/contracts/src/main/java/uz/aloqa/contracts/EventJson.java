package uz.aloqa.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * How events look as JSON: camelCase, ISO-8601 times, absent instead of null. Readers ignore fields that they don't know,
 * so that a newer producer can add some, and refuse an event that lacks one it must have.
 */
public final class EventJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private EventJson() {}

    /**
     * Writes an event.
     *
     * @param event a record of this package
     * @return UTF-8 JSON
     */
    public static byte[] write(Object event) {
        try {
            return MAPPER.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written: " + event.getClass(), e);
        }
    }

    /**
     * Reads an event.
     *
     * @param json UTF-8 JSON
     * @param type the sealed interface or one record of this package
     * @throws UncheckedIOException when it isn't JSON, names an unknown type or lacks a required field
     */
    public static <T> T read(byte[] json, Class<T> type) {
        try {
            T event = MAPPER.readValue(json, type);
            requireComplete(event);
            return event;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireComplete(Object event) throws IOException {
        if (!event.getClass().isRecord()) {
            return;
        }
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            Object value = valueOf(component, event);
            if (value == null) {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    throw new IOException(event.getClass().getSimpleName() + " lacks " + component.getName());
                }
            } else {
                requireComplete(value);
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Object event) throws IOException {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }
}
