package uz.aloqa.mahalla.reception.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.jboss.logging.Logger;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.EventTypes;
import uz.aloqa.contracts.ReceptionEvent;
import uz.aloqa.contracts.Topics;
import uz.aloqa.platform.outbox.Outbox;
import uz.aloqa.platform.outbox.OutboxEvent;

/** Tells what happened to a booking, in the transaction in which it happens, the row first. */
@ApplicationScoped
class BookingNews {

    private static final Logger LOG = Logger.getLogger(BookingNews.class);

    private final EntityManager entities;
    private final Outbox outbox;

    BookingNews(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    void tell(Booking booking, ReceptionEvent event) {
        entities.flush();
        outbox.append(new OutboxEvent(
                Topics.RECEPTIONS_V1,
                booking.id().toString(),
                booking.id(),
                booking.version(),
                EventTypes.of(event),
                EventJson.write(event)));
        LOG.infof(
                "%s booking=%s reception=%s version=%d",
                event.getClass().getSimpleName(), booking.id(), booking.receptionId(), booking.version());
    }
}
