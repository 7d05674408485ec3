package uz.aloqa.appeals.handling;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.words.Writable;

/**
 * The decision who has to solve an appeal.
 *
 * @param inspectorId an active inspector of the district, not the one complained about
 * @param note what they have to know, kept as a hand-over note; the applicant doesn't see it
 * @param quotes numbers of the messages that matter, quoted in the hand-over note
 */
public record Assignment(
        @NotNull UUID inspectorId,
        @Size(max = 2_000) @Writable @Nullable String note,
        @Size(max = 20) @Nullable List<@NotNull @Min(1) Integer> quotes) {

    List<Integer> quotesOrNone() {
        return quotes == null ? List.of() : quotes;
    }
}
