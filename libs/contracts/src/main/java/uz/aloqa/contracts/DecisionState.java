package uz.aloqa.contracts;

import java.time.LocalDate;

/**
 * The decision that a mahalla is founded on.
 *
 * @param number as the decision bears it
 * @param date of the decision
 * @param by who decided
 */
public record DecisionState(String number, LocalDate date, String by) {}
