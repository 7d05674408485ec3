package uz.aloqa.appeals.filing.collective;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who joined.
 *
 * @param seq number, from 1; the first signatory is the applicant and not among them
 * @param account of the signatory
 * @param fullName as they gave it
 * @param joinedAt when
 */
@Schema(requiredProperties = {"seq", "account", "joinedAt"})
record Signatory(int seq, UUID account, @Nullable String fullName, Instant joinedAt) {}
