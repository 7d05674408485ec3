package uz.aloqa.appeals.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void aSmallNumberIsNeverShownAndNeverWorkedOutFromWhatIsShown() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            long[][] table = new long[1 + random.nextInt(7)][1 + random.nextInt(5)];
            int most = random.nextBoolean() ? 8 : 40;
            for (long[] row : table) {
                Arrays.setAll(row, column -> random.nextInt(4) == 0 ? 0 : random.nextInt(most));
            }
            boolean[][] withheld = Suppression.of(table);
            long[][] numbers = Suppression.withSums(table);
            String words = Arrays.deepToString(numbers) + " " + Arrays.deepToString(withheld);
            for (int row = 0; row < numbers.length; row++) {
                for (int column = 0; column < numbers[row].length; column++) {
                    long number = numbers[row][column];
                    assertThat(number > 0 && number < 5 && !withheld[row][column])
                            .as(words)
                            .isFalse();
                }
            }
            assertThat(solvable(withheld)).as(words).isFalse();
            assertThat(smallestRest(numbers, withheld)).as(words).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void nothingIsWithheldWhereNothingIsSmall() {
        boolean[][] withheld = Suppression.of(new long[][] {{5, 0, 12}, {7, 80, 0}});
        for (boolean[] row : withheld) {
            assertThat(row).containsOnly(false);
        }
    }

    @Test
    void theSolverOfThisTestFindsWhatIsBadlyWithheld() {
        assertThat(solvable(new boolean[][] {{true, false, false}, {false, false, false}, {false, false, false}}))
                .isTrue();
        assertThat(solvable(new boolean[][] {{true, true, false}, {true, true, false}, {false, false, false}}))
                .isFalse();
    }

    /** Gauss: every row and column is an equation of its withheld numbers; is one of them determined? */
    private static boolean solvable(boolean[][] withheld) {
        int rows = withheld.length;
        int columns = withheld[0].length;
        double[][] equations = new double[rows + columns][rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (withheld[row][column]) {
                    boolean sumOfRow = column == columns - 1;
                    boolean sumOfColumn = row == rows - 1;
                    equations[row][row * columns + column] = sumOfRow ? -1 : 1;
                    equations[rows + column][row * columns + column] = sumOfColumn ? -1 : 1;
                }
            }
        }
        int rank = 0;
        for (int unknown = 0; unknown < rows * columns && rank < equations.length; unknown++) {
            int pivot = rank;
            while (pivot < equations.length && Math.abs(equations[pivot][unknown]) < 1e-9) {
                pivot++;
            }
            if (pivot == equations.length) {
                continue;
            }
            double[] swapped = equations[rank];
            equations[rank] = equations[pivot];
            equations[pivot] = swapped;
            double by = equations[rank][unknown];
            for (int at = 0; at < rows * columns; at++) {
                equations[rank][at] /= by;
            }
            for (int other = 0; other < equations.length; other++) {
                double factor = equations[other][unknown];
                if (other != rank && Math.abs(factor) > 1e-9) {
                    for (int at = 0; at < rows * columns; at++) {
                        equations[other][at] -= factor * equations[rank][at];
                    }
                }
            }
            rank++;
        }
        return Arrays.stream(equations)
                .anyMatch(equation -> Arrays.stream(equation)
                                .filter(one -> Math.abs(one) > 1e-9)
                                .count()
                        == 1);
    }

    /** The smallest number, above nothing, that a shown sum and its shown parts leave. */
    private static long smallestRest(long[][] numbers, boolean[][] withheld) {
        int rows = numbers.length;
        int columns = numbers[0].length;
        long smallest = Long.MAX_VALUE;
        for (int row = 0; row < rows; row++) {
            long rest = 0;
            for (int column = 0; column < columns - 1; column++) {
                rest += withheld[row][column] ? numbers[row][column] : 0;
            }
            if (!withheld[row][columns - 1] && rest > 0) {
                smallest = Math.min(smallest, rest);
            }
        }
        for (int column = 0; column < columns; column++) {
            long rest = 0;
            for (int row = 0; row < rows - 1; row++) {
                rest += withheld[row][column] ? numbers[row][column] : 0;
            }
            if (!withheld[rows - 1][column] && rest > 0) {
                smallest = Math.min(smallest, rest);
            }
        }
        return smallest;
    }
}
