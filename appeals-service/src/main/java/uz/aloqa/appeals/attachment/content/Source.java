package uz.aloqa.appeals.attachment.content;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, as often as somebody wants to look at them. */
@FunctionalInterface
public interface Source {

    /** From the first byte on; whoever opens it closes it. */
    InputStream open() throws IOException;
}
