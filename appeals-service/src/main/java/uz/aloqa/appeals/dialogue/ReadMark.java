package uz.aloqa.appeals.dialogue;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What somebody has read.
 *
 * @param upTo number of the last message they have seen
 */
record ReadMark(@NotNull @Min(1) Integer upTo) {}
