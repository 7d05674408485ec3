package uz.aloqa.mahalla.imports.file;

import uz.aloqa.mahalla.imports.fault.Flaw;

/** Takes what is read from a file, in its order. */
public interface RowSink {

    /** A row. */
    void row(RawRow row);

    /**
     * A fault of the file or of a row that can't be read; reading goes on.
     *
     * @param line where
     * @param flaw what
     */
    void flaw(long line, Flaw flaw);
}
