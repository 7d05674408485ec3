package uz.aloqa.contracts;

/**
 * What another system calls a mahalla.
 *
 * @param system name of the system, lower case
 * @param code of the mahalla there
 */
public record OutsideCodeState(String system, String code) {}
