package uz.aloqa.mahalla.point;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.PointState;
import uz.aloqa.mahalla.registry.DatedRow;
import uz.aloqa.mahalla.registry.PlaceName;

/** A law-and-order point: where the inspectors of some mahallas of a district serve. */
@Entity
public class LawAndOrderPoint extends DatedRow {

    @Id
    private UUID id;

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

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected LawAndOrderPoint() {}

    /**
     * A point.
     *
     * @param districtSoato the district it belongs to
     * @param phone {@code +998} and nine digits
     * @param receptionHours as the opening hours of OpenStreetMap, like {@code Mo-Fr 09:00-18:00}
     * @param demo made up for the demo
     */
    public LawAndOrderPoint(
            UUID id,
            String districtSoato,
            PlaceName name,
            String address,
            @Nullable String phone,
            @Nullable String receptionHours,
            boolean demo) {
        this.id = id;
        this.districtSoato = districtSoato;
        this.name = name;
        this.address = address;
        this.phone = phone;
        this.receptionHours = receptionHours;
        this.demo = demo;
    }

    @Override
    public UUID id() {
        return id;
    }

    PlaceName name() {
        return name;
    }

    String address() {
        return address;
    }

    @Nullable
    String phone() {
        return phone;
    }

    @Nullable
    String receptionHours() {
        return receptionHours;
    }

    boolean demo() {
        return demo;
    }

    @Override
    public PointState state() {
        return new PointState(
                id, districtSoato, name.toContract(), address, phone, receptionHours, longitude, latitude, version());
    }
}
