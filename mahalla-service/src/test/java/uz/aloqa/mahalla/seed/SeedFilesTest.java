package uz.aloqa.mahalla.seed;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.DistrictKind;
import uz.aloqa.contracts.DistrictState;
import uz.aloqa.contracts.LocalizedName;
import uz.aloqa.contracts.RegionState;
import uz.aloqa.mahalla.mahalla.Mahalla;
import uz.aloqa.mahalla.region.District;
import uz.aloqa.mahalla.region.Region;

class SeedFilesTest {

    private final SeedFiles files = new SeedFiles(new ObjectMapper().registerModule(new JavaTimeModule()));

    private final List<RegionState> regions =
            files.regions().stream().map(Region::state).toList();
    private final List<DistrictState> districts =
            files.districts().stream().map(District::state).toList();

    @Test
    void theCountryHas14RegionsAnd206DistrictsAndCities() {
        assertThat(regions).extracting(RegionState::soato).hasSize(14).doesNotHaveDuplicates();
        assertThat(districts).extracting(DistrictState::soato).hasSize(206).doesNotHaveDuplicates();
    }

    @Test
    void everyDistrictLiesInARegionOfTheSeed() {
        assertThat(districts)
                .allSatisfy(district -> assertThat(district.soato()).startsWith(district.regionSoato()))
                .extracting(DistrictState::regionSoato)
                .isSubsetOf(regions.stream().map(RegionState::soato).toList());
    }

    @Test
    void theKindOfADistrictFollowsItsCode() {
        assertThat(districts).allSatisfy(district -> {
            char third = district.soato().charAt(4);
            DistrictKind expected = third == '4'
                    ? DistrictKind.CITY
                    : district.regionSoato().equals("1726") ? DistrictKind.CITY_DISTRICT : DistrictKind.DISTRICT;
            assertThat(district.kind()).as(district.soato()).isEqualTo(expected);
        });
        Map<DistrictKind, Long> kinds = districts.stream().collect(groupingBy(DistrictState::kind, counting()));
        assertThat(kinds)
                .containsEntry(DistrictKind.CITY, 31L)
                .containsEntry(DistrictKind.CITY_DISTRICT, 12L)
                .containsEntry(DistrictKind.DISTRICT, 163L);
    }

    @Test
    void namesAreWrittenInTheScriptOfTheirLanguageWithTheUzbekApostrophe() {
        Stream<LocalizedName> names = Stream.of(
                        regions.stream().map(RegionState::name),
                        districts.stream().map(DistrictState::name),
                        files.demoMahallas().stream().map(Mahalla::state).map(mahalla -> mahalla.name()))
                .flatMap(name -> name);
        assertThat(names).isNotEmpty().allSatisfy(name -> {
            assertThat(name.uzLatn()).matches("[A-Za-zʻʼ -]+");
            assertThat(name.uzCyrl()).matches("[А-Яа-яЁёЎўҚқҒғҲҳ -]+");
            assertThat(name.ru()).matches("[А-Яа-яЁё -]+");
            assertThat(name.en()).matches("[A-Za-z' -]+");
        });
    }

    @Test
    void whatIsMadeUpForTheDemoSaysSo() {
        assertThat(files.demoMahallas()).isNotEmpty().allMatch(Mahalla::demo);
    }
}
