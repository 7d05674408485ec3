package uz.aloqa.mahalla.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Key of a period of something with an id.
 *
 * @param id whose state it was
 * @param validFrom its first day
 */
public record PeriodKey(UUID id, LocalDate validFrom) implements Serializable {}
