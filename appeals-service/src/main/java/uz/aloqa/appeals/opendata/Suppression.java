package uz.aloqa.appeals.opendata;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Withholds small numbers of a table that is published with its sums, so that nobody can work them out. First every number
 * from 1 to 4; then others, the smallest first, until in no row and no column the numbers withheld give themselves away: not
 * by one that is missing alone, not by a rest smaller than five, not by rows and columns together. The last one is exact: the
 * withheld numbers are the edges between the rows and the columns of a graph, and a number can be worked out if and only if
 * its edge lies on no circle.
 */
final class Suppression {

    /** Numbers below this are about too few people. */
    static final int SMALLEST = 5;

    private static final int NONE = -1;

    private final long[][] numbers;
    private final boolean[][] withheld;
    private final int rows;
    private final int columns;

    private Suppression(long[][] table) {
        rows = table.length + 1;
        columns = (table.length == 0 ? 0 : table[0].length) + 1;
        numbers = new long[rows][columns];
        withheld = new boolean[rows][columns];
        for (int row = 0; row < rows - 1; row++) {
            for (int column = 0; column < columns - 1; column++) {
                long number = table[row][column];
                numbers[row][column] = number;
                numbers[row][columns - 1] += number;
                numbers[rows - 1][column] += number;
                numbers[rows - 1][columns - 1] += number;
            }
        }
    }

    /**
     * What is withheld.
     *
     * @param table rows of columns
     * @return one row and one column more, the last ones for the sums
     */
    static boolean[][] of(long[][] table) {
        Suppression suppression = new Suppression(table);
        suppression.smallOnes();
        while (suppression.more()) {
            // every round withholds one number more; with all of them withheld there is nothing to work out
        }
        return suppression.withheld;
    }

    private void smallOnes() {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                withheld[row][column] = numbers[row][column] > 0 && numbers[row][column] < SMALLEST;
            }
        }
    }

    private boolean more() {
        for (int row = 0; row < rows; row++) {
            if (restIsSmall(row, true) && withholdSmallestOf(row, true)) {
                return true;
            }
        }
        for (int column = 0; column < columns; column++) {
            if (restIsSmall(column, false) && withholdSmallestOf(column, false)) {
                return true;
            }
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (withheld[row][column]
                        && !liesOnCircle(row, column)
                        && (withholdSmallestOf(row, true) || withholdSmallestOf(column, false))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a shown sum, less what is shown of its line, leaves a number from 1 to 4. */
    private boolean restIsSmall(int line, boolean isRow) {
        int last = (isRow ? columns : rows) - 1;
        if (isWithheld(line, last, isRow)) {
            return false;
        }
        long rest = 0;
        for (int at = 0; at < last; at++) {
            rest += isWithheld(line, at, isRow) ? number(line, at, isRow) : 0;
        }
        return rest > 0 && rest < SMALLEST;
    }

    /** Withholds the smallest number of a line that is still shown; a sum only when nothing else is left. */
    private boolean withholdSmallestOf(int line, boolean isRow) {
        int last = (isRow ? columns : rows) - 1;
        int smallest = NONE;
        for (int at = 0; at < last; at++) {
            if (!isWithheld(line, at, isRow) && (smallest == NONE || comesBefore(line, at, smallest, isRow))) {
                smallest = at;
            }
        }
        if (smallest == NONE) {
            if (isWithheld(line, last, isRow)) {
                return false;
            }
            smallest = last;
        }
        if (isRow) {
            withheld[line][smallest] = true;
        } else {
            withheld[smallest][line] = true;
        }
        return true;
    }

    /** The smaller one first, but nothing at all last: it protects least. */
    private boolean comesBefore(int line, int one, int other, boolean isRow) {
        long first = number(line, one, isRow);
        long second = number(line, other, isRow);
        return first != 0 && (second == 0 || first < second);
    }

    /** Whether there is a way from the row to the column of a withheld number over other withheld ones. */
    private boolean liesOnCircle(int row, int column) {
        boolean[] rowSeen = new boolean[rows];
        boolean[] columnSeen = new boolean[columns];
        Deque<Integer> next = new ArrayDeque<>();
        rowSeen[row] = true;
        next.add(row);
        while (!next.isEmpty()) {
            int from = next.remove();
            for (int over = 0; over < columns; over++) {
                boolean itself = from == row && over == column;
                if (!itself && withheld[from][over] && !columnSeen[over]) {
                    columnSeen[over] = true;
                    for (int to = 0; to < rows; to++) {
                        if (withheld[to][over] && !rowSeen[to] && !(to == row && over == column)) {
                            rowSeen[to] = true;
                            next.add(to);
                        }
                    }
                }
            }
        }
        return columnSeen[column];
    }

    private boolean isWithheld(int line, int at, boolean isRow) {
        return isRow ? withheld[line][at] : withheld[at][line];
    }

    private long number(int line, int at, boolean isRow) {
        return isRow ? numbers[line][at] : numbers[at][line];
    }

    /** The table with its sums, for those who publish it. */
    static long[][] withSums(long[][] table) {
        return Arrays.stream(new Suppression(table).numbers).map(long[]::clone).toArray(long[][]::new);
    }
}
