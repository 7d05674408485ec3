package uz.aloqa.platform.problem;

import java.util.List;
import uz.aloqa.platform.language.Text;

/** The caller has to name the version it changes (428). */
public final class PreconditionRequired extends DomainException {

    /**
     * A problem of this kind.
     *
     * @param name kebab-case name of the problem type
     * @param detail what is wrong, in words for the caller; no personal data
     */
    public PreconditionRequired(String name, Text detail) {
        super(name, detail, List.of());
    }

    /**
     * A problem that points at fields.
     *
     * @param name kebab-case name of the problem type
     * @param detail what is wrong, in words for the caller; no personal data
     * @param errors the fields at fault
     */
    public PreconditionRequired(String name, Text detail, List<Problem.FieldError> errors) {
        super(name, detail, errors);
    }
}
