package uz.aloqa.mahalla.inspector;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
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

    @Column(nullable = false)
    private boolean demo;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Inspector() {}

    /**
     * An inspector who is as known for as long as anybody knows.
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
        this(
                id,
                userId,
                new InspectorFacts(fullName, rank, phone, null, List.of(), null, pointId, senior, true),
                ALWAYS,
                demo);
    }

    /**
     * An inspector in service.
     *
     * @param userId account in Keycloak
     * @param facts what is public of them; a point has at most one senior inspector
     * @param since first day
     * @param demo made up for the demo
     */
    @SuppressWarnings("NullAway.Init") // set by set
    public Inspector(UUID id, UUID userId, InspectorFacts facts, LocalDate since, boolean demo) {
        super(since);
        this.id = id;
        this.userId = userId;
        this.demo = demo;
        set(facts);
    }

    private void set(InspectorFacts facts) {
        this.fullName = facts.fullName();
        this.rank = facts.rank();
        this.phone = facts.phone();
        this.photoUrl = facts.photoUrl();
        this.languages = facts.languages();
        this.receptionHours = facts.receptionHours();
        this.pointId = facts.pointId();
        this.senior = facts.senior();
        this.active = facts.active();
    }

    /** Publishes other facts from a day on. */
    public void change(InspectorFacts facts, LocalDate day) {
        beginState(day);
        set(facts);
    }

    /** Leaves the service: on that day they serve nowhere any more. */
    public void leave(LocalDate day) {
        beginState(day);
        senior = false;
        active = false;
    }

    @Override
    public UUID id() {
        return id;
    }

    /** Their account in Keycloak. */
    public UUID userId() {
        return userId;
    }

    /** Their name as published. */
    public String fullName() {
        return fullName;
    }

    /** Law-and-order point where they serve. */
    public UUID pointId() {
        return pointId;
    }

    /** Whether they are the senior inspector of their point. */
    public boolean senior() {
        return senior;
    }

    /** False after leaving the service. */
    public boolean active() {
        return active;
    }

    /** What is public of them now. */
    public InspectorFacts facts() {
        return new InspectorFacts(fullName, rank, phone, photoUrl, languages, receptionHours, pointId, senior, active);
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
