package uz.aloqa.appeals.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.security.CurrentUser;
import uz.aloqa.platform.security.Role;
import uz.aloqa.platform.time.Ids;

/** The tree of subjects: ops keep it for the country, a main department for its region, a head for the district. */
@ApplicationScoped
class CategoryService {

    private static final Logger LOG = Logger.getLogger(CategoryService.class);

    private static final String COUNTRY = "17";
    private static final int DEEPEST = 4;

    private final Categories categories;
    private final Idempotency idempotency;
    private final CurrentUser user;
    private final Ids ids;
    private final Clock clock;

    CategoryService(Categories categories, Idempotency idempotency, CurrentUser user, Ids ids, Clock clock) {
        this.categories = categories;
        this.idempotency = idempotency;
        this.user = user;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is kept of an answer. */
    record Made(UUID id) {}

    /** The categories offered in a district, or in the whole country. */
    CategoryTree tree(@Nullable String districtSoato) {
        return CategoryTree.of(categories.offered(districtSoato == null ? COUNTRY : districtSoato));
    }

    /** A category, as it is or as it was. */
    CategoryView get(UUID id, @Nullable Long version) {
        return CategoryView.of((version == null ? categories.find(id) : categories.find(id, version))
                .orElseThrow(CategoryRefusals::notFound));
    }

    /** Makes a category of the caller's area. */
    CategoryView create(@Nullable String key, NewCategory wanted) {
        Made made = idempotency.once("create-category", key, wanted, Made.class, () -> make(wanted));
        return get(made.id(), null);
    }

    /** Gives a category its next version. */
    @Transactional
    CategoryView change(UUID id, @Nullable String ifMatch, CategoryDraft draft) {
        categories.lock(id);
        Category current = categories.find(id).orElseThrow(CategoryRefusals::notFound);
        if (!current.scope().equals(scope())) {
            throw CategoryRefusals.notYours();
        }
        ETags.require(ifMatch, current.version());
        return CategoryView.of(keep(id, current.parentId(), current.scope(), current.version() + 1, draft));
    }

    private Made make(NewCategory wanted) {
        String scope = scope();
        UUID parentId = wanted.parentId();
        if (parentId != null) {
            Category parent = categories.find(parentId).orElseThrow(CategoryRefusals::parent);
            if (!scope.startsWith(parent.scope())
                    || categories.withWiderOnes(parentId).size() >= DEEPEST) {
                throw CategoryRefusals.parent();
            }
        }
        return new Made(keep(ids.next(), parentId, scope, 1, wanted.category()).id());
    }

    private Category keep(UUID id, @Nullable UUID parentId, String scope, long version, CategoryDraft draft) {
        Category next = new Category(
                id,
                parentId,
                scope,
                version,
                draft.name(),
                draft.shared(),
                draft.position(),
                draft.active(),
                draft.questions());
        categories.keep(next, user.id(), clock.instant());
        LOG.infof("category=%s version=%d scope=%s active=%s by=%s", id, version, scope, draft.active(), user.id());
        return next;
    }

    private String scope() {
        if (user.is(Role.OPS)) {
            return COUNTRY;
        }
        int digits = user.is(Role.MAIN_DEPARTMENT) ? 4 : 7;
        return Optional.of(user)
                .flatMap(CurrentUser::department)
                .filter(soato -> soato.length() == digits || (digits == 4 && soato.equals(COUNTRY)))
                .orElseThrow(CategoryRefusals::notYours);
    }
}
