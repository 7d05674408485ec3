package uz.aloqa.mahalla.seven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.SevenSeat;
import uz.aloqa.mahalla.mahalla.Mahalla;
import uz.aloqa.mahalla.mahalla.MahallaRepository;
import uz.aloqa.mahalla.registry.Jurisdiction;
import uz.aloqa.mahalla.registry.RegistryService;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.problem.RuleViolation;
import uz.aloqa.platform.time.Ids;

/** Commands of registrars on the seven. Each locks its mahalla, so that a look before a change is as good as the change. */
@ApplicationScoped
class SevenService {

    private static final Logger LOG = Logger.getLogger(SevenService.class);

    private final EntityManager rows;
    private final SevenRepository members;
    private final RegistryService registry;
    private final Jurisdiction jurisdiction;
    private final Ids ids;

    SevenService(
            EntityManager rows, SevenRepository members, RegistryService registry, Jurisdiction jurisdiction, Ids ids) {
        this.rows = rows;
        this.members = members;
        this.registry = registry;
        this.jurisdiction = jurisdiction;
        this.ids = ids;
    }

    @Transactional
    List<SevenRecord> of(String code) {
        mahalla(code, LockModeType.NONE);
        return members.everOf(code).stream().map(SevenRecord::of).toList();
    }

    @Transactional
    SevenRecord appoint(String code, SevenAppointment appointment) {
        Mahalla mahalla = mahalla(code, LockModeType.PESSIMISTIC_WRITE);
        LocalDate first = appointment.validFrom();
        requireDays(mahalla, first, appointment.validTo(), first);
        overlapping(code, appointment.seat(), first, appointment.validTo()).stream()
                .filter(sitting ->
                        sitting.validTo() == null && sitting.validFrom().isBefore(first))
                .forEach(sitting -> registry.change(sitting, leaving -> leaving.endBy(first.minusDays(1))));
        requireFree(code, appointment.seat(), first, appointment.validTo(), other -> true);
        SevenMember member = new SevenMember(
                ids.next(),
                code,
                appointment.seat(),
                new SevenPerson(appointment.fullName(), appointment.phone()),
                first,
                appointment.validTo(),
                false);
        registry.add(List.of(member));
        LOG.infof("seven of mahalla %s: %s appointed, %s", code, member.seat(), member.id());
        return SevenRecord.of(member);
    }

    @Transactional
    SevenRecord change(String code, UUID id, @Nullable String ifMatch, SevenTerms terms) {
        Mahalla mahalla = mahalla(code, LockModeType.PESSIMISTIC_WRITE);
        SevenMember member = members.findById(id);
        if (member == null || !member.mahallaCode().equals(code)) {
            throw new NotFound(
                    "seven-member-not-found",
                    Text.of(
                            "Yettilikda bunday aʼzo yoʻq.",
                            "Еттиликда бундай аъзо йўқ.",
                            "В «семёрке» такого участника нет.",
                            "The seven has no such member."));
        }
        ETags.require(ifMatch, member.version());
        requireDays(
                mahalla, terms.validFrom(), terms.validTo(), terms.validFrom().minusDays(1));
        requireFree(
                code,
                member.seat(),
                terms.validFrom(),
                terms.validTo(),
                other -> !other.id().equals(id));
        registry.change(
                member,
                changing -> changing.correct(
                        new SevenPerson(terms.fullName(), terms.phone()), terms.validFrom(), terms.validTo()));
        LOG.infof("seven of mahalla %s: %s changed, version %d", code, id, member.version());
        return SevenRecord.of(member);
    }

    private Mahalla mahalla(String code, LockModeType lock) {
        Mahalla mahalla = rows.find(Mahalla.class, code, lock);
        if (mahalla == null || !jurisdiction.covers(mahalla.districtSoato())) {
            throw MahallaRepository.unknown();
        }
        return mahalla;
    }

    private static void requireDays(
            Mahalla mahalla, LocalDate first, @Nullable LocalDate last, LocalDate earliestLast) {
        LocalDate begins = mahalla.validFrom();
        LocalDate ends = mahalla.validTo();
        if (last != null && last.isBefore(earliestLast)) {
            throw refused("/validTo", "is before validFrom");
        }
        if (begins != null && first.isBefore(begins)) {
            throw refused("/validFrom", "the mahalla exists from " + begins);
        }
        if (ends != null && (last == null || last.isAfter(ends))) {
            throw refused("/validTo", "the mahalla existed until " + ends);
        }
    }

    private static RuleViolation refused(String field, String words) {
        return new RuleViolation(
                "days-refused",
                Text.of(
                        "Sanalar notoʻgʻri; errors roʻyxatiga qarang.",
                        "Саналар нотўғри; errors рўйхатига қаранг.",
                        "Даты неверны; см. список errors.",
                        "The days are wrong; see the list of errors."),
                List.of(new Problem.FieldError(field, words)));
    }

    private void requireFree(
            String code, SevenSeat seat, LocalDate first, @Nullable LocalDate last, Predicate<SevenMember> counts) {
        overlapping(code, seat, first, last).stream().filter(counts).findFirst().ifPresent(sitting -> {
            String until = sitting.validTo() == null ? "…" : sitting.validTo().toString();
            throw new Conflict(
                    "seat-taken",
                    Text.of(
                                    "Bu kunlarda oʻrin band: %s (%s – %s).",
                                    "Бу кунларда ўрин банд: %s (%s – %s).",
                                    "В эти дни место занято: %s (%s – %s).",
                                    "On these days the seat is taken: %s (%s to %s).")
                            .with(sitting.fullName(), sitting.validFrom(), until),
                    List.of(new Problem.FieldError("/validFrom", "member " + sitting.id())));
        });
    }

    private List<SevenMember> overlapping(String code, SevenSeat seat, LocalDate first, @Nullable LocalDate last) {
        if (last != null && last.isBefore(first)) {
            return List.of();
        }
        return members.lasting(code, first).stream()
                .filter(member -> member.seat() == seat)
                .filter(member -> last == null || !member.validFrom().isAfter(last))
                .filter(member -> member.validTo() == null || !member.validTo().isBefore(member.validFrom()))
                .toList();
    }
}
