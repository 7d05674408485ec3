package uz.aloqa.appeals.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.contracts.EmergencyKind;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.time.Ids;

/** Keeps the list of emergency words. */
@ApplicationScoped
class EmergencyWordService {

    private static final Logger LOG = Logger.getLogger(EmergencyWordService.class);
    private static final Text KNOWN = Text.of(
            "Bu soʻzlar roʻyxatda bor.",
            "Бу сўзлар рўйхатда бор.",
            "Эти слова уже есть в списке.",
            "These words are on the list already.");
    private static final Text NOT_FOUND = Text.of(
            "Roʻyxatda bunday soʻzlar yoʻq.",
            "Рўйхатда бундай сўзлар йўқ.",
            "Таких слов в списке нет.",
            "There are no such words on the list.");

    private final Sql sql;
    private final EmergencyWords words;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Ids ids;

    EmergencyWordService(Sql sql, EmergencyWords words, Idempotency idempotency, Caller caller, Ids ids) {
        this.sql = sql;
        this.words = words;
        this.idempotency = idempotency;
        this.caller = caller;
        this.ids = ids;
    }

    Page<EmergencyWord> list(@Nullable String cursor, int limit) {
        UUID after = Cursor.decode(cursor, 1).map(last -> last.uuid(0)).orElse(new UUID(0, 0));
        List<EmergencyWord> rows = sql.list(
                "select id, language, kind, words from emergency_word where id > ? order by id limit ?",
                row -> new EmergencyWord(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        EmergencyKind.valueOf(row.getString(3)),
                        row.getString(4)),
                after,
                limit + 1);
        return Page.of(rows, limit, word -> Cursor.encode(word.id()), word -> word);
    }

    EmergencyWord add(@Nullable String key, NewEmergencyWord added) {
        EmergencyWord word =
                idempotency.once("add-emergency-word", key, added, EmergencyWord.class, () -> insert(added));
        words.forget();
        return word;
    }

    private EmergencyWord insert(NewEmergencyWord added) {
        EmergencyWord word = new EmergencyWord(
                ids.next(), added.language(), added.kind(), added.words().strip());
        int inserted = sql.update("""
                insert into emergency_word (id, language, kind, words, added_by) values (?, ?, ?, ?, ?)
                on conflict do nothing""", word.id(), word.language(), word.kind(), word.words(), caller.id());
        if (inserted == 0) {
            throw new Conflict("emergency-word-known", KNOWN);
        }
        LOG.infof("emergency word added: %s %s by=%s", word.id(), word.kind(), caller.id());
        return word;
    }

    @Transactional
    void remove(UUID id) {
        if (sql.update("delete from emergency_word where id = ?", id) == 0) {
            throw new NotFound("emergency-word-not-found", NOT_FOUND);
        }
        words.forget();
        LOG.infof("emergency word removed: %s by=%s", id, caller.id());
    }
}
