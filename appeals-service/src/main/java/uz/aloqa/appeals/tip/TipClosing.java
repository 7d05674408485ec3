package uz.aloqa.appeals.tip;

import jakarta.validation.constraints.NotNull;
import uz.aloqa.contracts.TipConclusion;

/**
 * The end of a tip.
 *
 * @param conclusion what came of it
 */
record TipClosing(@NotNull TipConclusion conclusion) {}
