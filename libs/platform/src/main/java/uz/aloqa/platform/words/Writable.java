package uz.aloqa.platform.words;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Words that a PostgreSQL text column can hold: any but the character NUL. */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "[^\\x00]*")
@ReportAsSingleViolation
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Writable {

    /** What to say. */
    String message() default "must not contain the character NUL";

    /** Groups of the validator. */
    Class<?>[] groups() default {};

    /** Payload of the validator. */
    Class<? extends Payload>[] payload() default {};
}
