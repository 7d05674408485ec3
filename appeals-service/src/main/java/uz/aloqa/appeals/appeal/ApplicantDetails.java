package uz.aloqa.appeals.appeal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.personal.PersonalField;

/**
 * What an applicant told about themselves. Kept apart from the appeal and encrypted ({@link
 * uz.aloqa.appeals.personal.PersonalData}): it never travels in events, logs or problems.
 */
public class ApplicantDetails {

    private final UUID appealId;
    private final Map<PersonalField, String> told = new EnumMap<>(PersonalField.class);

    /** Details of a person who appeals; blank words count as missing. */
    public ApplicantDetails(
            UUID appealId,
            @Nullable String fullName,
            @Nullable String residence,
            @Nullable String phone,
            @Nullable String email) {
        this.appealId = appealId;
        put(PersonalField.FULL_NAME, fullName);
        put(PersonalField.RESIDENCE, residence);
        put(PersonalField.PHONE, phone);
        put(PersonalField.EMAIL, email);
    }

    /** Details as they were kept. */
    ApplicantDetails(UUID appealId, Map<PersonalField, String> kept) {
        this.appealId = appealId;
        this.told.putAll(kept);
    }

    /** The same person on another appeal of theirs. */
    public ApplicantDetails of(UUID repeatId) {
        return new ApplicantDetails(repeatId, told);
    }

    /** The organisation for which the person writes (article 6). */
    public ApplicantDetails of(@Nullable String name, @Nullable String address, @Nullable String taxNumber) {
        put(PersonalField.ORGANISATION, name);
        put(PersonalField.POSTAL_ADDRESS, address);
        put(PersonalField.STIR, taxNumber);
        return this;
    }

    /** Whom the person represents, and by which documents (article 24-1). */
    public ApplicantDetails speakingFor(@Nullable String whom, @Nullable String documents) {
        put(PersonalField.REPRESENTED, whom);
        put(PersonalField.AUTHORITY, documents);
        return this;
    }

    /** The applicant's personal identification number, which nobody has to give. */
    public ApplicantDetails identifiedBy(@Nullable String pinfl) {
        put(PersonalField.PINFL, pinfl);
        return this;
    }

    /** What the appeal lacks; noted for a later, reasoned conclusion and no ground to refuse registration. */
    public List<Defect> defects(ApplicantKind kind) {
        List<Defect> defects = new ArrayList<>();
        note(defects, PersonalField.FULL_NAME, Defect.NAME_MISSING);
        switch (kind) {
            case INDIVIDUAL, COLLECTIVE -> note(defects, PersonalField.RESIDENCE, Defect.RESIDENCE_MISSING);
            case LEGAL_ENTITY -> {
                note(defects, PersonalField.ORGANISATION, Defect.ORGANISATION_MISSING);
                note(defects, PersonalField.POSTAL_ADDRESS, Defect.POSTAL_ADDRESS_MISSING);
            }
            case REPRESENTATIVE -> {
                note(defects, PersonalField.RESIDENCE, Defect.RESIDENCE_MISSING);
                note(defects, PersonalField.REPRESENTED, Defect.REPRESENTED_MISSING);
                note(defects, PersonalField.AUTHORITY, Defect.AUTHORITY_MISSING);
            }
        }
        return defects;
    }

    /** Surname and name. */
    public @Nullable String fullName() {
        return told.get(PersonalField.FULL_NAME);
    }

    /** Place of residence. */
    public @Nullable String residence() {
        return told.get(PersonalField.RESIDENCE);
    }

    /** Phone, {@code +998} and nine digits. */
    public @Nullable String phone() {
        return told.get(PersonalField.PHONE);
    }

    /** E-mail. */
    public @Nullable String email() {
        return told.get(PersonalField.EMAIL);
    }

    /** One of the things they told. */
    public @Nullable String told(PersonalField field) {
        return told.get(field);
    }

    /** Everything, by column. */
    public Map<PersonalField, String> all() {
        return Map.copyOf(told);
    }

    UUID appealId() {
        return appealId;
    }

    private void note(List<Defect> defects, PersonalField field, Defect missing) {
        if (!told.containsKey(field)) {
            defects.add(missing);
        }
    }

    private void put(PersonalField field, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            told.put(field, words.strip());
        }
    }
}
