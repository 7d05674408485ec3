package uz.aloqa.notification.announcement;

import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Forbidden;
import uz.aloqa.platform.security.CurrentUser;

/**
 * The department that an officer speaks for: a region with all its districts, or one district.
 *
 * @param department SOATO, four or seven digits
 */
public record Desk(String department) {

    private static final Text NONE = Text.of(
            "Hisobingizda boʻlim koʻrsatilmagan: maʼmurga murojaat qiling.",
            "Ҳисобингизда бўлим кўрсатилмаган: маъмурга мурожаат қилинг.",
            "В вашей учётной записи не указано подразделение: обратитесь к администратору.",
            "Your account names no department: ask the administrator.");

    /** The desk of the caller. */
    public static Desk of(CurrentUser user) {
        return new Desk(user.department().orElseThrow(() -> new Forbidden("department-missing", NONE)));
    }

    /** True for the department itself and for what lies in it: SOATO codes begin with that of what contains them. */
    public boolean covers(String soato) {
        return soato.startsWith(department);
    }
}
