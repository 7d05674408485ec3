package uz.aloqa.mahalla.upkeep;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.mahalla.mahalla.OutsideCode;

/**
 * What other systems call a mahalla, as a whole.
 *
 * @param codes all of them
 */
@Schema(name = "OutsideCodes", description = "What other systems call a mahalla; what is left out is taken away")
record OutsideCodes(@NotNull @Size(max = 50) List<@NotNull @Valid OutsideCode> codes) {}
