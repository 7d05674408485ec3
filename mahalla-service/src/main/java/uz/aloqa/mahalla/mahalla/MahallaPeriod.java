package uz.aloqa.mahalla.mahalla;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.registry.PlaceName;

/**
 * A state of a mahalla, past or present. The database writes it when the mahalla changes; the one that runs is open, or ends
 * with the mahalla.
 */
@Entity
@Immutable
@IdClass(MahallaPeriodKey.class)
public class MahallaPeriod {

    @Id
    private String code;

    @Id
    private LocalDate validFrom;

    @Column
    private @Nullable LocalDate validTo;

    @Column(nullable = false)
    private String districtSoato;

    @Column
    private @Nullable UUID pointId;

    @Embedded
    private PlaceName name;

    @Basic(fetch = FetchType.LAZY)
    @Column
    @Convert(converter = BoundaryColumn.class)
    private @Nullable Boundary boundary;

    @Column
    private @Nullable String stir;

    @Embedded
    private @Nullable Decision decision;

    @Column(nullable = false)
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected MahallaPeriod() {}

    /** Code of the mahalla. */
    public String code() {
        return code;
    }

    /** First day of the state. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day of the state, absent while it lasts. */
    public @Nullable LocalDate validTo() {
        return validTo;
    }

    /** SOATO code of its district. */
    public String districtSoato() {
        return districtSoato;
    }

    /** Its law-and-order point. */
    public @Nullable UUID pointId() {
        return pointId;
    }

    /** Its name in the four languages. */
    public PlaceName name() {
        return name;
    }

    /** Its boundary, where it was surveyed. */
    public @Nullable Boundary boundary() {
        return boundary;
    }

    /** Its tax number. */
    public @Nullable String stir() {
        return stir;
    }

    /** The decision that it was founded on. */
    public @Nullable Decision decision() {
        return decision;
    }

    /** Version of the mahalla after the last change of this state. */
    public long version() {
        return version;
    }
}
