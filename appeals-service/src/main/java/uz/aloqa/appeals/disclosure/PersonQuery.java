package uz.aloqa.appeals.disclosure;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.personal.PersonalField;
import uz.aloqa.platform.words.Writable;

/**
 * A person to look for. What is given must all fit. In a body, since an address would lie about in logs.
 *
 * @param phone {@code +998} and nine digits
 * @param pinfl 14 digits
 * @param stir tax number of a legal entity
 * @param fullName the whole name, or surname and name; any script, any order, any apostrophe
 * @param cursor next of the page before
 * @param limit 1 to 200, default 50
 */
record PersonQuery(
        @Pattern(regexp = "\\+998\\d{9}") @Schema(examples = "+998901234567") @Nullable
        String phone,

        @Pattern(regexp = "\\d{14}") @Schema(examples = "31507900123456") @Nullable
        String pinfl,

        @Pattern(regexp = "\\d{9}") @Schema(examples = "201122337") @Nullable
        String stir,

        @Size(max = 200) @Writable @Schema(examples = "Karimova Dilnoza") @Nullable
        String fullName,

        @Nullable String cursor,
        @Nullable Integer limit) {

    Map<PersonalField, String> wanted() {
        Map<PersonalField, String> wanted = new EnumMap<>(PersonalField.class);
        put(wanted, PersonalField.PHONE, phone);
        put(wanted, PersonalField.PINFL, pinfl);
        put(wanted, PersonalField.STIR, stir);
        put(wanted, PersonalField.FULL_NAME, fullName);
        return wanted;
    }

    private static void put(Map<PersonalField, String> wanted, PersonalField field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            wanted.put(field, value);
        }
    }
}
