package uz.aloqa.appeals.report;

import org.jspecify.annotations.Nullable;

/**
 * Whose matter something is.
 *
 * @param soato seven digits of a district, or four of a region when the district is not known
 * @param mahallaCode the mahalla, when known
 */
public record Department(String soato, @Nullable String mahallaCode) {}
