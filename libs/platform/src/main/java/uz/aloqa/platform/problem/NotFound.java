package uz.aloqa.platform.problem;

import java.util.List;
import uz.aloqa.platform.language.Text;

/** There is no such thing, or the caller may not know of it (404). */
public final class NotFound extends DomainException {

    /**
     * A problem of this kind.
     *
     * @param name kebab-case name of the problem type
     * @param detail what is wrong, in words for the caller; no personal data
     */
    public NotFound(String name, Text detail) {
        super(name, detail, List.of());
    }

    /**
     * A problem that points at fields.
     *
     * @param name kebab-case name of the problem type
     * @param detail what is wrong, in words for the caller; no personal data
     * @param errors the fields at fault
     */
    public NotFound(String name, Text detail, List<Problem.FieldError> errors) {
        super(name, detail, errors);
    }
}
