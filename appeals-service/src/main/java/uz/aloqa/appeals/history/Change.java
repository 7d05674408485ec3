package uz.aloqa.appeals.history;

import uz.aloqa.contracts.AppealEvent;

/**
 * One step of an appeal.
 *
 * @param version of the appeal after it, from 1 without gaps
 * @param event what to tell the other services
 */
public record Change(long version, AppealEvent event) {}
