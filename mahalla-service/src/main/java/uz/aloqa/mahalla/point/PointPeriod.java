package uz.aloqa.mahalla.point;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.registry.PeriodKey;
import uz.aloqa.mahalla.registry.PlaceName;

/** A state of a law-and-order point, past or present. The database writes it when the point changes. */
@Entity
@Immutable
@IdClass(PeriodKey.class)
@Table(name = "law_and_order_point_period")
public class PointPeriod {

    @Id
    private UUID id;

    @Id
    private LocalDate validFrom;

    @Column
    private @Nullable LocalDate validTo;

    @Column(nullable = false)
    private String districtSoato;

    @Embedded
    private PlaceName name;

    @Column(nullable = false)
    private String address;

    @Column
    private @Nullable String phone;

    @Column
    private @Nullable String receptionHours;

    @Column
    private @Nullable Double longitude;

    @Column
    private @Nullable Double latitude;

    @Column(nullable = false)
    private boolean demo;

    @Column(nullable = false)
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PointPeriod() {}

    /** Id of the point. */
    public UUID id() {
        return id;
    }

    /** SOATO code of its district. */
    public String districtSoato() {
        return districtSoato;
    }

    /** What was known of it. */
    public PointFacts facts() {
        return new PointFacts(name, address, phone, receptionHours, longitude, latitude);
    }

    /** Made up for the demo. */
    boolean demo() {
        return demo;
    }

    /** Version of the point after the last change of this state. */
    long version() {
        return version;
    }
}
