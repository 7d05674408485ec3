package uz.aloqa.appeals.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;

/** Shows who read. */
@ApplicationScoped
class AccessService {

    private final Accesses accesses;
    private final AppealRepository appeals;
    private final Caller caller;

    AccessService(Accesses accesses, AppealRepository appeals, Caller caller) {
        this.accesses = accesses;
        this.appeals = appeals;
        this.caller = caller;
    }

    /** Who read an appeal that the caller may see, the newest first. */
    @Transactional
    Page<AccessView> ofAppeal(UUID id, @Nullable String cursor, int limit) {
        Appeal appeal = appeals.get(id, caller.jurisdiction());
        boolean supervises = !caller.id().equals(appeal.applicantId());
        return page(accesses.of(Register.APPEAL, id, supervises, before(cursor), limit + 1), limit);
    }

    /** Who read anything that comes from the caller, the newest first. */
    @Transactional
    Page<AccessView> own(@Nullable String cursor, int limit) {
        return page(accesses.ofPerson(caller.id(), before(cursor), limit + 1), limit);
    }

    private static Page<AccessView> page(List<AccessView> rows, int limit) {
        return Page.of(rows, limit, access -> Cursor.encode(access.id()), access -> access);
    }

    private static @Nullable UUID before(@Nullable String cursor) {
        return Cursor.decode(cursor, 1).map(last -> last.uuid(0)).orElse(null);
    }
}
