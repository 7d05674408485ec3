package uz.aloqa.appeals.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.appeal.Refusals;
import uz.aloqa.appeals.number.RegistrationNumber;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.BadRequest;

/** Looks an appeal up for anybody who holds its number. */
@ApplicationScoped
class TrackingService {

    private static final Text MALFORMED = Text.of(
            "Raqam notoʻgʻri yozilgan: tekshirish raqami mos kelmadi. Namuna: %s.",
            "Рақам нотўғри ёзилган: текшириш рақами мос келмади. Намуна: %s.",
            "Номер записан с ошибкой: контрольная цифра не сходится. Образец: %s.",
            "The number is mistyped: its check digit does not match. It looks like %s.");

    private final AppealRepository appeals;

    TrackingService(AppealRepository appeals) {
        this.appeals = appeals;
    }

    /** The state of the appeal with that number. */
    @Transactional
    TrackingView track(String written) {
        RegistrationNumber number = RegistrationNumber.parse(written)
                .orElseThrow(() ->
                        new BadRequest("number-malformed", MALFORMED.with(new RegistrationNumber(26, "1726266", 123))));
        return appeals.findByNumber(number).map(TrackingView::of).orElseThrow(Refusals::notFound);
    }
}
