package uz.aloqa.mahalla.inspector;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.contracts.AssignmentState;
import uz.aloqa.mahalla.registry.RegistryRow;

/** An inspector serves a mahalla in a role from one day to another. The database keeps primary ones from overlapping. */
@Entity
public class Assignment extends RegistryRow {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID inspectorId;

    @Column(nullable = false)
    private String mahallaCode;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private AssignmentRole role;

    @Column(nullable = false)
    private LocalDate validFrom;

    @Column
    private @Nullable LocalDate validTo;

    @Column
    private @Nullable String shift;

    @Column(nullable = false)
    private boolean demo;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    /**
     * An assignment.
     *
     * @param inspectorId who
     * @param mahallaCode where
     * @param role as what
     * @param validFrom first day, in Tashkent
     * @param validTo last day, absent when open
     * @param demo made up for the demo
     */
    public Assignment(
            UUID id,
            UUID inspectorId,
            String mahallaCode,
            AssignmentRole role,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean demo) {
        this.id = id;
        this.inspectorId = inspectorId;
        this.mahallaCode = mahallaCode;
        this.role = role;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.demo = demo;
    }

    @Override
    public UUID id() {
        return id;
    }

    AssignmentRole role() {
        return role;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    @Override
    public AssignmentState state() {
        return new AssignmentState(id, inspectorId, mahallaCode, role, validFrom, validTo, shift, version());
    }
}
