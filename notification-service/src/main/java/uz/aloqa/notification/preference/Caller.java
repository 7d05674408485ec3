package uz.aloqa.notification.preference;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.security.CurrentUser;
import uz.aloqa.platform.security.Role;

/**
 * What a token says of who calls.
 *
 * @param id account
 * @param language of the account
 * @param roles names of the realm
 * @param department SOATO that an officer serves
 */
record Caller(
        UUID id,
        Language language,
        List<String> roles,
        @Nullable String department) {

    Caller {
        roles = List.copyOf(roles);
    }

    static Caller of(CurrentUser user) {
        return new Caller(
                user.id(),
                user.accountLanguage().orElse(Language.UZ_LATN),
                user.roles().stream().map(Role::id).sorted().toList(),
                user.department().orElse(null));
    }
}
