package uz.aloqa.appeals.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant told about themselves. All personal columns of an appeal stand in this one table, apart from the appeal:
 * they never travel in events, logs or problems.
 */
@Entity
@Table(name = "applicant_details")
public class ApplicantDetails {

    @Id
    @Column(name = "appeal_id")
    private UUID appealId;

    @Column(name = "full_name")
    private @Nullable String fullName;

    @Column(name = "residence")
    private @Nullable String residence;

    @Column(name = "phone")
    private @Nullable String phone;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "organisation")
    private @Nullable String organisation;

    @Column(name = "postal_address")
    private @Nullable String postalAddress;

    @Column(name = "stir")
    private @Nullable String stir;

    @Column(name = "represented")
    private @Nullable String represented;

    @Column(name = "authority")
    private @Nullable String authority;

    /** For the persistence provider only. */
    protected ApplicantDetails() {}

    /** Details of a person who appeals; blank words count as missing. */
    public ApplicantDetails(
            UUID appealId,
            @Nullable String fullName,
            @Nullable String residence,
            @Nullable String phone,
            @Nullable String email) {
        this.appealId = appealId;
        this.fullName = present(fullName);
        this.residence = present(residence);
        this.phone = present(phone);
        this.email = present(email);
    }

    /** The organisation for which the person writes (article 6). */
    public ApplicantDetails of(@Nullable String name, @Nullable String address, @Nullable String taxNumber) {
        this.organisation = present(name);
        this.postalAddress = present(address);
        this.stir = present(taxNumber);
        return this;
    }

    /** Whom the person represents, and by which documents (article 24-1). */
    public ApplicantDetails speakingFor(@Nullable String whom, @Nullable String documents) {
        this.represented = present(whom);
        this.authority = present(documents);
        return this;
    }

    /** What the appeal lacks; noted for a later, reasoned conclusion and no ground to refuse registration. */
    public List<Defect> defects(ApplicantKind kind) {
        List<Defect> defects = new ArrayList<>();
        note(defects, fullName, Defect.NAME_MISSING);
        switch (kind) {
            case INDIVIDUAL, COLLECTIVE -> note(defects, residence, Defect.RESIDENCE_MISSING);
            case LEGAL_ENTITY -> {
                note(defects, organisation, Defect.ORGANISATION_MISSING);
                note(defects, postalAddress, Defect.POSTAL_ADDRESS_MISSING);
            }
            case REPRESENTATIVE -> {
                note(defects, residence, Defect.RESIDENCE_MISSING);
                note(defects, represented, Defect.REPRESENTED_MISSING);
                note(defects, authority, Defect.AUTHORITY_MISSING);
            }
        }
        return defects;
    }

    /** Surname and name. */
    public @Nullable String fullName() {
        return fullName;
    }

    /** Place of residence. */
    public @Nullable String residence() {
        return residence;
    }

    /** Phone, {@code +998} and nine digits. */
    public @Nullable String phone() {
        return phone;
    }

    /** E-mail. */
    public @Nullable String email() {
        return email;
    }

    /** Full name of the legal entity. */
    public @Nullable String organisation() {
        return organisation;
    }

    /** Postal address of the legal entity. */
    public @Nullable String postalAddress() {
        return postalAddress;
    }

    /** Tax number (STIR) of the legal entity, nine digits. */
    public @Nullable String stir() {
        return stir;
    }

    /** For whom a representative speaks. */
    public @Nullable String represented() {
        return represented;
    }

    /** Documents of authority of a representative, by reference. */
    public @Nullable String authority() {
        return authority;
    }

    private static void note(List<Defect> defects, @Nullable String words, Defect missing) {
        if (words == null) {
            defects.add(missing);
        }
    }

    private static @Nullable String present(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
