package uz.aloqa.mahalla.inspector;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.registry.PeriodKey;

/** A state of an inspector, past or present. The database writes it when the inspector changes. */
@Entity
@Immutable
@IdClass(PeriodKey.class)
public class InspectorPeriod {

    @Id
    private UUID id;

    @Id
    private LocalDate validFrom;

    @Column
    private @Nullable LocalDate validTo;

    @Column(nullable = false)
    private String fullName;

    @Column(nullable = false)
    private String rank;

    @Column
    private @Nullable String phone;

    @Column
    private @Nullable String photoUrl;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> languages;

    @Column
    private @Nullable String receptionHours;

    @Column(nullable = false)
    private UUID pointId;

    @Column(nullable = false)
    private boolean senior;

    @Column(nullable = false)
    private boolean active;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected InspectorPeriod() {}

    /** Id of the inspector. */
    public UUID id() {
        return id;
    }

    /** What was public of them. */
    public InspectorFacts facts() {
        return new InspectorFacts(fullName, rank, phone, photoUrl, languages, receptionHours, pointId, senior, active);
    }
}
