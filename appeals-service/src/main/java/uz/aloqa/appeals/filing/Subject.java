package uz.aloqa.appeals.filing;

import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.category.ChosenCategory;
import uz.aloqa.appeals.routingplan.Decision;

/**
 * What a filing is about, and to whom it goes for it.
 *
 * @param chosen its category with the answers, if one was chosen
 * @param decision of routing
 */
record Subject(@Nullable ChosenCategory chosen, Decision decision) {}
