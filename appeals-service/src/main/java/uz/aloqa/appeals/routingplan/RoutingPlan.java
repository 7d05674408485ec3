package uz.aloqa.appeals.routingplan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.category.Words;

/**
 * What a district says about routing by subject.
 *
 * @param units its specialist units
 * @param rules which subject goes where; a rule counts for the narrower subjects too, the nearest one first
 */
@Schema(description = "What a district says about routing by subject")
public record RoutingPlan(
        @NotNull @Size(max = 50) List<@NotNull @Valid Unit> units,
        @NotNull @Size(max = 200) List<@NotNull @Valid Rule> rules) {

    static final RoutingPlan NONE = new RoutingPlan(List.of(), List.of());

    /**
     * A specialist unit.
     *
     * @param key its name in rules
     * @param name in the four languages
     * @param members inspectors of the district; the first active one gets the unit's appeals and hands them out
     */
    @Schema(name = "SpecialistUnit")
    public record Unit(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") @Schema(examples = "fraud")
            String key,

            @NotNull @Valid Words name,
            @NotNull @Size(min = 1, max = 50) List<@NotNull UUID> members) {}

    /**
     * A rule.
     *
     * @param categoryId the subject
     * @param unit key of a unit; absent: the duty desk
     */
    @Schema(name = "RoutingRule")
    public record Rule(
            @NotNull UUID categoryId,

            @Size(max = 40) @Schema(examples = "fraud") @Nullable
            String unit) {}

    /** Nothing is said twice, and every rule names a unit of the plan. */
    @JsonIgnore
    @AssertTrue(message = "units and subjects stand here once each, and rules name units of this plan")
    @Schema(hidden = true)
    public boolean isConsistent() {
        return units == null
                || rules == null
                || units.contains(null)
                || rules.contains(null)
                || (units.stream().map(Unit::key).distinct().count() == units.size()
                        && rules.stream().map(Rule::categoryId).distinct().count() == rules.size()
                        && rules.stream()
                                .allMatch(rule ->
                                        rule.unit() == null || unit(rule.unit()).isPresent()));
    }

    Optional<Unit> unit(@Nullable String key) {
        return units.stream().filter(unit -> Objects.equals(unit.key(), key)).findFirst();
    }

    /** The rule for a subject: its own, else that of the nearest wider one. */
    Optional<Rule> ruleFor(List<UUID> subjectAndWiderOnes) {
        return subjectAndWiderOnes.stream()
                .flatMap(subject ->
                        rules.stream().filter(rule -> rule.categoryId().equals(subject)))
                .findFirst();
    }
}
