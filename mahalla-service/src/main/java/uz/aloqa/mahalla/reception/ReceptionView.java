package uz.aloqa.mahalla.reception;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.ReceptionMode;

/** A rule of the schedule as anyone may see it. */
@Schema(
        name = "Reception",
        description = "A rule of the schedule: an officer receives residents every week on a day",
        requiredProperties = {
            "id",
            "officer",
            "districtSoato",
            "mode",
            "weekday",
            "opens",
            "closes",
            "slotMinutes",
            "validFrom",
            "preventionDay",
            "bookable",
            "identityDocumentRequired",
            "exceptions",
            "version"
        })
record ReceptionView(
        UUID id,
        OfficerView officer,
        @Schema(examples = "1726266") String districtSoato,

        @Schema(description = "Whom it is for, absent when for everybody the officer serves", examples = "1726266005")
        @Nullable
        String mahalla,

        ReceptionMode mode,
        DayOfWeek weekday,

        @Schema(description = "In Tashkent", implementation = String.class, format = "time")
        LocalTime opens,

        @Schema(implementation = String.class, format = "time")
        LocalTime closes,

        @Schema(description = "Length of a place", examples = "15")
        int slotMinutes,

        @Schema(
                description = "Where; the address of a video call is told to who has booked",
                examples = "Ahmad Donish, 20")
        @Nullable
        String place,

        @Schema(examples = "2026-01-01") LocalDate validFrom,

        @Schema(description = "Last day, absent while open") @Nullable
        LocalDate validTo,

        @Schema(description = "The weekly day of prevention")
        boolean preventionDay,

        @Schema(description = "False for a mass reception: who wants comes")
        boolean bookable,

        @Schema(description = "Law O‘RQ-445: everywhere but at a mass reception")
        boolean identityDocumentRequired,

        @Schema(description = "Days to come with other hours, or none")
        List<ReceptionException> exceptions,

        @Schema(description = "Its ETag for changes", examples = "1")
        long version) {

    /** Who receives. */
    @Schema(
            name = "ReceivingOfficer",
            description = "Who receives",
            requiredProperties = {"kind", "name"})
    record OfficerView(
            Reception.Kind kind,
            @Nullable UUID inspectorId,
            @Schema(examples = "Akmal Toshev") String name,
            @Schema(examples = "katta leytenant") @Nullable String rank) {

        static OfficerView of(Reception rule) {
            return new OfficerView(rule.kind(), rule.inspectorId(), rule.officerName(), rule.rank());
        }
    }

    static ReceptionView of(Reception rule, List<ReceptionException> exceptions) {
        return new ReceptionView(
                rule.id(),
                OfficerView.of(rule),
                rule.districtSoato(),
                rule.mahallaCode(),
                rule.mode(),
                rule.weekday(),
                rule.opens(),
                rule.closes(),
                rule.slotMinutes(),
                rule.place(),
                rule.validFrom(),
                rule.validTo(),
                rule.preventionDay(),
                rule.isBookable(),
                rule.needsIdentityDocument(),
                exceptions.stream()
                        .filter(exception -> exception.receptionId().equals(rule.id()))
                        .toList(),
                rule.version());
    }
}
