package uz.aloqa.appeals.category;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A category to be. Whoever makes it keeps it: the ministry for all, a region or a district for itself.
 *
 * @param parentId the wider category, absent for one at the top
 * @param category its first version
 */
record NewCategory(@Nullable UUID parentId, @NotNull @Valid CategoryDraft category) {}
