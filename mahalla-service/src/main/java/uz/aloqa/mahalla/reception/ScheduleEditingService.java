package uz.aloqa.mahalla.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.ReceptionMode;
import uz.aloqa.mahalla.office.Caller;
import uz.aloqa.mahalla.office.Officer;
import uz.aloqa.mahalla.office.Officers;
import uz.aloqa.mahalla.reception.booking.OfficeCancellations;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.time.Ids;

/** The office publishes and changes the schedule: an officer their own hours, the desk those of its district. */
@ApplicationScoped
class ScheduleEditingService {

    private static final Logger LOG = Logger.getLogger(ScheduleEditingService.class);
    private static final Text HOURS = Text.of(
            "tugash vaqti boshlanishidan keyin boʻlishi va kamida bitta oʻrin sigʻishi kerak",
            "тугаш вақти бошланишидан кейин бўлиши ва камида битта ўрин сиғиши керак",
            "конец должен быть позже начала и вмещать хотя бы один приём",
            "it has to close after it opens and hold one place at least");
    private static final Text DAYS = Text.of(
            "oxirgi kun birinchi kundan oldin",
            "охирги кун биринчи кундан олдин",
            "последний день раньше первого",
            "the last day lies before the first");
    private static final Text PLACE = Text.of(
            "sayyor va ommaviy qabul uchun joyni koʻrsating",
            "сайёр ва оммавий қабул учун жойни кўрсатинг",
            "для выездного и массового приёма укажите место",
            "a mobile or mass reception needs a place");
    private static final Text CALL = Text.of(
            "video qabul uchun (va faqat unga) qoʻngʻiroq manzilini bering",
            "видео қабул учун (ва фақат унга) қўнғироқ манзилини беринг",
            "адрес звонка нужен видеоприёму, и только ему",
            "a video reception, and no other, needs the address of the call");
    private static final Text NOT_HELD = Text.of(
            "bu kunda qabul oʻzi yoʻq",
            "бу кунда қабул ўзи йўқ",
            "в этот день приёма и так нет",
            "it is not held on this day anyhow");

    private final Schedule schedule;
    private final ScheduleService views;
    private final OfficeCancellations bookings;
    private final Officers officers;
    private final Caller caller;
    private final Ids ids;

    ScheduleEditingService(
            Schedule schedule,
            ScheduleService views,
            OfficeCancellations bookings,
            Officers officers,
            Caller caller,
            Ids ids) {
        this.schedule = schedule;
        this.views = views;
        this.bookings = bookings;
        this.officers = officers;
        this.caller = caller;
        this.ids = ids;
    }

    /** Publishes a rule. */
    @Transactional
    ReceptionView publish(NewReception order) {
        Reception rule = ruleOf(order);
        requireSense(rule);
        schedule.add(rule);
        LOG.infof("reception published reception=%s officer=%s mode=%s", rule.id(), rule.officerId(), rule.mode());
        return views.get(rule.id());
    }

    /** Ends a rule; who has booked after the last day is told. */
    @Transactional
    ReceptionView end(UUID id, @Nullable String ifMatch, LocalDate lastDay, String reason) {
        Reception rule = lock(id, ifMatch);
        if (lastDay.isBefore(rule.validFrom())) {
            throw ReceptionRefusals.senseless(DAYS);
        }
        schedule.end(id, lastDay);
        int called = bookings.callOffThatNoLongerFit(id, reason);
        LOG.infof("reception ended reception=%s last=%s bookings=%d", id, lastDay, called);
        return views.get(id);
    }

    /** Other hours on a day, or none; who has booked at a time that is no more is told. */
    @Transactional
    ReceptionView except(UUID id, @Nullable String ifMatch, ExceptionalDay order) {
        Reception rule = lock(id, ifMatch);
        if (!rule.holdsOn(order.day())) {
            throw ReceptionRefusals.senseless(NOT_HELD);
        }
        boolean half = (order.opens() == null) != (order.closes() == null);
        boolean backwards = order.opens() != null
                && order.closes() != null
                && !order.closes().isAfter(order.opens());
        if (half || backwards) {
            throw ReceptionRefusals.senseless(HOURS);
        }
        schedule.except(
                new ReceptionException(
                        id,
                        order.day(),
                        order.opens(),
                        order.closes(),
                        order.reason().strip()),
                caller.id());
        int called = bookings.callOffThatNoLongerFit(id, order.reason().strip());
        LOG.infof("reception excepted reception=%s day=%s bookings=%d", id, order.day(), called);
        return views.get(id);
    }

    private Reception lock(UUID id, @Nullable String ifMatch) {
        Reception rule =
                schedule.lock(id, caller.id(), caller.deskOf().orElse("")).orElseThrow(ReceptionRefusals::notFound);
        ETags.require(ifMatch, rule.version());
        return rule;
    }

    private Reception ruleOf(NewReception order) {
        Optional<Officer> inspector = order.inspectorId() == null
                ? officers.ofAccount(caller.id())
                : officers.find(order.inspectorId()).filter(this::mayScheduleFor);
        if (inspector.isPresent()) {
            Officer officer = inspector.get();
            return rule(
                    order,
                    officer.userId(),
                    Reception.Kind.INSPECTOR,
                    officer.id(),
                    officer.fullName(),
                    officer.districtSoato());
        }
        String district = caller.headOf()
                .filter(head -> order.inspectorId() == null)
                .orElseThrow(ReceptionRefusals::officerUnknown);
        return rule(order, caller.id(), Reception.Kind.HEAD, null, caller.name(), district);
    }

    private boolean mayScheduleFor(Officer inspector) {
        return inspector.userId().equals(caller.id())
                || caller.deskOf().filter(inspector.districtSoato()::equals).isPresent();
    }

    private Reception rule(
            NewReception order,
            UUID officer,
            Reception.Kind kind,
            @Nullable UUID inspectorId,
            String name,
            String district) {
        String mahalla = order.mahalla();
        if (mahalla != null
                && officers.districtOfMahalla(mahalla, caller.today())
                        .filter(district::equals)
                        .isEmpty()) {
            throw ReceptionRefusals.officerUnknown();
        }
        return new Reception(
                ids.next(),
                officer,
                kind,
                inspectorId,
                name,
                null,
                district,
                mahalla,
                order.mode(),
                order.weekday(),
                order.opens(),
                order.closes(),
                order.slotMinutes(),
                order.place(),
                order.callAddress(),
                Optional.ofNullable(order.validFrom()).orElseGet(caller::today),
                order.validTo(),
                false,
                1);
    }

    private static void requireSense(Reception rule) {
        if (rule.opens().plusMinutes(rule.slotMinutes()).isAfter(rule.closes())
                || !rule.closes().isAfter(rule.opens())) {
            throw ReceptionRefusals.senseless(HOURS);
        }
        LocalDate last = rule.validTo();
        if (last != null && last.isBefore(rule.validFrom())) {
            throw ReceptionRefusals.senseless(DAYS);
        }
        boolean elsewhere = rule.mode() == ReceptionMode.MOBILE || rule.mode() == ReceptionMode.MASS;
        if (elsewhere && rule.place() == null) {
            throw ReceptionRefusals.senseless(PLACE);
        }
        if ((rule.mode() == ReceptionMode.VIDEO) != (rule.callAddress() != null)) {
            throw ReceptionRefusals.senseless(CALL);
        }
    }
}
