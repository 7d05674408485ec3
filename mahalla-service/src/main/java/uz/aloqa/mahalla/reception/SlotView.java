package uz.aloqa.mahalla.reception;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.ReceptionMode;

/** A free place at a reception. */
@Schema(
        name = "ReceptionSlot",
        description = "A free place at a reception",
        requiredProperties = {"receptionId", "startsAt", "endsAt", "officer", "mode", "identityDocumentRequired"})
record SlotView(
        UUID receptionId,
        @Schema(examples = "2026-11-26T05:00:00Z") Instant startsAt,
        @Schema(examples = "2026-11-26T05:15:00Z") Instant endsAt,
        ReceptionView.OfficerView officer,
        ReceptionMode mode,
        @Schema(examples = "Ahmad Donish, 20") @Nullable String place,
        boolean identityDocumentRequired) {

    static SlotView of(Slot slot) {
        Reception rule = slot.reception();
        return new SlotView(
                rule.id(),
                slot.startsAt(),
                slot.endsAt(),
                ReceptionView.OfficerView.of(rule),
                rule.mode(),
                rule.place(),
                rule.needsIdentityDocument());
    }
}
