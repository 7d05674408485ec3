package uz.aloqa.contracts;

/**
 * A district or city of regional rank.
 *
 * @param soato seven digits
 * @param regionSoato four digits
 * @param kind by code
 * @param name in the four languages
 * @param version of this entity, from 1; a higher one replaces a lower one
 */
public record DistrictState(String soato, String regionSoato, DistrictKind kind, LocalizedName name, long version)
        implements RegistryEntity {
    @Override
    public String key() {
        return "district:" + soato;
    }
}
