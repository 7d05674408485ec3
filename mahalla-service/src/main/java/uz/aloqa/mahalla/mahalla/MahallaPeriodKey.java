package uz.aloqa.mahalla.mahalla;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Key of a state of a mahalla.
 *
 * @param code of the mahalla
 * @param validFrom its first day
 */
record MahallaPeriodKey(String code, LocalDate validFrom) implements Serializable {}
