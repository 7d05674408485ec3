package uz.aloqa.mahalla.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is being done. A replica that takes over from a dead one begins the phase again. */
@Schema(name = "ImportPhase", description = "What is being done")
enum ImportPhase {
    UPLOAD,
    READ,
    COMPARE,
    BOUNDARIES,
    APPLY,
    DONE
}
