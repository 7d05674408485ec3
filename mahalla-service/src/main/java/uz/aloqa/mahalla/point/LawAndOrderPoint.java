package uz.aloqa.mahalla.point;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
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
     * A point that is as known for as long as anybody knows.
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
        this(id, districtSoato, new PointFacts(name, address, phone, receptionHours, null, null), ALWAYS, demo);
    }

    /**
     * A point.
     *
     * @param districtSoato the district it belongs to
     * @param facts what is known of it
     * @param since first day
     * @param demo made up for the demo
     */
    @SuppressWarnings("NullAway.Init") // set by set
    public LawAndOrderPoint(UUID id, String districtSoato, PointFacts facts, LocalDate since, boolean demo) {
        super(since);
        this.id = id;
        this.districtSoato = districtSoato;
        this.demo = demo;
        set(facts);
    }

    private void set(PointFacts facts) {
        this.name = facts.name();
        this.address = facts.address();
        this.phone = facts.phone();
        this.receptionHours = facts.receptionHours();
        this.longitude = facts.longitude();
        this.latitude = facts.latitude();
    }

    @Override
    public UUID id() {
        return id;
    }

    /** SOATO code of its district. */
    public String districtSoato() {
        return districtSoato;
    }

    /** What is known of it now. */
    public PointFacts facts() {
        return new PointFacts(name, address, phone, receptionHours, longitude, latitude);
    }

    /** Knows other facts from a day on. */
    void change(PointFacts facts, LocalDate day) {
        beginState(day);
        set(facts);
    }

    /** Made up for the demo. */
    boolean demo() {
        return demo;
    }

    @Override
    public PointState state() {
        return new PointState(
                id, districtSoato, name.toContract(), address, phone, receptionHours, longitude, latitude, version());
    }
}
