package uz.aloqa.platform.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the relay of this replica that something was committed. A lost signal costs one poll, never an event. */
@Singleton
class OutboxSignal {

    private final Semaphore committed = new Semaphore(0);

    void wake() {
        if (committed.availablePermits() == 0) {
            committed.release();
        }
    }

    void await(Duration atMost) throws InterruptedException {
        if (committed.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            committed.drainPermits();
        }
    }
}
