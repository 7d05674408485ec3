package uz.aloqa.appeals.filing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.category.ChosenCategory;
import uz.aloqa.appeals.routingplan.Decision;

/**
 * What a filing is about, and to whom it goes for it.
 *
 * @param chosen its category with the answers, if one was chosen
 * @param decision of routing
 */
record Subject(@Nullable ChosenCategory chosen, Decision decision) {

    /** Key of its category, if one was chosen. */
    @Nullable
    UUID categoryId() {
        return chosen == null ? null : chosen.category().id();
    }
}
