package uz.aloqa.notification.eventlog;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How far the log goes, for those who wait until it goes further. */
@Singleton
class LogHead {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition further = lock.newCondition();
    private long position;
    private int waiting;

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventsNumbered event) {
        moved(event.upTo());
    }

    void moved(long to) {
        lock.lock();
        try {
            if (to > position) {
                position = to;
                further.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    boolean isAwaited() {
        lock.lock();
        try {
            return waiting > 0;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the log goes beyond a position; false when it does not within the time. */
    boolean awaitBeyond(long seen, long nanos) {
        long left = nanos;
        lock.lock();
        waiting++;
        try {
            while (position <= seen) {
                if (left <= 0) {
                    return false;
                }
                left = further.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting--;
            lock.unlock();
        }
    }
}
