package uz.aloqa.testkit.sloppy.first;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import uz.aloqa.stack.Distributions;
import uz.aloqa.testkit.sloppy.second.util.Times;

/** Breaks every rule on purpose. */
public class NoteResource {

    @Inject
    Times times;

    @POST
    @Transactional
    Response write() {
        System.out.println(
                Instant.now() + times.toString() + Distributions.locate().root());
        return Response.ok().build();
    }
}
