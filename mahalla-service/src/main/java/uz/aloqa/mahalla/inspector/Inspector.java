package uz.aloqa.mahalla.inspector;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.InspectorState;
import uz.aloqa.mahalla.registry.DatedRow;

/** A prevention inspector. What is kept here is what the service publishes about its officers, nothing private. */
@Entity
public class Inspector extends DatedRow {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID userId;

    @Column(nullable = false)
    private String fullName;

    @Column(nullable = false)
    private String rank;

    @Column
    private @Nullable String phone;

    @Column(nullable = false)
    private UUID pointId;

    @Column(nullable = false)
    private boolean senior;

    @Column(nullable = false)
    private boolean active;

    @Column
    private @Nullable String photoUrl;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> languages = List.of();

    @Column
    private @Nullable String receptionHours;

    @Column(nullable = false)
    private boolean demo;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Inspector() {}

    /**
     * An inspector in service.
     *
     * @param userId account in Keycloak
     * @param rank as published
     * @param phone office phone, {@code +998} and nine digits
     * @param pointId law-and-order point where they serve
     * @param senior the senior inspector of that point; a point has at most one
     * @param demo made up for the demo
     */
    public Inspector(
            UUID id,
            UUID userId,
            String fullName,
            String rank,
            @Nullable String phone,
            UUID pointId,
            boolean senior,
            boolean demo) {
        this.id = id;
        this.userId = userId;
        this.fullName = fullName;
        this.rank = rank;
        this.phone = phone;
        this.pointId = pointId;
        this.senior = senior;
        this.active = true;
        this.demo = demo;
    }

    @Override
    public UUID id() {
        return id;
    }

    String fullName() {
        return fullName;
    }

    String rank() {
        return rank;
    }

    @Nullable
    String phone() {
        return phone;
    }

    boolean senior() {
        return senior;
    }

    boolean active() {
        return active;
    }

    @Override
    public InspectorState state() {
        return new InspectorState(
                id,
                userId,
                fullName,
                rank,
                phone,
                pointId,
                senior,
                active,
                photoUrl,
                languages,
                receptionHours,
                version());
    }
}
