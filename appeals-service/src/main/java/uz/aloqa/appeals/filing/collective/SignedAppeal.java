package uz.aloqa.appeals.filing.collective;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.appeals.appeal.AppealStatus;

/**
 * A collective appeal as somebody sees it who signed it; its answer goes to the first signatory.
 *
 * @param number for people, also for tracking
 * @param status where it stands
 * @param registeredOn date of registration
 * @param dueOn last day for the answer
 * @param signedAt when they joined
 */
@Schema(requiredProperties = {"number", "status", "registeredOn", "dueOn", "signedAt"})
record SignedAppeal(
        @Schema(examples = "26-1726266-000123-2") String number,
        AppealStatus status,
        LocalDate registeredOn,
        LocalDate dueOn,
        Instant signedAt) {}
