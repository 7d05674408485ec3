package uz.aloqa.contracts;

import java.time.LocalDate;

/**
 * What a mahalla that is gone became.
 *
 * @param code of the mahalla that took over
 * @param kind whether it was merged or split
 * @param effectiveOn first day without the old one
 */
public record SuccessorState(String code, SuccessionKind kind, LocalDate effectiveOn) {}
