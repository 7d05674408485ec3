package uz.aloqa.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules every service keeps, as tests:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> theHouseRulesHold() {
 *     return HouseRules.of("uz.aloqa.appeals");
 * }
 * }</pre>
 */
public final class HouseRules {

    private static final Set<String> SERVICES = Set.of(
            "uz.aloqa.appeals",
            "uz.aloqa.mahalla",
            "uz.aloqa.notification",
            "uz.aloqa.gateway",
            "uz.aloqa.stack",
            "uz.aloqa.e2e");

    private static final Set<String> SHAPELESS =
            Set.of("controller", "service", "services", "dto", "util", "utils", "helper", "impl", "mapper", "model");

    /** Compared by name: the testkit needs none of these on its class path. */
    private static final String INJECT = "jakarta.inject.Inject";

    private static final String CONFIG = "org.eclipse.microprofile.config.inject.ConfigProperty";
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    private static final String RESPONSE = "jakarta.ws.rs.core.Response";

    private final String base;

    private HouseRules(String base) {
        this.base = base;
    }

    /**
     * One test per rule.
     *
     * @param base package of the service, e.g. {@code uz.aloqa.appeals}
     */
    public static Stream<DynamicTest> of(String base) {
        JavaClasses code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(base);
        return of(base, code);
    }

    static Stream<DynamicTest> of(String base, JavaClasses code) {
        if (code.isEmpty()) {
            throw new IllegalArgumentException("no classes in " + base);
        }
        return new HouseRules(base)
                .rules().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(),
                                () -> rule.getValue().allowEmptyShould(true).check(code)));
    }

    private Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "dependencies come through the constructor",
                noFields().should().beAnnotatedWith(INJECT).orShould().beAnnotatedWith(CONFIG));
        rules.put("the time comes from the injected clock", noClasses().should().callMethodWhere(readsTheTime()));
        rules.put("nothing writes to standard output", GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
        rules.put("packages are named after features", noClasses().should(be(inShapelessPackage())));
        rules.put(
                "no service imports another",
                noClasses().should().dependOnClassesThat(resideInAnyPackage(otherServices())));
        rules.put(
                "features form no cycles",
                slices().matching(base + ".(*)..").should().beFreeOfCycles());
        rules.put(
                "transactions begin in services, consumers and jobs",
                members().that(areTransactional()).should().beDeclaredInClassesThat(mayBeTransactional()));
        rules.put(
                "classes with transactions are services, consumers or jobs",
                classes().that().areAnnotatedWith(TRANSACTIONAL).should(be(mayBeTransactional())));
        // Quarkus drops the others with no more than a warning of the build.
        rules.put(
                "operations are public",
                methods().that(areOperations()).should().bePublic());
        rules.put(
                "operations return what they are about",
                noMethods().that(areOperations()).should().haveRawReturnType(RESPONSE));
        rules.put("packages are null-marked", classes().should(be(inNullMarkedPackage())));
        return rules;
    }

    private String[] otherServices() {
        return SERVICES.stream()
                .filter(service -> !service.equals(base))
                .map(service -> service + "..")
                .toArray(String[]::new);
    }

    /** {@code now()} without a clock, clocks of one's own, and the system's milliseconds. */
    private static DescribedPredicate<JavaMethodCall> readsTheTime() {
        return describe("read the time without the injected clock", call -> {
            String owner = call.getTargetOwner().getName();
            return switch (call.getName()) {
                case "now" ->
                    owner.startsWith("java.time.")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.getName().equals("java.time.Clock"));
                case "currentTimeMillis" -> owner.equals("java.lang.System");
                default -> owner.equals("java.time.Clock") && call.getName().startsWith("system");
            };
        });
    }

    private static DescribedPredicate<JavaClass> inShapelessPackage() {
        return describe(
                "in a package named after a kind of class",
                type -> Stream.of(type.getPackageName().split("\\.", -1)).anyMatch(SHAPELESS::contains));
    }

    private static DescribedPredicate<JavaMember> areTransactional() {
        return describe("are transactional", member -> member.isAnnotatedWith(TRANSACTIONAL));
    }

    private static DescribedPredicate<JavaClass> mayBeTransactional() {
        return describe("*Service, *Consumer or *Job", type -> {
            String name = type.getSimpleName();
            return name.endsWith("Service") || name.endsWith("Consumer") || name.endsWith("Job");
        });
    }

    private static DescribedPredicate<JavaMethod> areOperations() {
        return describe(
                "are operations of the API",
                method -> method.getAnnotations().stream().anyMatch(HouseRules::isHttpMethod));
    }

    private static boolean isHttpMethod(JavaAnnotation<?> annotation) {
        return annotation.getRawType().isAnnotatedWith(HTTP_METHOD);
    }

    private static DescribedPredicate<JavaClass> inNullMarkedPackage() {
        return describe("in a null-marked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }
}
