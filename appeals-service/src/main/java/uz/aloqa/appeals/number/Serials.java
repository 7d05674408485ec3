package uz.aloqa.appeals.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Allots registration numbers. Each district and year has a database sequence of its own, created by the first filing that
 * needs it: a sequence takes no part in the transaction, so that filings never queue behind each other, only the very first
 * ones of a year do. A filing that fails leaves a gap, never a doubled number; the unique key of the appeal is the last word.
 */
@ApplicationScoped
public class Serials {

    private static final int LOCK_CLASS = 0x5e71a1;

    private final EntityManager entities;
    private final Set<String> existing = ConcurrentHashMap.newKeySet();

    Serials(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The next number of a district. Belongs into the transaction of the filing.
     *
     * @param districtSoato seven digits
     * @param registeredOn its year becomes part of the number
     */
    public RegistrationNumber next(String districtSoato, LocalDate registeredOn) {
        return next("appeal", districtSoato, registeredOn);
    }

    /**
     * The next number of another register of a district, which counts for itself.
     *
     * @param register small letters and underscores; a constant of the register
     * @param districtSoato seven digits
     * @param registeredOn its year becomes part of the number
     */
    public RegistrationNumber next(String register, String districtSoato, LocalDate registeredOn) {
        int year = registeredOn.getYear() % 100;
        // A provisional number checks the digits before they become part of an identifier in SQL.
        new RegistrationNumber(year, districtSoato, 1);
        String sequence = String.format(Locale.ROOT, "%s_serial_%02d_%s", register, year, districtSoato);
        if (!existing.contains(sequence)) {
            ensure(sequence);
        }
        Number serial = (Number)
                entities.createNativeQuery("select nextval('" + sequence + "')").getSingleResult();
        return new RegistrationNumber(year, districtSoato, serial.longValue());
    }

    private void ensure(String sequence) {
        if (exists(sequence)) {
            existing.add(sequence);
            return;
        }
        // Whoever comes second waits here until the first filing of the year has committed, then finds the sequence.
        // It isn't remembered as existing yet: this transaction may still roll back and take it along.
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:class, hashtext(:name))")
                .setParameter("class", LOCK_CLASS)
                .setParameter("name", sequence)
                .getSingleResult();
        if (!exists(sequence)) {
            entities.createNativeQuery("create sequence " + sequence).executeUpdate();
        }
    }

    /** Asks the table, not to_regclass: that one may still remember from before the wait that there was none. */
    private boolean exists(String sequence) {
        return entities.createNativeQuery(
                                "select 1 from pg_class where relname = :name and relkind = 'S' and pg_table_is_visible(oid)")
                        .setParameter("name", sequence)
                        .getSingleResultOrNull()
                != null;
    }
}
