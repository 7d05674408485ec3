package uz.aloqa.appeals.alarm;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.routing.GeoPoint;
import uz.aloqa.platform.words.Writable;

/**
 * An alarm. Everything may be missing: who presses the button has no time.
 *
 * @param location where they are
 * @param mahallaCode the mahalla, when there is no location
 * @param districtSoato the district, when there is neither
 * @param words what happens
 */
record RaiseAlarm(
        @Valid @Nullable GeoPoint location,
        @Size(max = 32) @Writable @Nullable String mahallaCode,
        @Pattern(regexp = "\\d{7}") @Nullable String districtSoato,
        @Size(max = 2_000) @Writable @Nullable String words) {}
