package uz.aloqa.mahalla.registry;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import uz.aloqa.contracts.RegistryEntity;

/** A row of the registry: versioned from 1, and able to tell its whole state. Rows enter through {@link RegistryService}. */
@MappedSuperclass
public abstract class RegistryRow {

    /** Consumers order states by it and {@code If-Match} compares it, so it starts at 1 like the topic's versions. */
    @Version
    @Column(nullable = false)
    private long version = 1;

    /** Rises by one with every change. */
    public long version() {
        return version;
    }

    /** The primary key. */
    public abstract Object id();

    /** The whole state as announced on {@code registry.v1}. */
    public abstract RegistryEntity state();
}
