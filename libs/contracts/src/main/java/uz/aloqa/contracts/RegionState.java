package uz.aloqa.contracts;

/**
 * A region (viloyat), the republic or the city of Tashkent.
 *
 * @param soato four digits
 * @param name in the four languages
 * @param version of this entity, from 1; a higher one replaces a lower one
 */
public record RegionState(String soato, LocalizedName name, long version) implements RegistryEntity {
    @Override
    public String key() {
        return "region:" + soato;
    }
}
