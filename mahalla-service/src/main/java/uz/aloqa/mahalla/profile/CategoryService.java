package uz.aloqa.mahalla.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.office.Caller;
import uz.aloqa.mahalla.office.Officers;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.sql.Sql;

/** The category of a mahalla by crime: set by the district with a reason; who and why stays with officers. */
@ApplicationScoped
class CategoryService {

    private static final Logger LOG = Logger.getLogger(CategoryService.class);
    private static final int FIRST_YEAR = 2017;

    private final Sql sql;
    private final ProfileScope scope;
    private final Officers officers;
    private final Caller caller;

    CategoryService(Sql sql, ProfileScope scope, Officers officers, Caller caller) {
        this.sql = sql;
        this.scope = scope;
        this.officers = officers;
        this.caller = caller;
    }

    @Transactional
    CategoryView get(String mahalla, int year) {
        scope.requireOfficer(mahalla);
        return view(mahalla, year);
    }

    /** Sets the category; the first time of a year names version 0. */
    @Transactional
    CategoryView set(String mahalla, int year, @Nullable String ifMatch, SetCategory order) {
        scope.requireDesk(mahalla);
        if (year < FIRST_YEAR || year > caller.today().getYear()) {
            throw ProfileRefusals.yearOutOfRange();
        }
        sql.first("select 1 from mahalla where code = ? for no key update", row -> row.getInt(1), mahalla);
        CategoryView before = view(mahalla, year);
        ETags.require(ifMatch, before.version());
        long version = before.version() + 1;
        sql.update("""
                insert into crime_category (mahalla_code, year, category, version) values (?, ?, ?, ?)
                on conflict (mahalla_code, year) do update set category = excluded.category, version = excluded.version""", mahalla, year, order.category(), version);
        sql.update(
                """
                insert into crime_category_change (mahalla_code, year, version, category, reason, set_by, set_by_name, set_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                mahalla,
                year,
                version,
                order.category(),
                order.reason().strip(),
                caller.id(),
                officers.nameOf(caller),
                caller.now().atOffset(ZoneOffset.UTC));
        LOG.infof("category set mahalla=%s year=%d category=%s by=%s", mahalla, year, order.category(), caller.id());
        return view(mahalla, year);
    }

    /** Category by year, the latest first. */
    List<ProfileView.YearView> published(String mahalla) {
        return sql.list(
                "select year, category from crime_category where mahalla_code = ? order by year desc",
                row -> new ProfileView.YearView(row.getInt("year"), CrimeCategory.valueOf(row.getString("category"))),
                mahalla);
    }

    private CategoryView view(String mahalla, int year) {
        List<CategoryView.Change> history = sql.list(
                """
                select version, category, reason, set_by, set_by_name, set_at from crime_category_change
                where mahalla_code = ? and year = ? order by version desc""",
                row -> new CategoryView.Change(
                        row.getLong("version"),
                        CrimeCategory.valueOf(row.getString("category")),
                        row.getString("reason"),
                        row.getObject("set_by", UUID.class),
                        row.getString("set_by_name"),
                        row.getObject("set_at", OffsetDateTime.class).toInstant()),
                mahalla,
                year);
        return history.isEmpty()
                ? new CategoryView(mahalla, year, null, 0, history)
                : new CategoryView(
                        mahalla,
                        year,
                        history.getFirst().category(),
                        history.getFirst().version(),
                        history);
    }
}
