package uz.aloqa.testkit.orderly.note;

import jakarta.ws.rs.POST;
import java.time.Instant;

class NoteResource {

    private final NoteService notes;

    NoteResource(NoteService notes) {
        this.notes = notes;
    }

    @POST
    public Instant write() {
        return notes.write();
    }
}
