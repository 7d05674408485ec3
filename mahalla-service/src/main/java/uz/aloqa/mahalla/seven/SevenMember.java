package uz.aloqa.mahalla.seven;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.SevenMemberState;
import uz.aloqa.contracts.SevenSeat;
import uz.aloqa.mahalla.registry.RegistryRow;

/** Somebody of the seven of a mahalla, from one day to another. The database keeps a seat from being taken twice. */
@Entity
public class SevenMember extends RegistryRow {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String mahallaCode;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private SevenSeat seat;

    @Column(nullable = false)
    private String fullName;

    @Column
    private @Nullable String phone;

    @Column(nullable = false)
    private LocalDate validFrom;

    @Column
    private @Nullable LocalDate validTo;

    @Column(nullable = false)
    private boolean demo;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SevenMember() {}

    /**
     * A member.
     *
     * @param mahallaCode where
     * @param seat as what
     * @param person who
     * @param validFrom first day, in Tashkent
     * @param validTo last day, absent when open
     * @param demo made up for the demo
     */
    public SevenMember(
            UUID id,
            String mahallaCode,
            SevenSeat seat,
            SevenPerson person,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean demo) {
        this.id = id;
        this.mahallaCode = mahallaCode;
        this.seat = seat;
        this.fullName = person.fullName();
        this.phone = person.phone();
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.demo = demo;
    }

    @Override
    public UUID id() {
        return id;
    }

    /** Code of the mahalla. */
    public String mahallaCode() {
        return mahallaCode;
    }

    /** As what they serve. */
    public SevenSeat seat() {
        return seat;
    }

    /** Their name as published. */
    public String fullName() {
        return fullName;
    }

    /** Their public office phone. */
    public @Nullable String phone() {
        return phone;
    }

    /** First day. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day, absent when open. */
    public @Nullable LocalDate validTo() {
        return validTo;
    }

    /** Corrects what is known of the person and of the time. */
    void correct(SevenPerson person, LocalDate from, @Nullable LocalDate to) {
        fullName = person.fullName();
        phone = person.phone();
        validFrom = from;
        validTo = to;
    }

    /** Serves until a day at most; who would have begun later never served. */
    public void endBy(LocalDate lastDay) {
        validTo = lastDay.isBefore(validFrom) ? validFrom.minusDays(1) : lastDay;
    }

    @Override
    public SevenMemberState state() {
        return new SevenMemberState(id, mahallaCode, seat, fullName, phone, validFrom, validTo, version());
    }
}
