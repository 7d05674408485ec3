package uz.aloqa.mahalla.imports.file;

import uz.aloqa.mahalla.imports.fault.Flaw;

/** A file can't be read any further. */
public final class Unreadable extends RuntimeException {

    private final long line;
    private final transient Flaw flaw;

    /**
     * The end of the reading.
     *
     * @param line where
     * @param flaw why
     */
    public Unreadable(long line, Flaw flaw) {
        super(flaw.fault() + " in line " + line, null, false, false);
        this.line = line;
        this.flaw = flaw;
    }

    /** Where. */
    public long line() {
        return line;
    }

    /** Why. */
    public Flaw flaw() {
        return flaw;
    }
}
