package uz.aloqa.platform.problem;

import java.util.List;
import uz.aloqa.platform.language.Text;

/** The request can't be understood (400). */
public final class BadRequest extends DomainException {

    /**
     * A problem of this kind.
     *
     * @param name kebab-case name of the problem type
     * @param detail what is wrong, in words for the caller; no personal data
     */
    public BadRequest(String name, Text detail) {
        super(name, detail, List.of());
    }

    /**
     * A problem that points at fields.
     *
     * @param name kebab-case name of the problem type
     * @param detail what is wrong, in words for the caller; no personal data
     * @param errors the fields at fault
     */
    public BadRequest(String name, Text detail, List<Problem.FieldError> errors) {
        super(name, detail, errors);
    }
}
