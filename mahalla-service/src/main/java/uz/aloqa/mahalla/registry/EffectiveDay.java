package uz.aloqa.mahalla.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.problem.RuleViolation;

/** The day from which a change of the registry holds. */
public final class EffectiveDay {

    private static final Text FUTURE = Text.of(
            "Oʻzgarish kuchga kiradigan kun bugundan keyin boʻlishi mumkin emas.",
            "Ўзгариш кучга кирадиган кун бугундан кейин бўлиши мумкин эмас.",
            "День вступления изменения в силу не может быть позже сегодняшнего.",
            "The day from which a change holds cannot be after today.");
    private static final Text TOO_EARLY = Text.of(
            "Oʻzgarish kuchga kiradigan kun %s dan oldin boʻlishi mumkin emas: avvalgi holat shu kundan boshlangan.",
            "Ўзгариш кучга кирадиган кун %s дан олдин бўлиши мумкин эмас: аввалги ҳолат шу кундан бошланган.",
            "День вступления изменения в силу не может быть раньше %s: с этого дня действует прежнее состояние.",
            "The day from which a change holds cannot be before %s: the state before began on that day.");

    private EffectiveDay() {}

    /**
     * The day that a registrar asks for.
     *
     * @param asked by the registrar, absent for today
     * @param today in Tashkent
     * @throws RuleViolation when it lies in the future
     */
    public static LocalDate of(@Nullable LocalDate asked, LocalDate today) {
        LocalDate day = asked == null ? today : asked;
        if (day.isAfter(today)) {
            throw refused(FUTURE);
        }
        return day;
    }

    /**
     * Refuses a day before another.
     *
     * @param earliest day allowed
     * @param day asked for
     * @throws RuleViolation when it is earlier
     */
    public static void requireFrom(LocalDate earliest, LocalDate day) {
        if (day.isBefore(earliest)) {
            throw refused(TOO_EARLY.with(earliest));
        }
    }

    private static RuleViolation refused(Text detail) {
        return new RuleViolation(
                "effective-day-refused",
                detail,
                List.of(new Problem.FieldError("/effectiveOn", "lies outside of the days allowed")));
    }
}
