package uz.aloqa.notification.delivery;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uz.aloqa.contracts.AnswerHandedOver;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.EventTypes;
import uz.aloqa.contracts.Topics;
import uz.aloqa.notification.database.Database;
import uz.aloqa.platform.outbox.Outbox;
import uz.aloqa.platform.outbox.OutboxEvent;

/**
 * Tells that the answer to an appeal reached its applicant (O‘RQ-445 article 34): its notification was handed over on a channel,
 * or read. Once for each notification, in the transaction in which it happened.
 */
@Singleton
public class AnswerEvents {

    private static final String TEMPLATE = "appeal-answered";

    private record HandedOver(UUID notification, UUID appeal) {}

    private final Database database;
    private final Outbox outbox;

    AnswerEvents(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** This notification reached its reader. */
    public void handedOver(UUID notification, Instant at) {
        tell("n.id = ?", notification, at);
    }

    /** Every notification of this inbox was read. */
    public void readAll(String recipient, Instant at) {
        tell("n.recipient = ?", recipient, at);
    }

    private void tell(String which, Object key, Instant at) {
        List<HandedOver> reached = database.list(
                "with reached as (insert into answer_handed_over (notification_id, at)"
                        + " select n.id, ? from notification n"
                        + " where " + which + " and n.template = ? and n.appeal_id is not null"
                        + " on conflict do nothing returning notification_id)"
                        + " select n.id, n.appeal_id from notification n join reached r on r.notification_id = n.id",
                row -> new HandedOver(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                at,
                key,
                TEMPLATE);
        reached.forEach(answer -> append(new AnswerHandedOver(answer.notification(), answer.appeal(), at)));
    }

    private void append(AnswerHandedOver event) {
        outbox.append(new OutboxEvent(
                Topics.NOTIFICATIONS_V1,
                event.notificationId().toString(),
                event.notificationId(),
                1,
                EventTypes.of(event),
                EventJson.write(event)));
    }
}
