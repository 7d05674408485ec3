package uz.aloqa.testkit.orderly.note;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

class NoteService {

    private final Clock clock;

    @Inject
    NoteService(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    Instant write() {
        return Instant.now(clock);
    }
}
