package uz.aloqa.appeals.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.contracts.ExecutorKind;

/**
 * Who has to solve an appeal.
 *
 * @param kind one inspector, or whoever is on duty at the desk of the department in charge
 * @param inspectorId of the registry; only with {@code INSPECTOR}
 * @param userId their account; only with {@code INSPECTOR}
 * @param pointId where they serve; only with {@code INSPECTOR}
 * @param districtSoato the department of that point, as far as known; only with {@code INSPECTOR}
 */
@Embeddable
public record Executor(
        @Column(name = "executor_kind", nullable = false) @Enumerated(EnumType.STRING)
        ExecutorKind kind,

        @Column(name = "executor_inspector_id") @Nullable UUID inspectorId,
        @Column(name = "executor_user_id") @Nullable UUID userId,
        @Column(name = "executor_point_id") @Nullable UUID pointId,
        @Column(name = "executor_district") @Nullable String districtSoato) {

    public Executor {
        boolean named = kind == ExecutorKind.INSPECTOR;
        if (named != (inspectorId != null) || named != (userId != null)) {
            throw new IllegalArgumentException("an inspector is named, the duty desk is not");
        }
    }

    /** One inspector. */
    public static Executor inspector(Inspector inspector) {
        return new Executor(
                ExecutorKind.INSPECTOR,
                inspector.id(),
                inspector.userId(),
                inspector.pointId(),
                inspector.districtSoato());
    }

    /** The duty desk of the department in charge of the appeal. */
    public static Executor dutyDesk() {
        return new Executor(ExecutorKind.DUTY_DESK, null, null, null, null);
    }

    /** Whether both are the same inspector, or both the desk: a transfer to another point makes nobody another person. */
    public boolean isSameAs(Executor other) {
        return kind == other.kind
                && Objects.equals(inspectorId, other.inspectorId)
                && Objects.equals(userId, other.userId);
    }
}
