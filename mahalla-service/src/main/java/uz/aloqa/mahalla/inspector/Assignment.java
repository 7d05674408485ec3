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
        this(id, inspectorId, mahallaCode, role, validFrom, validTo, null, demo);
    }

    /**
     * An assignment in shifts.
     *
     * @param inspectorId who
     * @param mahallaCode where
     * @param role as what
     * @param validFrom first day, in Tashkent
     * @param validTo last day, absent when open
     * @param shift hours of the day, absent when it has no shifts
     * @param demo made up for the demo
     */
    public Assignment(
            UUID id,
            UUID inspectorId,
            String mahallaCode,
            AssignmentRole role,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String shift,
            boolean demo) {
        this.id = id;
        this.inspectorId = inspectorId;
        this.mahallaCode = mahallaCode;
        this.role = role;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.shift = shift;
        this.demo = demo;
    }

    @Override
    public UUID id() {
        return id;
    }

    /** Who serves. */
    public UUID inspectorId() {
        return inspectorId;
    }

    /** Where. */
    public String mahallaCode() {
        return mahallaCode;
    }

    /** As what. */
    public AssignmentRole role() {
        return role;
    }

    /** First day. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day, absent when open. */
    public @Nullable LocalDate validTo() {
        return validTo;
    }

    /** Hours of the day, absent when it has no shifts. */
    public @Nullable String shift() {
        return shift;
    }

    /** Whether it was made up for the demo. */
    public boolean demo() {
        return demo;
    }

    /** Has other terms. */
    public void change(AssignmentRole as, LocalDate from, @Nullable LocalDate to, @Nullable String hours) {
        role = as;
        validFrom = from;
        validTo = to;
        shift = hours;
    }

    /** Lasts until a day at most; one that would have begun later never came into force. */
    public void endBy(LocalDate lastDay) {
        validTo = lastDay.isBefore(validFrom) ? validFrom.minusDays(1) : lastDay;
    }

    @Override
    public AssignmentState state() {
        return new AssignmentState(id, inspectorId, mahallaCode, role, validFrom, validTo, shift, version());
    }
}
