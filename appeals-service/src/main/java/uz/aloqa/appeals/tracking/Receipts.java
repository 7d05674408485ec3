package uz.aloqa.appeals.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.LocalizedName;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;

/**
 * The slip that an applicant takes home: that the appeal was registered, and how to follow it. It names nobody: whoever finds a
 * lost slip learns nothing about its owner.
 */
@ApplicationScoped
class Receipts {

    private static final Text SLIP = Text.of("""
            MUROJAAT ROʻYXATGA OLINDI

            Raqami:               %s
            Turi:                 %s
            Roʻyxatga olingan:    %s
            Koʻrib chiqish muddati: %s (shu kun ham kiradi)
            Tuman boʻlimi:        %s

            Murojaatning holatini roʻyxatdan oʻtmasdan, raqam va maxfiy kod bilan bilish mumkin.
            Maxfiy kod:           %s
            Kodni hech kimga bermang.
            """, """
            МУРОЖААТ РЎЙХАТГА ОЛИНДИ

            Рақами:               %s
            Тури:                 %s
            Рўйхатга олинган:     %s
            Кўриб чиқиш муддати:  %s (шу кун ҳам киради)
            Туман бўлими:         %s

            Мурожаатнинг ҳолатини рўйхатдан ўтмасдан, рақам ва махфий код билан билиш мумкин.
            Махфий код:           %s
            Кодни ҳеч кимга берманг.
            """, """
            ОБРАЩЕНИЕ ЗАРЕГИСТРИРОВАНО

            Номер:                %s
            Вид:                  %s
            Зарегистрировано:     %s
            Рассмотреть до:       %s (включительно)
            Районный отдел:       %s

            Узнать состояние обращения можно без регистрации, по номеру и секретному коду.
            Секретный код:        %s
            Никому не сообщайте код.
            """, """
            THE APPEAL HAS BEEN REGISTERED

            Number:               %s
            Kind:                 %s
            Registered on:        %s
            To be considered by:  %s (that day included)
            District department:  %s

            See where it stands without signing in, by the number and the secret code.
            Secret code:          %s
            Tell the code to nobody.
            """);
    private static final Text APPLICATION = Text.of("ariza", "ариза", "заявление", "application");
    private static final Text PROPOSAL = Text.of("taklif", "таклиф", "предложение", "proposal");
    private static final Text COMPLAINT = Text.of("shikoyat", "шикоят", "жалоба", "complaint");
    private static final Text CODE_WAS_GIVEN = Text.of(
            "murojaat berilganda maʼlum qilingan",
            "мурожаат берилганда маълум қилинган",
            "сообщён при подаче обращения",
            "told when the appeal was filed");

    private final Registry registry;

    Receipts(Registry registry) {
        this.registry = registry;
    }

    /**
     * The slip.
     *
     * @param code to print, absent when the caller does not bring it
     */
    String print(Appeal appeal, @Nullable String code, Language language) {
        String soato = appeal.registration().districtSoato();
        Text district = registry.districtName(soato).map(Receipts::text).orElseGet(() -> Text.same(soato));
        return SLIP.with(
                        appeal.number(),
                        word(appeal.registration().kind()),
                        appeal.deadline().registeredOn(),
                        appeal.deadline().dueOn(),
                        district,
                        code == null ? CODE_WAS_GIVEN : code)
                .in(language);
    }

    private static Text text(LocalizedName name) {
        return Text.of(name.uzLatn(), name.uzCyrl(), name.ru(), name.en());
    }

    private static Text word(AppealKind kind) {
        return switch (kind) {
            case APPLICATION -> APPLICATION;
            case PROPOSAL -> PROPOSAL;
            case COMPLAINT -> COMPLAINT;
        };
    }
}
