package uz.aloqa.mahalla.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.regex.Pattern;
import uz.aloqa.contracts.DistrictKind;
import uz.aloqa.contracts.DistrictState;
import uz.aloqa.mahalla.registry.PlaceName;
import uz.aloqa.mahalla.registry.RegistryRow;

/** A district, a city of regional rank or a district of Tashkent: where a police department and its duty desk are. */
@Entity
public class District extends RegistryRow {

    private static final Pattern CODE = Pattern.compile("\\d{7}");

    @Id
    private String soato;

    @Column(nullable = false)
    private String regionSoato;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private DistrictKind kind;

    @Embedded
    private PlaceName name;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected District() {}

    /**
     * A district.
     *
     * @param soato seven digits
     * @param regionSoato the first four of them
     * @param kind by the code
     * @param name in the four languages
     */
    public District(String soato, String regionSoato, DistrictKind kind, PlaceName name) {
        this.soato = soato;
        this.regionSoato = regionSoato;
        this.kind = kind;
        this.name = name;
    }

    /** The code of a district, refused when it is none. */
    static String requireCode(String soato) {
        if (!CODE.matcher(soato).matches()) {
            throw new IllegalArgumentException("not a SOATO code of a district: " + soato);
        }
        return soato;
    }

    @Override
    public String id() {
        return soato;
    }

    String regionSoato() {
        return regionSoato;
    }

    DistrictKind kind() {
        return kind;
    }

    /** Its name in the four languages. */
    public PlaceName name() {
        return name;
    }

    @Override
    public DistrictState state() {
        return new DistrictState(soato, regionSoato, kind, name.toContract(), version());
    }
}
