package uz.aloqa.gateway;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uz.aloqa.testkit.HouseRules;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> theHouseRulesHold() {
        return HouseRules.of("uz.aloqa.gateway");
    }
}
