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

    /** For the persistence provider only. */
    protected ApplicantDetails() {}

    /** Details of the applicant of an appeal; blank words count as missing. */
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

    /** What the appeal lacks of article 6; noted for a later, reasoned conclusion and no ground to refuse registration. */
    public List<Defect> defects() {
        List<Defect> defects = new ArrayList<>();
        if (fullName == null) {
            defects.add(Defect.NAME_MISSING);
        }
        if (residence == null) {
            defects.add(Defect.RESIDENCE_MISSING);
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

    private static @Nullable String present(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
