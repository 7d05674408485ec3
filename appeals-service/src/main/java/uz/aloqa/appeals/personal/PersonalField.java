package uz.aloqa.appeals.personal;

import java.util.List;
import java.util.Locale;

/** A personal column of an applicant's details. Adding one here and in a migration is all: it is encrypted and masked. */
public enum PersonalField {
    /** Surname and name. */
    FULL_NAME(Index.NAME, Mask.INITIALS),

    /** Place of residence. */
    RESIDENCE(Index.NONE, Mask.ALL),

    /** Telephone, {@code +998} and nine digits. */
    PHONE(Index.VALUE, Mask.LAST_FOUR),

    /** E-mail. */
    EMAIL(Index.NONE, Mask.ALL),

    /** Personal identification number (JShShIR), 14 digits. */
    PINFL(Index.VALUE, Mask.LAST_FOUR),

    /** Full name of a legal entity. */
    ORGANISATION(Index.NONE, Mask.INITIALS),

    /** Its postal address. */
    POSTAL_ADDRESS(Index.NONE, Mask.ALL),

    /** Its tax number (STIR), nine digits. */
    STIR(Index.VALUE, Mask.LAST_FOUR),

    /** For whom a representative speaks. */
    REPRESENTED(Index.NAME, Mask.INITIALS),

    /** Documents of authority of a representative, by reference. */
    AUTHORITY(Index.NONE, Mask.ALL);

    private enum Index {
        NONE,
        VALUE,
        NAME
    }

    private final Index index;
    private final Mask mask;

    PersonalField(Index index, Mask mask) {
        this.index = index;
        this.mask = mask;
    }

    /** Name of the column. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value as those see it whose duty doesn't need it. */
    public String masked(String value) {
        return mask.over(value);
    }

    /** What of a value goes into the blind index; nothing when nobody looks it up. */
    List<String> indexed(String value) {
        return switch (index) {
            case NONE -> List.of();
            case VALUE -> List.of(value);
            case NAME -> NameKey.ofEveryLength(value);
        };
    }

    /** What a look-up of a value asks the blind index for. */
    String lookedUp(String value) {
        return switch (index) {
            case VALUE -> value;
            case NAME -> NameKey.of(value);
            case NONE -> throw new IllegalArgumentException(this + " has no index");
        };
    }
}
