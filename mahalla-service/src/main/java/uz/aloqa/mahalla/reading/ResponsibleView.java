package uz.aloqa.mahalla.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.mahalla.inspector.Duty;
import uz.aloqa.mahalla.inspector.InspectorView;
import uz.aloqa.mahalla.inspector.Responsible;
import uz.aloqa.mahalla.mahalla.DistrictRef;
import uz.aloqa.mahalla.mahalla.SituatedMahalla;
import uz.aloqa.mahalla.registry.PlaceName;
import uz.aloqa.mahalla.registry.Words;
import uz.aloqa.platform.language.Text;

/**
 * Who answers for a mahalla on a day, and why.
 *
 * @param reason which link of the chain answers
 * @param why the same in words
 * @param inspector who answers, absent for the duty desk
 * @param chain every link, in order
 * @param asOf the day asked about
 */
@Schema(
        name = "ResponsibleForMahalla",
        description = "Who answers for a mahalla on a day, and why",
        requiredProperties = {"code", "name", "district", "reason", "why", "chain", "asOf"})
record ResponsibleView(
        @Schema(examples = "1726266005") String code,
        PlaceName name,

        @Schema(description = "The district, whose duty desk is the last link")
        DistrictRef district,

        @Schema(examples = "PRIMARY") Link reason,
        Words why,

        @Schema(description = "Who answers, absent when the duty desk of the district does") @Nullable
        InspectorView inspector,

        @Schema(description = "Every link of the chain, in order")
        List<Step> chain,

        @Schema(description = "The day asked about, in Tashkent", examples = "2026-03-02")
        LocalDate asOf) {

    /** A link of the chain of responsibility. */
    @Schema(
            name = "ResponsibilityLink",
            description =
                    "SUBSTITUTE of the primary inspector, PRIMARY inspector, SENIOR_OF_POINT, DUTY_DESK of the district")
    enum Link {
        /** Whoever stands in for the primary inspector. */
        SUBSTITUTE,
        /** The primary inspector. */
        PRIMARY,
        /** The senior inspector of the law-and-order point. */
        SENIOR_OF_POINT,
        /** The duty desk of the district. */
        DUTY_DESK
    }

    /** What came of a link. */
    @Schema(
            name = "ResponsibilityOutcome",
            description = "ANSWERS, NOBODY is there, or NOT_NEEDED because an earlier link answers")
    enum Outcome {
        /** This one. */
        ANSWERS,
        /** There is nobody. */
        NOBODY,
        /** An earlier link answers. */
        NOT_NEEDED
    }

    /**
     * A link and what came of it.
     *
     * @param inspector who is there, where that was asked
     */
    @Schema(
            name = "ResponsibilityStep",
            description = "A link of the chain and what came of it",
            requiredProperties = {"link", "outcome"})
    record Step(
            @Schema(examples = "PRIMARY") Link link,
            @Schema(examples = "ANSWERS") Outcome outcome,
            @Nullable InspectorView inspector) {}

    /**
     * The answer.
     *
     * @param situated the mahalla on the day
     * @param duties assignments in force
     * @param responsible who answers
     * @param day asked about
     */
    static ResponsibleView of(SituatedMahalla situated, List<Duty> duties, Responsible responsible, LocalDate day) {
        Link reason = link(responsible);
        InspectorView inspector = inspector(responsible);
        List<Step> chain = Arrays.stream(Link.values())
                .map(link -> step(link, reason, inspector, duties))
                .toList();
        return new ResponsibleView(
                situated.code(),
                situated.state().name(),
                situated.districtRef(),
                reason,
                why(reason),
                inspector,
                chain,
                day);
    }

    private static Words why(Link reason) {
        return Words.of(
                switch (reason) {
                    case SUBSTITUTE ->
                        Text.of(
                                "Biriktirilgan inspektor taʼtilda, oʻrnida oʻrinbosar xizmat qilmoqda.",
                                "Бириктирилган инспектор таътилда, ўрнида ўринбосар хизмат қилмоқда.",
                                "Закреплённый инспектор в отпуске, его замещают.",
                                "The assigned inspector is on leave, a substitute stands in.");
                    case PRIMARY ->
                        Text.of(
                                "Mahallaga biriktirilgan inspektor.",
                                "Маҳаллага бириктирилган инспектор.",
                                "Инспектор, закреплённый за махаллей.",
                                "The inspector assigned to the mahalla.");
                    case SENIOR_OF_POINT ->
                        Text.of(
                                "Mahallaga hech kim biriktirilmagan, huquq-tartibot maskanining katta inspektori javob beradi.",
                                "Маҳаллага ҳеч ким бириктирилмаган, ҳуқуқ-тартибот масканининг катта инспектори жавоб беради.",
                                "За махаллей никто не закреплён, отвечает старший инспектор пункта правопорядка.",
                                "Nobody is assigned to the mahalla, the senior inspector of its point answers.");
                    case DUTY_DESK ->
                        Text.of(
                                "Mahallaga hech kim biriktirilmagan, katta inspektor ham yoʻq: tuman navbatchilik qismi javob beradi.",
                                "Маҳаллага ҳеч ким бириктирилмаган, катта инспектор ҳам йўқ: туман навбатчилик қисми жавоб беради.",
                                "За махаллей никто не закреплён, старшего инспектора тоже нет: отвечает дежурная часть района.",
                                "Nobody is assigned and there is no senior inspector: the duty desk of the district answers.");
                });
    }

    private static Step step(Link link, Link reason, @Nullable InspectorView answers, List<Duty> duties) {
        if (link == reason) {
            return new Step(link, Outcome.ANSWERS, answers);
        }
        if (link.compareTo(reason) < 0) {
            return new Step(link, Outcome.NOBODY, null);
        }
        List<InspectorView> there = new ArrayList<>();
        if (link == Link.PRIMARY) {
            duties.stream()
                    .filter(duty -> duty.is(AssignmentRole.PRIMARY))
                    .map(InspectorView::of)
                    .forEach(there::add);
        }
        return new Step(link, Outcome.NOT_NEEDED, there.isEmpty() ? null : there.getFirst());
    }

    private static Link link(Responsible responsible) {
        return switch (responsible) {
            case Responsible.Assigned(var duty) -> duty.is(AssignmentRole.SUBSTITUTE) ? Link.SUBSTITUTE : Link.PRIMARY;
            case Responsible.Senior(var officer) -> Link.SENIOR_OF_POINT;
            case Responsible.DutyDesk() -> Link.DUTY_DESK;
        };
    }

    private static @Nullable InspectorView inspector(Responsible responsible) {
        return switch (responsible) {
            case Responsible.Assigned(var duty) -> InspectorView.of(duty);
            case Responsible.Senior(var officer) -> InspectorView.of(officer);
            case Responsible.DutyDesk() -> null;
        };
    }
}
