package uz.aloqa.mahalla.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import uz.aloqa.contracts.RegionState;
import uz.aloqa.mahalla.registry.PlaceName;
import uz.aloqa.mahalla.registry.RegistryRow;

/** A region (viloyat), the Republic of Karakalpakstan or the city of Tashkent. */
@Entity
public class Region extends RegistryRow {

    @Id
    private String soato;

    @Column(nullable = false)
    private String iso;

    @Embedded
    private PlaceName name;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Region() {}

    /**
     * A region.
     *
     * @param soato four digits
     * @param iso code of ISO 3166-2, like {@code UZ-TK}
     * @param name in the four languages
     */
    public Region(String soato, String iso, PlaceName name) {
        this.soato = soato;
        this.iso = iso;
        this.name = name;
    }

    @Override
    public String id() {
        return soato;
    }

    String iso() {
        return iso;
    }

    PlaceName name() {
        return name;
    }

    @Override
    public RegionState state() {
        return new RegionState(soato, name.toContract(), version());
    }
}
