package uz.aloqa.platform.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;

/** Makes problems that carry the name of this service and the trace of this request. */
@Singleton
public class Problems {

    private final String service;

    Problems(@ConfigProperty(name = "quarkus.application.name") String service) {
        this.service = service;
    }

    /**
     * A problem.
     *
     * @param status HTTP status code
     * @param name kebab-case name of the problem type
     * @param detail what is wrong
     * @param errors fields at fault, may be empty
     * @param instance path of the request
     * @param language of the caller
     */
    public Problem of(
            int status, String name, Text detail, List<Problem.FieldError> errors, String instance, Language language) {
        return new Problem(
                "urn:problem:" + service + ":" + name,
                Titles.of(status).in(language),
                status,
                detail.in(language),
                instance,
                traceId(),
                errors.isEmpty() ? null : errors);
    }

    /**
     * A problem that says no more than its status.
     *
     * @param status HTTP status code
     * @param instance path of the request
     * @param language of the caller
     */
    public Problem of(int status, String instance, Language language) {
        return of(status, Titles.nameOf(status), details(status), List.of(), instance, language);
    }

    private static Text details(int status) {
        return switch (status) {
            case 401 -> Texts.SIGN_IN;
            case 403 -> Texts.ROLE;
            case 404 -> Texts.NOTHING_HERE;
            case 405 -> Texts.METHOD;
            case 415 -> Texts.MEDIA_TYPE;
            default -> status < 500 ? Titles.of(status) : Texts.OUR_FAULT;
        };
    }

    private static @Nullable String traceId() {
        SpanContext context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : null;
    }
}
