package uz.aloqa.mahalla.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** The boundaries in memory. {@link BoundaryRefreshJob} keeps them up to date. */
@ApplicationScoped
public class BoundaryStore {

    private volatile Edition current = Edition.NONE;

    /**
     * The code of the one mahalla at a point on a day, where there is one.
     *
     * @param latitude degrees, WGS-84
     * @param longitude degrees, WGS-84
     * @param day in Tashkent
     */
    public Optional<String> codeAt(double latitude, double longitude, LocalDate day) {
        return current.map().at(latitude, longitude, day).map(DrawnPeriod::code);
    }

    /** Whether boundaries have been read at all. */
    boolean isRead() {
        return current.revision() > 0;
    }

    Edition current() {
        return current;
    }

    /** Shows another edition from now on, with the levels of detail ready that the one before had. */
    void show(Edition next) {
        current.known().forEach(next::prepare);
        current = next;
    }
}
