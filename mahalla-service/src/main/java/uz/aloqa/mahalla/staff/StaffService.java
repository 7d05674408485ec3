package uz.aloqa.mahalla.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.mahalla.office.Caller;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.RuleViolation;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.time.Ids;

/** Links accounts to the seven of mahallas; a registrar does so within their district or region. */
@ApplicationScoped
class StaffService {

    private static final Logger LOG = Logger.getLogger(StaffService.class);
    private static final String SELECT =
            "select id, user_id, mahalla_code, position, valid_from, valid_to from mahalla_staff where mahalla_code = ?";
    private static final Text MAHALLA_UNKNOWN = Text.of(
            "Bunday kodli mahalla yoʻq yoki u sizning hududingizda emas.",
            "Бундай кодли маҳалла йўқ ёки у сизнинг ҳудудингизда эмас.",
            "Махалли с таким кодом нет, или она не на вашей территории.",
            "There is no mahalla of this code, or it is not in your territory.");
    private static final Text LINK_UNKNOWN =
            Text.of("Bunday bogʻlanish yoʻq.", "Бундай боғланиш йўқ.", "Такой привязки нет.", "There is no such link.");
    private static final Text TAKEN = Text.of(
            "Shu kunlarda bu lavozim band yoki bu hisob mahallada boshqa lavozimga ega.",
            "Шу кунларда бу лавозим банд ёки бу ҳисоб маҳаллада бошқа лавозимга эга.",
            "В эти дни должность занята или у этой учётной записи уже есть должность в махалле.",
            "On these days the place is taken, or the account has another place in the mahalla.");
    private static final Text ENDS_TOO_EARLY = Text.of(
            "Oxirgi kun birinchi kundan oldin boʻlishi mumkin emas.",
            "Охирги кун биринчи кундан олдин бўлиши мумкин эмас.",
            "Последний день не может быть раньше первого.",
            "The last day can't be before the first.");

    private final Sql sql;
    private final Caller caller;
    private final Ids ids;

    StaffService(Sql sql, Caller caller, Ids ids) {
        this.sql = sql;
        this.caller = caller;
        this.ids = ids;
    }

    @Transactional
    List<StaffLink> of(String mahalla) {
        lockWithinTerritory(mahalla);
        return sql.list(SELECT + " order by position, valid_from", StaffService::read, mahalla);
    }

    @Transactional
    StaffLink link(String mahalla, LinkStaff order) {
        lockWithinTerritory(mahalla);
        LocalDate from = Optional.ofNullable(order.validFrom()).orElseGet(caller::today);
        boolean taken = sql.first("""
                        select 1 from mahalla_staff where mahalla_code = ? and (position = ? or user_id = ?)
                        and (valid_to is null or valid_to >= ?)""", row -> row.getInt(1), mahalla, order.position(), order.userId(), from)
                .isPresent();
        if (taken) {
            throw new Conflict("staff-place-taken", TAKEN);
        }
        StaffLink link = new StaffLink(ids.next(), order.userId(), mahalla, order.position(), from, null);
        sql.update("""
                insert into mahalla_staff (id, user_id, mahalla_code, position, valid_from, linked_by)
                values (?, ?, ?, ?, ?, ?)""", link.id(), link.userId(), mahalla, link.position(), from, caller.id());
        LOG.infof("linked account=%s mahalla=%s position=%s", link.userId(), mahalla, link.position());
        return link;
    }

    @Transactional
    StaffLink unlink(String mahalla, UUID id, LocalDate lastDay) {
        lockWithinTerritory(mahalla);
        StaffLink link = sql.first(SELECT + " and id = ?", StaffService::read, mahalla, id)
                .orElseThrow(() -> new NotFound("staff-link-not-found", LINK_UNKNOWN));
        if (lastDay.isBefore(link.validFrom())) {
            throw new RuleViolation("last-day-too-early", ENDS_TOO_EARLY);
        }
        sql.update("update mahalla_staff set valid_to = ? where id = ?", lastDay, id);
        LOG.infof("unlinked account=%s mahalla=%s position=%s", link.userId(), mahalla, link.position());
        return new StaffLink(id, link.userId(), mahalla, link.position(), link.validFrom(), lastDay);
    }

    /** The lock of the mahalla's row puts the registrars in line; the constraints of the table have the last word. */
    private void lockWithinTerritory(String mahalla) {
        String territory = caller.department().orElse("none");
        boolean within = sql.first(
                        "select 1 from mahalla where code = ? and starts_with(district_soato, ?) for no key update",
                        row -> row.getInt(1),
                        mahalla,
                        territory)
                .isPresent();
        if (!within) {
            throw new NotFound("mahalla-not-found", MAHALLA_UNKNOWN);
        }
    }

    private static StaffLink read(ResultSet row) throws SQLException {
        return new StaffLink(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getString("mahalla_code"),
                StaffPosition.valueOf(row.getString("position")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
