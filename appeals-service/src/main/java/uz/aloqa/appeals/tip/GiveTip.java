package uz.aloqa.appeals.tip;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.Attachments;
import uz.aloqa.appeals.routing.GeoPoint;
import uz.aloqa.appeals.tip.challenge.Proof;
import uz.aloqa.platform.words.Writable;

/**
 * A tip.
 *
 * @param proof a solved challenge
 * @param text what somebody knows, in any language
 * @param location the place it is about, never where the sender is
 * @param mahallaCode the mahalla it is about
 * @param districtSoato the district it is about
 * @param files pictures sent before, as the door called them
 */
record GiveTip(
        @NotNull @Valid Proof proof,
        @NotBlank @Size(max = 10_000) @Writable String text,
        @Valid @Nullable GeoPoint location,
        @Size(max = 32) @Writable @Nullable String mahallaCode,
        @Pattern(regexp = "\\d{7}") @Nullable String districtSoato,
        @Size(max = Attachments.MOST) @Nullable List<@NotBlank @Size(max = 400) String> files) {}
