package uz.aloqa.notification.announcement.audience;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Gathers audiences as soon as there are any. */
@ApplicationScoped
class GatheringJob {

    private final GatheringService gathering;

    GatheringJob(GatheringService gathering) {
        this.gathering = gathering;
    }

    @Scheduled(
            every = "${aloqa.announcements.poll}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "audience-gathering")
    void gather() {
        boolean gathered;
        do {
            gathered = gathering.gatherNext();
        } while (gathered);
    }
}
