package uz.aloqa.mahalla.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an import is. */
@Schema(
        name = "ImportState",
        description =
                "UPLOADING: the file comes in. CHECKING: the dry run is under way. CHECKED: it can be applied. REFUSED: rows are"
                        + " at fault, nothing can be applied. APPLYING: under way. APPLIED: the registry is as the file says."
                        + " STALE: the registry has changed since the dry run, repeat it. FAILED: given up, report it")
enum ImportState {
    /** The file comes in; becomes CHECKING, or vanishes. */
    UPLOADING,
    /** The dry run is under way; becomes CHECKED or REFUSED. */
    CHECKING,
    /** Nothing is at fault: the registrar may apply it. */
    CHECKED,
    /** Rows are at fault: the registrar mends the file and brings it again. */
    REFUSED,
    /** Being applied; becomes APPLIED or STALE. */
    APPLYING,
    /** The registry is as the file says. */
    APPLIED,
    /** The registry has changed since the dry run: the registrar has it repeated. */
    STALE,
    /** Tried too often. */
    FAILED
}
