package uz.aloqa.mahalla.seven;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.SevenSeat;

/** Somebody of the seven as anyone may see them. */
@Schema(
        name = "SevenMember",
        description = "Somebody of the mahalla seven; the seventh is the prevention inspector",
        requiredProperties = {"seat", "fullName", "validFrom"})
public record SevenMemberView(
        @Schema(examples = "CHAIR") SevenSeat seat,
        @Schema(examples = "Zulfiya Karimova") String fullName,

        @Schema(description = "Office phone", examples = "+998712003001") @Nullable
        String phone,

        @Schema(examples = "2025-01-01") LocalDate validFrom,

        @Schema(description = "Last day, absent when open", examples = "2027-12-31") @Nullable
        LocalDate validTo) {

    /** What is public of a member. */
    public static SevenMemberView of(SevenMember member) {
        return new SevenMemberView(
                member.seat(), member.fullName(), member.phone(), member.validFrom(), member.validTo());
    }
}
