package uz.aloqa.notification.dialogue;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uz.aloqa.contracts.AuthorKind;
import uz.aloqa.contracts.DialogueEvent;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.MessagesRead;
import uz.aloqa.notification.inbox.InboxChanged;
import uz.aloqa.notification.rule.Recipient;
import uz.aloqa.platform.inbox.EventConsumer;
import uz.aloqa.platform.inbox.Inbox;
import uz.aloqa.platform.inbox.ReceivedEvent;

/**
 * Brings read marks to the live streams of the other side: that of the applicant, or of the executor, or of the desk where
 * nobody executes. Of each dialogue the latest counts, and none is a notification.
 */
@ApplicationScoped
class DialogueEventsConsumer implements EventConsumer {

    private static final String NAME = "dialogue-marks";

    private final Inbox events;
    private final DialogueMarks marks;
    private final Event<InboxChanged> changed;

    DialogueEventsConsumer(Inbox events, DialogueMarks marks, Event<InboxChanged> changed) {
        this.events = events;
        this.marks = marks;
        this.changed = changed;
    }

    @Incoming("dialogues")
    @Blocking
    void on(ConsumerRecord<String, byte[]> message) {
        events.processState(NAME, message, this::apply);
    }

    @Override
    public String consumerName() {
        return NAME;
    }

    @Override
    public boolean gapless() {
        return false;
    }

    @Override
    public void apply(ReceivedEvent event) {
        switch (EventJson.read(event.requirePayload(), DialogueEvent.class)) {
            case MessagesRead read -> {
                Recipient otherSide = otherSide(read);
                marks.keep(otherSide, read);
                changed.fire(new InboxChanged(Set.of(otherSide)));
            }
        }
    }

    private static Recipient otherSide(MessagesRead read) {
        if (read.reader() == AuthorKind.OFFICER) {
            return Recipient.user(read.applicantId());
        }
        return read.executorId() == null ? Recipient.desk(read.districtSoato()) : Recipient.user(read.executorId());
    }
}
