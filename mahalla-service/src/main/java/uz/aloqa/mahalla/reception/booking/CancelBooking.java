package uz.aloqa.mahalla.reception.booking;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.words.Writable;

/**
 * Why a booking is called off.
 *
 * @param reason required of the office
 */
@Schema(name = "CancelBooking", description = "Why a booking is called off")
record CancelBooking(
        @Schema(description = "Required of the office", examples = "Inspektor xizmat safarida")
        @Size(max = 500)
        @Writable
        @Nullable
        String reason) {

    Optional<String> words() {
        return Optional.ofNullable(reason).map(String::strip).filter(words -> !words.isEmpty());
    }
}
