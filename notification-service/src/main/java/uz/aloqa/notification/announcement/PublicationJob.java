package uz.aloqa.notification.announcement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes and ends announcements by the clock. Every replica runs it; a row's lock lets one of them act. */
@ApplicationScoped
class PublicationJob {

    private final PublicationService publication;

    PublicationJob(PublicationService publication) {
        this.publication = publication;
    }

    @Scheduled(
            every = "${aloqa.announcements.poll}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "announcement-publication")
    void publish() {
        boolean published;
        do {
            published = publication.publishDue();
        } while (published);
    }

    @Scheduled(
            every = "${aloqa.announcements.poll}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "announcement-expiry")
    void expire() {
        boolean expired;
        do {
            expired = publication.expireNext();
        } while (expired);
    }
}
