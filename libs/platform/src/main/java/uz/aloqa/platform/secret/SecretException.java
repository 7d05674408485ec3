package uz.aloqa.platform.secret;

/** A value can't be read: it was changed, belongs to another row or column, or its key is not here. Tells no value. */
public final class SecretException extends RuntimeException {

    SecretException(String message, Throwable cause) {
        super(message, cause);
    }
}
