package uz.aloqa.mahalla.seven;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.SevenSeat;

/** A member of the seven as their registrar sees them. */
@Schema(
        name = "SevenRecord",
        description = "A member of the seven as their registrar sees them",
        requiredProperties = {"id", "mahallaCode", "seat", "fullName", "validFrom", "version"})
record SevenRecord(
        @Schema(examples = "d0000000-0000-4000-8000-000000004001")
        UUID id,

        @Schema(examples = "1726266005") String mahallaCode,
        @Schema(examples = "CHAIR") SevenSeat seat,
        @Schema(examples = "Zulfiya Karimova") String fullName,
        @Schema(examples = "+998712003001") @Nullable String phone,
        @Schema(examples = "2025-01-01") LocalDate validFrom,

        @Schema(description = "Last day, absent when open", examples = "2027-12-31") @Nullable
        LocalDate validTo,

        @Schema(description = "The version to name in If-Match", examples = "1")
        long version) {

    static SevenRecord of(SevenMember member) {
        return new SevenRecord(
                member.id(),
                member.mahallaCode(),
                member.seat(),
                member.fullName(),
                member.phone(),
                member.validFrom(),
                member.validTo(),
                member.version());
    }
}
