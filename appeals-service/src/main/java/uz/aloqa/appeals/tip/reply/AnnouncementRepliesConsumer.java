package uz.aloqa.appeals.tip.reply;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.report.ReportLog;
import uz.aloqa.appeals.tip.Tip;
import uz.aloqa.appeals.tip.Tips;
import uz.aloqa.contracts.AnnouncementCancelled;
import uz.aloqa.contracts.AnnouncementEvent;
import uz.aloqa.contracts.AnnouncementExpired;
import uz.aloqa.contracts.AnnouncementPublished;
import uz.aloqa.contracts.AnnouncementReplied;
import uz.aloqa.contracts.AnnouncementUpdated;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.TipReceived;
import uz.aloqa.platform.inbox.EventConsumer;
import uz.aloqa.platform.inbox.Inbox;
import uz.aloqa.platform.inbox.ReceivedEvent;

/**
 * Registers what residents reply to announcements as tips, each once. The words stay with notification-service, encrypted: the
 * tip says where they are read, and takes over nothing of the account that replied. A reply that is an appeal needs nothing
 * here: its resident's client files it, with their token.
 */
@ApplicationScoped
class AnnouncementRepliesConsumer implements EventConsumer {

    private static final String NAME = "appeals.announcement-replies";

    private final Inbox inbox;
    private final AnnouncementPlaces places;
    private final Tips tips;
    private final ReportLog log;

    AnnouncementRepliesConsumer(Inbox inbox, AnnouncementPlaces places, Tips tips, ReportLog log) {
        this.inbox = inbox;
        this.places = places;
        this.tips = tips;
        this.log = log;
    }

    /** Takes one event. */
    @Incoming("announcements")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> message) {
        inbox.process(NAME, message, this::apply);
    }

    @Override
    public String consumerName() {
        return NAME;
    }

    @Override
    public boolean gapless() {
        return true;
    }

    @Override
    public void apply(ReceivedEvent event) {
        switch (EventJson.read(event.requirePayload(), AnnouncementEvent.class)) {
            case AnnouncementPublished e -> places.put(e.announcementId(), e.regions(), e.districts(), e.mahallas());
            case AnnouncementUpdated e -> places.put(e.announcementId(), e.regions(), e.districts(), e.mahallas());
            case AnnouncementReplied e -> take(e);
            case AnnouncementCancelled e -> {} // its replies stay
            case AnnouncementExpired e -> {} // its replies stay
        }
    }

    private void take(AnnouncementReplied reply) {
        switch (reply.kind()) {
            case APPEAL -> {} // filed by the resident's client
            case TIP -> {
                Tip tip = Tip.reply(
                        reply.replyId(), reply.announcementId(), places.of(reply.announcementId()), reply.occurredAt());
                tips.addReply(tip);
                log.record(
                        1,
                        new TipReceived(tip.id(), tip.department().soato(), tip.source(), false, tip.receivedAt()),
                        Actor.system());
            }
        }
    }
}
