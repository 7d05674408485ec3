package uz.aloqa.mahalla.mahalla;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.MahallaState;
import uz.aloqa.contracts.SuccessionKind;
import uz.aloqa.mahalla.registry.DatedRow;
import uz.aloqa.mahalla.registry.EffectiveDay;
import uz.aloqa.mahalla.registry.PlaceName;

/** A mahalla. Names repeat, codes don't. */
@Entity
public class Mahalla extends DatedRow {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z-]{1,32}");

    @Id
    private String code;

    @Column(nullable = false)
    private String districtSoato;

    @Column
    private @Nullable UUID pointId;

    @Embedded
    private PlaceName name;

    /** Kilobytes that lists and searches don't want. */
    @Basic(fetch = FetchType.LAZY)
    @Column
    @Convert(converter = BoundaryColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    private @Nullable Boundary boundary;

    @Column
    private @Nullable LocalDate validFrom;

    @Column
    private @Nullable LocalDate validTo;

    /** Tax number. */
    @Column
    private @Nullable String stir;

    @Embedded
    private @Nullable Decision decision;

    @ElementCollection
    @CollectionTable(name = "mahalla_code", joinColumns = @JoinColumn(name = "mahalla_code"))
    private Set<OutsideCode> codes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "mahalla_succession", joinColumns = @JoinColumn(name = "predecessor"))
    private Set<Succession> successors = new HashSet<>();

    @Column(nullable = false)
    private boolean demo;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Mahalla() {}

    /**
     * A mahalla.
     *
     * @param code of the registry
     * @param districtSoato the district it lies in
     * @param pointId its law-and-order point, of the same district
     * @param boundary absent while nobody has surveyed it: such a mahalla isn't found by point
     * @param validFrom first day, absent when it has always been there
     * @param validTo last day, absent while it exists
     * @param demo drawn for the demo
     */
    public Mahalla(
            String code,
            String districtSoato,
            @Nullable UUID pointId,
            PlaceName name,
            @Nullable Boundary boundary,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean demo) {
        super(validFrom == null ? ALWAYS : validFrom);
        this.code = code;
        this.districtSoato = districtSoato;
        this.pointId = pointId;
        this.name = name;
        this.boundary = boundary;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.demo = demo;
    }

    /** A code, refused when it can't be one. */
    public static String requireCode(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a code of a mahalla: " + code);
        }
        return code;
    }

    @Override
    public String id() {
        return code;
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

    /** First day, absent when it has always been there. */
    public @Nullable LocalDate validFrom() {
        return validFrom;
    }

    /** Last day, absent while it exists. */
    public @Nullable LocalDate validTo() {
        return validTo;
    }

    /** Its tax number. */
    public @Nullable String stir() {
        return stir;
    }

    /** The decision that it is founded on. */
    public @Nullable Decision decision() {
        return decision;
    }

    /** What other systems call it, by system. */
    public List<OutsideCode> codes() {
        return codes.stream()
                .sorted(Comparator.comparing(OutsideCode::system).thenComparing(OutsideCode::code))
                .toList();
    }

    /** What it became, by code. */
    public List<Succession> successors() {
        return successors.stream()
                .sorted(Comparator.comparing(Succession::successor))
                .toList();
    }

    /** Bears another name from a day on. */
    public void rename(PlaceName other, LocalDate day) {
        beginState(day);
        name = other;
    }

    /** Has another boundary from a day on. */
    public void redraw(@Nullable Boundary other, LocalDate day) {
        beginState(day);
        boundary = other;
    }

    /** Is served by another law-and-order point of its district, or none, from a day on. */
    public void serveFrom(@Nullable UUID point, LocalDate day) {
        beginState(day);
        pointId = point;
    }

    /** Has these papers from a day on. */
    public void document(@Nullable String taxNumber, @Nullable Decision founding, LocalDate day) {
        beginState(day);
        stir = taxNumber;
        decision = founding;
    }

    /** Is known to other systems by exactly these codes. */
    public void knowAs(Collection<OutsideCode> others) {
        codes.retainAll(others);
        codes.addAll(others);
    }

    /** Ends; the day is the first one without it, after the one on which its present state began. */
    public void close(LocalDate day) {
        EffectiveDay.requireFrom(stateSince().plusDays(1), day);
        validTo = day.minusDays(1);
    }

    /**
     * Ends and is followed by others.
     *
     * @param kind merged or split
     * @param heirs codes of those that take over
     * @param day first day without it
     */
    public void passInto(SuccessionKind kind, Collection<String> heirs, LocalDate day) {
        close(day);
        heirs.forEach(heir -> successors.add(new Succession(heir, kind, day)));
    }

    /** Whether it was drawn for the demo. */
    public boolean demo() {
        return demo;
    }

    @Override
    public MahallaState state() {
        Boundary drawn = boundary;
        return new MahallaState(
                code,
                districtSoato,
                pointId,
                name.toContract(),
                drawn == null ? null : drawn.json(),
                validFrom,
                validTo,
                stir,
                codes().stream().map(OutsideCode::toContract).toList(),
                successors().stream().map(Succession::toContract).toList(),
                decision == null ? null : decision.toContract(),
                version());
    }
}
