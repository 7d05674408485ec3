package uz.aloqa.appeals.crimereport.evidence;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence. It is never changed and never deleted, also when the report is withdrawn.
 *
 * @param seq number within the report, from 1
 * @param kind a statement or a file
 * @param sha256 hash of the bytes as they came, in hexadecimal
 * @param size in bytes
 * @param mediaType of the bytes
 * @param text of a statement
 * @param attachmentId of a file
 * @param source from which side it came
 * @param officer name of the officer who brought it, absent when the reporter did
 * @param happenedAt when what it tells of happened, when known
 * @param receivedAt when it came in
 */
@Schema(
        name = "Evidence",
        requiredProperties = {"seq", "kind", "sha256", "size", "mediaType", "source", "receivedAt"})
public record EvidenceView(
        int seq,
        EvidenceKind kind,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        long size,
        String mediaType,
        @Nullable String text,
        @Nullable UUID attachmentId,
        EvidenceSource source,
        @Nullable String officer,
        @Nullable Instant happenedAt,
        Instant receivedAt) {

    /** What it is. */
    enum EvidenceKind {
        /** Words. */
        STATEMENT,

        /** An attachment. */
        FILE
    }

    /** From which side it came. */
    enum EvidenceSource {
        /** Whoever reported. */
        REPORTER,

        /** An officer of the department. */
        OFFICER
    }
}
