package uz.aloqa.mahalla.reception;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.ReceptionMode;

/**
 * A rule of the schedule: an officer receives residents every week on a day, from when to when.
 *
 * @param id of the rule
 * @param officerId account of the officer
 * @param kind inspector or head
 * @param inspectorId of an inspector
 * @param officerName as published
 * @param rank of an inspector
 * @param districtSoato the office
 * @param mahallaCode whom it is for, absent when for everybody the officer serves
 * @param mode how they meet
 * @param weekday when
 * @param opens first minute, in Tashkent
 * @param closes end
 * @param slotMinutes length of a place
 * @param place where
 * @param callAddress of a video call: a secret between the officer and who has booked
 * @param validFrom first day
 * @param validTo last day, absent while open
 * @param preventionDay made by the platform for the day of prevention
 * @param version its ETag
 */
public record Reception(
        UUID id,
        UUID officerId,
        Kind kind,
        @Nullable UUID inspectorId,
        String officerName,
        @Nullable String rank,
        String districtSoato,
        @Nullable String mahallaCode,
        ReceptionMode mode,
        DayOfWeek weekday,
        LocalTime opens,
        LocalTime closes,
        int slotMinutes,
        @Nullable String place,
        @Nullable String callAddress,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean preventionDay,
        long version) {

    /** Who receives. */
    @Schema(name = "ReceivingOfficerKind")
    public enum Kind {
        /** A prevention inspector. */
        INSPECTOR,
        /** The head of a district department. */
        HEAD
    }

    /** Whether places are given by booking; to a mass reception comes who wants. */
    public boolean isBookable() {
        return mode != ReceptionMode.MASS;
    }

    /** Whether residents have to show an identity document (O‘RQ-445): everywhere but at a mass reception. */
    public boolean needsIdentityDocument() {
        return mode != ReceptionMode.MASS;
    }

    /** Whether the rule holds on a day, exceptions aside. */
    public boolean holdsOn(LocalDate day) {
        return day.getDayOfWeek() == weekday && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
