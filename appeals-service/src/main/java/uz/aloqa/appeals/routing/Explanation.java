package uz.aloqa.appeals.routing;

import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.LocalizedName;
import uz.aloqa.contracts.RoutingReason;
import uz.aloqa.platform.language.Text;

/** Why an appeal went where it went, in words for the people concerned. */
public final class Explanation {

    private static final Text PRIMARY = Text.of(
            "Murojaat „%s“ mahallasiga biriktirilgan profilaktika inspektoriga yuborildi.",
            "Мурожаат „%s“ маҳалласига бириктирилган профилактика инспекторига юборилди.",
            "Обращение направлено инспектору профилактики, закреплённому за махаллёй «%s».",
            "The appeal went to the prevention inspector assigned to the mahalla “%s”.");
    private static final Text SUBSTITUTE = Text.of(
            "„%s“ mahallasi inspektorining oʻrniga bugun boshqa inspektor xizmat qilmoqda; murojaat unga yuborildi.",
            "„%s“ маҳалласи инспекторининг ўрнига бугун бошқа инспектор хизмат қилмоқда; мурожаат унга юборилди.",
            "Инспектора махалли «%s» сегодня замещает другой инспектор; обращение направлено ему.",
            "Another inspector stands in for the inspector of the mahalla “%s” today; the appeal went to them.");
    private static final Text SENIOR_VACANCY = Text.of(
            "„%s“ mahallasida bugun inspektor yoʻq; murojaat huquq-tartibot maskanining katta inspektoriga yuborildi.",
            "„%s“ маҳалласида бугун инспектор йўқ; мурожаат ҳуқуқ-тартибот масканининг катта инспекторига юборилди.",
            "В махалле «%s» сегодня нет инспектора; обращение направлено старшему инспектору пункта правопорядка.",
            "The mahalla “%s” has no inspector today; the appeal went to the senior inspector of its law-and-order point.");
    private static final Text SENIOR_ABOVE = Text.of(
            "Murojaatda inspektor ustidan shikoyat bor, shuning uchun u bir pogʻona yuqoriga, katta inspektorga"
                    + " yuborildi (OʻRQ-445, 25-modda).",
            "Мурожаатда инспектор устидан шикоят бор, шунинг учун у бир поғона юқорига, катта инспекторга"
                    + " юборилди (ЎРҚ-445, 25-модда).",
            "В обращении есть жалоба на инспектора, поэтому оно направлено на ступень выше, старшему инспектору"
                    + " (ЗРУ-445, статья 25).",
            "The appeal complains about an inspector, so it went one level up, to the senior inspector"
                    + " (law O‘RQ-445, article 25).");
    private static final Text DESK_VACANCY = Text.of(
            "„%s“ mahallasida bugun inspektor ham, katta inspektor ham yoʻq; murojaat tuman navbatchilik qismida.",
            "„%s“ маҳалласида бугун инспектор ҳам, катта инспектор ҳам йўқ; мурожаат туман навбатчилик қисмида.",
            "В махалле «%s» сегодня нет ни инспектора, ни старшего инспектора; обращение в дежурной части района.",
            "The mahalla “%s” has neither an inspector nor a senior inspector today; the appeal is at the district's"
                    + " duty desk.");
    private static final Text DESK_NO_MAHALLA = Text.of(
            "Mahalla koʻrsatilmagan yoki aniqlanmagan; murojaat tuman navbatchilik qismida, u yerda ijrochi belgilanadi.",
            "Маҳалла кўрсатилмаган ёки аниқланмаган; мурожаат туман навбатчилик қисмида, у ерда ижрочи белгиланади.",
            "Махалля не указана или не определена; обращение в дежурной части района, там назначат исполнителя.",
            "The mahalla is not given or not known; the appeal is at the district's duty desk, which names an executor.");
    private static final Text DESK_ABOVE = Text.of(
            "Murojaatda xodim ustidan shikoyat bor, shuning uchun u yuqoriga, tuman navbatchilik qismiga yuborildi"
                    + " (OʻRQ-445, 25-modda).",
            "Мурожаатда ходим устидан шикоят бор, шунинг учун у юқорига, туман навбатчилик қисмига юборилди"
                    + " (ЎРҚ-445, 25-модда).",
            "В обращении есть жалоба на сотрудника, поэтому оно направлено выше, в дежурную часть района"
                    + " (ЗРУ-445, статья 25).",
            "The appeal complains about an officer, so it went up, to the district's duty desk"
                    + " (law O‘RQ-445, article 25).");
    private static final Text BY_OFFICER = Text.of(
            "Ijrochini tuman boʻlimining masʼul xodimi belgiladi.",
            "Ижрочини туман бўлимининг масъул ходими белгилади.",
            "Исполнителя назначил ответственный сотрудник районного отдела.",
            "An officer of the district department named the executor.");

    private static final Text FORWARDED = Text.of(
            "Murojaat vakolatli boʻlimga yuborildi; u yerda ijrochi belgilanadi (OʻRQ-445, 25-modda).",
            "Мурожаат ваколатли бўлимга юборилди; у ерда ижрочи белгиланади (ЎРҚ-445, 25-модда).",
            "Обращение передано компетентному отделу; там назначат исполнителя (ЗРУ-445, статья 25).",
            "The appeal was passed to the competent department, which names an executor (law O‘RQ-445, article 25).");

    private static final Text UNIT = Text.of(
            "Bu mavzudagi murojaatlarni tumanda ixtisoslashgan boʻlinma koʻrib chiqadi; murojaat unga yuborildi.",
            "Бу мавзудаги мурожаатларни туманда ихтисослашган бўлинма кўриб чиқади; мурожаат унга юборилди.",
            "Обращения на эту тему в районе рассматривает специализированное подразделение; обращение направлено туда.",
            "A specialist unit of the district considers appeals on this subject; the appeal went there.");
    private static final Text DESK_BY_SUBJECT = Text.of(
            "Bu mavzudagi murojaatlarga tuman navbatchilik qismi ijrochi belgilaydi; murojaat oʻsha yerda.",
            "Бу мавзудаги мурожаатларга туман навбатчилик қисми ижрочи белгилайди; мурожаат ўша ерда.",
            "Исполнителя по обращениям на эту тему назначает дежурная часть района; обращение там.",
            "The duty desk of the district names the executor of appeals on this subject; the appeal is there.");

    private Explanation() {}

    /**
     * The explanation of a decision.
     *
     * @param reason why
     * @param mahalla name of the mahalla, when known
     * @param complains whether the appeal complains about an inspector
     */
    public static Text of(RoutingReason reason, @Nullable LocalizedName mahalla, boolean complains) {
        Text name = mahalla == null
                ? Text.same("–")
                : Text.of(mahalla.uzLatn(), mahalla.uzCyrl(), mahalla.ru(), mahalla.en());
        return switch (reason) {
            case PRIMARY_INSPECTOR -> PRIMARY.with(name);
            case SUBSTITUTE_INSPECTOR -> SUBSTITUTE.with(name);
            case SENIOR_INSPECTOR -> complains ? SENIOR_ABOVE : SENIOR_VACANCY.with(name);
            case DUTY_DESK_VACANCY -> DESK_VACANCY.with(name);
            case DUTY_DESK_NO_MAHALLA -> DESK_NO_MAHALLA;
            case DUTY_DESK_COMPLAINED_ABOUT -> DESK_ABOVE;
            case ASSIGNED_BY_OFFICER -> BY_OFFICER;
            case FORWARDED -> FORWARDED;
            case SPECIALIST_UNIT -> UNIT;
            case DUTY_DESK_BY_SUBJECT -> DESK_BY_SUBJECT;
        };
    }
}
