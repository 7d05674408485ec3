package uz.aloqa.appeals.escalation;

import uz.aloqa.appeals.routing.Executor;

/**
 * An active senior inspector of the point of a mahalla.
 *
 * @param mahallaCode whose
 * @param executor who, with the unit they serve in
 */
record Senior(String mahallaCode, Executor executor) {}
