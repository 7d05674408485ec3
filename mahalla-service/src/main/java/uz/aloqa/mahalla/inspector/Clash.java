package uz.aloqa.mahalla.inspector;

/**
 * An assignment that another one would overlap.
 *
 * @param assignment in the way
 * @param inspector name of its inspector
 */
public record Clash(Assignment assignment, String inspector) {}
