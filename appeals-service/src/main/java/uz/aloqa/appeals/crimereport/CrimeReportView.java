package uz.aloqa.appeals.crimereport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.routing.GeoPoint;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.CrimeReportForm;
import uz.aloqa.contracts.CrimeReportOutcome;

/**
 * A crime report as those see it who may see it: its reporter, and duty officers, specialists and the head of its department.
 *
 * @param id key
 * @param number in the register
 * @param departmentSoato whose register it is in
 * @param mahallaCode the mahalla, when known
 * @param form how it came
 * @param status where it stands
 * @param urgent whether it speaks of a danger to life or of a missing child
 * @param text what happened
 * @param location where it happened
 * @param reporter who reported, as far as known
 * @param receivedAt when it came in
 * @param registeredOn day of registration
 * @param dueOn last day for the decision
 * @param dueAt last second of that day
 * @param overdue whether the term has passed without a decision
 * @param extension a prosecutor's extension
 * @param decision what was decided
 * @param complaint the request that files a complaint about the decision, for its reporter
 * @param withdrawnAt when the reporter took their word back
 * @param evidenceCount pieces of evidence
 * @param version its ETag
 */
@Schema(
        name = "CrimeReport",
        requiredProperties = {
            "id",
            "number",
            "departmentSoato",
            "form",
            "status",
            "urgent",
            "text",
            "reporter",
            "receivedAt",
            "registeredOn",
            "dueOn",
            "dueAt",
            "overdue",
            "evidenceCount",
            "version"
        })
public record CrimeReportView(
        UUID id,
        @Schema(examples = "J26-1726266-000017-7") String number,
        @Schema(examples = "1726266") String departmentSoato,
        @Nullable String mahallaCode,
        CrimeReportForm form,
        CrimeReportStatus status,
        boolean urgent,
        String text,
        @Nullable GeoPoint location,
        ReporterView reporter,
        Instant receivedAt,
        LocalDate registeredOn,
        LocalDate dueOn,
        Instant dueAt,
        boolean overdue,
        @Nullable ExtensionView extension,
        @Nullable DecisionView decision,
        @Nullable ComplaintFiling complaint,
        @Nullable Instant withdrawnAt,
        int evidenceCount,
        long version) {

    /** Who reported. */
    @Schema(name = "CrimeReporter")
    record ReporterView(
            @Nullable UUID id,
            @Nullable String fullName,
            @Nullable String contact) {}

    /** A prosecutor's extension of the check. */
    @Schema(
            name = "CheckExtension",
            requiredProperties = {"prosecutor", "number", "enteredAt"})
    record ExtensionView(String prosecutor, String number, Instant enteredAt) {}

    /** What was decided, by whom and why. */
    @Schema(
            name = "CrimeReportDecision",
            requiredProperties = {"outcome", "reasons", "officer", "decidedAt"})
    record DecisionView(
            CrimeReportOutcome outcome,
            String reasons,
            @Nullable String forwardedTo,
            String officer,
            Instant decidedAt) {}

    /** A request that files the complaint: the reporter's client adds what it is about and sends it. */
    @Schema(requiredProperties = {"method", "href", "body"})
    record ComplaintFiling(
            @Schema(examples = "POST") String method,
            @Schema(examples = "/api/v1/appeals") String href,
            ComplaintBody body) {}

    /** The body of that request. */
    @Schema(requiredProperties = {"kind", "text"})
    record ComplaintBody(
            AppealKind kind, String text, @Nullable String districtSoato) {}
}
