package uz.aloqa.platform.time;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Times and days in bodies have years of four digits, as RFC 3339 writes them. Java reads a thousand million years, and no
 * database keeps those.
 */
@Singleton
public final class WrittenTimes implements ObjectMapperCustomizer {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final Instant FIRST =
            LocalDate.of(FIRST_YEAR, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant END =
            LocalDate.of(LAST_YEAR + 1, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    /** After Quarkus' own, whose readers of times would come first otherwise. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("written times")
                .addDeserializer(Instant.class, new JsonDeserializer<>() {
                    @Override
                    public @Nullable Instant deserialize(JsonParser json, DeserializationContext context)
                            throws IOException {
                        Instant time = InstantDeserializer.INSTANT.deserialize(json, context);
                        if (time != null && isFar(time)) {
                            return (Instant)
                                    context.handleWeirdStringValue(Instant.class, "…", "no year of four digits");
                        }
                        return time;
                    }
                })
                .addDeserializer(LocalDate.class, new JsonDeserializer<>() {
                    @Override
                    public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context)
                            throws IOException {
                        LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(json, context);
                        if (day != null && isFar(day.getYear())) {
                            return (LocalDate)
                                    context.handleWeirdStringValue(LocalDate.class, "…", "no year of four digits");
                        }
                        return day;
                    }
                }));
    }

    private static boolean isFar(Instant time) {
        return time.isBefore(FIRST) || !time.isBefore(END);
    }

    private static boolean isFar(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR;
    }
}
