package uz.aloqa.platform.problem;

import java.util.List;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;

/** A request that the rules turn down. The name is part of the API: {@code urn:problem:<service>:<name>}. */
public abstract sealed class DomainException extends RuntimeException
        permits BadRequest,
                Conflict,
                Forbidden,
                NotFound,
                PreconditionFailed,
                PreconditionRequired,
                RuleViolation,
                TooManyRequests,
                Unavailable {

    private final String name;
    private final transient Text detail;
    private final transient List<Problem.FieldError> errors;

    DomainException(String name, Text detail, List<Problem.FieldError> errors) {
        super(name + ": " + detail.in(Language.EN), null, false, false);
        this.name = name;
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    /** Kebab-case name of the problem type. */
    public String name() {
        return name;
    }

    /** What is wrong, in words for the caller. */
    public Text detail() {
        return detail;
    }

    /** The fields at fault, if any. */
    public List<Problem.FieldError> errors() {
        return errors;
    }
}
